import type { Day, ForecastOptions, ForecastPart, SourceFile } from '@throughline/core';

/** What a thread is asked. Of files only those that it has not been sent before. */
export interface Asked {
  readonly id: number;
  readonly changed: readonly SourceFile[];
  readonly paths: readonly string[];
  readonly asOf: Day;
  readonly options: PlainOptions;
  /** The parts to run; absent: all of them, and only what they come to is answered. */
  readonly parts?: readonly number[];
  /** Where a number other than 0 means that nobody waits any more. */
  readonly stop: Int32Array;
}

/** Options that can be passed between threads. */
export type PlainOptions = Omit<ForecastOptions, 'onProgress' | 'shouldStop'>;

export type Answered =
  | { readonly id: number; readonly kind: 'part'; readonly part: ForecastPart }
  | { readonly id: number; readonly kind: 'done'; readonly odds: Odds }
  | { readonly id: number; readonly kind: 'stopped' }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };

/** A forecast without the plan that it was made of. */
export interface Odds {
  readonly trials: number;
  /** How many things were drawn in each trial: with none, nothing is uncertain. */
  readonly inputs: number;
  /** By the id of the initiative. */
  readonly items: ReadonlyMap<string, ItemOdds>;
}

export interface ItemOdds {
  readonly p50: Day;
  readonly p85: Day;
  readonly p95: Day;
  /** The share of trials in which it keeps its target or deadline; absent without one. */
  readonly inTime?: number;
  /** There will never be the people for it. */
  readonly never: boolean;
}
