import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { NO_FINDINGS, reportsOf } from '../lsp/reports.ts';

/** The findings in a document, for clients that would rather ask than be told. */
export default documentFeature<DocumentDiagnosticParams>({
  method: 'textDocument/diagnostic',
  capabilities: ({ diagnostics }) =>
    diagnostics === 'push'
      ? {}
      : {
          diagnosticProvider: {
            identifier: 'throughline',
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        },
  needs: 'names',
  otherwise: { kind: 'full', items: [] },
  answer({ previousResultId }, asked): DocumentDiagnosticReport {
    const { resultId, items } = reportsOf(asked).get(asked.uriOf(asked.path)) ?? NO_FINDINGS;
    return previousResultId === resultId
      ? { kind: 'unchanged', resultId }
      : { kind: 'full', resultId, items: items() };
  },
});
