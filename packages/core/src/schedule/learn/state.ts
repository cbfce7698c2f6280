import type { ScheduleModel } from '../model.ts';
import { NEVER } from '../problem.ts';

/**
 * The state of a search by lazy clause generation (Schutt, Feydy, Stuckey and Wallace, 2011).
 *
 * An activity `a` has two sides: `2a` is its start, `2a + 1` its start negated. Each side has a
 * bound that only grows on the way down; a literal is a side and a value, true as soon as the
 * bound has reached the value. Its negation is `(side ^ 1, 1 - value)`. The last activity is the
 * end of the project.
 */
export interface State {
  readonly model: ScheduleModel;
  /** With the end of the project. */
  readonly count: number;
  readonly durations: Int32Array;
  /** Times that bounds can take are below this. */
  readonly horizon: number;
  readonly bound: Int32Array;
  /** Bounds that hold in every schedule still looked for. */
  readonly root: Int32Array;
  readonly trail: Trail;
  /** Where each decision's part of the trail begins. */
  readonly levels: number[];
  /** `room[resource * horizon + time]`: what is there less what the parts of activities use that are certain. */
  readonly room: Int32Array;
  readonly dirty: Dirty;
  /** By resource: pairs of an activity and the amount that it uses. */
  readonly users: readonly Int32Array[];
  readonly arcs: Arcs;
  readonly pairs: Pairs;
  readonly clauses: Clauses;
  readonly energy: EnergyRoom;
  /** Room to sort activities in. */
  readonly latecomers: Float64Array;
  readonly conflict: Conflict;
  /** By start and time: how much the literal took part in recent conflicts. */
  readonly activity: Float64Array;
  /** By start: at least the greatest of them. */
  readonly busiest: Float64Array;
  increment: number;
}

/** Every growth of a bound, with its reason, in the order of time. */
export interface Trail {
  size: number;
  /** Entries before this have been propagated along arcs, pairs and clauses. */
  propagated: number;
  side: Int32Array;
  old: Int32Array;
  kind: Int32Array;
  data: Int32Array;
  /** The entry before of the same side, or -1. */
  previous: Int32Array;
  level: Int32Array;
  /** By side: its last entry, or -1. */
  readonly last: Int32Array;
}

/** Why a bound grew; `data` says which arc, pair, clause or cell of the profile. */
export const DECISION = 0;
export const BY_ARC = 1;
export const BY_PAIR = 2;
export const BY_CLAUSE = 3;
export const BY_PROFILE = 4;

/** What of the profile has changed since a resource was last looked at. */
export interface Dirty {
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** By activity: the tick at which a bound of it last grew. */
  readonly moved: Int32Array;
  /** By resource: the tick at which it was last looked at. */
  readonly checked: Int32Array;
  tick: number;
}

/** Room to work in for the energy rule. */
export interface EnergyRoom {
  readonly sums: Float64Array;
  readonly order: Int32Array;
  readonly ends: Int32Array;
}

/** Literals that cannot all be true, by side: the value needed, or {@link NOT_NEEDED}. */
export interface Conflict {
  readonly need: Int32Array;
  /** A side that a bound could not be raised on, with its reason; or a cell that is used too much. */
  side: number;
  value: number;
  kind: number;
  data: number;
}

export const NOT_NEEDED = -NEVER;
/** As the side of a conflict: more is used of a resource than there is; `data` is the cell. */
export const OVERLOAD = -1;
/** Activities need too much energy of resource `data` from time `value` up to time `kind`. */
export const OVERENERGY = -2;

/** Between sides: the bound of `to` is at least that of `from` and the weight. By `from`. */
export interface Arcs {
  readonly first: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Int32Array;
}

/** Pairs of activities that can never run together, by activity. */
export interface Pairs {
  readonly first: Int32Array;
  readonly other: Int32Array;
}

/**
 * Learned clauses: at least one literal of each is true. A clause is kept in `store` from its
 * number on: how many literals, on how many levels they stood, when it was last of use, then
 * for the first two literals, which are watched, the next clause that watches the same, then side
 * and value of each literal.
 */
export interface Clauses {
  store: Int32Array;
  size: number;
  /** The numbers of the clauses. */
  list: number[];
  /** How many values a bound can take. */
  readonly width: number;
  /** By side and value: the first clause to look at when the bound reaches the value, or -1. */
  readonly watching: Int32Array;
}
