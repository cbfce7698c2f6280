import type { Links, Modelled, ScheduleModel, Uses } from './model.ts';
import { NEVER, type ScheduleProblem } from './problem.ts';
import { headsOf, orderOf, tailsOf } from './paths.ts';
import { faultOf } from './faults.ts';

/** More cells of resource by time than this are not kept: 256 MB. */
const MOST_CELLS = 1 << 26;
/** No plan is made for more units of time than this. */
const MOST_TIME = 1 << 24;

/** Reads a problem, and settles what needs no search. */
export function readProblem(problem: ScheduleProblem): Modelled {
  const fault = faultOf(problem);
  if (fault) return { kind: 'refused', reason: fault };
  const tooMuch = demandAbove(problem);
  if (tooMuch) return { kind: 'infeasible', because: tooMuch };
  const horizon = horizonOf(problem);
  if (horizon > MOST_TIME || horizon * problem.capacities.length > MOST_CELLS) {
    return {
      kind: 'refused',
      reason: `the plan spans ${horizon} units of time, which is too long`,
    };
  }
  const successors = linksOf(problem, false);
  const predecessors = linksOf(problem, true);
  const order = orderOf(successors);
  const heads = headsOf(problem, successors, order, horizon);
  if (typeof heads === 'number') {
    return { kind: 'infeasible', because: { kind: 'cycle', activity: heads } };
  }
  const late = problem.durations.findIndex(
    (duration, activity) => heads[activity]! + duration > problem.deadlines[activity]!,
  );
  if (late >= 0) return { kind: 'infeasible', because: { kind: 'window', activity: late } };
  const model: ScheduleModel = {
    problem,
    count: problem.durations.length,
    durations: problem.durations,
    successors,
    predecessors,
    uses: usesOf(problem),
    heads,
    tails: tailsOf(problem, predecessors, order, horizon),
    order,
    horizon,
    free: freeOf(problem, horizon),
  };
  return { kind: 'model', model };
}

function demandAbove({ durations, demands, capacities }: ScheduleProblem) {
  const resources = capacities.length;
  const at = demands.findIndex(
    (demand, index) =>
      demand > capacities[index % resources]! && durations[Math.floor(index / resources)]! > 0,
  );
  if (at < 0) return undefined;
  const activity = Math.floor(at / resources);
  return { kind: 'demand', activity, resource: at % resources } as const;
}

/**
 * One activity after the other, each followed by its longest lag, from when the last release and
 * the last absence are past; deadlines can only forbid a schedule, never put it off.
 */
function horizonOf({ durations, lags, releases, absences }: ScheduleProblem): number {
  const lengths = Float64Array.from(durations);
  for (let at = 0; at < lags.length; at += 3) {
    lengths[lags[at]!] = Math.max(lengths[lags[at]!]!, lags[at + 2]!);
  }
  let start = releases.reduce((latest, release) => Math.max(latest, release), 0);
  for (let at = 0; at < absences.length; at += 4) {
    const [from, until] = [absences[at + 1]!, absences[at + 2]!];
    start = Math.max(start, until === NEVER ? from : until);
  }
  return lengths.reduce((sum, length) => sum + length, start) + 1;
}

function linksOf({ lags, durations }: ScheduleProblem, isBackward: boolean): Links {
  const [own, others] = isBackward ? [1, 0] : [0, 1];
  const first = new Int32Array(durations.length + 1);
  for (let at = 0; at < lags.length; at += 3) first[lags[at + own]! + 1]!++;
  for (let activity = 0; activity < durations.length; activity++) {
    first[activity + 1]! += first[activity]!;
  }
  const next = first.slice();
  const other = new Int32Array(lags.length / 3);
  const lag = new Int32Array(lags.length / 3);
  for (let at = 0; at < lags.length; at += 3) {
    const place = next[lags[at + own]!]!++;
    other[place] = lags[at + others]!;
    lag[place] = lags[at + 2]!;
  }
  return { first, other, lag };
}

function usesOf({ durations, demands, capacities }: ScheduleProblem): Uses {
  const first = new Int32Array(durations.length + 1);
  const resource: number[] = [];
  const amount: number[] = [];
  for (let activity = 0; activity < durations.length; activity++) {
    for (let used = 0; used < capacities.length && durations[activity]! > 0; used++) {
      const demand = demands[activity * capacities.length + used]!;
      if (demand === 0) continue;
      resource.push(used);
      amount.push(demand);
    }
    first[activity + 1] = resource.length;
  }
  return { first, resource: Int32Array.from(resource), amount: Int32Array.from(amount) };
}

function freeOf({ capacities, absences }: ScheduleProblem, horizon: number): Int32Array {
  const free = new Int32Array(capacities.length * horizon);
  for (let resource = 0; resource < capacities.length; resource++) {
    free.fill(capacities[resource]!, resource * horizon, (resource + 1) * horizon);
  }
  for (let at = 0; at < absences.length; at += 4) {
    const row = absences[at]! * horizon;
    const until = Math.min(absences[at + 2]!, horizon);
    for (let time = absences[at + 1]!; time < until; time++) {
      free[row + time] = Math.max(0, free[row + time]! - absences[at + 3]!);
    }
  }
  return free;
}
