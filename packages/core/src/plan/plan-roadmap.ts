import type { Roadmap } from '../model/roadmap.ts';
import type { Staged } from '../text/diagnostic.ts';
import type { Day } from '../time/day.ts';
import { reachedBy } from './constraint.ts';
import { addSlack, type Latest, type Writable } from './float.ts';
import { networkOf, type Network } from './network.ts';
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
  for (let index = 0; index < network.nodes.length; index++) {
    const item = itemOf(network, index, earliest, latest, successors[index]!);
    // Two milestones of one id: the first counts, as everywhere.
    if (!items.has(item.key)) items.set(item.key, item);
  }
  return { value: { asOf, items, cycles: order.cycles }, diagnostics: [] };
}

const NONE: readonly string[] = [];

/** By node, the ids of the initiatives that wait for it. */
function successorsIn({ nodes, from, dependencies }: Network): readonly (readonly string[])[] {
  const ids = nodes.map((): string[] | undefined => undefined);
  for (const [link, dependency] of dependencies.entries()) {
    const node = from[link]! >> 1;
    if (!dependency || node < 0) continue;
    const known = (ids[node] ??= []);
    if (!known.includes(dependency.of.id)) known.push(dependency.of.id);
  }
  return ids.map((each) => each?.sort() ?? NONE);
}

function itemOf(
  network: Network,
  index: number,
  { days, drivers }: Earliest,
  latest: Latest,
  successors: readonly string[],
): PlanItem {
  const node = network.nodes[index]!;
  const { milestone, length, calendar, due } = node;
  const [start, finish] = [2 * index, 2 * index + 1];
  const [earliestStart, earliestFinish] = [days[start]!, days[finish]!];
  const startDriver = driverOf(network, start, drivers[start]!, days);
  const isByStart = drivers[finish] === BY_LENGTH;
  const item: Writable<PlanItem> = {
    key: node.key,
    initiative: node.initiative,
    duration: length.calendar ? calendar.workingDays(earliestStart, earliestFinish) : length.days,
    durationFrom: length.from,
    earliestStart,
    earliestFinish,
    critical: false,
    driver: isByStart ? startDriver : driverOf(network, finish, drivers[finish]!, days),
    successors,
  };
  // Field by field, not by spreading: there are tens of thousands of items.
  if (milestone) item.milestone = milestone;
  if (!isByStart) item.startDriver = startDriver;
  if (due) item.due = due;
  addSlack(item, node, index, latest);
  return item;
}

function driverOf(network: Network, point: number, driver: number, days: Float64Array): Driver {
  const node = network.nodes[point >> 1]!;
  if (driver === BY_BOUND) return (point % 2 === 1 ? node.finish! : node.start).driver;
  const dependency = network.dependencies[driver];
  const from = network.from[driver]!;
  if (!dependency) return { kind: 'within', key: network.nodes[from >> 1]!.key };
  const promised = network.promises.get(dependency);
  const day = promised ? promised.day : days[from]!;
  const reached = reachedBy(dependency.type, node.calendar, network.lags[driver]!, day);
  const gap = days[point]! - reached;
  return promised
    ? { kind: 'external', dependency, on: promised.on, gap }
    : { kind: 'dependency', key: network.nodes[from >> 1]!.key, dependency, gap };
}
