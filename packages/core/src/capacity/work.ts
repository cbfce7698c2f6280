import type { DemandData } from '../model/generated/types.ts';
import type { Initiative, Team } from '../model/roadmap.ts';
import { finishAfter, writtenLength } from '../plan/duration.ts';
import type { PlanGroup, PlanItem } from '../plan/plan.ts';
import type { ReadWritten } from '../plan/written.ts';
import type { Day } from '../time/day.ts';
import type { Effort } from '../time/effort.ts';
import { poolFor, type Capacity, type TeamCapacity } from './capacity.ts';
import { shareLeft } from './effort-left.ts';

/** What an initiative still asks of a team, from today on. */
export interface Work {
  readonly initiative: Initiative;
  readonly demand: DemandData;
  readonly team: Team;
  /** Only where the team counts the people who have it. */
  readonly skill: string | undefined;
  /** Person-days that are left. Never negative, always finite. */
  readonly effort: Effort;
  /** People who can work on it at once; `Infinity` where nobody says. */
  readonly atMost: number;
  /** Nobody was promised it. */
  readonly tentative: boolean;
  /** The days over which it is spread: as written, else as planned. Never before today, never empty. */
  readonly first: Day;
  readonly last: Day;
  /** The days within which it has to be done for a promise to hold; `undefined` if nothing was promised. */
  readonly must: Window | undefined;
}

export interface Window {
  readonly first: Day;
  readonly last: Day;
}

/** What one initiative asks for: works, or itself where there is no time for them. */
export interface Ask {
  readonly works: readonly Work[];
  readonly unplaced: readonly Initiative[];
}

const NOTHING: Ask = { works: [], unplaced: [] };

/** The work of one initiative that is left and has an estimate and a team, by its place in the plan. */
export function askOf({ initiative, own }: PlanGroup, context: WorkContext): Ask {
  const { demand: demands } = initiative.data;
  if (!demands || initiative.status === 'done') return NOTHING;
  const works = askedBy(initiative, demands, own, context);
  if (!works) return NOTHING;
  return isUnplaced(initiative) ? { works: [], unplaced: [initiative] } : { works, unplaced: [] };
}

/** What work follows from in the plan. */
type Planned = Pick<PlanItem, 'earliestStart' | 'earliestFinish'>;

/** What was found of an initiative, and from what of the plan it follows. */
interface Found extends Planned {
  readonly asOf: Day;
  readonly works: readonly Work[] | undefined;
}

const alreadyFound = new WeakMap<Capacity['teams'], WeakMap<Initiative, Found>>();

/**
 * The work of one initiative; `undefined` if nothing is left of it, or nothing was estimated.
 * The same objects as long as the initiative, its days in the plan and the teams are the same.
 */
function askedBy(
  initiative: Initiative,
  demands: readonly DemandData[],
  { earliestStart, earliestFinish }: Planned,
  context: WorkContext,
): readonly Work[] | undefined {
  const { asOf, teams } = context;
  let ofTeams = alreadyFound.get(teams);
  if (!ofTeams) alreadyFound.set(teams, (ofTeams = new WeakMap()));
  const known = ofTeams.get(initiative);
  if (
    known?.asOf === asOf &&
    known.earliestStart === earliestStart &&
    known.earliestFinish === earliestFinish
  ) {
    return known.works;
  }
  const asker = askerOf(initiative, demands, { earliestStart, earliestFinish }, context);
  const works = asker && worksOf(asker, demands, context);
  ofTeams.set(initiative, { asOf, earliestStart, earliestFinish, works });
  return works;
}

export interface WorkContext {
  readonly asOf: Day;
  readonly effortOf: (text: string) => Effort | undefined;
  readonly read: ReadWritten;
  readonly teams: ReadonlyMap<string, TeamCapacity>;
}

/** An idea that has no dates yet. What was promised is planned all the same, as soon as it can be. */
function isUnplaced({ committed, start, target, deadline }: Initiative): boolean {
  return !committed && !start?.period && !target?.period && !deadline?.period;
}

/** What all demands of one initiative have in common. */
interface Asker {
  readonly initiative: Initiative;
  /** The share of the estimated work that is left. */
  readonly share: number;
  readonly window: Window;
  readonly must: Window | undefined;
}

