import type { Contradiction } from './outcome.ts';
import type { ScheduleProblem } from './problem.ts';

/** A problem with its lists by activity, ready for many schedules. Proved: each activity fits by itself. */
export interface ScheduleModel {
  readonly problem: ScheduleProblem;
  readonly count: number;
  readonly durations: Int32Array;
  readonly successors: Links;
  readonly predecessors: Links;
  readonly uses: Uses;
  /** Earliest starts by releases and lags alone. */
  readonly heads: Int32Array;
  /** From the start of an activity to the end of everything that its start pushes. */
  readonly tails: Int32Array;
  /** Predecessors before successors; `undefined` if lags form a cycle (longest times between starts). */
  readonly order: Int32Array | undefined;
  /** If there is a schedule there is one that ends by then. */
  readonly horizon: number;
  /** `free[resource * horizon + time]`: capacity less absences. */
  readonly free: Int32Array;
}

/** The links of activity `a` are those from `first[a]` up to `first[a + 1]`. */
export interface Links {
  readonly first: Int32Array;
  readonly other: Int32Array;
  readonly lag: Int32Array;
}

/** The same for resources used; an activity that takes no time uses none. */
export interface Uses {
  readonly first: Int32Array;
  readonly resource: Int32Array;
  readonly amount: Int32Array;
}

export type Modelled =
  | { readonly kind: 'model'; readonly model: ScheduleModel }
  | { readonly kind: 'infeasible'; readonly because: Contradiction }
  | { readonly kind: 'refused'; readonly reason: string };
