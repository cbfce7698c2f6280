import type { ScheduleModel } from '../model.ts';
import { listByKey } from './lists.ts';

/**
 * Lists by the priority rules that do best on average (Kolisch, 1996): least latest finish, least
 * latest start, most successors, greatest rank positional weight, most work content among what
 * follows; first of all by the priorities that the problem itself gives.
 */
export function listsByRules(model: ScheduleModel): Int32Array[] {
  const { tails, durations, problem, count } = model;
  const followers = followersOf(model);
  const work = Float64Array.from({ length: count }, (_, activity) => workOf(model, activity));
  const keys: ((activity: number) => number)[] = [
    (activity) => durations[activity]! - tails[activity]!,
    (activity) => -tails[activity]!,
    (activity) => -followers[activity]!.length,
    (activity) => -sum(followers[activity]!, durations) - durations[activity]!,
    (activity) => -sum(followers[activity]!, work) - work[activity]!,
  ];
  const isRanked = problem.priorities.some((priority) => priority !== problem.priorities[0]);
  if (isRanked) keys.unshift((activity) => -problem.priorities[activity]!);
  return keys.map((keyOf) => listByKey(model, keyOf));
}

/** Every activity that comes after, however far: up to a number that keeps large plans quick. */
function followersOf({ successors, count }: ScheduleModel): readonly number[][] {
  const MOST = 300;
  return Array.from({ length: count }, (_, activity) => {
    const found = new Set<number>([activity]);
    for (const each of found) {
      if (found.size > MOST) break;
      for (let link = successors.first[each]!; link < successors.first[each + 1]!; link++) {
        found.add(successors.other[link]!);
      }
    }
    found.delete(activity);
    return [...found];
  });
}

/** Demand over capacity, summed over resources and time. */
function workOf({ uses, durations, problem }: ScheduleModel, activity: number): number {
  let work = 0;
  for (let use = uses.first[activity]!; use < uses.first[activity + 1]!; use++) {
    work += uses.amount[use]! / problem.capacities[uses.resource[use]!]!;
  }
  return work * durations[activity]!;
}

function sum(activities: readonly number[], values: ArrayLike<number>): number {
  return activities.reduce((total, activity) => total + values[activity]!, 0);
}
