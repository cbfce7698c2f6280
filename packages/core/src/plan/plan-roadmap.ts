import type { Roadmap } from '../model/roadmap.ts';
import type { Staged } from '../text/diagnostic.ts';
import type { Day } from '../time/day.ts';
import { reachedBy } from './constraint.ts';
import { slackOf, type Latest } from './float.ts';
import { networkOf, type Network } from './network.ts';
import type { PlanNode } from './node.ts';
import { orderOf } from './order.ts';
import { BY_BOUND, BY_LENGTH, earliestOf, freeOf, latestOf, type Earliest } from './passes.ts';
import type { Driver, Plan, PlanItem } from './plan.ts';

/** Plans a roadmap as of a day; see `plan.ts` for what that means. What is wrong with a plan, rules say. */
export function planRoadmap(roadmap: Roadmap, { asOf }: { readonly asOf: Day }): Staged<Plan> {
  const network = networkOf(roadmap, asOf);
  const order = orderOf(network);
  const earliest = earliestOf(network, order);
  const latest = { days: latestOf(network, order), free: freeOf(network, order, earliest) };
  const successors = successorsIn(network);
  const items = new Map<string, PlanItem>();
  for (const [index, node] of network.nodes.entries()) {
    const item = itemOf(network, index, node, earliest, latest, successors[index]!);
    if (!items.has(item.key)) items.set(item.key, item);
  }
  return { value: { asOf, items, cycles: order.cycles }, diagnostics: [] };
}

const NONE: readonly string[] = [];

/** By node, the ids of the initiatives that wait for it. */
function successorsIn({ nodes, links }: Network): readonly (readonly string[])[] {
  const ids = nodes.map((): Set<string> | undefined => undefined);
  for (const { from, dependency } of links) {
    if (from >= 0 && dependency) (ids[from >> 1] ??= new Set()).add(dependency.of.id);
  }
  return ids.map((each) => (each ? [...each].toSorted() : NONE));
}

function itemOf(
  network: Network,
  index: number,
  node: PlanNode,
  { days, drivers }: Earliest,
  latest: Latest,
  successors: readonly string[],
): PlanItem {
  const { key, initiative, milestone, length, calendar, due, state } = node;
  const [start, finish] = [days[2 * index]!, days[2 * index + 1]!];
  const startDriver = driverOf(network, 2 * index, drivers[2 * index]!, days);
  const isByStart = drivers[2 * index + 1] === BY_LENGTH || (state === 'finished' && milestone);
  const duration = length.calendar ? calendar.workingDays(start, finish) : length.days;
  return {
    key,
    initiative,
    ...(milestone && { milestone }),
    duration,
    durationFrom: length.from,
    earliestStart: start,
    earliestFinish: finish,
    ...slackOf(node, index, start, finish, latest),
    ...(isByStart
      ? { driver: startDriver }
      : { driver: driverOf(network, 2 * index + 1, drivers[2 * index + 1]!, days), startDriver }),
    successors,
    ...(due && { due }),
  };
}

function driverOf(network: Network, point: number, driver: number, days: Float64Array): Driver {
  const node = network.nodes[point >> 1]!;
  if (driver === BY_BOUND) {
    return (point % 2 === 1 ? (node.finish ?? node.start) : node.start).driver;
  }
  const { dependency, promised, from, type, lag } = network.links[driver]!;
  if (!dependency) return { kind: 'within', key: network.nodes[from >> 1]!.key };
  const reached = reachedBy(type, node.calendar, lag, promised?.day ?? days[from]!);
  const gap = days[point]! - reached;
  return promised
    ? { kind: 'external', dependency, on: promised.on, gap }
    : { kind: 'dependency', key: network.nodes[from >> 1]!.key, dependency, gap };
}
