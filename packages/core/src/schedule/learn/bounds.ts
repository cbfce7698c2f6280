import { OVERLOAD, type State, type Trail } from './state.ts';

/**
 * Raises a bound and keeps the profile in step. Gives false, with the conflict noted, if no start
 * is left or more is used than there is; only in the second case the bound has been raised.
 */
export function raise(
  state: State,
  side: number,
  value: number,
  kind: number,
  data: number,
): boolean {
  const { bound, conflict } = state;
  if (value + bound[side ^ 1]! > 0) {
    conflict.side = side;
    conflict.value = value;
    conflict.kind = kind;
    conflict.data = data;
    return false;
  }
  push(state, side, value, kind, data);
  return addCertain(state, side, state.trail.old[state.trail.size - 1]!, value);
}

function push(state: State, side: number, value: number, kind: number, data: number): void {
  const { trail, bound, dirty } = state;
  const at = trail.size++;
  if (at === trail.side.length) grow(trail);
  trail.side[at] = side;
  trail.old[at] = bound[side]!;
  trail.kind[at] = kind;
  trail.data[at] = data;
  trail.previous[at] = trail.last[side]!;
  trail.level[at] = state.levels.length;
  trail.last[side] = at;
  bound[side] = value;
  dirty.moved[side >> 1] = ++dirty.tick;
}

function grow(trail: Trail): void {
  for (const name of ['side', 'old', 'kind', 'data', 'previous', 'level'] as const) {
    const larger = new Int32Array(2 * trail[name].length);
    larger.set(trail[name]);
    trail[name] = larger;
  }
}

/** Takes back the last entry of the trail. */
export function undo(state: State): void {
  const { trail, bound } = state;
  const at = --trail.size;
  const side = trail.side[at]!;
  const old = trail.old[at]!;
  removeCertain(state, side, old, bound[side]!);
  bound[side] = old;
  trail.last[side] = trail.previous[at]!;
}

/**
 * Takes back every decision after a number of them, with what followed from it. What is left has
 * been propagated, for that was done before the next decision; without one to take back, nothing
 * is known of that.
 */
export function backTo(state: State, level: number): void {
  const { trail, levels } = state;
  if (levels.length <= level) return;
  const start = levels[level]!;
  while (trail.size > start) undo(state);
  levels.length = level;
  trail.propagated = start;
  settle(state);
}

/** Nothing is left to be looked at. */
function settle({ dirty, horizon }: State): void {
  dirty.from.fill(horizon);
  dirty.until.fill(0);
  dirty.checked.fill(dirty.tick);
}

/** What holds with nothing decided holds for good: the trail is emptied. */
export function keepAsRoot(state: State): void {
  state.root.set(state.bound);
  state.trail.size = 0;
  state.trail.propagated = 0;
  state.trail.last.fill(-1);
}

/** The times from `lst` up to `ect` are certain; those that a raised bound has added. */
function addCertain(state: State, side: number, old: number, value: number): boolean {
  const { bound, durations, model, room, horizon, dirty } = state;
  const activity = side >> 1;
  if (activity === model.count) return true;
  const finish = bound[2 * activity]! + durations[activity]!;
  const latest = -bound[2 * activity + 1]!;
  const isStart = side % 2 === 0;
  const from = isStart ? Math.max(latest, old + durations[activity]!) : -value;
  const until = isStart ? finish : Math.min(-old, finish);
  if (from >= until) return true;
  const { first, resource, amount } = model.uses;
  let isWithin = true;
  for (let use = first[activity]!; use < first[activity + 1]!; use++) {
    const row = resource[use]! * horizon;
    for (let time = from; time < until; time++) {
      room[row + time]! -= amount[use]!;
      if (room[row + time]! >= 0) continue;
      isWithin = false;
      state.conflict.side = OVERLOAD;
      state.conflict.data = row + time;
    }
    if (from < dirty.from[resource[use]!]!) dirty.from[resource[use]!] = from;
    if (until > dirty.until[resource[use]!]!) dirty.until[resource[use]!] = until;
  }
  return isWithin;
}

function removeCertain(state: State, side: number, old: number, value: number): void {
  const { bound, durations, model, room, horizon } = state;
  const activity = side >> 1;
  if (activity === model.count) return;
  const finish = bound[2 * activity]! + durations[activity]!;
  const latest = -bound[2 * activity + 1]!;
  const isStart = side % 2 === 0;
  const from = isStart ? Math.max(latest, old + durations[activity]!) : -value;
  const until = isStart ? finish : Math.min(-old, finish);
  if (from >= until) return;
  const { first, resource, amount } = model.uses;
  for (let use = first[activity]!; use < first[activity + 1]!; use++) {
    const row = resource[use]! * horizon;
    for (let cell = row + from; cell < row + until; cell++) room[cell]! += amount[use]!;
  }
}
