import type { WorkCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import type { PlanNode } from './node.ts';
import type { PlanItem } from './plan.ts';

/** By point: the latest days, and those that move nothing which waits; `Infinity` where nothing bounds. */
export interface Latest {
  readonly days: Float64Array;
  readonly free: Float64Array;
}

export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Gives an item its latest days and floats. A start that is a fact has neither. */
export function addSlack(
  item: Writable<PlanItem>,
  { calendar, state, milestone }: PlanNode,
  index: number,
  { days, free }: Latest,
): void {
  if (state === 'finished') return;
  const { earliestStart: start, earliestFinish: finish } = item;
  const begun = state === 'begun';
  const [latestStart, latestFinish] = [begun ? NEVER : days[2 * index]!, days[2 * index + 1]!];
  const total = Math.min(
    between(calendar, start, latestStart),
    between(calendar, finish, latestFinish),
  );
  const spare = Math.min(
    between(calendar, start, begun ? NEVER : free[2 * index]!),
    between(calendar, finish, free[2 * index + 1]!),
  );
  const shown = (day: Day, earliest: Day) => (milestone ? day : latestDay(calendar, day, earliest));
  if (latestStart !== NEVER) item.latestStart = shown(latestStart, start);
  if (latestFinish !== NEVER) item.latestFinish = shown(latestFinish, finish);
  if (total !== NEVER) item.totalFloat = total;
  if (spare !== NEVER) item.freeFloat = spare;
  item.critical = total <= 0;
}

const NEVER = Number.POSITIVE_INFINITY;

/** Working days from a day to the latest one; at least one is lost if that lies before it. */
function between(calendar: WorkCalendar, day: Day, latest: Day): number {
  if (latest === NEVER) return NEVER;
  if (latest >= day) return calendar.workingDays(day + 1, latest);
  return Math.min(-1, calendar.workingDays(day + 1, latest));
}

/** A latest day on which people work, unless the item's own dates stand on a later day off. */
function latestDay(calendar: WorkCalendar, day: Day, earliest: Day): Day {
  const working = calendar.previousWorking(day);
  return day >= earliest ? Math.max(working, earliest) : working;
}
