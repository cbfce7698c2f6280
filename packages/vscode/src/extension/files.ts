import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FILES, type FilesParams } from '@throughline/language-server/protocol';
import { findInFolders } from './folders.ts';

type Files = FilesParams['files'];

const YAML = '**/*.{yaml,yml}';

/** So many files are read at once, and told in one message. */
const BATCH = 100;

/** What a server that can read no file is told before all else, as messages of its protocol. */
export async function* filesForServer() {
  for await (const files of filesOfWorkspace()) {
    yield { jsonrpc: '2.0', method: FILES, params: { files } };
  }
}

/** And what it is told as files come, change and go. */
export function tellOfFiles(client: BaseLanguageClient): vscode.Disposable {
  return onFilesChanged((files) => {
    if (client.isRunning()) void client.sendNotification(FILES, { files });
  });
}

/** What the files of the workspace that may be a roadmap's hold, in parts. */
async function* filesOfWorkspace(): AsyncGenerator<Files> {
  const uris = await findInFolders((name) => /\.ya?ml$/.test(name));
  for (let from = 0; from < uris.length; from += BATCH) {
    const files = await Promise.all(uris.slice(from, from + BATCH).map(read));
    yield files;
    const schemas = files.flatMap(schemasNamedIn);
    if (schemas.length > 0) yield await Promise.all(schemas.map(read));
  }
}

/** Calls back with what files hold when they come, change or go. */
function onFilesChanged(changed: (files: Files) => void): vscode.Disposable {
  const { workspace } = vscode;
  const yaml = workspace.createFileSystemWatcher(YAML);
  const schemas = workspace.createFileSystemWatcher('**/*.json', true);
  // A folder that is deleted or moved away is told of by its own name alone.
  const all = workspace.createFileSystemWatcher('**/*', true, true);
  const tell = async (uri: vscode.Uri) => {
    const file = await read(uri);
    changed([file, ...(await Promise.all(schemasNamedIn(file).map(read)))]);
  };
  return vscode.Disposable.from(
    yaml,
    schemas,
    all,
    yaml.onDidCreate(tell),
    yaml.onDidChange(tell),
    schemas.onDidChange(tell),
    all.onDidDelete((uri) => changed([{ uri: uri.toString(), text: null }])),
  );
}

async function read(uri: vscode.Uri): Promise<Files[number]> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return {
      uri: uri.toString(),
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    };
  } catch {
    // It went while it was being read, or cannot be read: for the server it is not there.
    return { uri: uri.toString(), text: null };
  }
}

/** The schemas of the team's own that a roadmap may name under `extensions:`. */
function schemasNamedIn({ uri, text }: Files[number]): readonly vscode.Uri[] {
  if (text === null || !/\/roadmap\.ya?ml$/.test(uri)) return [];
  const folder = vscode.Uri.joinPath(vscode.Uri.parse(uri), '..');
  const names = text.match(/[\w./-]+\.json\b/g) ?? [];
  return names
    .filter((name) => !name.startsWith('/') && !name.split('/').includes('..'))
    .map((name) => vscode.Uri.joinPath(folder, name));
}
