import type { Amounts, LevelProblem } from './problem.ts';

/** Room for one schedule at a time, used again for the next one: what is free, and what was found. */
export interface Board {
  /** The share of the people that it needs which work must have on every day, from 0 to 1. */
  readonly least: number;
  readonly efforts: Float64Array;
  /** By cell of the rows: person-days that nobody has taken yet. */
  readonly free: Float64Array;
  /** By cell: the node that booked it last, or -1. */
  readonly owner: Int32Array;
  /** By point: its day. */
  readonly days: Float64Array;
  /** By point: a link, or one of the reasons of `schedule.ts`. */
  readonly drivers: Int32Array;
  /** By node: the last day of its work with people; `-Infinity` if it has none. */
  readonly workEnd: Float64Array;
  /** By node: 1 if there is no room for it in all the days planned. */
  readonly homeless: Uint8Array;
  /** By node: the pool that put off its start last, or -1, and the days between which it did. */
  readonly blockedRow: Int32Array;
  readonly blockedFrom: Float64Array;
  readonly blockedTo: Float64Array;
  /** By node: who had booked the last of these days last, or -1. */
  readonly blockedBy: Int32Array;
  /** By node: the pool that was short where its work took longer than it needs or has no end, or -1. */
  readonly lackRow: Int32Array;
  /** The node in hand. */
  node: number;
  /** Of the last try: the pool that had too few people, and the one that was short. */
  blocker: number;
  /** The share of its pool that was wanted by the task that was turned away. */
  wanted: number;
  lack: number;
  /** What the node in hand has booked: so many triples of a first cell, the one behind the last, and an amount. */
  runs: number;
  trail: Float64Array;
}

export function boardFor(
  { network, rows }: LevelProblem,
  { efforts }: Pick<Amounts, 'efforts'>,
  least: number,
): Board {
  const count = network.nodes.length;
  return {
    least,
    efforts,
    free: rows.supply.slice(),
    owner: new Int32Array(rows.supply.length),
    days: new Float64Array(2 * count),
    drivers: new Int32Array(2 * count),
    workEnd: new Float64Array(count),
    homeless: new Uint8Array(count),
    blockedRow: new Int32Array(count),
    blockedFrom: new Float64Array(count),
    blockedTo: new Float64Array(count),
    blockedBy: new Int32Array(count),
    lackRow: new Int32Array(count),
    node: -1,
    blocker: -1,
    wanted: 0,
    lack: -1,
    runs: 0,
    trail: new Float64Array(3072),
  };
}
