import { raise } from './bounds.ts';
import { BY_PROFILE, type State } from './state.ts';

/**
 * The time-table rule: an activity may not run where the certain parts of the others leave too
 * little. Looks at one resource, and there at what changed since; false on a conflict.
 */
export function fitInto(state: State, resource: number, users: Int32Array): boolean {
  const { dirty, bound, durations, horizon } = state;
  const [from, until, checked] = [
    dirty.from[resource]!,
    dirty.until[resource]!,
    dirty.checked[resource]!,
  ];
  dirty.from[resource] = horizon;
  dirty.until[resource] = 0;
  dirty.checked[resource] = dirty.tick;
  for (let at = 0; at < users.length; at += 2) {
    const activity = users[at]!;
    const [earliest, latest] = [bound[2 * activity]!, -bound[2 * activity + 1]!];
    if (earliest === latest) continue;
    const finish = earliest + durations[activity]!;
    const hasMoved = dirty.moved[activity]! > checked;
    // Where the activity itself is certain, it has its place already.
    const isAtStart = earliest < until && Math.min(finish, latest) > from;
    if ((hasMoved || isAtStart) && !pushLater(state, resource, activity, users[at + 1]!)) {
      return false;
    }
    const isAtEnd = Math.max(finish, latest) < until && latest + durations[activity]! > from;
    if ((hasMoved || isAtEnd) && !pushSooner(state, resource, activity, users[at + 1]!)) {
      return false;
    }
  }
  return true;
}

function pushLater(state: State, resource: number, activity: number, amount: number): boolean {
  const { bound, durations, room, horizon } = state;
  const duration = durations[activity]!;
  const row = resource * horizon;
  const side = 2 * activity;
  const latest = -bound[side + 1]!;
  let time = Math.min(bound[side]! + duration, latest) - 1;
  while (time >= bound[side]!) {
    if (room[row + time]! >= amount) {
      time--;
      continue;
    }
    if (!raise(state, side, time + 1, BY_PROFILE, row + time)) return false;
    time = Math.min(bound[side]! + duration, latest) - 1;
  }
  return true;
}

function pushSooner(state: State, resource: number, activity: number, amount: number): boolean {
  const { bound, durations, room, horizon } = state;
  const duration = durations[activity]!;
  const row = resource * horizon;
  const side = 2 * activity + 1;
  const finish = bound[2 * activity]! + duration;
  let time = Math.max(-bound[side]!, finish);
  while (time < duration - bound[side]!) {
    if (room[row + time]! >= amount) {
      time++;
      continue;
    }
    if (!raise(state, side, duration - time, BY_PROFILE, row + time)) return false;
    time = Math.max(-bound[side]!, finish);
  }
  return true;
}
