import * as vscode from 'vscode';

/** Where the folders of the workspace come from: `vscode-vfs`, `file` for one of this machine. */
export function schemes(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set(folders.map(({ uri }) => uri.scheme))];
}

/** So many files and folders are looked at at most. */
const MOST_ENTRIES = 20_000;

/**
 * The files of the workspace with certain names, folder by folder: not everything that serves files
 * can search them, and VS Code waits for one that cannot.
 */
export async function findInFolders(
  isWanted: (name: string) => boolean,
): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  let entries = 0;
  for (const folder of folders) {
    for (const [name, type] of await listed(folder)) {
      if (name.startsWith('.') || name === 'node_modules' || ++entries > MOST_ENTRIES) continue;
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory) folders.push(uri);
      else if (isWanted(name)) found.push(uri);
    }
  }
  if (entries > MOST_ENTRIES) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Of this workspace only {0} files and folders were looked at.', MOST_ENTRIES),
    );
  }
  return found;
}

async function listed(
  folder: vscode.Uri,
): Promise<readonly (readonly [string, vscode.FileType])[]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
