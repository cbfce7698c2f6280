import type { ScheduleModel, Uses } from '../model.ts';

/** What is still free of each resource at each time, while a schedule is built. */
export interface Profile {
  readonly horizon: number;
  /** `free[resource * horizon + time]` */
  readonly free: Int32Array;
  /** Nothing is booked from here on. */
  reach: number;
}

export function emptyProfile(model: ScheduleModel): Profile {
  return { horizon: model.horizon, free: model.free.slice(), reach: 0 };
}

/** Takes all bookings away. */
export function clearProfile(profile: Profile, model: ScheduleModel): void {
  const { free, horizon, reach } = profile;
  for (let row = 0; row < free.length; row += horizon) {
    for (let cell = row; cell < row + reach; cell++) free[cell] = model.free[cell]!;
  }
  profile.reach = 0;
}

/** Adds an activity's use from a start on (`sign` -1), or takes it away again (1). */
export function book(
  profile: Profile,
  uses: Uses,
  activity: number,
  start: number,
  duration: number,
  sign: 1 | -1,
): void {
  const { free, horizon } = profile;
  if (start + duration > profile.reach) profile.reach = start + duration;
  for (let use = uses.first[activity]!; use < uses.first[activity + 1]!; use++) {
    const amount = sign * uses.amount[use]!;
    const begin = uses.resource[use]! * horizon + start;
    for (let cell = begin; cell < begin + duration; cell++) free[cell]! += amount;
  }
}

/** The earliest start, from one on, at which an activity fits; -1 if none before the horizon. */
export function earliestFit(
  { free, horizon }: Profile,
  uses: Uses,
  activity: number,
  from: number,
  duration: number,
): number {
  const [firstUse, lastUse] = [uses.first[activity]!, uses.first[activity + 1]!];
  let start = from;
  let use = firstUse;
  let settled = firstUse;
  while (settled < lastUse) {
    if (start + duration > horizon) return -1;
    const row = uses.resource[use]! * horizon;
    const amount = uses.amount[use]!;
    let cell = row + start + duration - 1;
    while (cell >= row + start && free[cell]! >= amount) cell--;
    // Each resource in turn, until all of them agree on one start.
    if (cell < row + start) settled++;
    else {
      start = cell - row + 1;
      settled = firstUse;
      continue;
    }
    if (++use === lastUse) use = firstUse;
  }
  return start + duration > horizon ? -1 : start;
}

/** The latest start, from one on backwards, at which an activity fits; -1 if none. */
export function latestFit(
  { free, horizon }: Profile,
  uses: Uses,
  activity: number,
  from: number,
  duration: number,
): number {
  const [firstUse, lastUse] = [uses.first[activity]!, uses.first[activity + 1]!];
  let start = from;
  let use = firstUse;
  let settled = firstUse;
  while (settled < lastUse && start >= 0) {
    const row = uses.resource[use]! * horizon;
    const amount = uses.amount[use]!;
    const end = row + start + duration;
    let cell = row + start;
    while (cell < end && free[cell]! >= amount) cell++;
    if (cell === end) settled++;
    else {
      start = cell - row - duration;
      settled = firstUse;
      continue;
    }
    if (++use === lastUse) use = firstUse;
  }
  return start;
}
