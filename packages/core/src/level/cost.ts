import type { Plan, PlanItem } from '../plan/plan.ts';
import type { LevelProblem } from './problem.ts';
import { priorityOf } from './ranks.ts';

/** How bad a schedule is, first number first: late promises, other late dates, and how early all is done. */
export type Cost = readonly [promised: number, wished: number, early: number];

/** Gives the cost of the days of a schedule, by point. */
export function costIn(problem: LevelProblem, plan: Plan): (days: ArrayLike<number>) => Cost {
  const open = openItems(problem, plan);
  return (days) => {
    let [promised, wished, early] = [0, 0, 0];
    for (const { node, item, weight } of open) {
      const finish = days[2 * node + 1]!;
      const late = lateness(item, finish);
      if (isPromised(item)) promised += late * (item.latestFinish === undefined ? 1 : 3);
      else wished += late * weight;
      if (!item.milestone) early += (finish - problem.asOf) * weight;
    }
    return [promised, wished, early];
  };
}

/** Working days of the items that were promised behind their dates. */
export function latenessIn(problem: LevelProblem, plan: Plan, days: ArrayLike<number>): number {
  let late = 0;
  for (const { node, item } of openItems(problem, plan)) {
    if (isPromised(item)) late += lateness(item, days[2 * node + 1]!);
  }
  return late;
}

export function isLess(one: Cost, other: Cost): boolean {
  for (const [at, number] of one.entries()) {
    if (number !== other[at]) return number < other[at]!;
  }
  return false;
}

/** Working days behind the last day that its target or deadline allows. */
export function lateness({ due, initiative: { calendar } }: PlanItem, finish: number): number {
  const last = due?.period?.last;
  return last === undefined || finish <= last ? 0 : calendar.workingDays(last + 1, finish);
}

function isPromised({ initiative }: PlanItem): boolean {
  return initiative.committed;
}

function openItems({ network }: LevelProblem, plan: Plan) {
  return network.nodes.flatMap(({ key, state, initiative }, node) => {
    const item = state === 'finished' ? undefined : plan.items.get(key);
    // Twice the weight for a must than for a could.
    return item ? [{ node, item, weight: 4 - Math.min(3, priorityOf(initiative)) }] : [];
  });
}
