import { lowerBoundOf } from './bound/lower-bound.ts';
import { prove, proverOf, shorterThan, type Prover } from './learn/prove.ts';
import type { ScheduleModel } from './model.ts';
import type { ScheduleOutcome } from './outcome.ts';
import type { ScheduleProblem } from './problem.ts';
import { readProblem } from './read-problem.ts';
import { breed } from './search/genetic.ts';
import { admitStarts, populationOf, seedByRules, type Population } from './search/population.ts';

export interface SolveOptions {
  /** How many schedules to build at most; a conflict of the clause learning counts as one. */
  readonly schedules: number;
  /** The same seed and budget give the same outcome everywhere. */
  readonly seed?: number;
  /**
   * A schedule to begin with: starts by activity, of a plan before an edit or of an earlier outcome
   * (`outcome.starts`). Only the order of the starts is taken, so it need not be feasible any more,
   * and a new activity may have any start that is about right. Costs three schedules at most; the
   * outcome is never longer than a known schedule that still holds. Of another length it is ignored.
   */
  readonly known?: Int32Array;
  /** Asked often: a door's clock. A search that is stopped by it gives its best so far. */
  readonly shouldStop?: () => boolean;
}

/**
 * A schedule that ends as early as can be found within a budget, how early it could end at best,
 * and whether that is proved. A hybrid: priority rules, then in turn a genetic search, which is
 * good at finding, and clause learning, which is good at proving. Anytime: stopped sooner, it gives
 * the best so far, and the gap that is left is `makespan - lowerBound`. What there is of a resource
 * may vary over time (`absences`).
 */
export function solve(problem: ScheduleProblem, options: SolveOptions): ScheduleOutcome {
  const read = readProblem(problem);
  if (read.kind === 'refused') return read;
  if (read.kind === 'infeasible') return { ...read, schedules: 0 };
  const { model } = read;
  const search: Search = {
    model,
    lowerBound: lowerBoundOf(model),
    population:
      model.order && populationOf(model, model.order, options.seed ?? 1, options.schedules),
    prover: undefined,
    isImproving: true,
    budget: options.schedules,
    shouldStop: options.shouldStop ?? (() => false),
  };
  begin(search, options.known);
  for (let slice = FIRST_SLICE; isOpen(search); slice *= 2) {
    proveFor(search, slice);
    if (isOpen(search)) breedFor(search, slice * breedingShare(search));
  }
  return outcomeOf(search);
}

/** How many conflicts the first turn of the clause learning has. */
const FIRST_SLICE = 100;
/** Clause learning keeps a number for each activity and time: not for more than this. */
const MOST_LITERALS = 1 << 22;
/** Nor for more than this for each schedule that was built: where it is slow, breeding comes first. */
const LITERALS_PER_SCHEDULE = 1024;

interface Search {
  readonly model: ScheduleModel;
  lowerBound: number;
  readonly population: Population | undefined;
  prover: Prover | undefined;
  /** Whether the last turn of breeding found a shorter schedule. */
  isImproving: boolean;
  readonly budget: number;
  readonly shouldStop: () => boolean;
}

function begin(search: Search, known: Int32Array | undefined): void {
  const { population, budget, lowerBound, shouldStop } = search;
  if (!population) return;
  if (known?.length === population.model.count) admitStarts(population, known);
  seedByRules(population, budget, lowerBound, shouldStop);
}

function isOpen(search: Search): boolean {
  const { lowerBound, prover, budget, shouldStop } = search;
  if (prover?.isDone || makespanOf(search) <= lowerBound) return false;
  const left = budget - built(search);
  // A child takes up to three schedules; what is left over only clause learning can use.
  const canBreed = search.population !== undefined && left >= 3;
  return left > 0 && (canBreed || canProve(search)) && !shouldStop();
}

/** The farther apart makespan and bound are, the less a proof is to be hoped for: breeding has more turns. */
function breedingShare(search: Search): number {
  if (makespanOf(search) <= 1.1 * search.lowerBound) return 0.5;
  return search.isImproving ? 8 : 2;
}

function built({ population, prover }: Search): number {
  return (population?.builder.built ?? 0) + (prover?.conflicts ?? 0);
}

function makespanOf({ population, prover, model }: Search): number {
  const bred = population?.best?.makespan ?? model.horizon;
  return prover?.best ? Math.min(bred, prover.makespan) : bred;
}

function canProve(search: Search): boolean {
  const literals = search.model.count * makespanOf(search);
  const most = search.population ? LITERALS_PER_SCHEDULE * built(search) : MOST_LITERALS;
  return literals <= Math.min(most, MOST_LITERALS);
}

/** A turn of the clause learning; what it finds is handed to the genetic search. */
function proveFor(search: Search, conflicts: number): void {
  if (!canProve(search)) return;
  const { population, model } = search;
  const best = population?.best;
  search.prover ??= proverOf(model, best?.makespan ?? model.horizon, best?.starts);
  const { prover } = search;
  if (best) shorterThan(prover, best.makespan, best.starts);
  const end = Math.min(
    prover.conflicts + conflicts,
    prover.conflicts + search.budget - built(search),
  );
  while (!prover.isDone && prover.conflicts < end && !search.shouldStop()) {
    prove(prover, end - prover.conflicts, search.shouldStop);
  }
  search.lowerBound = Math.max(search.lowerBound, prover.lowerBound);
  const found = prover.makespan < (best?.makespan ?? model.horizon) ? prover.best : undefined;
  if (population && found && search.budget - built(search) >= 3) admitStarts(population, found);
}

function breedFor(search: Search, schedules: number): void {
  const { population, budget, shouldStop } = search;
  if (!population) return;
  const left = Math.min(schedules, budget - built(search));
  const before = population.best?.makespan;
  breed(population, population.builder.built + left, search.lowerBound, shouldStop);
  search.isImproving = population.best?.makespan !== before;
}

function outcomeOf(search: Search): ScheduleOutcome {
  const { population, prover } = search;
  const schedules = built(search);
  const bred = population?.best;
  const isProved = prover?.isDone === true;
  const starts = prover?.best && prover.makespan <= makespanOf(search) ? prover.best : bred?.starts;
  if (!starts) {
    if (isProved) return { kind: 'infeasible', because: { kind: 'search' }, schedules };
    return { kind: 'undecided', lowerBound: search.lowerBound, schedules };
  }
  const makespan = makespanOf(search);
  const lowerBound = isProved ? makespan : Math.min(makespan, search.lowerBound);
  const isOptimal = lowerBound === makespan;
  return { kind: 'scheduled', starts, makespan, lowerBound, isOptimal, schedules };
}
