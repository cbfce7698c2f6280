import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { toldHost } from './browser/host.ts';
import { FILES } from './protocol.ts';
import { serve } from './server.ts';

// A worker's whole program: it serves whoever started it, by the messages between the two.
// What is global in a worker is its end of that channel; the types here are those of no worker.
type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
const port = globalThis as unknown as Port;

const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
const host = toldHost();
connection.onNotification(FILES, host.tell);
serve(connection, host);
