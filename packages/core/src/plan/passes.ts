import type { WorkCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import { earliestBy, latestBy } from './constraint.ts';
import { finishAfter, startBefore } from './duration.ts';
import type { Network } from './network.ts';
import type { NodeNumbers } from './numbers.ts';
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
  const { first, numbers } = network;
  const days = new Float64Array(points.length);
  const drivers = new Int32Array(points.length);
  for (const point of points) {
    const node = point >> 1;
    const isFinish = point % 2 === 1;
    const own = (isFinish ? numbers.finishes : numbers.starts)[node]!;
    const isGiven = !isFinish || (numbers.isFinished[node] === 1 && own !== NEVER_BEFORE);
    let day = isGiven ? own : finishFrom(numbers, node, days[point - 1]!);
    let driver = isGiven ? BY_BOUND : BY_LENGTH;
    if (own > day) {
      day = own;
      driver = BY_BOUND;
    }
    for (let link = first[point]!; link < first[point + 1]!; link++) {
      if (isLeftOut[link] === 1) continue;
      const allowed = allowedBy(network, link, numbers.calendars[node]!, days);
      if (allowed > day || (allowed === day && driver === BY_BOUND)) {
        day = allowed;
        driver = link;
      }
    }
    days[point] = day;
    drivers[point] = driver;
  }
  return { days, drivers };
}

const NEVER_BEFORE = Number.NEGATIVE_INFINITY;

/** The last day of work that starts on a day; a milestone is reached on the day itself. */
function finishFrom(
  { lengths, isCalendar, calendars }: NodeNumbers,
  node: number,
  start: Day,
): Day {
  const days = lengths[node]!;
  if (days === 0) return start;
  return finishAfter(calendars[node]!, { days, calendar: isCalendar[node] === 1 }, start);
}

/** The day on which a link lets its point happen. A milestone may be reached on a day off. */
function allowedBy(
  { from, dependencies, promises, lags }: Network,
  link: number,
  calendar: WorkCalendar,
  days: Float64Array,
): Day {
  const dependency = dependencies[link];
  if (!dependency) return days[from[link]!]!;
  const day = from[link]! < 0 ? promises.get(dependency)!.day : days[from[link]!]!;
  return earliestBy(dependency.type, calendar, lags[link]!, day);
}

/** The backward pass: the latest day of each point that breaks no deadline, `Infinity` where none bounds it. */
export function latestOf(network: Network, { points, isLeftOut }: Order): Float64Array {
  const { nodes, numbers, first, from } = network;
  const days = new Float64Array(points.length).fill(NEVER);
  for (let node = 0; node < nodes.length; node++) days[2 * node + 1] = numbers.latest[node]!;
  for (let at = points.length - 1; at >= 0; at--) {
    const point = points[at]!;
    const latest = days[point]!;
    if (latest === NEVER) continue;
    const node = nodes[point >> 1]!;
    if (point % 2 === 1) {
      const start = startBefore(node.calendar, node.length, latest);
      days[point - 1] = Math.min(days[point - 1]!, start);
    }
    for (let link = first[point]!; link < first[point + 1]!; link++) {
      if (isLeftOut[link] === 1 || from[link]! < 0) continue;
      const allowed = latestFor(network, link, node.calendar, latest);
      days[from[link]!] = Math.min(days[from[link]!]!, allowed);
    }
  }
  return days;
}

const NEVER = Number.POSITIVE_INFINITY;

/** The latest day of the point that a link comes from for the waiting point to happen on a day. */
function latestFor(
  { dependencies, lags }: Network,
  link: number,
  calendar: WorkCalendar,
  day: Day,
): Day {
  const dependency = dependencies[link];
  return dependency ? latestBy(dependency.type, calendar, lags[link]!, day) : day;
}

/**
 * For each point, the latest day that moves nothing which waits for it, `Infinity` where
 * nothing does. A milestone counts where something waits for it in turn.
 */
export function freeOf(network: Network, { isLeftOut }: Order, { days }: Earliest): Float64Array {
  const { nodes, numbers, from, to, dependencies } = network;
  const free = new Float64Array(days.length).fill(NEVER);
  const isWaitedFor = new Uint8Array(nodes.length);
  for (let link = 0; link < from.length; link++) {
    const counts = isLeftOut[link] === 0 && dependencies[link] && from[link]! >= 0;
    if (counts) isWaitedFor[from[link]! >> 1] = 1;
  }
  for (let link = 0; link < from.length; link++) {
    const [source, point] = [from[link]!, to[link]!];
    if (isLeftOut[link] === 1 || source < 0) continue;
    if (!dependencies[link] && isWaitedFor[point >> 1] === 0) continue;
    const latest = latestFor(network, link, numbers.calendars[point >> 1]!, days[point]!);
    free[source] = Math.min(free[source]!, latest);
  }
  return free;
}