/** `undefined` if nothing is left of its work, or nothing was estimated. */
function askerOf(
  initiative: Initiative,
  demands: readonly DemandData[],
  item: Planned,
  { asOf, effortOf }: WorkContext,
): Asker | undefined {
  let total = 0;
  for (const { effort } of demands) {
    if (effort !== undefined) total += effortOf(effort)?.likely ?? 0;
  }
  const share = total > 0 ? shareLeft(initiative, asOf, total, effortOf) : 0;
  if (share <= 0) return undefined;
  const must = mustOf(initiative, item, asOf);
  return { initiative, share, window: windowOf(initiative, item, asOf), must };
}

function worksOf(asker: Asker, demands: readonly DemandData[], context: WorkContext): Work[] {
  const works: Work[] = [];
  for (const demand of demands) {
    const effort = demand.effort === undefined ? undefined : context.effortOf(demand.effort);
    const team = context.teams.get(demand.team);
    if (effort && team && effort.pessimistic > 0) {
      works.push(workFor(asker, demand, team, scaled(effort, asker.share), context.read));
    }
  }
  return works;
}

function scaled(effort: Effort, share: number): Effort {
  if (share === 1) return effort;
  return {
    optimistic: effort.optimistic * share,
    likely: effort.likely * share,
    pessimistic: effort.pessimistic * share,
  };
}

/** Field by field, not by spreading: there are tens of thousands. */
function workFor(
  { initiative, window, must }: Asker,
  demand: DemandData,
  capacity: TeamCapacity,
  effort: Effort,
  read: ReadWritten,
): Work {
  const { skill, atMost = Number.POSITIVE_INFINITY } = demand;
  const isCounted = skill !== undefined && capacity.pools.some((pool) => pool.skill === skill);
  const within = boundsOf(demand, read);
  const spread = within(window) ?? needed(window.first, effort.likely, atMost, capacity, skill);
  return {
    initiative,
    demand,
    team: capacity.team,
    skill: isCounted ? skill : undefined,
    effort,
    atMost,
    tentative: !initiative.committed,
    first: spread.first,
    // Of a window on days off the next working day is taken.
    last: Math.max(spread.last, capacity.team.calendar.nextWorking(spread.first)),
    must: within(must),
  };
}

type Within = (window: Window | undefined) => Window | undefined;

/** Cuts a window to the `from` and `to` of a demand; `undefined` if nothing is left. */
function boundsOf(demand: DemandData, read: ReadWritten): Within {
  if (demand.from === undefined && demand.to === undefined) return unlessEmpty;
  const from = read(demand, 'from', demand.from)?.period?.first ?? Number.NEGATIVE_INFINITY;
  const to = read(demand, 'to', demand.to)?.period?.last ?? Number.POSITIVE_INFINITY;
  return (window) =>
    window && unlessEmpty({ first: Math.max(window.first, from), last: Math.min(window.last, to) });
}

function unlessEmpty(window: Window | undefined): Window | undefined {
  return window && window.last >= window.first ? window : undefined;
}

/**
 * The written window of an initiative, from today on. An end that nobody wrote lies its written
 * duration behind the start, else it is the plan's, and not before the end of the period in
 * which it begins. Empty where it has passed.
 */
export function windowOf(initiative: Initiative, item: Planned, asOf: Day): Window {
  const { start, target, calendar } = initiative;
  const first = Math.max(asOf, start?.period?.first ?? item.earliestStart);
  if (target?.period) return { first, last: target.period.last };
  const length = start?.period && writtenLength(initiative);
  if (!length) return { first, last: Math.max(item.earliestFinish, start?.period?.last ?? first) };
  return { first, last: finishAfter(calendar, length, calendar.nextWorking(start.period.first)) };
}

/** From the earliest start that the network allows to the last day that a promise allows. */
function mustOf(
  { committed, target, deadline }: Initiative,
  item: Planned,
  asOf: Day,
): Window | undefined {
  if (!committed) return undefined;
  const last = Math.min(target?.period?.last ?? Infinity, deadline?.period?.last ?? Infinity);
  const first = Math.max(asOf, item.earliestStart);
  return Number.isFinite(last) && last >= first ? { first, last } : undefined;
}

/** More days than any plan needs. */
const MOST_DAYS = 100_000;

/** Where the window has passed: as many days as the work takes those who can do it. */
function needed(
  first: Day,
  effort: number,
  atMost: number,
  capacity: TeamCapacity,
  skill: string | undefined,
): Window {
  const { calendar } = capacity.team;
  const start = calendar.nextWorking(first);
  const people = Math.min(atMost, poolFor(capacity, skill)?.supply.perDay(start) ?? 1);
  const days = people > 0 ? Math.min(MOST_DAYS, Math.ceil(effort / people)) : 1;
  return { first, last: calendar.addWorking(start, Math.max(1, days) - 1) };
}
