import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { forecasting, type Analysis, type Forecast, type ForecastPart } from '@throughline/core';
import type { Answered, Asked, PlainOptions } from './messages.ts';
import { startThread } from './start-thread.ts';

export interface ThreadOptions extends PlainOptions {
  /** Default: as many as the machine runs at once, if there is enough to do. */
  readonly threads?: number;
  /** Told how many trials are done, now and then. */
  readonly onProgress?: (done: number) => void;
  /** Ends the forecast with the trials that are done, at least a part of them. */
  readonly signal?: AbortSignal;
}

/** Parts of a forecast, so many for each thread at the least: starting one has its price. */
const WORTH_A_THREAD = 12;
const MOST_THREADS = 16;

/**
 * Forecasts on several threads, so that this one stays free. The same forecast however many there
 * are, and where there are none; what is stopped has all trials up to some number.
 */
export async function forecastInThreads(
  analysis: Pick<Analysis, 'roadmap' | 'plan' | 'workload' | 'sources' | 'asOf'>,
  { threads = availableParallelism(), onProgress, signal, ...options }: ThreadOptions = {},
): Promise<Forecast> {
  const { roadmap, plan, workload } = analysis;
  const whole = forecasting(roadmap, plan, workload.capacity, options);
  const most = Math.min(MOST_THREADS, threads, Math.ceil(whole.parts / WORTH_A_THREAD));
  const found = new Map<number, ForecastPart>();
  let done = 0;
  const add = (part: number, made: ForecastPart) => {
    found.set(part, made);
    done += made.count;
    onProgress?.(done);
  };
  const workers = most < 2 ? [] : startedThreads(most);
  await shared(workers, { ...analysis, options, parts: whole.parts, add, signal });
  await Promise.all(workers.map((worker) => worker.terminate()));
  // What no thread has done, this one does, giving way to others now and then.
  for (let part = 0; part < whole.parts; part++) {
    if (found.has(part)) continue;
    if (signal?.aborted && part > 0) break;
    add(part, whole.run(part));
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  return whole.gather(upToTheFirstMissing(found));
}

function startedThreads(count: number): readonly Worker[] {
  return Array.from({ length: count }, () => startThread()).filter((each) => each !== undefined);
}

function upToTheFirstMissing(found: ReadonlyMap<number, ForecastPart>): readonly ForecastPart[] {
  const parts: ForecastPart[] = [];
  for (let next = found.get(0); next; next = found.get(parts.length)) parts.push(next);
  return parts;
}

interface Work extends Pick<Analysis, 'sources' | 'asOf'> {
  readonly options: PlainOptions;
  readonly parts: number;
  readonly add: (part: number, made: ForecastPart) => void;
  readonly signal: AbortSignal | undefined;
}

/** Has threads do the parts, every n-th part each; resolves when all are done, have failed, or are told to stop. */
async function shared(workers: readonly Worker[], work: Work): Promise<void> {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const end = () => Atomics.store(stop, 0, 1);
  work.signal?.addEventListener('abort', end, { once: true });
  if (work.signal?.aborted) end();
  const files = [...work.sources.values()];
  await Promise.all(
    workers.map((worker, index) => {
      const parts = Array.from({ length: work.parts }, (_, part) => part).filter(
        (part) => part % workers.length === index,
      );
      const asked: Asked = {
        id: index,
        changed: files,
        paths: files.map(({ path }) => path),
        asOf: work.asOf,
        options: work.options,
        parts,
        stop,
      };
      return doneBy(worker, asked, parts, work.add);
    }),
  );
  work.signal?.removeEventListener('abort', end);
}

function doneBy(
  worker: Worker,
  asked: Asked,
  parts: readonly number[],
  add: Work['add'],
): Promise<void> {
  return new Promise((resolve) => {
    let next = 0;
    worker.ref();
    worker.on('message', (answered: Answered) => {
      if (answered.kind !== 'part') return resolve();
      add(parts[next++]!, answered.part);
      if (next === parts.length) resolve();
    });
    // What it leaves undone is done by who asked.
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
    worker.postMessage(asked);
  });
}
