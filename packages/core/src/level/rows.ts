import type { Pool } from '../capacity/capacity.ts';
import type { Day } from '../time/day.ts';

/**
 * What the people of every pool have: for each pool a row of cells, one for each day on which
 * anybody of it is there, today first. See `cellAt` and `endOf` for where a row is.
 */
export interface Rows {
  readonly pools: readonly Pool[];
  /** Days that are counted, today being the first. */
  readonly days: number;
  /** By cell: person-days. */
  readonly supply: Float64Array;
  /** By cell: what the row has before it, and behind the last one: person-days. */
  readonly sum: Float64Array;
  /** By cell: the first cell behind it with another supply, or of another row. */
  readonly alikeUntil: Int32Array;
  /** By cell: its day, from today. */
  readonly day: Int32Array;
  /** By cell of a skill: the cell of the whole team on that day; else -1. */
  readonly twin: Int32Array;
  /** `before[row * (days + 1) + day]`: the first cell of a row that is not before a day. */
  readonly before: Int32Array;
}

/** The rows of some pools; `wholes[row]` is the row of the whole team of a skill, else -1. */
export function rowsOf(
  pools: readonly Pool[],
  wholes: readonly number[],
  asOf: Day,
  days: number,
): Rows {
  const before = new Int32Array(pools.length * (days + 1));
  const perDay = pools.map((pool) => perDayOf(pool, asOf, days));
  // Where nobody is there at all, nobody with a skill is.
  const isThere = (row: number, at: number) =>
    perDay[row]![at]! > 0 && (wholes[row]! < 0 || perDay[wholes[row]!]![at]! > 0);
  const wholesFirst = [...pools.keys()].toSorted((a, b) => wholes[a]! - wholes[b]!);
  let cells = 0;
  for (const row of wholesFirst) {
    for (let at = 0; at <= days; at++) {
      before[row * (days + 1) + at] = cells;
      if (at < days && isThere(row, at)) cells++;
    }
  }
  const supply = new Float64Array(cells);
  const [day, twin] = [new Int32Array(cells), new Int32Array(cells).fill(-1)];
  for (const row of wholesFirst) {
    const whole = wholes[row]!;
    for (let at = 0; at < days; at++) {
      const cell = before[row * (days + 1) + at]!;
      if (cell === before[row * (days + 1) + at + 1]!) continue;
      supply[cell] = perDay[row]![at]!;
      day[cell] = at;
      if (whole >= 0) twin[cell] = before[whole * (days + 1) + at]!;
    }
  }
  return {
    pools,
    days,
    supply,
    sum: sumsOf(supply),
    alikeUntil: alikeOf(supply, day),
    day,
    twin,
    before,
  };
}

function sumsOf(supply: Float64Array): Float64Array {
  const sum = new Float64Array(supply.length + 1);
  for (let cell = 0; cell < supply.length; cell++) sum[cell + 1] = sum[cell]! + supply[cell]!;
  return sum;
}

function alikeOf(supply: Float64Array, day: Int32Array): Int32Array {
  const until = new Int32Array(supply.length);
  for (let cell = supply.length - 1; cell >= 0; cell--) {
    const next = cell + 1;
    // Another row begins with a sooner day.
    const isAlike = supply[next] === supply[cell] && day[next]! > day[cell]!;
    until[cell] = isAlike ? until[next]! : next;
  }
  return until;
}

function perDayOf({ supply }: Pool, asOf: Day, days: number): Float64Array {
  const people = new Float64Array(days);
  for (let day = 0; day < days; day++) people[day] = supply.perDay(asOf + day);
  return people;
}

/** The first cell of a row that is not before a day, counted from today. */
export function cellAt({ before, days }: Rows, row: number, day: number): number {
  return before[row * (days + 1) + Math.max(0, Math.min(days, day))]!;
}

/** The cell behind the last one of a row. */
export function endOf({ before, days }: Rows, row: number): number {
  return before[row * (days + 1) + days]!;
}
