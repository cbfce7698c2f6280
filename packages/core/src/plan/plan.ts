import type { Dependency, Dated, Initiative, Milestone } from '../model/roadmap.ts';
import type { Day } from '../time/day.ts';

/**
 * What the critical path method says of a roadmap, without capacity.
 *
 * Imprecision is read in the plan's favour: a start in `2027-Q1` may be its first day, a
 * finish in `2027-Q2` may be its first day too, and counts as late only after its last. So
 * "cannot" is never said of what some reading of the written dates allows.
 */
export interface Plan {
  readonly asOf: Day;
  /** By key: an initiative's id, or `initiative#milestone`. Dropped items are not planned. */
  readonly items: ReadonlyMap<string, PlanItem>;
  /** Each cycle once, as the dependencies that close it; its items are planned as if its last edge were absent. */
  readonly cycles: readonly (readonly Dependency[])[];
}

export interface PlanItem {
  readonly key: string;
  readonly initiative: Initiative;
  readonly milestone?: Milestone;
  /** Working days on the item's calendar; 0 for a milestone. */
  readonly duration: number;
  /** What the duration was taken from. `written` = the span of its own dates; `unknown` = at least a day. */
  readonly durationFrom: 'actual' | 'duration' | 'effort' | 'written' | 'unknown' | 'milestone';
  readonly earliestStart: Day;
  readonly earliestFinish: Day;
  /** From the nearest deadlines and announced dates downstream; absent where nothing bounds it. */
  readonly latestStart?: Day;
  readonly latestFinish?: Day;
  /** Working days it can slip before a deadline or an announced date breaks; negative: it already does. */
  readonly totalFloat?: number;
  /** Working days it can slip before any successor's earliest start moves; absent without successors. */
  readonly freeFloat?: number;
  /** Total float is zero or negative. */
  readonly critical: boolean;
  /** What makes the earliest start (or finish, for FF and SF) what it is. */
  readonly driver: Driver;
  /** Keys of the items that wait for this one. */
  readonly successors: readonly string[];
  /** The last day that the written target or deadline allows, whichever is sooner. */
  readonly due?: Dated;
}

export type Driver =
  /** Its own written start, or nothing at all. */
  | { readonly kind: 'start'; readonly on?: Dated }
  /** Not started yet, so not before today. */
  | { readonly kind: 'today' }
  /** It has already happened. */
  | { readonly kind: 'actual'; readonly on: Dated }
  /** Its own written target says that it will not finish sooner. */
  | { readonly kind: 'target'; readonly on: Dated }
  /** A milestone starts with its initiative. */
  | { readonly kind: 'within'; readonly key: string }
  | {
      readonly kind: 'dependency';
      readonly key: string;
      readonly dependency: Dependency;
      /** Calendar days lost to a weekend, holiday or closure between the two. */
      readonly gap: number;
    };
