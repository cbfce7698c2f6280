import type { LevelledPlan, LevelOptions } from '../level/level.ts';
import type { PlanItem } from '../plan/plan.ts';
import type { Location } from '../text/source.ts';
import type { Day } from '../time/day.ts';
import type { Part } from './run-trials.ts';

/**
 * How likely dates are (Monte Carlo simulation): the plan is made again and again, each time with
 * efforts drawn from their three points, risks that happen or not, and arrivals from outside on
 * time or late, always with the people there are. An estimate, as good as the three points are.
 *
 * Invariants
 * - The same roadmap, day, seed and number of trials give the same forecast on every machine, in
 *   whatever order the files came, whatever the ids. Nothing that has no spread varies: without
 *   three points, risks and arrivals every trial is the levelled plan.
 * - Every trial keeps to dependencies, calendars and people, with the order of the levelled plan.
 *
 * What varies
 * - The effort of a demand with three points: PERT-beta. Efforts vary together, by one factor that
 *   all share and one for each team (a Gaussian copula: Nelsen, 2006), so that each by itself has
 *   just the spread that was written. An initiative whose length comes from its effort or a
 *   `duration:` takes longer by as much; one between two written dates takes more people first.
 * - A risk with `probability` and `impact`: puts off the finish by its impact or not at all.
 * - What is promised from outside or must be in place first: on time in 60 of 100 trials, else
 *   later by a quarter of the time from today to the promise on average (exponential). On
 *   Kubernetes' record of enhancements a target 70 days ahead held in at most 62 of 100 cases.
 */
export interface Forecast {
  /** The plan that was made again and again: what happens if all goes as is most likely. */
  readonly levelled: LevelledPlan;
  readonly trials: number;
  /** By the id of the initiative; without those that are finished. */
  readonly items: ReadonlyMap<string, ForecastItem>;
  /** The last finish of all. */
  readonly end: Quantiles;
  /** How many things were drawn in each trial. */
  readonly inputs: number;
  /** What makes the last finish vary, the most first. */
  readonly endDrivers: readonly SpreadDriver[];
  /** Whether it was stopped before all trials were done. */
  readonly stopped: boolean;
}

/** Days by which it is done in 50, 85 and 95 of 100 trials. */
export interface Quantiles {
  readonly p50: Day;
  readonly p85: Day;
  readonly p95: Day;
}

export interface ForecastItem extends Quantiles {
  readonly item: PlanItem;
  /** The share of trials in which it keeps its target or deadline, whichever allows less; absent without one. */
  readonly inTime?: number;
  /** The share of trials in which it lies on the chain that makes the last finish what it is. */
  readonly criticality: number;
  /** There will never be the people for it: its days are those of the network. */
  readonly never: boolean;
  /** What makes its finish vary, the most first; only for the ids that were asked for. */
  readonly drivers?: readonly SpreadDriver[];
}

export interface SpreadDriver {
  /** In words: `the effort of crm in platform`. */
  readonly name: string;
  readonly at: Location;
  /** The correlation of what was drawn (as a normal deviate) with the finish: -1 to 1. */
  readonly correlation: number;
}

/**
 * A forecast that is made in parts of some trials each. They may be run in any order and in any
 * threads, each of which makes the same forecasting of the same files; it is one forecast
 * however many there are.
 */
export interface Forecasting {
  /** Parts are numbered from 0. */
  readonly parts: number;
  readonly trials: number;
  readonly run: (part: number) => Part;
  /** From parts in their order, from the first one on: all, or as many as there are. At least one. */
  readonly gather: (parts: readonly Part[]) => Forecast;
}

export interface ForecastOptions extends Pick<LevelOptions, 'budget' | 'split' | 'pull'> {
  /** Default: 2,000. At most as many as give 50 million finishes in all. */
  readonly trials?: number;
  /** Default: 1. */
  readonly seed?: number;
  /** The ids for which it is said what makes them vary. */
  readonly explain?: readonly string[];
  /** Told how many trials are done, now and then. */
  readonly onProgress?: (done: number) => void;
  /** Asked as often: `true` ends the forecast with the trials that are done. */
  readonly shouldStop?: () => boolean;
}
