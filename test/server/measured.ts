import { join } from 'node:path';
import process from 'node:process';
import { Client } from './client.ts';

/** How a server stands that has nothing to do. */
export interface Standing {
  /** After a collection, if the process may collect. */
  readonly heapMegabytes: number;
  /** Streams, timers and whatever else Node waits for, by kind. */
  readonly resources: readonly string[];
  readonly listeners: number;
  /** How often Node's event loop has gone round. */
  readonly turns: number;
}

/** A server that says on a signal where it stands. */
export function measuredServer(): Client {
  return new Client([
    process.execPath,
    '--expose-gc',
    '--conditions=throughline-source',
    join(import.meta.dirname, '../bench/serve-measured.ts'),
  ]);
}

export async function standingOf(client: Client): Promise<Standing> {
  const before = client.stderr.length;
  client.process.kill('SIGUSR2');
  while (!client.stderr.slice(before).includes('\n')) {
    await new Promise((resolve) => client.process.stderr.once('data', resolve));
  }
  return JSON.parse(client.stderr.slice(before)) as Standing; // as the program says
}
