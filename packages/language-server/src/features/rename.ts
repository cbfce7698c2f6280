import type { RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { documentFeature } from '../feature.ts';
import { refusal } from '../lsp/refusal.ts';
import { renamableAt } from '../rename/renamable.ts';
import { renamed } from '../rename/renaming.ts';

/** Another name for an entity, in every file of the roadmap: one edit, exact. */
export default documentFeature({
  method: 'textDocument/rename',
  needs: 'names',
  capabilities: () => ({ renameProvider: { prepareProvider: true } }),
  answer({ position, newName }: RenameParams, asked): WorkspaceEdit | null {
    const { analysis, path, source, settings } = asked;
    const offset = settings.places.offsetOf(source, position);
    const renamable = renamableAt(analysis, path, offset);
    if (typeof renamable === 'string') throw refusal(renamable);
    if (typeof newName !== 'string') throw refusal('the new name is missing');
    if (newName === renamable.target.id) return null;
    const edit = renamed(renamable, newName, asked);
    if (typeof edit === 'string') throw refusal(edit);
    return edit;
  },
});
