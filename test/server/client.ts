import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Speaker, type Place } from './speaker.ts';

export { uriOf, type Message, type Place, type ShownDiagnostic } from './speaker.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

/** A server in a process of its own. */
export class Client extends Speaker {
  readonly process: ChildProcessWithoutNullStreams;
  stderr = '';

  /** Starts our server from its sources, or any other program that speaks the protocol on its standard streams. */
  constructor(
    program: readonly string[] = [
      process.execPath,
      '--conditions=throughline-source',
      join(HERE, 'serve.ts'),
    ],
  ) {
    const server = spawn(program[0]!, program.slice(1), { cwd: join(HERE, '../..') });
    super(server.stdin, server.stdout);
    this.process = server;
    server.on('exit', (code) => this.end(new Error(`the server ended: ${code}; ${this.stderr}`)));
    server.stderr.on('data', (data: Buffer) => (this.stderr += data.toString()));
  }

  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    await this.request('shutdown', null);
    this.notify('exit', null);
    return this.exited();
  }

  async exited(): Promise<number | null> {
    if (this.process.exitCode === null) await once(this.process, 'exit');
    return this.process.exitCode;
  }

  protected override get trouble(): string {
    return this.stderr;
  }
}

/** A place in a text: the first occurrence of some words, or so many characters into it. */
export function placeOf(text: string, words: string, into = 0): Place {
  const offset = text.indexOf(words) + into;
  if (offset < into) throw new Error(`${words} is not in the text`);
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length - 1, character: before.at(-1)!.length };
}
