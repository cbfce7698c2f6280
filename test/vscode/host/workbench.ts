import type { CodeServer } from './code-server.ts';

export interface WorkbenchOptions {
  /** The folder, or the file of a workspace, to open. */
  readonly folder: string;
  /** Extensions that are loaded from their folders, not installed. */
  readonly extensions?: readonly string[];
  /** The module whose `run` the extension host calls. */
  readonly tests?: string;
  readonly openFile?: string;
}

/** The address at which code-server shows its workbench so. */
export function workbenchUrl({ authority }: CodeServer, options: WorkbenchOptions): string {
  const remote = (path: string) => `vscode-remote://${authority}${path}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(options.extensions ?? []).map((path) => ['extensionDevelopmentPath', remote(path)]),
    ...(options.tests === undefined ? [] : [['extensionTestsPath', remote(options.tests)]]),
    ...(options.openFile === undefined ? [] : [['openFile', remote(options.openFile)]]),
  ];
  const url = new URL(`http://${authority}/`);
  const isFile = options.folder.endsWith('.code-workspace');
  url.searchParams.set(isFile ? 'workspace' : 'folder', options.folder);
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
