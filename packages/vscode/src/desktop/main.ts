import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import {
  LanguageClient,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageTransports,
} from 'vscode-languageclient/node';
import { start, type ThroughlineExtension } from '../extension/extension.ts';
import { filesForServer, tellOfFiles } from '../extension/files.ts';
import { schemes } from '../extension/folders.ts';

/** What VS Code calls where there is a disk: on the desktop, and at the far end of a remote window. */
export function activate(context: vscode.ExtensionContext): Promise<ThroughlineExtension> {
  return start(context, (options) => {
    // In a virtual workspace, files are on no disk that a server could read.
    const isTold = schemes().some((scheme) => scheme !== 'file');
    const connect = () => startThread(context, options.outputChannel, isTold);
    const selected = isTold ? schemes() : ['file'];
    const client = new LanguageClient('throughline', 'Throughline', connect, {
      ...options,
      documentSelector: selected.map((scheme) => ({ scheme, language: 'yaml' })),
    });
    if (isTold) context.subscriptions.push(tellOfFiles(client));
    return client;
  });
}

/**
 * The server in a thread of its own: so it never keeps the extension host waiting, and no process
 * is started, in Restricted Mode as elsewhere. It ends when the client says `exit`, or when
 * what it is sent can no longer be read, and is then started anew.
 */
async function startThread(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
  isTold: boolean,
): Promise<MessageTransports> {
  const script = context.asAbsolutePath('dist/server.cjs');
  const streams = { stdin: true, stdout: true, stderr: true };
  const thread = new Worker(script, { ...streams, workerData: isTold ? 'told' : undefined });
  thread.stderr.on('data', (text: Buffer) => output.warn(text.toString().trimEnd()));
  thread.on('error', (error) => output.error(error));
  // There is a stream because it was asked for.
  const writer = new StreamMessageWriter(thread.stdin!);
  if (isTold) for await (const message of filesForServer()) await writer.write(message);
  return { reader: new StreamMessageReader(thread.stdout), writer };
}
