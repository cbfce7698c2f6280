import type { ScheduleModel } from '../model.ts';

/** Turns numbers given to activities into lists, for one model. */
export interface Lists {
  readonly model: ScheduleModel;
  /** By activity: its place in the model's order. */
  readonly rank: Int32Array;
  /** Whether whoever finishes first also comes first along every lag. */
  readonly isByFinish: boolean;
  readonly keys: Float64Array;
}

export function listsOf(model: ScheduleModel, order: Int32Array): Lists {
  const { first, lag } = model.successors;
  const rank = new Int32Array(model.count);
  let isByFinish = true;
  for (let at = 0; at < order.length; at++) {
    const activity = order[at]!;
    rank[activity] = at;
    for (let link = first[activity]!; link < first[activity + 1]!; link++) {
      isByFinish &&= lag[link]! >= model.durations[activity]!;
    }
  }
  return { model, rank, isByFinish, keys: new Float64Array(model.count) };
}

/** Writes the activities of a schedule in the order of their starts. */
export function byStart(lists: Lists, order: Int32Array, starts: Int32Array, to: Int32Array): void {
  const { rank, keys, model } = lists;
  for (let at = 0; at < model.count; at++) keys[at] = starts[at]! * model.count + rank[at]!;
  keys.sort();
  for (let at = 0; at < model.count; at++) to[at] = order[keys[at]! % model.count]!;
}

/** Writes the activities of a schedule in the order of their finishes, the last one first. */
export function byFinishBackward(
  lists: Lists,
  order: Int32Array,
  starts: Int32Array,
  to: Int32Array,
): void {
  const { rank, keys, model } = lists;
  const { count, durations } = model;
  for (let at = 0; at < count; at++) keys[at] = (starts[at]! + durations[at]!) * count + rank[at]!;
  keys.sort();
  for (let at = 0; at < count; at++) to[count - 1 - at] = order[keys[at]! % count]!;
}

/** A list in which the least key comes first among the activities whose predecessors are listed. */
export function listByKey(model: ScheduleModel, keyOf: (activity: number) => number): Int32Array {
  const { successors, count } = model;
  const keys = Float64Array.from({ length: count }, (_, activity) => keyOf(activity));
  const waiting = new Int32Array(count);
  for (const activity of successors.other) waiting[activity]!++;
  const ready: number[] = [];
  for (let activity = count - 1; activity >= 0; activity--) {
    if (waiting[activity] === 0) ready.push(activity);
  }
  ready.sort((a, b) => keys[b]! - keys[a]! || b - a);
  const list = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const activity = ready.pop()!;
    list[at] = activity;
    for (let link = successors.first[activity]!; link < successors.first[activity + 1]!; link++) {
      const next = successors.other[link]!;
      if (--waiting[next]! === 0) insert(ready, next, keys);
    }
  }
  return list;
}

/** Keeps the ready ones sorted, the least key last. */
function insert(ready: number[], activity: number, keys: Float64Array): void {
  let [low, high] = [0, ready.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = ready[middle]!;
    if (keys[other]! > keys[activity]! || (keys[other] === keys[activity] && other > activity)) {
      low = middle + 1;
    } else high = middle;
  }
  ready.splice(low, 0, activity);
}
