import type { Initiative } from '../model/roadmap.ts';
import { latestStartFor } from '../plan/explain.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';
import type { LevelProblem } from './problem.ts';

/** Who goes first where two want the same people. */
interface Claim {
  /** 0 has begun, 1 was promised, 2 neither; that of what waits for it, if that is less. */
  readonly standing: number;
  /** `must` is 1, `could` 3; a written rank is itself. */
  readonly priority: number;
  /** The last start that keeps the dates, its own and those downstream; `Infinity` without any. */
  readonly urgency: number;
  readonly earliest: number;
  readonly item: PlanItem;
}

/**
 * Several orders of the nodes, the best guess first: what has begun, then what was promised by
 * the last day on which it may start, then the rest by priority. Names decide what else is the
 * same, so neither ids nor the order of the files decide anything but between twins.
 */
export function* ranksFor(problem: LevelProblem, plan: Plan): Generator<Int32Array> {
  const claims = claimsOf(problem, plan);
  const nodes = claims.map((_, node) => node).sort((a, b) => ties(claims[a]!, claims[b]!));
  for (const compare of ORDERS) {
    // Sorting keeps the order of those that compare as the same.
    yield rankOf(nodes.toSorted((a, b) => compare(claims[a]!, claims[b]!)));
  }
}

const ORDERS: readonly ((a: Claim, b: Claim) => number)[] = [
  (a, b) => a.standing - b.standing || byDate(a, b),
  (a, b) => a.standing - b.standing || difference(a.urgency, b.urgency),
  (a, b) => a.standing - b.standing || a.earliest - b.earliest,
  (a, b) => begun(a) - begun(b) || difference(a.urgency, b.urgency),
  (a, b) => begun(a) - begun(b) || a.earliest - b.earliest,
];

/** By node, its place in an order. */
export function rankOf(order: ArrayLike<number>): Int32Array {
  const rank = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) rank[order[place]!] = place;
  return rank;
}

/** What has begun is never interrupted for what has not. */
function begun({ standing }: Claim): number {
  return Math.min(1, standing);
}

/** What was promised by its date, the rest by its priority first. */
function byDate(a: Claim, b: Claim): number {
  const byPriority = a.standing === 2 ? difference(a.priority, b.priority) : 0;
  return byPriority || difference(a.urgency, b.urgency) || difference(a.priority, b.priority);
}

function ties(a: Claim, b: Claim): number {
  return (
    difference(a.urgency, b.urgency) ||
    difference(a.priority, b.priority) ||
    a.earliest - b.earliest ||
    b.item.duration - a.item.duration ||
    compareTexts(a.item.initiative.title, b.item.initiative.title) ||
    compareTexts(a.item.key, b.item.key)
  );
}

/** Of two infinities none is the greater one. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function claimsOf(problem: LevelProblem, plan: Plan): readonly Claim[] {
  const { network } = problem;
  const standing = standingsOf(problem);
  return network.nodes.map(({ key, initiative }, node) => {
    const item = plan.items.get(key)!;
    const { latestStart = Infinity } = item;
    return {
      standing: standing[2 * node]!,
      priority: priorityOf(initiative),
      urgency: Math.min(latestStart, latestStartFor(item) ?? Infinity),
      earliest: item.earliestStart,
      item,
    };
  });
}

/** By point: that of its own node, or of what waits for it, however far. */
function standingsOf({ network, order, followers: { first, next } }: LevelProblem): Int32Array {
  const standing = new Int32Array(order.points.length);
  for (const [node, { initiative, state }] of network.nodes.entries()) {
    const own = state === 'begun' ? 0 : initiative.committed ? 1 : 2;
    standing.fill(own, 2 * node, 2 * node + 2);
  }
  for (const point of order.points.toReversed()) {
    for (let at = first[point]!; at < first[point + 1]!; at++) {
      // What others wait for counts as promised, not as begun.
      const after = Math.max(1, standing[next[at]!]!);
      if (after < standing[point]!) standing[point] = after;
    }
  }
  return standing;
}

const CLASSES: Readonly<Record<string, number>> = { must: 1, should: 2, could: 3, wont: 1000 };

/** In the middle where nothing is written. */
export function priorityOf({ data: { priority } }: Initiative): number {
  if (typeof priority === 'number') return priority;
  return priority === undefined ? 2.5 : CLASSES[priority]!;
}
