/**
 * Work to be given its starts: activities that take time and share resources, with lags between
 * their starts. Time counts in whole units from 0 (for a roadmap: working days from the first
 * day planned). Every array is indexed by activity unless it says otherwise.
 */
export interface ScheduleProblem {
  /** Units of time that an activity takes without a break; 0 for a milestone. */
  readonly durations: Int32Array;
  /** By resource: how much of it there is at most. */
  readonly capacities: Int32Array;
  /** `demands[activity * capacities.length + resource]`: used in each unit of the duration. */
  readonly demands: Int32Array;
  /**
   * Triples `from, to, lag`: `to` starts at least `lag` after the start of `from`. An ordinary
   * predecessor has its duration as the lag; a negative lag from a later activity back to an
   * earlier one is the longest time that may lie between them.
   */
  readonly lags: Int32Array;
  /** The earliest start. */
  readonly releases: Int32Array;
  /** The latest finish, or {@link NEVER}. */
  readonly deadlines: Int32Array;
  /** Quadruples `resource, from, until, amount`: capacity that is not there from one time up to another. */
  readonly absences: Int32Array;
  /** Where two may have a resource first, the greater number is preferred; a wish, not a rule. */
  readonly priorities: Int32Array;
}

/** No deadline; also the end of an absence that does not end. */
export const NEVER = 0x3fff_ffff;

export interface ScheduleSketch {
  readonly durations: readonly number[];
  readonly capacities?: readonly number[];
  /** By activity, by resource. */
  readonly demands?: readonly (readonly number[])[];
  readonly lags?: readonly (readonly [from: number, to: number, lag: number])[];
  readonly releases?: readonly number[];
  readonly deadlines?: readonly number[];
  readonly absences?: readonly (readonly [
    resource: number,
    from: number,
    until: number,
    amount: number,
  ])[];
  readonly priorities?: readonly number[];
}

/** A problem from plain lists; what is left out does not bind. */
export function scheduleProblem(sketch: ScheduleSketch): ScheduleProblem {
  const count = sketch.durations.length;
  const { capacities = [], demands = [], lags = [], absences = [] } = sketch;
  return {
    durations: Int32Array.from(sketch.durations),
    capacities: Int32Array.from(capacities),
    demands: Int32Array.from(
      { length: count * capacities.length },
      (_, at) => demands[Math.floor(at / capacities.length)]?.[at % capacities.length] ?? 0,
    ),
    lags: Int32Array.from(lags.flat()),
    releases: Int32Array.from({ length: count }, (_, at) => sketch.releases?.[at] ?? 0),
    deadlines: Int32Array.from({ length: count }, (_, at) => sketch.deadlines?.[at] ?? NEVER),
    absences: Int32Array.from(absences.flat()),
    priorities: Int32Array.from({ length: count }, (_, at) => sketch.priorities?.[at] ?? 0),
  };
}
