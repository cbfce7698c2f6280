import type { Dependency, Initiative, Milestone, Roadmap } from '../../model/roadmap.ts';
import type { WorkCalendar } from '../../time/calendar.ts';
import type { Day } from '../../time/day.ts';
import { dayOf } from './planned.ts';

/**
 * The least days that satisfy a small roadmap, found without any cleverness: all points stand
 * on today, and whichever breaks a rule moves one day on, until none does. Counts working days
 * by walking. Knows open items with a `duration:` in days, dates written as days, things to
 * prepare, all types of dependency and milestones; the roadmap must have no cycle.
 */
export function leastDays(roadmap: Roadmap, asOf: Day): ReadonlyMap<string, Day> {
  const rules = [...rulesOf(roadmap), ...roadmap.initiatives.map((item) => prepared(item, asOf))];
  const days = new Map<string, Day>();
  for (const { point } of rules) days.set(point, asOf);
  for (let moved = true; moved;) {
    moved = false;
    for (const { point, holds } of rules) {
      const day = days.get(point)!;
      if (holds(day, days)) continue;
      days.set(point, day + 1);
      moved = true;
    }
  }
  return days;
}

/**
 * The greatest days that keep every promise, in the same way from above: all points stand on a
 * day that is late enough, and what makes another break its rule moves one day back.
 */
export function greatestDays(roadmap: Roadmap, top: Day): ReadonlyMap<string, Day> {
  const rules = rulesOf(roadmap).filter(({ from }) => from !== undefined);
  const days = new Map<string, Day>();
  for (const { point, from } of rules) days.set(point, top).set(from!, top);
  for (const [point, day] of promisesOf(roadmap)) days.set(point, Math.min(top, day));
  for (let moved = true; moved;) {
    moved = false;
    for (const { point, from, allows } of rules) {
      if (allows!(days.get(from!)!, days.get(point)!)) continue;
      days.set(from!, days.get(from!)! - 1);
      moved = true;
    }
  }
  return days;
}

/** The points of items and what a deadline or an announced target allows them. */
export function promisesOf({ initiatives }: Roadmap): ReadonlyMap<string, Day> {
  const promises = new Map<string, Day>();
  const promise = (point: string, day: Day | undefined) => {
    if (day !== undefined) promises.set(point, Math.min(day, promises.get(point) ?? day));
  };
  for (const item of initiatives) {
    promise(finishOf(item), item.deadline?.period?.last);
    if (item.announced) promise(finishOf(item), item.target?.period?.last);
    for (const mark of item.milestones) {
      if (mark.data.commitment === 'announced')
        promise(reachOf(item, mark), mark.target?.period?.last);
    }
  }
  return promises;
}

/** A condition on the day of a point, alone or by the day of another point. */
interface Rule {
  readonly point: string;
  readonly from?: string;
  readonly holds: (day: Day, days: ReadonlyMap<string, Day>) => boolean;
  /** The same, of the two days. */
  readonly allows?: (from: Day, day: Day) => boolean;
}

const startOf = ({ id }: Initiative) => `${id} start`;
const finishOf = ({ id }: Initiative) => `${id} finish`;
const reachOf = ({ id }: Initiative, mark: Milestone) => `${id}#${mark.id}`;

function rulesOf({ initiatives }: Roadmap): readonly Rule[] {
  return initiatives.flatMap((item) => [
    ...ownRules(item),
    ...item.milestones.flatMap((mark) => markRules(item, mark)),
    ...item.dependencies.flatMap((each) => dependencyRules(item, each)),
  ]);
}

function ownRules(item: Initiative): Rule[] {
  const { calendar, start } = item;
  const length = item.duration!.amount;
  const worked = (from: Day, day: Day) => workedFrom(calendar, from, day) >= length;
  return [
    { point: startOf(item), holds: (day) => calendar.isWorking(day) },
    { point: startOf(item), holds: (day) => day >= (start?.period?.first ?? day) },
    between(startOf(item), finishOf(item), worked),
  ];
}

/** The start is not before everything that it needs is there. */
function prepared(item: Initiative, asOf: Day): Rule {
  const { calendar, start, data } = item;
  const first = start?.period?.first;
  const arrivals = (data.prepare ?? []).flatMap((each): Day[] => {
    if (typeof each === 'string' || each.done === true) return [];
    const needBy = each.needBy === undefined ? undefined : dayOf(each.needBy);
    if (needBy !== undefined && (first === undefined || needBy > first)) return [];
    const asked = each.started === undefined ? asOf : dayOf(each.started);
    const isCalendar = each.leadTime?.endsWith('cd') === true;
    return [walk(calendar, asked, Number.parseInt(each.leadTime ?? '0', 10), isCalendar)];
  });
  return { point: startOf(item), holds: (day) => arrivals.every((arrival) => day >= arrival) };
}

function markRules(item: Initiative, mark: Milestone): Rule[] {
  const target = mark.target?.period?.first;
  return [
    { point: reachOf(item, mark), holds: (day) => day >= (target ?? day) },
    between(startOf(item), reachOf(item, mark), (from, day) => day >= from),
  ];
}

function dependencyRules(item: Initiative, dependency: Dependency): Rule[] {
  const { type, lag, predecessor, milestone } = dependency;
  if (!predecessor) return [];
  const { calendar } = item;
  const isByFinish = type === 'FS' || type === 'FF';
  const own = isByFinish ? finishOf(predecessor) : startOf(predecessor);
  const from = milestone ? reachOf(predecessor, milestone) : own;
  const isToStart = type === 'FS' || type === 'SS';
  const point = isToStart ? startOf(item) : finishOf(item);
  const after = type === 'FS' ? 1 : 0;
  // An item starts and finishes on working days, as far as a dependency decides.
  const allows = (other: Day, day: Day) =>
    countUp(calendar, walk(calendar, other, lag.amount, lag.calendar) + after) <= day;
  return [between(from, point, allows)];
}

function between(from: string, point: string, allows: (from: Day, day: Day) => boolean): Rule {
  return { point, from, allows, holds: (day, days) => allows(days.get(from)!, day) };
}

function countUp(calendar: WorkCalendar, day: Day): Day {
  while (!calendar.isWorking(day)) day++;
  return day;
}

function walk(calendar: WorkCalendar, day: Day, steps: number, isCalendar: boolean): Day {
  for (let left = Math.abs(steps); left > 0;) {
    day += Math.sign(steps);
    if (isCalendar || calendar.isWorking(day)) left--;
  }
  return day;
}

function workedFrom(calendar: WorkCalendar, first: Day, last: Day): number {
  let worked = 0;
  for (let day = first; day <= last; day++) if (calendar.isWorking(day)) worked++;
  return worked;
}
