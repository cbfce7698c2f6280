import type {
  Connection,
  CreateFilesParams,
  DeleteFilesParams,
  DidChangeWorkspaceFoldersParams,
  RenameFilesParams,
} from 'vscode-languageserver';
import type { Session } from './state/session.ts';

/**
 * Tells the session what the client tells. Each notification in a try of its own: one that is
 * malformed must not stop those behind it.
 */
export function syncDocuments(
  connection: Connection,
  session: () => Session | undefined,
  failed: (what: string, error: unknown) => void,
): void {
  const safely =
    <P>(what: string, run: (session: Session, params: P) => void) =>
    (params: P) => {
      const running = session();
      try {
        if (running) run(running, params);
      } catch (error) {
        failed(what, error);
      }
    };
  connection.onDidOpenTextDocument(
    safely('open a document', (to, { textDocument }) => to.open(textDocument)),
  );
  connection.onDidChangeTextDocument(
    safely('change a document', (to, { textDocument: { uri, version }, contentChanges }) =>
      to.change(uri, contentChanges, version),
    ),
  );
  connection.onDidCloseTextDocument(
    safely('close a document', (to, { textDocument }) => to.close(textDocument.uri)),
  );
  connection.onDidChangeWatchedFiles(
    safely('read what changed', (to, { changes }) =>
      to.filesChanged(changes.map(({ uri }) => uri)),
    ),
  );
  connection.onNotification(
    'workspace/didCreateFiles',
    safely('read new files', (to, { files }: CreateFilesParams) =>
      to.filesChanged(files.map(({ uri }) => uri)),
    ),
  );
  connection.onNotification(
    'workspace/didRenameFiles',
    safely('read renamed files', (to, { files }: RenameFilesParams) =>
      to.filesChanged(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
    ),
  );
  connection.onNotification(
    'workspace/didDeleteFiles',
    safely('forget deleted files', (to, { files }: DeleteFilesParams) =>
      to.filesChanged(files.map(({ uri }) => uri)),
    ),
  );
  connection.onNotification(
    'workspace/didChangeWorkspaceFolders',
    safely('change folders', (to, { event }: DidChangeWorkspaceFoldersParams) => {
      to.changeRoots(
        event.added.map(({ uri }) => uri),
        event.removed.map(({ uri }) => uri),
      );
    }),
  );
}
