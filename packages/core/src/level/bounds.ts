import type { Day } from '../time/day.ts';
import type { LevelProblem } from './problem.ts';
import { cellAt } from './rows.ts';

/**
 * A day before which no schedule ends, however work is split: the last finish of the network;
 * and for each pool of people, from each day on which any of its work may begin, the day by
 * which they can have done all that begins no sooner (energetic reasoning: Erschler and Lopez,
 * 1990). Work that found no room in all the days planned (`homeless`, by node) is left out: it
 * has no end.
 */
export function endAtLeast(
  problem: LevelProblem,
  floor: ArrayLike<number>,
  homeless: Uint8Array,
): Day {
  const { asOf, tasks, network } = problem;
  let end = asOf;
  for (const [node, { state }] of network.nodes.entries()) {
    if (state !== 'finished') end = Math.max(end, floor[2 * node + 1]!);
  }
  const byRow = new Map<number, { from: number; effort: number }[]>();
  for (const { row, whole, node, effort, from } of tasks) {
    if (homeless[node] === 1) continue;
    const earliest = Math.max(asOf, from, floor[2 * node]!);
    for (const each of whole < 0 ? [row] : [row, whole]) {
      const list = byRow.get(each) ?? [];
      byRow.set(each, list);
      list.push({ from: earliest, effort: effort.likely });
    }
  }
  for (const [row, works] of byRow) end = Math.max(end, doneBy(problem, row, works));
  return end;
}

function doneBy(
  { asOf, days, rows }: LevelProblem,
  row: number,
  works: readonly { readonly from: number; readonly effort: number }[],
): Day {
  const latestFirst = works.toSorted((a, b) => b.from - a.from);
  const before = new Float64Array(days + 1);
  let cell = cellAt(rows, row, 0);
  for (let day = 0; day < days; day++) {
    before[day + 1] = before[day]! + (cell < cellAt(rows, row, day + 1) ? rows.supply[cell++]! : 0);
  }
  let [asked, end] = [0, 0];
  for (const { from, effort } of latestFirst) {
    asked += effort;
    const begin = Math.min(days, from - asOf);
    // The day moves only forward: more work from a sooner day on, so each is looked at once.
    while (end < days && before[end]! - before[begin]! < asked - ROUNDING) end++;
  }
  return end < days ? asOf + Math.max(0, end - 1) : asOf;
}

const ROUNDING = 1e-6;
