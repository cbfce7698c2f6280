import type { Capacity } from '../capacity/capacity.ts';
import type { LevelledItem, LevelledPlan } from '../level/level.ts';
import { levelling } from '../level/level-roadmap.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import type { Forecast, Forecasting, ForecastItem, ForecastOptions } from './forecast.ts';
import { inputsOf } from './inputs.ts';
import { quantilesOf, shareUpTo } from './quantiles.ts';
import {
  gathered,
  partsIn,
  runnerOf,
  trialsFor,
  type Part,
  type Simulated,
  type Simulation,
} from './run-trials.ts';

/** How likely the dates of a roadmap are; see `forecast.ts` for what that means. Never throws, whatever the roadmap says. */
export function forecastRoadmap(
  roadmap: Roadmap,
  plan: Plan,
  capacity: Capacity,
  options: ForecastOptions = {},
): Forecast {
  const { parts, run, gather } = forecasting(roadmap, plan, capacity, options);
  const found: Part[] = [];
  let done = 0;
  for (let part = 0; part < parts; part++) {
    const next = run(part);
    found.push(next);
    done += next.count;
    options.onProgress?.(done);
    if (options.shouldStop?.()) break;
  }
  return gather(found);
}

/** A forecast in parts, which threads may share: each makes the same one of the same roadmap. */
export function forecasting(
  roadmap: Roadmap,
  plan: Plan,
  capacity: Capacity,
  options: Omit<ForecastOptions, 'onProgress' | 'shouldStop'> = {},
): Forecasting {
  const { trials = 2000, seed = 1, explain = [], budget, split = false, pull = false } = options;
  // The seed is that of the trials: another one makes another forecast of the same levelled plan.
  const search = { ...(budget !== undefined && { budget }), split, pull };
  const { levelled, problem, points } = levelling(roadmap, plan, capacity, search);
  const { nodes } = problem.network;
  const never = Uint8Array.from(nodes, ({ key }) =>
    levelled.items.get(key)?.startBy.kind === 'nobody' ? 1 : 0,
  );
  const inputs = inputsOf(problem, seed).filter(
    ({ kind, node }) => kind !== 'estimate' || never[node] === 0,
  );
  const watched = nodes.flatMap(({ milestone, state }, node) =>
    milestone || state === 'finished' ? [] : [node],
  );
  const simulation: Simulation = {
    problem,
    points,
    inputs,
    never,
    watched,
    explained: explain.flatMap((id) => watched.filter((node) => nodes[node]!.key === id)),
    seed,
    trials: trialsFor(trials, watched.length, inputs.length),
    split,
    roadmapAt: roadmap.at,
  };
  let runner: ReturnType<typeof runnerOf> | undefined;
  return {
    parts: partsIn(simulation),
    trials: simulation.trials,
    run: (part) => (runner ??= runnerOf(simulation))(part),
    gather: (found) => forecastFrom(simulation, levelled, gathered(simulation, found)),
  };
}

function forecastFrom(
  { problem, watched, inputs }: Simulation,
  levelled: LevelledPlan,
  run: Simulated,
): Forecast {
  const items = new Map<string, ForecastItem>();
  for (const [at, node] of watched.entries()) {
    const found = levelled.items.get(problem.network.nodes[node]!.key)!;
    const drivers = run.drivers.get(node);
    const item = itemOf(found, run.finishes[at]!, run.critical[at]! / run.done);
    items.set(found.key, drivers ? { ...item, drivers } : item);
  }
  return {
    levelled,
    trials: run.done,
    items,
    end: quantilesOf(run.ends),
    inputs: inputs.length,
    endDrivers: run.endDrivers,
    stopped: run.stopped,
  };
}

function itemOf(
  { item, startBy }: LevelledItem,
  finishes: Int32Array,
  criticality: number,
): ForecastItem {
  const last = item.due?.period?.last;
  return {
    item,
    ...quantilesOf(finishes),
    criticality,
    never: startBy.kind === 'nobody',
    ...(last !== undefined && { inTime: shareUpTo(finishes, last) }),
  };
}
