import type { ScheduleModel } from '../model.ts';
import { raise } from './bounds.ts';
import { BY_ARC, type Arcs, type State } from './state.ts';

/** Each lag binds both ways; the end of the project comes after every activity. */
export function arcsOf({ problem, count, durations }: ScheduleModel): Arcs {
  const { lags } = problem;
  const list: [from: number, to: number, weight: number][] = [];
  const add = (from: number, to: number, weight: number) => {
    list.push([2 * from, 2 * to, weight], [2 * to + 1, 2 * from + 1, weight]);
  };
  for (let at = 0; at < lags.length; at += 3) add(lags[at]!, lags[at + 1]!, lags[at + 2]!);
  for (let activity = 0; activity < count; activity++) add(activity, count, durations[activity]!);
  list.sort((a, b) => a[0] - b[0]);
  const first = new Int32Array(2 * count + 3);
  for (const [from] of list) first[from + 1]!++;
  for (let side = 0; side < 2 * count + 2; side++) first[side + 1]! += first[side]!;
  return {
    first,
    from: Int32Array.from(list, ([from]) => from),
    to: Int32Array.from(list, ([, to]) => to),
    weight: Int32Array.from(list, ([, , weight]) => weight),
  };
}

/** What a grown bound pushes along the lags; false on a conflict. */
export function followArcs(state: State, side: number): boolean {
  const { bound, arcs } = state;
  for (let arc = arcs.first[side]!; arc < arcs.first[side + 1]!; arc++) {
    const value = bound[side]! + arcs.weight[arc]!;
    const to = arcs.to[arc]!;
    if (value > bound[to]! && !raise(state, to, value, BY_ARC, arc)) return false;
  }
  return true;
}
