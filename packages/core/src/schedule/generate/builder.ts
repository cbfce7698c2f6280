import type { ScheduleModel } from '../model.ts';
import { NEVER } from '../problem.ts';
import {
  book,
  clearProfile,
  earliestFit,
  emptyProfile,
  latestFit,
  type Profile,
} from './profile.ts';

/** Builds schedules for one model, and counts them. Needs lags without cycles. */
export interface Builder {
  readonly model: ScheduleModel;
  readonly profile: Profile;
  /** Schedules built so far. */
  built: number;
}

export function builderOf(model: ScheduleModel): Builder {
  return { model, profile: emptyProfile(model), built: 0 };
}

/**
 * The serial schedule generation scheme (Kelley, 1963): each activity of a list, predecessors
 * first, as early as the lags and what was placed before it allow. Writes the starts and gives
 * the makespan; -1 if an activity finds no place or ends after its deadline.
 */
export function buildSerial(builder: Builder, list: Int32Array, starts: Int32Array): number {
  const { model, profile } = builder;
  const { durations, predecessors, uses, problem } = model;
  const { first, other, lag } = predecessors;
  builder.built++;
  clearProfile(profile, model);
  let makespan = 0;
  let isInTime = true;
  for (let at = 0; at < list.length; at++) {
    const activity = list[at]!;
    const duration = durations[activity]!;
    let start = problem.releases[activity]!;
    for (let link = first[activity]!; link < first[activity + 1]!; link++) {
      const allowed = starts[other[link]!]! + lag[link]!;
      if (allowed > start) start = allowed;
    }
    start = earliestFit(profile, uses, activity, start, duration);
    if (start < 0) return -1;
    book(profile, uses, activity, start, duration, -1);
    starts[activity] = start;
    if (start + duration > makespan) makespan = start + duration;
    isInTime &&= start + duration <= problem.deadlines[activity]!;
  }
  return isInTime ? makespan : -1;
}

/**
 * The backward half of justification (Valls, Ballestín and Quintanilla, 2005): each activity of
 * a list, successors first, as late as it can be within a makespan. Always finds a place if the
 * list is in the order of the finishes of a schedule that has this makespan.
 */
export function buildBackward(
  builder: Builder,
  list: Int32Array,
  makespan: number,
  starts: Int32Array,
): boolean {
  const { model, profile } = builder;
  const { durations, successors, uses, problem } = model;
  const { first, other, lag } = successors;
  builder.built++;
  clearProfile(profile, model);
  for (let at = 0; at < list.length; at++) {
    const activity = list[at]!;
    const duration = durations[activity]!;
    const deadline = problem.deadlines[activity]!;
    let start = (deadline === NEVER || deadline > makespan ? makespan : deadline) - duration;
    for (let link = first[activity]!; link < first[activity + 1]!; link++) {
      const allowed = starts[other[link]!]! - lag[link]!;
      if (allowed < start) start = allowed;
    }
    start = latestFit(profile, uses, activity, start, duration);
    if (start < 0) return false;
    book(profile, uses, activity, start, duration, -1);
    starts[activity] = start;
  }
  return true;
}
