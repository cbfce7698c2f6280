import type { Edit } from '@throughline/core';
import type {
  FileOperationRegistrationOptions,
  RenameFilesParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { generalFeature, type AskedOfProject } from '../feature.ts';
import { editOf, joined } from '../lsp/edits.ts';
import { movedEdits } from '../rename/moved.ts';

/** Files that may be ours, and folders that may hold some. */
const OURS: FileOperationRegistrationOptions = {
  filters: [
    { scheme: 'file', pattern: { glob: '**/*.{yaml,yml}', matches: 'file' } },
    { scheme: 'file', pattern: { glob: '**', matches: 'folder' } },
  ],
};

/** What else has to change when files or folders get another name. */
export default generalFeature({
  method: 'workspace/willRenameFiles',
  needs: 'names',
  capabilities: () => ({
    workspace: {
      fileOperations: { willRename: OURS, didCreate: OURS, didRename: OURS, didDelete: OURS },
    },
  }),
  answer({ files }: RenameFilesParams, { roadmaps }): WorkspaceEdit | null {
    const edits = roadmaps
      .map((roadmap) => ({ roadmap, edits: editsIn(roadmap, files) }))
      .filter((each) => each.edits.length > 0);
    return edits.length === 0
      ? null
      : joined(edits.map((each) => editOf(each.edits, each.roadmap)));
  },
});

function editsIn(roadmap: AskedOfProject, files: RenameFilesParams['files']): readonly Edit[] {
  return files.flatMap(({ oldUri, newUri }) => {
    const [from, to] = [roadmap.pathOf(oldUri), roadmap.pathOf(newUri)];
    return from === undefined || to === undefined ? [] : movedEdits(from, to, roadmap.analysis);
  });
}
