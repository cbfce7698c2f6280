import type { Capacity } from '../capacity/capacity.ts';
import type { LevelledItem } from '../level/level.ts';
import { levelling } from '../level/level-roadmap.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import type { Forecast, ForecastItem, ForecastOptions } from './forecast.ts';
import { inputsOf } from './inputs.ts';
import { quantilesOf, shareUpTo } from './quantiles.ts';
import { runTrials } from './run-trials.ts';

/** How likely the dates of a roadmap are; see `forecast.ts` for what that means. Never throws, whatever the roadmap says. */
export function forecastRoadmap(
  roadmap: Roadmap,
  plan: Plan,
  capacity: Capacity,
  options: ForecastOptions = {},
): Forecast {
  const { trials = 2000, seed = 1, explain = [] } = options;
  // The seed is that of the trials: another one makes another forecast of the same levelled plan.
  const { budget, split, pull } = options;
  const search = {
    ...(budget !== undefined && { budget }),
    split: split === true,
    pull: pull === true,
  };
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
  const explained = explain.flatMap((id) => watched.filter((node) => nodes[node]!.key === id));
  const run = runTrials(
    { problem, points, inputs, never, watched, explained, seed, trials, roadmapAt: roadmap.at },
    options,
  );
  const items = new Map<string, ForecastItem>();
  for (const [at, node] of watched.entries()) {
    const found = levelled.items.get(nodes[node]!.key)!;
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
