import type { SemanticTokens, SemanticTokensRangeParams } from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { tokensIn } from '../lsp/tokens.ts';

/** The same of the part of a document that is in sight. */
export default documentFeature({
  method: 'textDocument/semanticTokens/range',
  needs: 'names',
  answer({ range }: SemanticTokensRangeParams, asked): SemanticTokens {
    const { source, settings } = asked;
    const [start, end] = [range.start, range.end].map((position) =>
      settings.places.offsetOf(source, position),
    );
    return { data: tokensIn({ start: start!, end: end! }, asked) };
  },
});
