import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

/**
 * Serves the roadmap of a folder from memory, under `memory:/plans`: a virtual workspace, in which
 * nothing is on a disk and nothing can be searched.
 */
export function serveFromMemory(folder: string): vscode.Disposable {
  const files = new Map<string, Uint8Array>();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const path of paths.filter((each) => each.endsWith('.yaml'))) {
    files.set(`/plans/${path}`, readFileSync(join(folder, path)));
  }
  return vscode.workspace.registerFileSystemProvider('memory', serve(files));
}

function serve(files: Map<string, Uint8Array>): vscode.FileSystemProvider {
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const { File, Directory } = vscode.FileType;
  const below = (path: string) => {
    const start = path.endsWith('/') ? path : `${path}/`;
    const rests = [...files.keys()].filter((each) => each.startsWith(start));
    return rests.map((each) => each.slice(start.length));
  };
  const refuse = (uri: vscode.Uri): never => {
    throw vscode.FileSystemError.FileNotFound(uri);
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => {
      const file = files.get(uri.path);
      if (!file && below(uri.path).length === 0) return refuse(uri);
      const type = file ? File : Directory;
      return { type, ctime: 0, mtime: 0, size: file?.length ?? 0 };
    },
    readDirectory: ({ path }) => {
      const names = below(path).map((rest) => rest.split('/'));
      const found = names.map(([name, ...rest]) => [name!, rest.length > 0 ? Directory : File]);
      return [...new Map(found as [string, vscode.FileType][])]; // as just made
    },
    readFile: (uri) => files.get(uri.path) ?? refuse(uri),
    writeFile: (uri, content) => {
      files.set(uri.path, content);
      changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    },
    delete: (uri) => {
      files.delete(uri.path);
      changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
    },
    createDirectory: () => undefined,
    rename: refuse,
  };
}
