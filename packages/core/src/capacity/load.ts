import type { Initiative, Team } from '../model/roadmap.ts';
import type { WorkCalendar } from '../time/calendar.ts';
import { addMonths, type Day } from '../time/day.ts';
import { recalling } from '../run/recall.ts';
import type { AskedWork, TeamWork } from './asked.ts';
import type { Pool } from './capacity.ts';
import { periodsOf, type LoadPeriod, type PeriodStep } from './periods.ts';
import { supplied, rankOf } from './supply.ts';
import { spreadOver, type Spread } from './spread.ts';
import type { Work } from './work.ts';

/**
 * What is asked of every team and skill, period by period from today on, beside what they have.
 * Each work is spread over its window by its profile; what is asked of a skill is asked of its
 * team as well. Lists have one number a period, in person-days.
 */
export interface Load {
  readonly step: PeriodStep;
  readonly periods: readonly LoadPeriod[];
  /** In the roadmap's order. */
  readonly teams: readonly TeamLoad[];
  /** The pools of all teams, one behind the other. */
  readonly pools: readonly PoolLoad[];
  /** Asked of somebody, but at no time that is written or follows from anything. */
  readonly unplaced: readonly Initiative[];
}

/** The same object as long as the same is asked of the team in the same periods. */
export interface TeamLoad {
  readonly team: Team;
  /** The whole team first, then its skills by name. */
  readonly pools: readonly PoolLoad[];
}

export interface PoolLoad {
  readonly team: Team;
  /** Absent: the whole team. */
  readonly skill?: string;
  /** Absent where nobody says how many people there are. */
  readonly capacity?: Float64Array;
  /** At the most likely of three points. */
  readonly committed: Float64Array;
  readonly tentative: Float64Array;
  /** All of it, committed and tentative, at the other two points. */
  readonly optimistic: Float64Array;
  readonly pessimistic: Float64Array;
  readonly works: readonly Work[];
}

/** Months beyond which no load is added up: plans that far away are dates, not work. */
const MOST_MONTHS = 20 * 12;

/**
 * The load of all work by week, month or quarter. Linear in works and the periods they touch, and
 * counted anew only for teams of which something else is asked than last.
 */
export function loadOf({ teams, unplaced }: AskedWork, asOf: Day, step: PeriodStep): Load {
  const end = teams.reduce((latest, { until }) => Math.max(latest, until), asOf);
  const periods = periodsOf(asOf, Math.min(end, addMonths(asOf, MOST_MONTHS)), step);
  const ranksOn = boundariesOf(periods);
  const loads = recall([teams[0]?.team ?? NOBODY, asOf, step, periods.length], teams, (team) =>
    teamLoad(team, periods, ranksOn),
  );
  return { step, periods, teams: loads, pools: loads.flatMap(({ pools }) => pools), unplaced };
}

const recall = recalling<TeamWork, TeamLoad>();
const NOBODY = {};

function teamLoad(
  { team, pools: ofTeam, works }: TeamWork,
  periods: readonly LoadPeriod[],
  ranksOn: (calendar: WorkCalendar) => Float64Array,
): TeamLoad {
  const hasWhole = ofTeam.some(({ skill }) => skill === undefined);
  const all = hasWhole ? [] : [emptyLoad({ team }, periods)];
  const pools = [...all, ...ofTeam.map((pool) => emptyLoad(pool, periods))];
  const whole = pools.find(({ skill }) => skill === undefined)!;
  for (const work of works) {
    const ofSkill =
      work.skill === undefined ? undefined : pools.find(({ skill }) => skill === work.skill);
    const spread = spreadOver(work);
    addTo(ofSkill ? [whole, ofSkill] : [whole], work, spread, ranksOn(team.calendar));
  }
  return { team, pools };
}

/** Person-days of a work that fall into a period, at the most likely point. */
export function partOf(work: Work, { first, last }: Pick<LoadPeriod, 'first' | 'last'>): number {
  const { calendar } = work.team;
  const { shareBefore } = spreadOver(work);
  const share = shareBefore(rankOf(calendar, last + 1)) - shareBefore(rankOf(calendar, first));
  return work.effort.likely * share;
}

interface Growing extends PoolLoad {
  readonly works: Work[];
}

function emptyLoad(
  pool: Pick<Pool, 'team' | 'skill'> & Partial<Pool>,
  periods: readonly LoadPeriod[],
): Growing {
  const { team, skill, supply } = pool;
  const numbers = () => new Float64Array(periods.length);
  return {
    team,
    ...(skill !== undefined && { skill }),
    ...(supply && {
      capacity: Float64Array.from(periods, ({ first, last }) => supplied(supply, first, last)),
    }),
    committed: numbers(),
    tentative: numbers(),
    optimistic: numbers(),
    pessimistic: numbers(),
    works: [],
  };
}

/** By calendar: the rank of the first day of each period, and of the day behind the last. */
function boundariesOf(periods: readonly LoadPeriod[]): (calendar: WorkCalendar) => Float64Array {
  const known = new Map<WorkCalendar, Float64Array>();
  return (calendar) => {
    let ranks = known.get(calendar);
    if (!ranks) {
      const days = [...periods.map(({ first }) => first), (periods.at(-1)?.last ?? 0) + 1];
      known.set(calendar, (ranks = Float64Array.from(days, (day) => rankOf(calendar, day))));
    }
    return ranks;
  };
}

/** Adds a work to the periods that it touches. */
function addTo(pools: readonly Growing[], work: Work, spread: Spread, ranks: Float64Array): void {
  const { effort, tentative } = work;
  for (const pool of pools) pool.works.push(work);
  let done = 0;
  const first = Math.max(0, firstAbove(ranks, spread.from) - 1);
  for (let index = first; index < ranks.length - 1 && done < 1; index++) {
    const until = spread.shareBefore(ranks[index + 1]!);
    const share = until - done;
    done = until;
    for (const pool of pools) {
      (tentative ? pool.tentative : pool.committed)[index]! += effort.likely * share;
      pool.optimistic[index]! += effort.optimistic * share;
      pool.pessimistic[index]! += effort.pessimistic * share;
    }
  }
}

/** The first place of an ascending list with a number above a limit. */
function firstAbove(ascending: Float64Array, limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
