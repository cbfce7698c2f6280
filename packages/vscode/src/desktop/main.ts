import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import {
  LanguageClient,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageTransports,
} from 'vscode-languageclient/node';
import { start, type ThroughlineExtension } from '../extension/extension.ts';

/** What VS Code calls where there is a disk: on the desktop, and at the far end of a remote window. */
export function activate(context: vscode.ExtensionContext): Promise<ThroughlineExtension> {
  return start(context, (options) => {
    const selector = [{ scheme: 'file', language: 'yaml' }];
    const connect = () => Promise.resolve(startThread(context, options.outputChannel));
    return new LanguageClient('throughline', 'Throughline', connect, {
      ...options,
      documentSelector: selector,
    });
  });
}

/**
 * The server in a thread of its own: so it never keeps the extension host waiting, and no process
 * is started, in Restricted Mode as elsewhere. It ends when the client says `exit`, or when
 * what it is sent can no longer be read, and is then started anew.
 */
function startThread(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
): MessageTransports {
  const server = context.asAbsolutePath('dist/server.cjs');
  const thread = new Worker(server, { stdin: true, stdout: true, stderr: true });
  thread.stderr.on('data', (text: Buffer) => output.warn(text.toString().trimEnd()));
  thread.on('error', (error) => output.error(error));
  return {
    reader: new StreamMessageReader(thread.stdout),
    // There is a stream because it was asked for.
    writer: new StreamMessageWriter(thread.stdin!),
  };
}
