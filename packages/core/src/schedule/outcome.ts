/** What came of a search for a schedule. Bounds and infeasibility are proofs; a schedule is a proposal. */
export type ScheduleOutcome = Scheduled | Infeasible | Undecided | Refused;

export interface Scheduled {
  readonly kind: 'scheduled';
  /** By activity. */
  readonly starts: Int32Array;
  /** The last finish. */
  readonly makespan: number;
  /** No schedule ends before this. */
  readonly lowerBound: number;
  /** Proved: the makespan is the lower bound. */
  readonly isOptimal: boolean;
  /** Schedules built, each conflict of the clause learning counted as one. */
  readonly schedules: number;
}

/** Proved: there is no schedule. */
export interface Infeasible {
  readonly kind: 'infeasible';
  readonly because: Contradiction;
  readonly schedules: number;
}

export type Contradiction =
  /** An activity asks for more than there ever is. */
  | { readonly kind: 'demand'; readonly activity: number; readonly resource: number }
  /** Lags that make an activity start after its own start. */
  | { readonly kind: 'cycle'; readonly activity: number }
  /** Lags and releases let an activity end only after its deadline. */
  | { readonly kind: 'window'; readonly activity: number }
  /** Found by search: windows and capacities together. */
  | { readonly kind: 'search' };

/** No schedule was found within the budget, and it was not proved that there is none. */
export interface Undecided {
  readonly kind: 'undecided';
  readonly lowerBound: number;
  readonly schedules: number;
}

/** The problem cannot be read, or spans more time than is planned here. */
export interface Refused {
  readonly kind: 'refused';
  /** One sentence that reads aloud. */
  readonly reason: string;
}
