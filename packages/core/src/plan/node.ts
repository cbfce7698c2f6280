import type { Dated, Initiative, Milestone } from '../model/roadmap.ts';
import type { WorkCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import { finishAfter, type Length } from './duration.ts';
import type { Driver } from './plan.ts';
import type { ReadWritten } from './written.ts';

/** An item of the network before anything is known of what it waits for: its length and the days that bound it. */
export interface PlanNode {
  readonly key: string;
  readonly initiative: Initiative;
  readonly milestone?: Milestone;
  readonly calendar: WorkCalendar;
  /** `begun`: its start is a fact; `finished`: both are, and it waits for nothing. */
  readonly state: 'open' | 'begun' | 'finished';
  readonly length: Length;
  /** Not earlier; if begun or finished, exactly then. */
  readonly start: Bound;
  /** Not earlier; if finished, exactly then. */
  readonly finish?: Bound;
  /** The last day that a deadline or an announced target allows. */
  readonly latest?: Day;
  readonly due?: Dated;
}

export interface Bound {
  readonly day: Day;
  readonly driver: Driver;
}

/** The node of an initiative. */
export function initiativeNode(initiative: Initiative, length: Length, asOf: Day): PlanNode {
  const { deadline, target, announced, calendar } = initiative;
  const latest = sooner(deadline, announced ? target : undefined)?.period?.last;
  const due = sooner(deadline, target);
  const node = {
    key: initiative.id,
    initiative,
    calendar,
    ...(latest !== undefined && { latest }),
    ...(due && { due }),
  };
  if (isFinished(initiative)) return { ...node, state: 'finished', ...past(initiative, asOf) };
  const start = begunStart(initiative, asOf);
  if (!start) return { ...node, state: 'open', length, ...openBounds(initiative, length, asOf) };
  const claim = claimed(initiative, length);
  const finish = claim && claim.day >= asOf ? claim : { day: asOf, driver: TODAY };
  return { ...node, state: 'begun', length, start, finish };
}

/** The node of an initiative's milestone: a length of no days, so that start and finish are one. */
export function milestoneNode(
  milestone: Milestone,
  of: PlanNode,
  asOf: Day,
  read: ReadWritten,
): PlanNode {
  const { target, actual, data } = milestone;
  const { initiative, calendar } = of;
  const deadline = read(data, 'deadline', data.deadline);
  const latest = sooner(deadline, data.commitment === 'announced' ? target : undefined)?.period
    ?.last;
  const due = sooner(deadline, target);
  const node = {
    key: `${of.key}#${milestone.id}`,
    initiative,
    milestone,
    calendar,
    length: NO_LENGTH,
    ...(latest !== undefined && { latest }),
    ...(due && { due }),
  };
  const day = target?.period?.first;
  if (actual?.period) {
    const start: Bound = { day: actual.period.first, driver: { kind: 'actual', on: actual } };
    return { ...node, state: 'finished', start };
  }
  if (of.state === 'finished') return { ...node, state: 'finished', start: unsaid(of, target) };
  const start: Bound =
    target && day !== undefined && day >= asOf
      ? { day, driver: { kind: 'target', on: target } }
      : { day: asOf, driver: TODAY };
  return { ...node, state: 'open', start };
}

const NO_LENGTH: Length = { days: 0, calendar: false, from: 'milestone' };
const TODAY: Driver = { kind: 'today' };

/** The sooner of two dates by the last day that each allows; neither if neither has days. */
function sooner(one: Dated | undefined, other: Dated | undefined): Dated | undefined {
  if (!one?.period) return other?.period && other;
  if (!other?.period) return one;
  return other.period.last < one.period.last ? other : one;
}

function isFinished({ status, actualFinish }: Initiative): boolean {
  return status === 'done' || actualFinish?.period !== undefined;
}

/** When something finished was done. If nobody wrote it down: as planned, and before today. */
function past(
  { actualStart, actualFinish, start: planned, target, calendar }: Initiative,
  asOf: Day,
): { length: Length; start: Bound; finish: Bound } {
  const finish = finishedOn(actualFinish, target, asOf);
  const began = actualStart?.period ? actualStart : planned;
  const day = Math.min(finish.day, began?.period?.first ?? finish.day);
  const driver: Driver =
    began?.period && began === actualStart
      ? { kind: 'actual', on: began }
      : { kind: 'start', ...(began?.period && { on: began }) };
  const days = Math.max(1, calendar.workingDays(day, finish.day));
  const length: Length = { days, calendar: false, from: 'actual' };
  return { length, start: { day, driver }, finish };
}

function finishedOn(actual: Dated | undefined, target: Dated | undefined, asOf: Day): Bound {
  if (actual?.period) return { day: actual.period.first, driver: { kind: 'actual', on: actual } };
  const planned = target?.period?.first;
  if (target && planned !== undefined && planned <= asOf) {
    return { day: planned, driver: { kind: 'target', on: target } };
  }
  return { day: asOf, driver: TODAY };
}

/** When it began, or `undefined` if it did not: an actual start says so, or the status `active` on a start that has come. */
function begunStart({ status, actualStart, start }: Initiative, asOf: Day): Bound | undefined {
  const on = actualStart?.period ? actualStart : start;
  if (!on?.period) return status === 'active' ? { day: asOf, driver: TODAY } : undefined;
  const hasBegun = on === actualStart || (status === 'active' && on.period.first <= asOf);
  return hasBegun ? { day: on.period.first, driver: { kind: 'actual', on } } : undefined;
}

function openBounds(
  initiative: Initiative,
  length: Length,
  asOf: Day,
): { start: Bound; finish?: Bound } {
  const { start: written, calendar } = initiative;
  const first = written?.period?.first;
  const start: Bound =
    written && first !== undefined && first >= asOf
      ? { day: calendar.nextWorking(first), driver: { kind: 'start', on: written } }
      : { day: calendar.nextWorking(asOf), driver: TODAY };
  const finish = claimed(initiative, length);
  return {
    start,
    ...(finish && finish.day > finishAfter(calendar, length, start.day) && { finish }),
  };
}

/** What the written target says of the finish, where no duration says more. */
function claimed({ target }: Initiative, { from }: Length): Bound | undefined {
  if (from === 'duration' || !target?.period) return undefined;
  return { day: target.period.first, driver: { kind: 'target', on: target } };
}

/** When a milestone was reached of which only that its initiative is finished is known. */
function unsaid(of: PlanNode, target: Dated | undefined): Bound {
  const finish = of.finish?.day ?? of.start.day;
  const planned = target?.period?.first;
  if (target && planned !== undefined && planned <= finish) {
    return { day: planned, driver: { kind: 'target', on: target } };
  }
  return { day: finish, driver: { kind: 'within', key: of.key } };
}
