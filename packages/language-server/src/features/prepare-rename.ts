import type { PrepareRenameParams, PrepareRenameResult } from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { refusal } from '../lsp/refusal.ts';
import { renamableAt } from '../rename/renamable.ts';

/** What a rename at a place would rename; refused, with the reason, where nothing can be. */
export default documentFeature({
  method: 'textDocument/prepareRename',
  needs: 'names',
  answer(
    { position }: PrepareRenameParams,
    { analysis, path, source, settings: { places } },
  ): PrepareRenameResult {
    const renamable = renamableAt(analysis, path, places.offsetOf(source, position));
    if (typeof renamable === 'string') throw refusal(renamable);
    const { at, target } = renamable;
    return { range: places.rangeOf(source, at), placeholder: target.id };
  },
});
