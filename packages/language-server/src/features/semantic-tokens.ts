import type { SemanticTokens, SemanticTokensParams } from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { LEGEND, tokensIn } from '../lsp/tokens.ts';

/** What names, dates, amounts and words of a document are. */
export default documentFeature<SemanticTokensParams>({
  method: 'textDocument/semanticTokens/full',
  capabilities: () => ({ semanticTokensProvider: { legend: LEGEND, full: true, range: true } }),
  answer(_, asked): SemanticTokens {
    return { data: tokensIn({ start: 0, end: asked.source.text.length }, asked) };
  },
});
