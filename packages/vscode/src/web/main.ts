import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { start, type ThroughlineExtension } from '../extension/extension.ts';
import { filesForServer, tellOfFiles } from '../extension/files.ts';
import { schemes } from '../extension/folders.ts';

/** What VS Code calls in a browser, as on vscode.dev: no disk, no processes, the same features. */
export function activate(context: vscode.ExtensionContext): Promise<ThroughlineExtension> {
  return start(context, (options) => {
    const script = vscode.Uri.joinPath(context.extensionUri, 'dist/worker.js');
    const client = new LanguageClient('throughline', 'Throughline', connectorTo(script, context), {
      ...options,
      documentSelector: schemes().map((scheme) => ({ scheme, language: 'yaml' })),
    });
    context.subscriptions.push(tellOfFiles(client));
    return client;
  });
}

/** Starts the server as a worker, in place of the one before. */
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
    for await (const message of filesForServer()) worker.postMessage(message);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
}
