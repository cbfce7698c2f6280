import type { Random } from '../schedule/random.ts';
import type { Board } from './board.ts';
import { chainOf } from './chain.ts';
import { isPromised, lateness, type Cost, type Judged } from './cost.ts';
import type { LevelProblem } from './problem.ts';
import { rankOf } from './ranks.ts';
import { BY_PEOPLE } from './schedule.ts';

/** A schedule that was built: the order that gave it, and what came of it. */
export interface Tried extends Pick<Board, 'days' | 'drivers' | 'blockedBy'> {
  /** By node: its place. */
  readonly rank: Int32Array;
  readonly points: Int32Array;
  readonly cost: Cost;
}

/** What the next order is made from. */
export interface Moving {
  readonly problem: LevelProblem;
  readonly judged: readonly Judged[];
  /** The days of the network alone, by point: no order makes anything sooner. */
  readonly floor: ArrayLike<number>;
  readonly random: Random;
}

/**
 * Squeaky wheel (Joslin and Clements, 1999): all that is later than it has to be moves ahead at
 * once, the worst farthest, and so does whatever on its way had to wait for people. `undefined`
 * where nothing is late for want of people.
 */
export function squeaked(moving: Moving, tried: Tried): Int32Array | undefined {
  const { problem, random } = moving;
  const blame = blameIn(moving, tried);
  if (!blame) return undefined;
  const count = tried.rank.length;
  const order = orderOf(tried.rank);
  const place = new Float64Array(count);
  // By rank, not by node: in whatever order the files came.
  for (const node of order) {
    const ahead = blame[node]! * FARTHEST * count * (0.5 + unit(random));
    place[node] = tried.rank[node]! - ahead;
  }
  const begun = (node: number) => (problem.network.nodes[node]!.state === 'begun' ? 0 : 1);
  return rankOf(order.sort((a, b) => begun(a) - begun(b) || place[a]! - place[b]!));
}

/** The share of all places by which the worst moves ahead, on average. */
const FARTHEST = 0.1;
/** Whatever had to wait longer ago is not to blame. */
const MOST_BLAMED = 6;

/** By node, from 0 to 1, of the first kind of lateness of which there is any. */
function blameIn(moving: Moving, tried: Tried): Float64Array | undefined {
  for (const kind of KINDS) {
    const excess = moving.judged.map((each) => excessOf(kind, each, moving, tried));
    const worst = excess.reduce((most, each) => Math.max(most, each), 0);
    if (worst <= 0) continue;
    const blame = new Float64Array(tried.rank.length);
    for (const [at, { node }] of moving.judged.entries()) {
      if (excess[at]! <= 0) continue;
      const share = Math.sqrt(excess[at]! / worst);
      for (const each of [node, ...waitedFor(moving, tried, node).slice(0, MOST_BLAMED)]) {
        blame[each] = Math.max(blame[each]!, share);
      }
    }
    return blame;
  }
  return undefined;
}

/** What there is too much of: late promises, other late dates, and time. */
const KINDS = ['promised', 'wished', 'early'] as const;
type Kind = (typeof KINDS)[number];

/** How much worse an item is than the network alone makes it; weighted as in its cost. */
function excessOf(
  kind: Kind,
  { node, item, weight, lateWeight }: Judged,
  { floor }: Moving,
  { days }: Tried,
): number {
  const [finish, least] = [days[2 * node + 1]!, floor[2 * node + 1]!];
  if (finish <= least) return 0;
  if (kind === 'early') return item.milestone ? 0 : (finish - least) * weight;
  if (isPromised(item) !== (kind === 'promised')) return 0;
  return (lateness(item, finish) - lateness(item, least)) * lateWeight;
}

/** On the chain to the finish of a node, those that had to wait for others' people, last first. */
function waitedFor({ problem }: Moving, tried: Tried, last: number): readonly number[] {
  const found: number[] = [];
  chainOf(problem, tried, last, (node) => {
    if (tried.drivers[2 * node] === BY_PEOPLE && tried.blockedBy[node]! >= 0) found.push(node);
  });
  return found;
}

/**
 * One node that had to wait for people moves ahead by some places, near ones more often than far
 * ones: as often as not one on the way to something late. `undefined` where nothing waited.
 */
export function inserted(moving: Moving, tried: Tried): Int32Array | undefined {
  const { problem, random } = moving;
  const order = orderOf(tried.rank);
  const waited = order.filter((node) => isWaiting(tried, node));
  if (waited.length === 0) return undefined;
  const blamed = random.below(2) === 0 ? anyBlamed(moving, tried, order) : undefined;
  const node = blamed ?? waited[random.below(waited.length)]!;
  const from = tried.rank[node]!;
  let to = Math.max(0, from - 1 - Math.floor(unit(random) ** 2 * from));
  // What has begun is never interrupted for what has not.
  const isBegun = (each: number) => problem.network.nodes[each]!.state === 'begun';
  while (to < from && !isBegun(node) && isBegun(order[to]!)) to++;
  order.copyWithin(to + 1, to, from);
  order[to] = node;
  return rankOf(order);
}

/** The worse an item, the sooner it is taken; then any of the last that waited on its way. */
function anyBlamed(moving: Moving, tried: Tried, order: Int32Array): number | undefined {
  const { random, judged } = moving;
  const first = random.below(2) === 0 ? 0 : random.below(KINDS.length);
  const kind = KINDS[first]!;
  const excess = new Float64Array(tried.rank.length);
  let sum = 0;
  for (const each of judged) sum += excess[each.node] = excessOf(kind, each, moving, tried);
  let left = unit(random) * sum;
  const late = order.find((node) => excess[node]! > 0 && (left -= excess[node]!) < 0);
  const waited = late === undefined ? [] : waitedFor(moving, tried, late).slice(0, 4);
  return waited[waited.length === 0 ? 0 : random.below(waited.length)];
}

function isWaiting({ drivers }: Tried, node: number): boolean {
  return drivers[2 * node] === BY_PEOPLE || drivers[2 * node + 1] === BY_PEOPLE;
}

function orderOf(rank: Int32Array): Int32Array {
  // The inverse of an inverse.
  return rankOf(rank);
}

/** From 0 up to, not including, 1. */
function unit(random: Random): number {
  return random.below(FINE) / FINE;
}

const FINE = 0x4000_0000;
