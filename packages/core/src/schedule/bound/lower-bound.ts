import type { ScheduleModel } from '../model.ts';

/** Above this number of activities, only whole resources are looked at. */
const MOST = 2000;

/** A time before which no schedule ends: the longest path, or the work that has to share a resource. */
export function lowerBoundOf(model: ScheduleModel): number {
  let bound = 0;
  for (let activity = 0; activity < model.count; activity++) {
    bound = Math.max(bound, model.heads[activity]! + model.tails[activity]!);
  }
  for (let resource = 0; resource < model.problem.capacities.length; resource++) {
    bound = Math.max(bound, workBound(model, resource));
  }
  return bound;
}

/**
 * Activities that start from a time on at the earliest, and keep the project busy for a while
 * after they end, have to be done in between. The best of all such pairs of times.
 */
function workBound(model: ScheduleModel, resource: number): number {
  const { heads, tails, durations, problem } = model;
  const users = usersOf(model, resource);
  const capacity = problem.capacities[resource]!;
  const rests = users.map(({ activity }) => tails[activity]! - durations[activity]!);
  const heights = users.map(({ activity }) => heads[activity]!);
  const isMany = users.length > MOST;
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const froms = isMany ? [least(heights)] : new Set(heights);
  let bound = 0;
  for (const from of froms) {
    const byRest = users
      .filter(({ activity }) => heads[activity]! >= from)
      .map(({ activity, work }) => ({ rest: tails[activity]! - durations[activity]!, work }))
      .toSorted((a, b) => b.rest - a.rest);
    let work = 0;
    for (const each of byRest) {
      work += each.work;
      if (isMany && each.rest > least(rests)) continue;
      bound = Math.max(bound, from + Math.ceil(work / capacity) + each.rest);
    }
  }
  return bound;
}

function usersOf({ uses, count, durations }: ScheduleModel, resource: number) {
  const users: { readonly activity: number; readonly work: number }[] = [];
  for (let activity = 0; activity < count; activity++) {
    for (let use = uses.first[activity]!; use < uses.first[activity + 1]!; use++) {
      if (uses.resource[use] !== resource) continue;
      users.push({ activity, work: uses.amount[use]! * durations[activity]! });
    }
  }
  return users;
}
