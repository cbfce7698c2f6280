import * as vscode from 'vscode';
import { dayOf, parseDay, roadmapFiles, titleOfFolder, type Day } from '@throughline/core';

/**
 * Writes a small roadmap into the folder that is open, for the person to change into theirs, and
 * shows it. Nothing that is there already is touched.
 */
export async function startRoadmap(): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const files = roadmapFiles({
    title: titleOfFolder(folder.name) || vscode.l10n.t('Our roadmap'),
    team: vscode.l10n.t('Our team'),
    people: 4,
    asOf: today(),
  });
  const at = (path: string) => vscode.Uri.joinPath(folder.uri, path);
  for (const path of files.keys()) {
    if (!(await exists(at(path)))) continue;
    const problem = vscode.l10n.t('There is a file {0} already, so nothing was written.', path);
    void vscode.window.showErrorMessage(problem);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const [path, text] of files) {
    edit.createFile(at(path), { contents: new TextEncoder().encode(text) });
  }
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The folder {0} cannot be written to.', folder.name),
    );
    return;
  }
  await vscode.window.showTextDocument(at('roadmap.yaml'));
}

/** The one that is open, or one that the person picks; without any, they are asked to open one. */
async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0];
  if (folders.length > 1) return vscode.window.showWorkspaceFolderPick();
  await vscode.commands.executeCommand('vscode.openFolder');
  return undefined;
}

/** The day as of which the roadmap will be checked. */
function today(): Day {
  const setting = vscode.workspace.getConfiguration('throughline').get('asOf', '');
  const chosen = parseDay(setting);
  if (chosen.ok) return chosen.value;
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
