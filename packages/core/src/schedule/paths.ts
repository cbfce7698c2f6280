import type { Links } from './model.ts';
import type { ScheduleProblem } from './problem.ts';

/** Predecessors before successors, ties by number (Kahn, 1962); `undefined` if the lags form a cycle. */
export function orderOf({ first, other }: Links): Int32Array | undefined {
  const count = first.length - 1;
  const waiting = new Int32Array(count);
  for (const activity of other) waiting[activity]!++;
  const order = new Int32Array(count);
  let found = 0;
  for (let activity = 0; activity < count; activity++) {
    if (waiting[activity] === 0) order[found++] = activity;
  }
  for (let at = 0; at < found; at++) {
    for (let link = first[order[at]!]!; link < first[order[at]! + 1]!; link++) {
      if (--waiting[other[link]!]! === 0) order[found++] = other[link]!;
    }
  }
  return found === count ? order : undefined;
}

/** Earliest starts, or an activity on a cycle of lags that can never be met. */
export function headsOf(
  { releases }: ScheduleProblem,
  successors: Links,
  order: Int32Array | undefined,
  horizon: number,
): Int32Array | number {
  const heads = releases.slice();
  const endless = relax(heads, successors, order, horizon);
  return endless ?? heads;
}

/** How long after its start an activity keeps the project busy: its duration, or what follows it. */
export function tailsOf(
  { durations }: ScheduleProblem,
  predecessors: Links,
  order: Int32Array | undefined,
  horizon: number,
): Int32Array {
  const tails = durations.slice();
  relax(tails, predecessors, order?.toReversed(), horizon);
  return tails;
}

/**
 * Longest paths, in place: in one pass along an order, else by rounds (Bellman, 1958; Ford, 1956).
 * No path without a cycle is longer than the horizon; gives back an activity that is pushed past it.
 */
function relax(
  values: Int32Array,
  { first, other, lag }: Links,
  order: Int32Array | undefined,
  horizon: number,
): number | undefined {
  const along = order ?? values.map((_, activity) => activity);
  for (let isStill = false; !isStill;) {
    isStill = true;
    for (const activity of along) {
      for (let link = first[activity]!; link < first[activity + 1]!; link++) {
        const value = values[activity]! + lag[link]!;
        if (value <= values[other[link]!]!) continue;
        if (value > horizon) return other[link]!;
        values[other[link]!] = value;
        isStill = false;
      }
    }
    if (order) break;
  }
  return undefined;
}
