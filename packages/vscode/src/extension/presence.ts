import * as vscode from 'vscode';
import { findInFolders, schemes } from './folders.ts';

const NAME = 'roadmap.yaml';
const ROADMAP = `**/${NAME}`;

/**
 * Calls back once, as soon as there is a roadmap: now, when one is created, or when one is
 * opened from outside the workspace. Until then a person who edits other YAML pays nothing.
 */
export async function onceThereIsARoadmap(start: () => Promise<void>): Promise<vscode.Disposable> {
  let started = false;
  const startOnce = async () => {
    if (started) return;
    started = true;
    waiting.dispose();
    await start();
  };
  const watcher = vscode.workspace.createFileSystemWatcher(ROADMAP, false, true, true);
  const waiting = vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(startOnce),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isRoadmap(document)) void startOnce();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(async () => {
      if (await isInWorkspace()) await startOnce();
    }),
  );
  if (vscode.workspace.textDocuments.some(isRoadmap) || (await isInWorkspace())) await startOnce();
  return waiting;
}

async function isInWorkspace(): Promise<boolean> {
  if (schemes().some((scheme) => scheme !== 'file')) {
    return (await findInFolders((name) => name === NAME)).length > 0;
  }
  const found = await vscode.workspace.findFiles(ROADMAP, '**/node_modules/**', 1);
  return found.length > 0;
}

function isRoadmap({ uri }: vscode.TextDocument): boolean {
  const isFile = uri.scheme === 'file' || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  return isFile && uri.path.endsWith(`/${NAME}`);
}
