import { PassThrough, type Readable, type Writable } from 'node:stream';
import {
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serve } from '../server.ts';
import { memoryHost, type Disk } from './memory.ts';

export interface ServerInProcess {
  /** What the client says goes in here; what the server says comes out there. */
  readonly input: Writable;
  readonly output: Readable;
}

/** The server behind two streams of messages, on a disk in memory. Its turns are those of Node. */
export function serverOn(disk: Disk): ServerInProcess {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(
    new StreamMessageReader(input),
    new StreamMessageWriter(output),
  );
  const inTurn = (run: () => void) => void setImmediate(run);
  serve(connection, { ...memoryHost(disk), afterInput: inTurn });
  return { input, output };
}
