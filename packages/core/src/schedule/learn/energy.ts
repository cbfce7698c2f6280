import { OVERENERGY, type State } from './state.ts';

/**
 * The overload rule of time-table edge finding (Vilím, 2011; Schutt, Feydy and Stuckey, 2013):
 * in no interval may activities need more, wherever in their windows they run, than there is.
 * Looks at intervals from an earliest start to a latest finish; false on a conflict.
 */
export function fitEnergy(state: State, resource: number, users: Int32Array): boolean {
  const { bound, durations, room, horizon, energy } = state;
  const { sums, order, ends } = energy;
  const count = users.length / 2;
  const row = resource * horizon;
  sums[0] = 0;
  for (let time = 0; time < horizon; time++) {
    sums[time + 1] = sums[time]! + room[row + time]!;
  }
  sortByStart(order, users, bound, count);
  let distinct = 0;
  for (let at = 0; at < count; at++) {
    const activity = users[2 * at]!;
    if (bound[2 * activity]! < -bound[2 * activity + 1]!) {
      ends[distinct++] = durations[activity]! - bound[2 * activity + 1]!;
    }
  }
  for (let which = 0; which < distinct; which++) {
    const end = ends[which]!;
    let needed = 0;
    for (let at = 0; at < count; at++) {
      const activity = users[order[at]!]!;
      const start = bound[2 * activity]!;
      const latest = -bound[2 * activity + 1]!;
      if (start >= end || latest >= end) continue;
      const duration = durations[activity]!;
      const certain = start + duration > latest ? Math.min(start + duration, end) - latest : 0;
      const inside = end - latest < duration ? end - latest : duration;
      needed += (inside - certain) * users[order[at]! + 1]!;
      if (needed <= sums[end]! - sums[start]!) continue;
      state.conflict.side = OVERENERGY;
      state.conflict.data = resource;
      state.conflict.value = start;
      state.conflict.kind = end;
      return false;
    }
  }
  return true;
}

/** Insertion sort, latest start first: the order hardly changes from one look to the next. */
function sortByStart(order: Int32Array, users: Int32Array, bound: Int32Array, count: number): void {
  for (let at = 0; at < count; at++) {
    const start = bound[2 * users[2 * at]!]!;
    let place = at;
    while (place > 0 && bound[2 * users[order[place - 1]!]!]! < start) {
      order[place] = order[place - 1]!;
      place--;
    }
    order[place] = 2 * at;
  }
}
