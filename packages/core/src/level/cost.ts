import type { Plan, PlanItem } from '../plan/plan.ts';
import type { LevelProblem } from './problem.ts';
import { priorityOf } from './ranks.ts';

/**
 * How bad a schedule is, the first number that differs decides: work for which it has no room;
 * working days by which promises are late, thrice for deadlines and announced dates, and by
 * priority (three times for a `must`, once for a `could`); working days by which other dates are
 * late, by priority; and days until each item is finished, by priority.
 */
export type Cost = readonly [homeless: number, promised: number, wished: number, early: number];

/** An item that is not finished, and what each number of its cost counts for. */
export interface Judged {
  readonly node: number;
  readonly item: PlanItem;
  /** 1 to 3. */
  readonly weight: number;
  /** Of a working day by which it is late. */
  readonly lateWeight: number;
}

export function judgedItems({ network }: LevelProblem, plan: Plan): readonly Judged[] {
  return network.nodes.flatMap(({ key, state, initiative }, node) => {
    const item = state === 'finished' ? undefined : plan.items.get(key);
    if (!item) return [];
    const weight = 4 - Math.min(3, priorityOf(initiative));
    const isFirm = isPromised(item) && item.latestFinish !== undefined;
    return [{ node, item, weight, lateWeight: weight * (isFirm ? 3 : 1) }];
  });
}

/** The cost of the days of a schedule, by point, with what has no room in it, by node. */
export function costOf(
  judged: readonly Judged[],
  days: ArrayLike<number>,
  homeless?: Uint8Array,
): Cost {
  let [without, promised, wished, early] = [0, 0, 0, 0];
  for (const { node, item, weight, lateWeight } of judged) {
    const finish = days[2 * node + 1]!;
    const late = lateness(item, finish);
    if (late > 0 && isPromised(item)) promised += late * lateWeight;
    else if (late > 0) wished += late * lateWeight;
    if (!item.milestone) early += finish * weight;
    without += homeless?.[node] ?? 0;
  }
  return [without, promised, wished, early];
}

/** Working days of the items that were promised behind their dates, together. */
export function promisedLateness(judged: readonly Judged[], days: ArrayLike<number>): number {
  let late = 0;
  for (const { node, item } of judged) {
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

export function isPromised({ initiative }: PlanItem): boolean {
  return initiative.committed;
}
