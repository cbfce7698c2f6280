import type { ScheduleModel } from '../model.ts';
import { addClause, forget } from './clauses.ts';
import { learn } from './analyze.ts';
import { backTo, keepAsRoot, raise } from './bounds.ts';
import { decide } from './decide.ts';
import { propagate } from './propagate.ts';
import { stateOf } from './begin.ts';
import { BY_CLAUSE, DECISION, type State } from './state.ts';

/** A search that finds shorter schedules and proves that there are none; it can be continued. */
export interface Prover {
  readonly state: State;
  /** The best schedule so far. */
  best: Int32Array | undefined;
  /** Its makespan; the horizon if there is none. */
  makespan: number;
  /** Proved: no schedule is shorter than this. */
  lowerBound: number;
  /** Nothing shorter than the best is left; without a best one: there is no schedule. */
  isDone: boolean;
  conflicts: number;
  restarts: number;
  /** How many clauses are kept before the worse half is dropped. */
  room: number;
}

/** Looks only for schedules that end before `makespan`: that of the best one known, if there is one. */
export function proverOf(
  model: ScheduleModel,
  makespan: number,
  best: Int32Array | undefined,
): Prover {
  const state = stateOf(model, makespan);
  const prover: Prover = {
    state,
    best,
    makespan,
    lowerBound: 0,
    isDone: false,
    conflicts: 0,
    restarts: 0,
    room: 4000,
  };
  prover.isDone = !begin(state) || !settleRoot(prover);
  return prover;
}

function begin(state: State): boolean {
  const { model, horizon } = state;
  for (let activity = 0; activity < model.count; activity++) {
    const release = model.problem.releases[activity]!;
    if (release > 0 && !raise(state, 2 * activity, release, DECISION, 0)) return false;
    const latest = Math.min(model.problem.deadlines[activity]!, horizon - 1);
    const value = model.durations[activity]! - latest;
    const side = 2 * activity + 1;
    if (value > state.bound[side]! && !raise(state, side, value, DECISION, 0)) return false;
  }
  return true;
}

/** Propagates with nothing decided; false if that leaves nothing. */
function settleRoot(prover: Prover): boolean {
  const { state } = prover;
  const isLeft = propagate(state);
  if (isLeft) keepAsRoot(state);
  prover.lowerBound = isLeft ? state.root[2 * state.model.count]! : prover.makespan;
  return isLeft;
}

/** Goes on for a number of conflicts, or until a schedule shorter than the best is found. */
export function prove(prover: Prover, conflicts: number, shouldStop: () => boolean): void {
  const { state } = prover;
  const end = prover.conflicts + conflicts;
  const limit = prover.makespan;
  while (!prover.isDone && prover.conflicts < end && prover.makespan === limit && !shouldStop()) {
    run(prover, Math.min(end - prover.conflicts, 100 * luby(++prover.restarts)), shouldStop);
    backTo(state, 0);
    if (prover.isDone) return;
    if (state.clauses.list.length > prover.room) {
      forget(state);
      prover.room = Math.floor(prover.room * 1.05);
    }
    prover.isDone = !shorten(prover);
  }
}

/** Looks only for what is shorter than a schedule found elsewhere, if that is the best so far. */
export function shorterThan(prover: Prover, makespan: number, starts: Int32Array): void {
  if (prover.isDone || makespan >= prover.makespan) return;
  prover.best = starts;
  prover.makespan = makespan;
  prover.isDone = !shorten(prover);
}

/** Leaves only what is shorter than the best. */
function shorten(prover: Prover): boolean {
  const { state, makespan } = prover;
  const side = 2 * state.model.count + 1;
  if (1 - makespan > state.bound[side]! && !raise(state, side, 1 - makespan, DECISION, 0)) {
    prover.lowerBound = makespan;
    return false;
  }
  return settleRoot(prover);
}

/** One run from the root, for a number of conflicts. */
function run(prover: Prover, conflicts: number, shouldStop: () => boolean): void {
  const { state } = prover;
  for (let left = conflicts; left > 0;) {
    if (propagate(state)) {
      if (state.levels.length === 0) settleRoot(prover);
      if (aim(prover)) continue;
      if (decide(state, prover.best, prover.conflicts > 0)) continue;
      keepBest(prover);
      return;
    }
    left--;
    if (!recover(prover)) {
      prover.isDone = true;
      prover.lowerBound = prover.makespan;
      return;
    }
    if (prover.conflicts % 64 === 0 && shouldStop()) return;
  }
}

/** Now and then, as the first decision, the project ends as early as the lower bound allows. */
function aim({ state, restarts }: Prover): boolean {
  const end = 2 * state.model.count;
  const isOpen = state.bound[end]! < -state.bound[end + 1]!;
  if (state.levels.length > 0 || !isOpen || restarts % 8 !== 7) return false;
  state.levels.push(state.trail.size);
  return raise(state, end + 1, -state.bound[end]!, DECISION, 0);
}

/** Learns from conflicts until something can go on; false if nothing is left. */
function recover(prover: Prover): boolean {
  const { state } = prover;
  for (;;) {
    prover.conflicts++;
    state.increment *= 1.05;
    if (state.increment > 1e100) rescale(state);
    const learned = learn(state, prover.conflicts);
    if (!learned) return false;
    backTo(state, learned.level);
    const { literals, levels } = learned;
    const isUnit = literals.length === 2;
    const clause = isUnit ? 0 : addClause(state, literals, levels, prover.conflicts);
    const kind = isUnit ? DECISION : BY_CLAUSE;
    if (raise(state, literals[0]!, literals[1]!, kind, clause)) return true;
    if (isUnit && state.levels.length === 0) return false;
  }
}

function rescale(state: State): void {
  for (let at = 0; at < state.activity.length; at++) state.activity[at]! *= 1e-100;
  for (let at = 0; at < state.busiest.length; at++) state.busiest[at]! *= 1e-100;
  state.increment *= 1e-100;
}

function keepBest(prover: Prover): void {
  const { state } = prover;
  const { count } = state.model;
  prover.best = Int32Array.from({ length: count }, (_, activity) => state.bound[2 * activity]!);
  prover.makespan = state.bound[2 * count]!;
}

/** 1 1 2 1 1 2 4 …: how long the runs are (Luby, Sinclair and Zuckerman, 1993). */
function luby(run: number): number {
  let length = 1;
  while (length < run + 1) length *= 2;
  if (length === run + 1) return length / 2;
  return luby(run - length / 2 + 1);
}
