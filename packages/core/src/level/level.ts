import type { Pool } from '../capacity/capacity.ts';
import type { Dated, Dependency, Initiative } from '../model/roadmap.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';
import type { Day } from '../time/day.ts';

/**
 * Dates at which everything fits: dependencies and calendars as in the plan, and never more work
 * on a day than there are people for. It is an estimate, the best of the schedules that were
 * tried within a budget; the bounds beside it are proofs.
 *
 * Invariants
 * - Pure and deterministic: a roadmap, a day and the options give one levelled plan, in whatever
 *   order the files came. The budget is counted in schedules, never in time.
 * - No item starts or finishes before the plan's earliest days; where people are enough, on them.
 * - No pool of people is ever asked for more than it has on a day.
 * - An item that nobody can do within twenty years stands where the network puts it, and says so.
 *
 * How work takes people: evenly over the time that the item takes by its dates, duration or
 * effort, the same share of its team on each day, or more of it at the beginning or the end as
 * its `profile:` says; from its `from:` on, and to be done by its `to:`. With fewer people than it
 * needs on a day it catches up as soon as it can. It does not begin before it can have at least
 * a quarter of them for good, unless it may pause (`split`).
 *
 * What makes one schedule better than another, the first that differs: that more has room at all;
 * fewer working days by which promises are late, those with a deadline or an announced date
 * counted thrice, and a `must` three times a `could`; fewer by which other dates are late, by
 * priority; and that all is finished sooner, by priority.
 */
export interface LevelledPlan {
  readonly plan: Plan;
  /** By key, as in the plan: every item of it. */
  readonly items: ReadonlyMap<string, LevelledItem>;
  /** The last finish of all. */
  readonly end: Day;
  /** Proved: nothing that keeps to dependencies, calendars and people ends before this. */
  readonly endAtLeast: Day;
  /** Working days by which promised items miss their dates, together. */
  readonly late: number;
  /** Proved: in any order of the work they do by so many. */
  readonly lateAtLeast: number;
  /** Schedules built to find it. */
  readonly schedules: number;
}

export interface LevelledItem {
  readonly key: string;
  readonly item: PlanItem;
  readonly start: Day;
  /** The last day of work. */
  readonly finish: Day;
  readonly startBy: Holdup;
  readonly finishBy: Holdup;
  /** Working days behind its target or deadline, whichever allows less. */
  readonly late: number;
  /** The people whom it takes; of a pool with a skill the whole team's as well. */
  readonly people: readonly Assigned[];
}

/** What an item takes of a pool. */
export interface Assigned {
  readonly pool: Pool;
  readonly first: Day;
  /** Person-days, day by day from the first one on. */
  readonly amounts: readonly number[];
}

/** What makes a levelled day what it is. */
export type Holdup =
  /** Its own dates, today, or what must be in place before. */
  | { readonly kind: 'own' }
  /** A finish that lies its length behind the start. */
  | { readonly kind: 'length' }
  /** A milestone starts with its initiative. */
  | { readonly kind: 'within'; readonly key: string }
  | { readonly kind: 'dependency'; readonly key: string; readonly dependency: Dependency }
  | { readonly kind: 'external'; readonly dependency: Dependency; readonly on: Dated }
  /** Too few people: a start that had to wait, a finish for which there were fewer than needed. */
  | FullTeam
  /** Nobody there in twenty years who could do it, or too few for it. */
  | { readonly kind: 'nobody'; readonly pool: Pool };

export interface FullTeam {
  readonly kind: 'people';
  readonly pool: Pool;
  /** The days between which it had too few. */
  readonly first: Day;
  readonly last: Day;
  /**
   * Who had them, the one with most of them first: to the end of the wait of a start, or while
   * work took longer than it needs. Empty where the pool is too small even alone.
   */
  readonly holders: readonly Holder[];
}

export interface Holder {
  readonly initiative: Initiative;
  /** Person-days of the pool in these days. */
  readonly amount: number;
  /** The last day on which it has any of the pool. */
  readonly until: Day;
}

export interface LevelOptions {
  /**
   * Schedules to try at the most; the same budget gives the same plan on every machine. Default:
   * 60, of more than 1,500 items fewer, so that every door that asks for no other says the same
   * dates.
   */
  readonly budget?: number;
  /** Another seed tries other schedules. Default: 1. */
  readonly seed?: number;
  /** Work may pause and go on later. Default: no. */
  readonly split?: boolean;
  /** What nobody was promised may begin sooner than written. Default: no. */
  readonly pull?: boolean;
  /** Asked between two schedules: `true` ends the search with the best so far. */
  readonly shouldStop?: () => boolean;
}
