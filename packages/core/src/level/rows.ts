import type { Pool } from '../capacity/capacity.ts';
import type { Day } from '../time/day.ts';

/** What the people of every pool have, day by day: a row of numbers for each. */
export interface Rows {
  readonly pools: readonly Pool[];
  /** Days in a row, the first one being today. */
  readonly days: number;
  /** `supply[row * days + day]`: person-days. */
  readonly supply: Float64Array;
  /** `open[row * (days + 1) + day]`: the days before it on which anybody is there. */
  readonly open: Int32Array;
}

export function rowsOf(pools: readonly Pool[], asOf: Day, days: number): Rows {
  const supply = new Float64Array(pools.length * days);
  const open = new Int32Array(pools.length * (days + 1));
  for (const [row, pool] of pools.entries()) {
    const { before } = pool.supply;
    let sum = before(asOf);
    for (let day = 0; day < days; day++) {
      const next = before(asOf + day + 1);
      // Free of what binary fractions add to a sum.
      const people = Math.round((next - sum) * 1e9) / 1e9;
      sum = next;
      supply[row * days + day] = people;
      const at = row * (days + 1) + day;
      open[at + 1] = open[at]! + (people > 0 ? 1 : 0);
    }
  }
  return { pools, days, supply, open };
}

/** Days on which anybody of a pool is there, from one day up to another, both counted from today. */
export function openDays({ open, days }: Rows, row: number, from: number, until: number): number {
  const base = row * (days + 1);
  return open[base + Math.min(days, until)]! - open[base + Math.min(days, from)]!;
}
