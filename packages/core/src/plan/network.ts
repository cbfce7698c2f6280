import type { Dated, Dependency, DependencyType, Roadmap } from '../model/roadmap.ts';
import type { Day } from '../time/day.ts';
import { lagOn, type Lag } from './constraint.ts';
import { deliveryOf } from './delivery.ts';
import { lengthIn } from './duration.ts';
import { initiativeNode, milestoneNode, type PlanNode } from './node.ts';
import { writtenOn, type ReadWritten } from './written.ts';

/**
 * The network: its nodes, and for each point in time what it waits for. Node `n` has the points
 * `2n` (start) and `2n + 1` (finish); that a finish follows its start is not written as a link.
 */
export interface Network {
  readonly nodes: readonly PlanNode[];
  /** By the point that waits, each point's links in the order written. */
  readonly links: readonly Link[];
  /** The links of point `p` are those from `first[p]` up to `first[p + 1]`. */
  readonly first: Int32Array;
}

/** One point waits for another, or for a day that an outsider promised. */
export interface Link {
  /** The point that waits. */
  readonly to: number;
  /** The point that it waits for; -1 for a promise. */
  readonly from: number;
  readonly type: DependencyType;
  readonly lag: Lag;
  /** Absent where a milestone waits for the start of its initiative. */
  readonly dependency?: Dependency;
  readonly promised?: { readonly on: Dated; readonly day: Day };
}

/**
 * The network of a roadmap. Left out: dropped items and the wish for them, what waits for
 * itself, accepted cycles, what was delivered, what nothing is known of, and whatever a point
 * that is a fact would wait for.
 */
export function networkOf(roadmap: Roadmap, asOf: Day): Network {
  const read = writtenOn(roadmap);
  const { nodes, indexOf } = nodesOf(roadmap, asOf, read);
  const links: Link[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.state === 'finished') continue;
    if (node.milestone) {
      const from = 2 * indexOf.get(node.initiative)!;
      links.push({ to: 2 * index, from, type: 'SS', lag: NO_LAG });
      continue;
    }
    for (const dependency of node.initiative.dependencies) {
      const to = 2 * index + (dependency.type === 'FF' || dependency.type === 'SF' ? 1 : 0);
      if (node.state === 'begun' && to % 2 === 0) continue;
      const from = sourceOf(dependency, indexOf, asOf, read);
      if (!from) continue;
      const { type, lag } = dependency;
      links.push({ to, ...from, type, lag: lagOn(node.calendar, lag), dependency });
    }
  }
  return { nodes, ...byPoint(links, 2 * nodes.length) };
}

const NO_LAG: Lag = { days: 0, calendar: false };

/** Initiatives and milestones are told apart as objects, for two of one id may exist. */
function nodesOf(
  roadmap: Roadmap,
  asOf: Day,
  read: ReadWritten,
): { nodes: PlanNode[]; indexOf: ReadonlyMap<object, number> } {
  const nodes: PlanNode[] = [];
  const indexOf = new Map<object, number>();
  const lengthOf = lengthIn(roadmap);
  for (const initiative of roadmap.initiatives) {
    if (initiative.status === 'dropped') continue;
    const node = initiativeNode(initiative, lengthOf(initiative), asOf);
    indexOf.set(initiative, nodes.length);
    nodes.push(node);
    for (const milestone of initiative.milestones) {
      indexOf.set(milestone, nodes.length);
      nodes.push(milestoneNode(milestone, node, asOf, read));
    }
  }
  return { nodes, indexOf };
}

/** The point or the day that a dependency waits for, or `undefined` if it has no part in the network. */
function sourceOf(
  dependency: Dependency,
  indexOf: ReadonlyMap<object, number>,
  asOf: Day,
  read: ReadWritten,
): Pick<Link, 'from' | 'promised'> | undefined {
  const { of, predecessor, milestone, type, data } = dependency;
  if (typeof data !== 'string' && data.cycle === 'accepted') return undefined;
  const delivery = deliveryOf(dependency, asOf, read);
  if (delivery?.kind === 'arrived') return undefined;
  if (delivery) return { from: -1, promised: delivery };
  if (!predecessor || (predecessor === of && !milestone)) return undefined;
  const node = indexOf.get(milestone ?? predecessor);
  if (node === undefined) return undefined;
  // A milestone has one day: whatever waits for it waits for its finish.
  const isFinish = milestone !== undefined || type === 'FS' || type === 'FF';
  return { from: 2 * node + (isFinish ? 1 : 0) };
}

/** Counting sort of links by the point that waits. */
function byPoint(links: readonly Link[], points: number): Pick<Network, 'links' | 'first'> {
  const first = new Int32Array(points + 1);
  for (const { to } of links) first[to + 1]!++;
  for (let point = 0; point < points; point++) first[point + 1]! += first[point]!;
  const next = first.slice();
  const sorted = Array.from<Link>({ length: links.length });
  for (const link of links) sorted[next[link.to]!++] = link;
  return { links: sorted, first };
}
