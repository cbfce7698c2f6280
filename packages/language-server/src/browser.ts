import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { serveTold } from './browser/serve-told.ts';

// A worker's whole program: it serves whoever started it, by the messages between the two.
// What is global in a worker is its end of that channel; the types here are those of no worker.
type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
const port = globalThis as unknown as Port;

serveTold(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)));
