import type { Pool } from '../capacity/capacity.ts';
import type { Overfull } from '../capacity/interval.ts';
import type { Task } from '../level/tasks.ts';
import type { LeaveData } from '../model/generated/types.ts';
import type { Dated, Dependency, Team } from '../model/roadmap.ts';
import type { Length } from '../plan/duration.ts';
import type { PlanNode } from '../plan/node.ts';
import type { Preparation } from '../plan/preparation.ts';
import type { Location } from '../text/source.ts';
import type { Closure } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';

/**
 * Facts that cannot all be true: dates, dependencies, durations, preparations, work and people
 * together (a minimal unsatisfiable set: Junker 2004, QUICKXPLAIN).
 *
 * Invariants
 * - A conflict is a proof. What shows it is a day that follows from the facts and lies behind a
 *   date that one of them sets, or days in which work needs more than the people have; either
 *   can be checked by hand, and no schedule whatever keeps to all of the facts.
 * - It is minimal: without any one of them the same check finds nothing wrong.
 * - Weekends, holidays, today and what has happened are no facts of it: nobody can change them.
 * - Work counts at its most likely effort, less what is done.
 *
 * The check draws the windows of all items together over the network, forwards from today and
 * backwards from the dates, the time that work takes the people there are counted; and then looks
 * for days that are overfull with the work whose windows lie in them. It finds what neither the
 * network nor the sums of a team show alone: an item that nobody was promised and that must be
 * done because a promised one waits for it. It does not find every impossibility.
 */
export interface Conflict {
  /** In the order in which the proof uses them. */
  readonly facts: readonly Fact[];
  readonly proof: Refutation;
  /** What shows it if all else that is written is counted as well: a proof that says more of how late, and rests on more. */
  readonly withAll: Refutation;
  /** How the proof uses them, step by step: what follows from these facts and no others. */
  readonly inferences: readonly Inference[];
  /** Whether it stands even if all work comes out at its optimistic estimate. */
  readonly holdsAtBest: boolean;
}

/** A bound of an item that follows from one fact (or from work and the people for it), and from what was inferred before. */
export interface Inference {
  readonly by: readonly Fact[];
  readonly node: number;
  readonly end: 'start' | 'finish';
  /** Not before the day, or not after it. */
  readonly side: 'earliest' | 'latest';
  readonly day: Day;
  /** Of work that takes its people some time: the day from which they are counted. */
  readonly since?: Day;
  /** Of work in overfull days: the person-days of it that have to be done in them. */
  readonly inside?: number;
}

/** Something that is written in a file, and that somebody could write otherwise. */
export type Fact =
  | DueFact
  | StartFact
  | ClaimFact
  | PreparationFact
  | LengthFact
  | DependencyFact
  | PromiseFact
  | WorkFact
  | PeopleFact
  | LeaveFact
  | ClosureFact;

interface OfNode {
  readonly node: number;
  readonly of: PlanNode;
}

/** It has to be done by its target or deadline, which was promised. */
export interface DueFact extends OfNode {
  readonly kind: 'due';
  readonly which: 'target' | 'deadline';
  readonly on: Dated;
  readonly day: Day;
}

/** It is not to start sooner. */
export interface StartFact extends OfNode {
  readonly kind: 'start';
  readonly on: Dated;
  readonly day: Day;
}

/** Its own target says that it will not be finished sooner: it has no duration. */
export interface ClaimFact extends OfNode {
  readonly kind: 'claim';
  readonly on: Dated;
  readonly day: Day;
}

/** Something must be in place before it starts, and takes its time. */
export interface PreparationFact extends OfNode {
  readonly kind: 'preparation';
  readonly preparation: Preparation;
  readonly day: Day;
}

/** It takes so long, as written or as its own dates span. */
export interface LengthFact extends OfNode {
  readonly kind: 'length';
  readonly length: Length;
}

/** It waits for another item. */
export interface DependencyFact extends OfNode {
  readonly kind: 'dependency';
  readonly link: number;
  readonly dependency: Dependency;
}

/** It waits for what somebody outside promised for a day. */
export interface PromiseFact extends OfNode {
  readonly kind: 'promise';
  readonly link: number;
  readonly dependency: Dependency;
  readonly on: Dated;
  readonly day: Day;
}

/** It asks for so much of somebody's time. */
export interface WorkFact extends OfNode {
  readonly kind: 'work';
  readonly task: Task;
}

/** A team, or those of it with a skill, have no more time than they have. */
export interface PeopleFact {
  readonly kind: 'people';
  readonly row: number;
  readonly pool: Pool;
}

/** Some of a team are away. */
export interface LeaveFact {
  readonly kind: 'leave';
  readonly team: Team;
  readonly leave: LeaveData;
  readonly first: Day;
  readonly last: Day;
  readonly at: Location;
}

/** Nobody works on these days. */
export interface ClosureFact {
  readonly kind: 'closure';
  readonly closure: Closure;
}

/** What shows that facts cannot all be true. */
export type Refutation =
  /** A point is reached after the day that a date allows. */
  | { readonly kind: 'late'; readonly due: DueFact; readonly earliest: Day }
  /** Work that can be done on no other days needs more than its people have in them. */
  | { readonly kind: 'overfull'; readonly people: PeopleFact; readonly overfull: Overfull };
