import type {
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { generalFeature, type AskedOfProject } from '../feature.ts';
import { NO_FINDINGS, reportsOf } from '../lsp/reports.ts';

/**
 * The findings in every file of every roadmap. Of a file without findings something is said only
 * if the client remembers some.
 */
export default generalFeature({
  method: 'workspace/diagnostic',
  answer(
    { previousResultIds }: WorkspaceDiagnosticParams,
    { roadmaps },
  ): WorkspaceDiagnosticReport {
    const before = new Map(previousResultIds?.map(({ uri, value }) => [uri, value]));
    const items = roadmaps.flatMap((roadmap) => reportsIn(roadmap, before));
    const told = new Set(items.map(({ uri }) => uri));
    const gone = [...before.keys()].filter((uri) => !told.has(uri));
    return {
      items: [...items, ...gone.map((uri) => goneReport(uri))],
    };
  },
});

function reportsIn(
  asked: AskedOfProject,
  before: ReadonlyMap<string, string>,
): readonly WorkspaceDocumentDiagnosticReport[] {
  const { analysis, uriOf, versionOf } = asked;
  const versions = new Map([...analysis.sources.keys()].map((path) => [uriOf(path), path]));
  return [...reportsOf(asked)].map(([uri, { resultId, items }]) => {
    const path = versions.get(uri);
    const version = (path === undefined ? undefined : versionOf(path)) ?? null;
    return before.get(uri) === resultId
      ? { kind: 'unchanged', uri, version, resultId }
      : { kind: 'full', uri, version, resultId, items: items() };
  });
}

function goneReport(uri: string): WorkspaceDocumentDiagnosticReport {
  return { kind: 'full', uri, version: null, resultId: NO_FINDINGS.resultId, items: [] };
}
