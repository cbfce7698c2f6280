import type { SemanticTokens, SemanticTokensParams } from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { keepTokens } from '../lsp/token-changes.ts';
import { LEGEND, tokensOf } from '../lsp/tokens.ts';

/** What names, dates, amounts and words of a document are. */
export default documentFeature<SemanticTokensParams>({
  method: 'textDocument/semanticTokens/full',
  needs: 'names',
  capabilities: () => ({
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
  }),
  answer(_, asked): SemanticTokens {
    return keepTokens(asked.project, asked.path, tokensOf(asked));
  },
});
