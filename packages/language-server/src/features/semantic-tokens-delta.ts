import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
} from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { changesOf, keepTokens, keptTokens } from '../lsp/token-changes.ts';
import { tokensOf } from '../lsp/tokens.ts';

/** The same as changes of what was given last; whole again if that is no longer known. */
export default documentFeature({
  method: 'textDocument/semanticTokens/full/delta',
  needs: 'names',
  answer(
    { previousResultId }: SemanticTokensDeltaParams,
    asked,
  ): SemanticTokens | SemanticTokensDelta {
    const before = keptTokens(asked.project, asked.path, previousResultId);
    const now = keepTokens(asked.project, asked.path, tokensOf(asked));
    if (!before) return now;
    return { resultId: now.resultId!, edits: changesOf(before, now.data) };
  },
});
