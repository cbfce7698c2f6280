import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { FILES } from '@throughline/language-server/protocol';
import { start, type ThroughlineExtension } from '../extension/extension.ts';
import { filesOfWorkspace, onFilesChanged } from './files.ts';

/** What VS Code calls in a browser, as on vscode.dev: no disk, no processes, the same features. */
export function activate(context: vscode.ExtensionContext): Promise<ThroughlineExtension> {
  return start(context, (options) => {
    const connect = connectorTo(
      vscode.Uri.joinPath(context.extensionUri, 'dist/worker.js'),
      context,
    );
    const client = new LanguageClient('throughline', 'Throughline', connect, {
      ...options,
      documentSelector: schemes().map((scheme) => ({ scheme, language: 'yaml' })),
    });
    const told = onFilesChanged((files) => {
      if (client.isRunning()) void client.sendNotification(FILES, { files });
    });
    context.subscriptions.push(told);
    return client;
  });
}

/**
 * Starts the server as a worker, in place of the one before. What it is told before all else lies
 * ready for it, as it can read no file.
 */
function connectorTo(
  script: vscode.Uri,
  { subscriptions }: vscode.ExtensionContext,
): () => Promise<MessageTransports> {
  let worker: Worker | undefined;
  // A server that is told to exit has no process to end.
  subscriptions.push({ dispose: () => worker?.terminate() });
  return async () => {
    worker?.terminate();
    worker = new Worker(script.toString(true));
    for await (const files of filesOfWorkspace()) {
      worker.postMessage({ jsonrpc: '2.0', method: FILES, params: { files } });
    }
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
}

/** Where the folders of the workspace come from: `vscode-vfs`, `file` for one of this machine. */
function schemes(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set(folders.map(({ uri }) => uri.scheme))];
}
