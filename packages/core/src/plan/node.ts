import type { Dated, Initiative, Milestone } from '../model/roadmap.ts';
import type { WorkCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import type { Length } from './duration.ts';
import type { Driver } from './plan.ts';
import { holdingStart } from './preparation.ts';
import type { ReadWritten } from './written.ts';

/**
 * An item of the network before anything is known of what it waits for: its length and the days
 * that bound it. There are many: every node has every field, so that all are of one shape.
 */
export interface PlanNode {
  readonly key: string;
  readonly initiative: Initiative;
  readonly milestone: Milestone | undefined;
  readonly calendar: WorkCalendar;
  /** `begun`: its start is a fact; `finished`: both are, and it waits for nothing. */
  readonly state: 'open' | 'begun' | 'finished';
  readonly length: Length;
  /** Not earlier; if begun or finished, exactly then. */
  readonly start: Bound;
  /** Not earlier; if finished, exactly then. A milestone needs none: its start is its finish. */
  readonly finish: Bound | undefined;
  /** The last day that a deadline or an announced target allows; `Infinity` if there is none. */
  readonly latest: Day;
  readonly due: Dated | undefined;
}

export interface Bound {
  readonly day: Day;
  readonly driver: Driver;
}

type Times = Pick<PlanNode, 'state' | 'length' | 'start' | 'finish'>;

/** The node of an initiative. */
export function initiativeNode(
  initiative: Initiative,
  length: Length,
  asOf: Day,
  read: ReadWritten,
): PlanNode {
  const { deadline, target, announced, calendar } = initiative;
  const times = timesOf(initiative, length, asOf, read);
  return {
    key: initiative.id,
    initiative,
    milestone: undefined,
    calendar,
    state: times.state,
    length: times.length,
    start: times.start,
    finish: times.finish,
    latest: lastOf(sooner(deadline, announced ? target : undefined)),
    due: sooner(deadline, target),
  };
}

/** The node of an initiative's milestone: a length of no days, so that start and finish are one. */
export function milestoneNode(
  milestone: Milestone,
  of: PlanNode,
  asOf: Day,
  read: ReadWritten,
): PlanNode {
  const { target, data } = milestone;
  const deadline = read(data, 'deadline', data.deadline);
  return {
    key: `${of.key}#${milestone.id}`,
    initiative: of.initiative,
    milestone,
    calendar: of.calendar,
    state: milestone.actual?.period || of.state === 'finished' ? 'finished' : 'open',
    length: NO_LENGTH,
    start: reachedOn(milestone, of, asOf),
    finish: undefined,
    latest: lastOf(sooner(deadline, data.commitment === 'announced' ? target : undefined)),
    due: sooner(deadline, target),
  };
}

const NO_LENGTH: Length = { days: 0, calendar: false, from: 'milestone' };
const TODAY: Driver = { kind: 'today' };
const NEVER = Number.POSITIVE_INFINITY;

/** The sooner of two dates by the last day that each allows; neither if neither has days. */
function sooner(one: Dated | undefined, other: Dated | undefined): Dated | undefined {
  if (!one?.period) return other?.period && other;
  if (!other?.period) return one;
  return other.period.last < one.period.last ? other : one;
}

function lastOf(dated: Dated | undefined): Day {
  return dated?.period?.last ?? NEVER;
}

function timesOf(initiative: Initiative, length: Length, asOf: Day, read: ReadWritten): Times {
  if (isFinished(initiative)) return past(initiative, asOf);
  const claim = claimed(initiative, length);
  const begun = begunStart(initiative, asOf);
  if (begun) {
    const finish = claim && claim.day >= asOf ? claim : { day: asOf, driver: TODAY };
    return { state: 'begun', length, start: begun, finish };
  }
  return { state: 'open', length, start: openStart(initiative, asOf, read), finish: claim };
}

function isFinished({ status, actualFinish }: Initiative): boolean {
  return status === 'done' || actualFinish?.period !== undefined;
}

/** When something finished was done. If nobody wrote it down: as planned, and before today. */
function past(
  { actualStart, actualFinish, start: planned, target, calendar }: Initiative,
  asOf: Day,
): Times {
  const finish = finishedOn(actualFinish, target, asOf);
  const began = actualStart?.period ? actualStart : planned;
  const day = Math.min(finish.day, began?.period?.first ?? finish.day);
  const driver: Driver =
    began?.period && began === actualStart
      ? { kind: 'actual', on: began }
      : { kind: 'start', ...(began?.period && { on: began }) };
  const days = Math.max(1, calendar.workingDays(day, finish.day));
  const length: Length = { days, calendar: false, from: 'actual' };
  return { state: 'finished', length, start: { day, driver }, finish };
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

/** Its own start or today, or what must be in place before it if that takes longer. */
function openStart(initiative: Initiative, asOf: Day, read: ReadWritten): Bound {
  const own = ownStart(initiative, asOf);
  const preparation = holdingStart(initiative, asOf, read);
  if (!preparation) return own;
  const day = initiative.calendar.nextWorking(preparation.ready);
  const gap = day - preparation.ready;
  return day > own.day ? { day, driver: { kind: 'preparation', preparation, gap } } : own;
}

function ownStart({ start: written, calendar }: Initiative, asOf: Day): Bound {
  const first = written?.period?.first;
  return written && first !== undefined && first >= asOf
    ? { day: calendar.nextWorking(first), driver: { kind: 'start', on: written } }
    : { day: calendar.nextWorking(asOf), driver: TODAY };
}

/** What the written target says of the finish, where no duration says more. */
function claimed({ target }: Initiative, { from }: Length): Bound | undefined {
  if (from === 'duration' || !target?.period) return undefined;
  return { day: target.period.first, driver: { kind: 'target', on: target } };
}

function reachedOn({ target, actual }: Milestone, of: PlanNode, asOf: Day): Bound {
  if (actual?.period) return { day: actual.period.first, driver: { kind: 'actual', on: actual } };
  const planned = target?.period && { day: target.period.first, driver: targetOf(target) };
  if (of.state !== 'finished') {
    return planned && planned.day >= asOf ? planned : { day: asOf, driver: TODAY };
  }
  // Nobody wrote down when: as planned, or at the latest with its initiative.
  const finish = of.finish?.day ?? of.start.day;
  const withIt: Driver = { kind: 'within', key: of.key };
  return planned && planned.day <= finish ? planned : { day: finish, driver: withIt };
}

function targetOf(on: Dated): Driver {
  return { kind: 'target', on };
}
