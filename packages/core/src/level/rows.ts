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
  const [supply, day, twin]: [number[], number[], number[]] = [[], [], []];
  const perDay = pools.map((pool) => perDayOf(pool, asOf, days));
  const wholesFirst = [...pools.keys()].toSorted((a, b) => wholes[a]! - wholes[b]!);
  for (const row of wholesFirst) {
    const whole = wholes[row]!;
    for (let at = 0; at < days; at++) {
      before[row * (days + 1) + at] = supply.length;
      const people = perDay[row]![at]!;
      // Where nobody is there at all, nobody with a skill is.
      if (people <= 0 || (whole >= 0 && perDay[whole]![at]! <= 0)) continue;
      supply.push(people);
      day.push(at);
      twin.push(whole < 0 ? -1 : before[whole * (days + 1) + at]!);
    }
    before[row * (days + 1) + days] = supply.length;
  }
  return {
    pools,
    days,
    supply: Float64Array.from(supply),
    sum: sumsOf(supply),
    alikeUntil: alikeOf(supply, day),
    day: Int32Array.from(day),
    twin: Int32Array.from(twin),
    before,
  };
}

function sumsOf(supply: readonly number[]): Float64Array {
  const sum = new Float64Array(supply.length + 1);
  for (const [cell, people] of supply.entries()) sum[cell + 1] = sum[cell]! + people;
  return sum;
}

function alikeOf(supply: readonly number[], day: readonly number[]): Int32Array {
  const until = new Int32Array(supply.length);
  for (let cell = supply.length - 1; cell >= 0; cell--) {
    const next = cell + 1;
    // Another row begins with a sooner day.
    const isAlike = supply[next] === supply[cell] && day[next]! > day[cell]!;
    until[cell] = isAlike ? until[next]! : next;
  }
  return until;
}

function perDayOf({ supply: { before } }: Pool, asOf: Day, days: number): Float64Array {
  const people = new Float64Array(days);
  let sum = before(asOf);
  for (let day = 0; day < days; day++) {
    const next = before(asOf + day + 1);
    // Free of what binary fractions add to a sum.
    people[day] = Math.round((next - sum) * 1e9) / 1e9;
    sum = next;
  }
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
