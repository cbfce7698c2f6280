import { NEVER } from '../problem.ts';
import type { Builder } from './builder.ts';
import { book, clearProfile, earliestFit } from './profile.ts';

/**
 * The parallel schedule generation scheme (Bedworth and Bailey, 1982; Kolisch, 1996): time moves
 * on, and whatever may begin now does, in the order of a list. Writes the starts and gives the
 * makespan; -1 if an activity finds no place or ends after its deadline.
 */
export function buildParallel(builder: Builder, list: Int32Array, starts: Int32Array): number {
  const { model, profile } = builder;
  const { durations, uses, problem } = model;
  builder.built++;
  clearProfile(profile, model);
  starts.fill(-1);
  let makespan = 0;
  let isInTime = true;
  let time = 0;
  for (let placed = 0; placed < list.length;) {
    const before = placed;
    let next = NEVER;
    for (const activity of list) {
      if (starts[activity]! >= 0) continue;
      const duration = durations[activity]!;
      const allowed = allowedFrom(builder, starts, activity);
      if (allowed === NEVER) continue;
      const start = earliestFit(profile, uses, activity, Math.max(allowed, time), duration);
      if (start < 0) return -1;
      next = Math.min(next, start);
      if (start > time) continue;
      book(profile, uses, activity, start, duration, -1);
      starts[activity] = start;
      makespan = Math.max(makespan, start + duration);
      isInTime &&= start + duration <= problem.deadlines[activity]!;
      placed++;
    }
    // Whoever was placed may let others begin at the same time.
    if (placed === before) time = next;
  }
  return isInTime ? makespan : -1;
}

/** When lags let an activity start; {@link NEVER} as long as a predecessor has no start. */
function allowedFrom({ model }: Builder, starts: Int32Array, activity: number): number {
  const { first, other, lag } = model.predecessors;
  let allowed = model.problem.releases[activity]!;
  for (let link = first[activity]!; link < first[activity + 1]!; link++) {
    const start = starts[other[link]!]!;
    if (start < 0) return NEVER;
    allowed = Math.max(allowed, start + lag[link]!);
  }
  return allowed;
}
