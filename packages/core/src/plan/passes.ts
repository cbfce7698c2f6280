import type { Day } from '../time/day.ts';
import { earliestBy, latestBy } from './constraint.ts';
import { finishAfter, startBefore } from './duration.ts';
import type { Link, Network } from './network.ts';
import type { PlanNode } from './node.ts';
import type { Order } from './order.ts';

/** The least solution of the network, by point. */
export interface Earliest {
  readonly days: Float64Array;
  /** The link that makes the day what it is, or {@link BY_BOUND}, or {@link BY_LENGTH}. */
  readonly drivers: Int32Array;
}

/** The day is the node's own bound. */
export const BY_BOUND = -1;
/** A finish that is the start and the duration. */
export const BY_LENGTH = -2;

/**
 * The forward pass. Of several reasons for one day, the start and the duration come before all
 * others for a finish; then a dependency, the first one written, comes before the item's own dates.
 */
export function earliestOf(network: Network, { points, isLeftOut }: Order): Earliest {
  const days = new Float64Array(points.length);
  const drivers = new Int32Array(points.length);
  for (const point of points) {
    const node = network.nodes[point >> 1]!;
    let { day, driver } = ownDay(node, point, days);
    if (node.state !== 'finished') {
      for (let index = network.first[point]!; index < network.first[point + 1]!; index++) {
        if (isLeftOut[index] === 1) continue;
        const allowed = allowedBy(network.links[index]!, node, days);
        if (allowed > day || (allowed === day && driver === BY_BOUND)) {
          day = allowed;
          driver = index;
        }
      }
    }
    days[point] = day;
    drivers[point] = driver;
  }
  return { days, drivers };
}

/** The day on which a link lets its point happen. A milestone may be reached on a day off. */
function allowedBy(link: Link, node: PlanNode, days: Float64Array): Day {
  const from = link.promised ? link.promised.day : days[link.from]!;
  if (!link.dependency) return from;
  return earliestBy(link.type, node.calendar, link.lag, from);
}

function ownDay(node: PlanNode, point: number, days: Float64Array): { day: Day; driver: number } {
  const { start, finish, length, calendar, state } = node;
  if (point % 2 === 0) return { day: start.day, driver: BY_BOUND };
  if (state === 'finished') return { day: finish?.day ?? start.day, driver: BY_BOUND };
  const worked = finishAfter(calendar, length, days[point - 1]!);
  return finish && finish.day > worked
    ? { day: finish.day, driver: BY_BOUND }
    : { day: worked, driver: BY_LENGTH };
}

/** The backward pass: the latest day of each point that breaks no deadline, `Infinity` where none bounds it. */
export function latestOf(
  { nodes, links, first }: Network,
  { points, isLeftOut }: Order,
): Float64Array {
  const days = new Float64Array(points.length).fill(Number.POSITIVE_INFINITY);
  for (const [index, { latest }] of nodes.entries()) {
    if (latest !== undefined) days[2 * index + 1] = latest;
  }
  for (let at = points.length - 1; at >= 0; at--) {
    const point = points[at]!;
    const node = nodes[point >> 1]!;
    const latest = days[point]!;
    if (latest === Number.POSITIVE_INFINITY) continue;
    if (point % 2 === 1) {
      days[point - 1] = Math.min(days[point - 1]!, startBefore(node.calendar, node.length, latest));
    }
    for (let index = first[point]!; index < first[point + 1]!; index++) {
      const link = links[index]!;
      if (isLeftOut[index] === 1 || link.from < 0) continue;
      days[link.from] = Math.min(days[link.from]!, latestFor(link, node, latest));
    }
  }
  return days;
}

/** The latest day of the point that a link comes from for the waiting point to happen on a day. */
function latestFor(link: Link, node: PlanNode, day: Day): Day {
  return link.dependency ? latestBy(link.type, node.calendar, link.lag, day) : day;
}

/**
 * For each point, the latest day that moves nothing which waits for it, `Infinity` where
 * nothing does. A milestone counts where something waits for it in turn.
 */
export function freeOf(
  { nodes, links }: Network,
  { isLeftOut }: Order,
  { days }: Earliest,
): Float64Array {
  const free = new Float64Array(days.length).fill(Number.POSITIVE_INFINITY);
  const isWaitedFor = new Uint8Array(nodes.length);
  for (const [index, link] of links.entries()) {
    if (isLeftOut[index] === 0 && link.dependency && link.from >= 0)
      isWaitedFor[link.from >> 1] = 1;
  }
  for (const [index, link] of links.entries()) {
    if (isLeftOut[index] === 1 || link.from < 0) continue;
    if (!link.dependency && isWaitedFor[link.to >> 1] === 0) continue;
    const latest = latestFor(link, nodes[link.to >> 1]!, days[link.to]!);
    free[link.from] = Math.min(free[link.from]!, latest);
  }
  return free;
}
