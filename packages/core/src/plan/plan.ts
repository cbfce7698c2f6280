import type { Dependency, Dated, Initiative, Milestone } from '../model/roadmap.ts';
import type { Day } from '../time/day.ts';
import type { Preparation } from './preparation.ts';

/**
 * What the critical path method says of a roadmap, without capacity.
 *
 * The network. Every initiative that is not dropped has two points in time, its start and its
 * finish, and every milestone of it one. Each constraint says that one point is not before
 * another one moved by a lag (generalized precedence relations: Elmaghraby & Kamburowski 1992):
 * the finish lies at least the duration after the start, the dependencies do as their type
 * says, a milestone is not reached before its initiative starts. Fixed days bound the points, and
 * so does what must be in place before a start and takes its time to get (`prepare:`).
 * The earliest days are the least solution of all of it, the latest days the greatest that
 * breaks no deadline (critical path method: Kelley & Walker 1959).
 *
 * Invariants
 * - Pure: a roadmap and a day give one plan, in whatever order the files came. Linear in items
 *   and dependencies. Never throws, whatever the roadmap says.
 * - Every earliest day satisfies every constraint, and no item can be a working day earlier.
 * - A duration is the least that the work takes: what waits for a finish elsewhere (FF, SF) may
 *   begin when it can and end later. So the finish may lie behind start + duration; then
 *   `driver` speaks of the finish and `startDriver` of the start.
 * - What has happened is a fact: a written actual day bounds the plan, and no dependency moves it.
 * - Imprecision is read in the plan's favour: a start in `2027-Q1` may be its first day, a finish
 *   in `2027-Q2` may be its first day too, and counts as late only after its last. So "cannot"
 *   is never said of what some reading of the written dates allows.
 * - A written target is believed: an item without `duration:` does not finish before it. With
 *   `duration:` the target is only an aim, and the earliest finish may lie before it.
 * - Only a deadline and an announced target bound the latest days; a target that only people
 *   inside know can move.
 * - An item with negative float cannot keep a promise: its own (start + duration lies behind its
 *   deadline) or one downstream.
 *
 * Capacity is no part of it: a duration from effort assumes that the team works on nothing else.
 * Loads and overload proofs read a plan and stand in `capacity/`.
 */
export interface Plan {
  readonly asOf: Day;
  /** By key: an initiative's id, or `initiative#milestone`. Dropped items are not planned. */
  readonly items: ReadonlyMap<string, PlanItem>;
  /**
   * The same items by initiative, in the roadmap's order. A group is the same object as in the
   * last plan as long as nothing that the plan says of its items is another.
   */
  readonly groups: readonly PlanGroup[];
  /**
   * Each cycle once, as the dependencies that close it: the first item waits for the second,
   * and so on, and the last dependency leads back to the first. Its items are planned as if
   * that last one were absent. Dependencies with `cycle: accepted` are left out from the start.
   */
  readonly cycles: readonly (readonly Dependency[])[];
}

export interface PlanGroup {
  readonly initiative: Initiative;
  /** The initiative's own item. */
  readonly own: PlanItem;
  /** As they are written; of two of one id, which has only one item by its key, both. */
  readonly milestones: readonly PlanItem[];
}

export interface PlanItem {
  readonly key: string;
  readonly initiative: Initiative;
  readonly milestone?: Milestone;
  /** Working days on the item's calendar, the least that it takes; 0 for a milestone. */
  readonly duration: number;
  /** What the duration was taken from. `written` = the span of its own dates; `unknown` = at least a day. */
  readonly durationFrom: 'actual' | 'duration' | 'effort' | 'written' | 'unknown' | 'milestone';
  readonly earliestStart: Day;
  /** The last day of work, not the day after it: the soonest target that the item can keep. */
  readonly earliestFinish: Day;
  /** From the nearest deadlines and announced dates downstream; absent where nothing bounds it, or it has begun. */
  readonly latestStart?: Day;
  readonly latestFinish?: Day;
  /**
   * Working days it can slip before it breaks a deadline or an announced date, its own or one
   * downstream; negative: it already does. A day off lost counts as one. Absent where nothing
   * bounds it, and for what is finished.
   */
  readonly totalFloat?: number;
  /** Working days it can slip before anything that waits for it or its milestones moves; absent if nothing does. */
  readonly freeFloat?: number;
  /** Total float is zero or negative. */
  readonly critical: boolean;
  /** What makes the earliest finish what it is: mostly what makes the start so, and then the duration. */
  readonly driver: Driver;
  /** What makes the earliest start what it is, where the finish has a driver of its own. */
  readonly startDriver?: Driver;
  /** Ids of the initiatives that wait for this one, sorted. */
  readonly successors: readonly string[];
  /** The written target or deadline, whichever allows less; its period's last day is the last that it allows. */
  readonly due?: Dated;
}

export type Driver =
  /** Its own written start, or nothing at all. */
  | { readonly kind: 'start'; readonly on?: Dated }
  /** Not started (or not finished) yet, so not before today. */
  | { readonly kind: 'today' }
  /** It has already happened. */
  | { readonly kind: 'actual'; readonly on: Dated }
  /** Its own written target says that it will not finish sooner. */
  | { readonly kind: 'target'; readonly on: Dated }
  /** Something must be in place before the start, and cannot be there sooner. */
  | {
      readonly kind: 'preparation';
      readonly preparation: Preparation;
      /** Calendar days lost to a weekend, holiday or closure behind the day on which it is there. */
      readonly gap: number;
    }
  /** A milestone starts with its initiative. */
  | { readonly kind: 'within'; readonly key: string }
  | {
      readonly kind: 'dependency';
      /** The item that it waits for. */
      readonly key: string;
      readonly dependency: Dependency;
      /** Calendar days lost to a weekend, holiday or closure between the two. */
      readonly gap: number;
    }
  /** Somebody outside the roadmap promised it for a day, or delivered it. */
  | {
      readonly kind: 'external';
      readonly dependency: Dependency;
      readonly on: Dated;
      /** Calendar days lost to a weekend, holiday or closure behind that day. */
      readonly gap: number;
    };
