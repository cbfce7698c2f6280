import type { ScheduleModel } from '../model.ts';
import { raise } from './bounds.ts';
import { BY_PAIR, type Pairs, type State } from './state.ts';

export function pairsOf(model: ScheduleModel): Pairs {
  const { count, uses } = model;
  const others: number[][] = Array.from({ length: count + 1 }, () => []);
  const users: number[][] = Array.from(model.problem.capacities, () => []);
  const found = new Set<number>();
  for (let activity = 0; activity < count; activity++) {
    for (let use = uses.first[activity]!; use < uses.first[activity + 1]!; use++) {
      const resource = uses.resource[use]!;
      const room = model.problem.capacities[resource]! - uses.amount[use]!;
      for (const other of users[resource]!) {
        const code = other * count + activity;
        if (amountOf(model, other, resource) <= room || found.has(code)) continue;
        found.add(code);
        others[activity]!.push(other);
        others[other]!.push(activity);
      }
      users[resource]!.push(activity);
    }
  }
  const first = new Int32Array(count + 2);
  for (let activity = 0; activity <= count; activity++) {
    first[activity + 1] = first[activity]! + others[activity]!.length;
  }
  return { first, other: Int32Array.from(others.flat()) };
}

function amountOf({ problem }: ScheduleModel, activity: number, resource: number): number {
  return problem.demands[activity * problem.capacities.length + resource]!;
}

/**
 * Of two that can never run together, one that cannot be the first comes after the other
 * (detectable precedences; Vilím, 2002). False on a conflict.
 */
export function orderPairs(state: State, activity: number): boolean {
  const { pairs } = state;
  for (let at = pairs.first[activity]!; at < pairs.first[activity + 1]!; at++) {
    const other = pairs.other[at]!;
    if (!orderPair(state, activity, other) || !orderPair(state, other, activity)) return false;
  }
  return true;
}

/** If `later` cannot come first: it starts when `sooner` has ended, and `sooner` ends before it starts. */
function orderPair(state: State, later: number, sooner: number): boolean {
  const { bound, durations, count } = state;
  if (bound[2 * later]! + durations[later]! <= -bound[2 * sooner + 1]!) return true;
  const code = later * count + sooner;
  const start = bound[2 * sooner]! + durations[sooner]!;
  if (start > bound[2 * later]! && !raise(state, 2 * later, start, BY_PAIR, code)) return false;
  const end = bound[2 * later + 1]! + durations[sooner]!;
  return end <= bound[2 * sooner + 1]! || raise(state, 2 * sooner + 1, end, BY_PAIR, code);
}
