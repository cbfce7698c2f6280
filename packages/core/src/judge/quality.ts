import type { Dependency, Initiative, Roadmap } from '../model/roadmap.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';
import { readDuration } from '../time/duration.ts';
import { isOpen } from './about.ts';
import { expiredDates } from './expired.ts';

/** One point of the assessment: what was looked at, and what does not hold. */
export interface QualityPoint {
  readonly name: string;
  /** What holds where it is content. */
  readonly asks: string;
  /** How many things were looked at. */
  readonly all: number;
  readonly offenders: readonly Initiative[];
  /** The share of offenders that is let be. */
  readonly limit: number;
}

/**
 * The quality of a plan as a network, after the 14-point assessment of the Defense Contract
 * Management Agency (DCMA-EA PAM 200.1, 2012), adapted to roadmaps: its limits are kept, its
 * points about baselines and cost systems are asked of what a roadmap has. A point about which
 * there is nothing to look at holds.
 */
export function qualityOf(roadmap: Roadmap, plan: Plan): readonly QualityPoint[] {
  const open = roadmap.initiatives.filter(isOpen);
  const items = open.flatMap((each) => plan.items.get(each.id) ?? []);
  const dependencies = open.flatMap((each) => each.dependencies);
  const ended = roadmap.initiatives.filter(({ status }) => status === 'done');
  return [
    ofItems('logic', 'an item waits for something, or something waits for it', items, (item) =>
      isLoose(item, roadmap),
    ),
    ofTies('leads', 'nothing begins before what it waits for allows', dependencies, isLead, 0),
    ofTies('lags', 'waiting without work is the exception', dependencies, isLag),
    ofTies('types', 'most dependencies go from a finish to a start', dependencies, isOdd, 0.1),
    ofEach('hard dates', 'a deadline has a reason', open.filter(hasDeadline), lacksReason),
    ofItems('high float', 'float is not so high that a tie must be missing', items, hasHighFloat),
    ofItems('negative float', 'no promise is already broken', items, hasNegativeFloat, 0),
    ofItems('long items', 'what takes more than half a year has milestones', items, isLong),
    ofEach(
      'valid dates',
      'no date has passed without what it promised',
      open,
      (each) => expiredDates(each, plan.asOf).length > 0,
      0,
    ),
    ofEach(
      'work',
      'what is promised says how much work it is',
      open.filter(isPromised),
      lacksWork,
      0,
    ),
    ofEach('kept', 'what was done was done by its target', ended, wasLate),
    ofEach('due', 'what should be done by now is done', dueBy(roadmap, plan), isOpen),
  ];
}

/** The share of points that hold. */
export function scoreOf(points: readonly QualityPoint[]): number {
  return points.filter(holds).length / Math.max(1, points.length);
}

export function holds({ all, offenders, limit }: QualityPoint): boolean {
  return all === 0 || offenders.length / all <= limit;
}

const LIMIT = 0.05;
/** Two months of working days. */
const HIGH_FLOAT = 44;
/** Half a year of working days. */
const LONG = 130;

function ofEach(
  name: string,
  asks: string,
  all: readonly Initiative[],
  offends: (initiative: Initiative) => boolean,
  limit = LIMIT,
): QualityPoint {
  return { name, asks, all: all.length, offenders: all.filter(offends), limit };
}

function ofItems(
  name: string,
  asks: string,
  all: readonly PlanItem[],
  offends: (item: PlanItem) => boolean,
  limit = LIMIT,
): QualityPoint {
  const offenders = all.filter(offends).map(({ initiative }) => initiative);
  return { name, asks, all: all.length, offenders, limit };
}

function ofTies(
  name: string,
  asks: string,
  all: readonly Dependency[],
  offends: (dependency: Dependency) => boolean,
  limit = LIMIT,
): QualityPoint {
  const offenders = all.filter(offends).map(({ of }) => of);
  return { name, asks, all: all.length, offenders, limit };
}

function isLoose({ initiative, successors }: PlanItem, { initiatives }: Roadmap): boolean {
  return initiatives.length > 1 && successors.length === 0 && initiative.dependencies.length === 0;
}

function isLead({ lag }: Dependency): boolean {
  return lag.amount < 0;
}

function isLag({ lag }: Dependency): boolean {
  return lag.amount > 0;
}

function isOdd({ type }: Dependency): boolean {
  return type !== 'FS';
}

function hasDeadline({ deadline }: Initiative): boolean {
  return deadline !== undefined;
}

function lacksReason({ data }: Initiative): boolean {
  return data.deadlineReason === undefined;
}

function hasHighFloat({ totalFloat = 0 }: PlanItem): boolean {
  return totalFloat > HIGH_FLOAT;
}

function hasNegativeFloat({ totalFloat = 0 }: PlanItem): boolean {
  return totalFloat < 0;
}

function isLong({ initiative, duration }: PlanItem): boolean {
  const written = initiative.data.duration;
  const length = written === undefined ? undefined : readDuration(written);
  const days = length ? initiative.calendar.durationInDays(length) : duration;
  return days > LONG && initiative.milestones.length === 0;
}

function isPromised({ committed }: Initiative): boolean {
  return committed;
}

function lacksWork({ data: { demand = [] } }: Initiative): boolean {
  return !demand.some(({ effort }) => effort !== undefined);
}

function wasLate({ actualFinish, target }: Initiative): boolean {
  const [finish, due] = [actualFinish?.period?.first, target?.period?.last];
  return finish !== undefined && due !== undefined && finish > due;
}

/** Everything whose target has passed, done or not. */
function dueBy({ initiatives }: Roadmap, { asOf }: Plan): readonly Initiative[] {
  return initiatives.filter(
    ({ status, target }) =>
      status !== 'dropped' && target?.period !== undefined && target.period.last < asOf,
  );
}
