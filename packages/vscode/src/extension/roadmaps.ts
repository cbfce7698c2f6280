import * as vscode from 'vscode';
import type { AnalysedParams } from '@throughline/language-server/protocol';
import type { Server } from './server.ts';

/** The roadmaps that the server has analysed, and the one that the person is looking at. */
export interface Roadmaps extends vscode.Disposable {
  /** The roadmap that a document lies in: the innermost, if they nest. */
  readonly of: (uri: vscode.Uri) => AnalysedParams | undefined;
  /** That of the active editor; if it shows none of a roadmap, the one looked at last, or any. */
  readonly current: () => AnalysedParams | undefined;
  readonly onChanged: vscode.Event<AnalysedParams | undefined>;
}

export function trackRoadmaps(server: Server): Roadmaps {
  const byFolder = new Map<string, AnalysedParams>();
  const changed = new vscode.EventEmitter<AnalysedParams | undefined>();
  let last: string | undefined;

  const of = (uri: vscode.Uri) => {
    const inside = [...byFolder.values()].filter(({ folder }) => isInside(uri, folder));
    return inside.toSorted((a, b) => b.folder.length - a.folder.length)[0];
  };
  const look = () => {
    const active = vscode.window.activeTextEditor?.document.uri;
    const found = active === undefined ? undefined : of(active);
    if (found !== undefined) last = found.folder;
    setContext('throughline.inRoadmap', found !== undefined);
    setContext('throughline.hasRoadmap', byFolder.size > 0);
  };
  const subscriptions = vscode.Disposable.from(
    changed,
    server.onAnalysed((params) => {
      byFolder.set(params.folder, params);
      look();
      changed.fire(params);
    }),
    server.onRestarting(() => {
      byFolder.clear();
      look();
      changed.fire(undefined);
    }),
    vscode.window.onDidChangeActiveTextEditor(() => {
      look();
      changed.fire(undefined);
    }),
  );
  return {
    of,
    current: () => (last === undefined ? undefined : byFolder.get(last)) ?? first(byFolder),
    onChanged: changed.event,
    dispose: () => subscriptions.dispose(),
  };
}

/** The file that every roadmap has: stands for the whole when the server is asked about it. */
export function roadmapFile({ folder }: AnalysedParams): string {
  return `${folder.replace(/\/$/, '')}/roadmap.yaml`;
}

function isInside(uri: vscode.Uri, folder: string): boolean {
  const { scheme, path } = vscode.Uri.parse(folder);
  return uri.scheme === scheme && uri.path.startsWith(path.endsWith('/') ? path : `${path}/`);
}

function first<T>(map: ReadonlyMap<string, T>): T | undefined {
  for (const value of map.values()) return value;
  return undefined;
}

function setContext(key: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
