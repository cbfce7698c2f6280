import type { Worker } from 'node:worker_threads';
import type { Day, SourceFile } from '@throughline/core';
import type { Answered, Asked, Odds, PlainOptions } from './messages.ts';
import { startThread } from './start-thread.ts';

export interface OddsAsked {
  readonly files: readonly SourceFile[];
  readonly asOf: Day;
  readonly options: PlainOptions;
  /** Nobody waits any more: the thread turns to what was asked next. */
  readonly signal: AbortSignal;
}

/**
 * A thread that forecasts for as long as its owner lives: started when it is first asked, it keeps
 * the files that it was sent, and is sent only those that changed. A class because of that life.
 */
export class ForecastThread {
  #worker: Worker | undefined;
  #held: ReadonlyMap<string, SourceFile> = new Map();
  #asked = 0;
  readonly #waiting = new Map<number, (odds: Odds | undefined) => void>();

  /** What a forecast comes to; `undefined` if it was not waited for, failed, or threads cannot be had. */
  odds({ files, asOf, options, signal }: OddsAsked): Promise<Odds | undefined> {
    const worker = (this.#worker ??= this.#start());
    if (!worker || signal.aborted) return Promise.resolve(undefined);
    const stop = new Int32Array(new SharedArrayBuffer(4));
    signal.addEventListener('abort', () => Atomics.store(stop, 0, 1), { once: true });
    const id = ++this.#asked;
    const changed = files.filter((file) => this.#held.get(file.path) !== file);
    this.#held = new Map(files.map((file) => [file.path, file]));
    const asked: Asked = { id, changed, paths: [...this.#held.keys()], asOf, options, stop };
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      worker.postMessage(asked);
    });
  }

  #start(): Worker | undefined {
    const worker = startThread();
    worker?.on('message', (answered: Answered) => {
      this.#waiting.get(answered.id)?.(answered.kind === 'done' ? answered.odds : undefined);
      this.#waiting.delete(answered.id);
    });
    worker?.on('error', () => this.#end());
    worker?.on('exit', () => this.#end());
    // Listening holds the process again: one that has nothing else to do ends.
    worker?.unref();
    return worker;
  }

  /** The next one who asks gets another thread. */
  #end(): void {
    this.#worker = undefined;
    this.#held = new Map();
    for (const resolve of this.#waiting.values()) resolve(undefined);
    this.#waiting.clear();
  }
}
