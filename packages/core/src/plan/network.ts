import type { Dated, Dependency, Initiative, Roadmap } from '../model/roadmap.ts';
import type { Day } from '../time/day.ts';
import { lagOn, type Lag } from './constraint.ts';
import { deliveryOf } from './delivery.ts';
import { lengthIn, type Length } from './duration.ts';
import { initiativeNode, milestoneNode, type PlanNode } from './node.ts';
import { writtenOn, type ReadWritten } from './written.ts';

/**
 * The network: its nodes, and for each point in time what it waits for. Node `n` has the points
 * `2n` (start) and `2n + 1` (finish); that a finish follows its start is not written as a link.
 * Links are numbered by the point that waits, those of one point in the order written, and
 * their parts stand in lists of their own, for there are many.
 */
export interface Network {
  readonly nodes: readonly PlanNode[];
  /** The links of point `p` are those from `first[p]` up to `first[p + 1]`. */
  readonly first: Int32Array;
  /** The point that waits. */
  readonly to: Int32Array;
  /** The point that it waits for; -1 for an outsider's promise. */
  readonly from: Int32Array;
  readonly lags: readonly Lag[];
  /** `undefined` where a milestone waits for the start of its initiative. */
  readonly dependencies: readonly (Dependency | undefined)[];
  /** By the dependency: the day for which an outsider promised it. */
  readonly promises: ReadonlyMap<Dependency, Promised>;
}

export interface Promised {
  readonly on: Dated;
  readonly day: Day;
}

/**
 * The network of a roadmap. Left out: dropped items and the wish for them, what waits for
 * itself, accepted cycles, what was delivered, what nothing is known of, and whatever a point
 * that is a fact would wait for.
 */
export function networkOf(roadmap: Roadmap, asOf: Day): Network {
  const read = writtenOn(roadmap);
  const { nodes, indexOf } = nodesOf(roadmap, asOf, read);
  const links: Links = { to: [], from: [], lags: [], dependencies: [], promises: new Map() };
  let own = 0;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (!node.milestone) own = index;
    if (node.state === 'finished') continue;
    if (node.milestone) add(links, 2 * index, 2 * own, NO_LAG, undefined);
    else {
      for (const dependency of node.initiative.dependencies) {
        wait(links, dependency, index, node, indexOf, asOf, read);
      }
    }
  }
  return { nodes, promises: links.promises, ...byPoint(links, 2 * nodes.length) };
}

const NO_LAG: Lag = { days: 0, calendar: false };

/** Links in the order of the nodes. */
interface Links {
  readonly to: number[];
  readonly from: number[];
  readonly lags: Lag[];
  readonly dependencies: (Dependency | undefined)[];
  readonly promises: Map<Dependency, Promised>;
}

function add(
  links: Links,
  to: number,
  from: number,
  lag: Lag,
  dependency: Dependency | undefined,
): void {
  links.to.push(to);
  links.from.push(from);
  links.lags.push(lag);
  links.dependencies.push(dependency);
}

/** Every initiative's node, and behind it those of its milestones. */
function nodesOf(
  roadmap: Roadmap,
  asOf: Day,
  read: ReadWritten,
): { nodes: PlanNode[]; indexOf: ReadonlyMap<Initiative, number> } {
  const nodes: PlanNode[] = [];
  const indexOf = new Map<Initiative, number>();
  const lengthOf = lengthIn(roadmap);
  const known = madeFor(roadmap, asOf);
  for (const initiative of roadmap.initiatives) {
    if (initiative.status === 'dropped') continue;
    indexOf.set(initiative, nodes.length);
    let own = known.get(initiative);
    if (!own) known.set(initiative, (own = nodesFor(initiative, lengthOf(initiative), asOf, read)));
    for (const node of own) nodes.push(node);
  }
  return { nodes, indexOf };
}

type NodesOf = WeakMap<Initiative, readonly PlanNode[]>;

interface Made {
  readonly data: Roadmap['data'];
  readonly asOf: Day;
  readonly nodes: NodesOf;
}

const alreadyMade = new WeakMap<Roadmap['teams'], Made>();

/** The nodes that were made of initiatives in the same surroundings on the same day. */
function madeFor({ teams, data }: Roadmap, asOf: Day): NodesOf {
  const made = alreadyMade.get(teams);
  if (made?.data === data && made.asOf === asOf) return made.nodes;
  const nodes: NodesOf = new WeakMap();
  alreadyMade.set(teams, { data, asOf, nodes });
  return nodes;
}

/** The initiative's own node, then those of its milestones. */
function nodesFor(
  initiative: Initiative,
  length: Length,
  asOf: Day,
  read: ReadWritten,
): readonly PlanNode[] {
  const node = initiativeNode(initiative, length, asOf, read);
  const { milestones } = initiative;
  return [node, ...milestones.map((milestone) => milestoneNode(milestone, node, asOf, read))];
}

/** Adds the link of a dependency, if it has a part in the network. */
function wait(
  links: Links,
  dependency: Dependency,
  index: number,
  node: PlanNode,
  indexOf: ReadonlyMap<Initiative, number>,
  asOf: Day,
  read: ReadWritten,
): void {
  const { type, data, lag } = dependency;
  const isByFinish = type === 'FF' || type === 'SF';
  if (node.state === 'begun' && !isByFinish) return;
  if (typeof data !== 'string' && data.cycle === 'accepted') return;
  const delivery = deliveryOf(dependency, asOf, read);
  if (delivery?.kind === 'arrived') return;
  if (delivery) links.promises.set(dependency, delivery);
  const from = delivery ? -1 : sourceOf(dependency, indexOf);
  if (from === undefined) return;
  const counted = lag.amount === 0 ? NO_LAG : lagOn(node.calendar, lag);
  add(links, 2 * index + (isByFinish ? 1 : 0), from, counted, dependency);
}

/** The point that a dependency waits for; `undefined` if that is not planned, or the item itself. */
function sourceOf(
  { of, predecessor, milestone, type }: Dependency,
  indexOf: ReadonlyMap<Initiative, number>,
): number | undefined {
  if (!predecessor || (predecessor === of && !milestone)) return undefined;
  const node = indexOf.get(predecessor);
  if (node === undefined) return undefined;
  // A milestone has one day: whatever waits for it waits for its finish.
  if (milestone) return 2 * (node + 1 + predecessor.milestones.indexOf(milestone)) + 1;
  return 2 * node + (type === 'FS' || type === 'FF' ? 1 : 0);
}

/** Counting sort of links by the point that waits. */
function byPoint(links: Links, points: number) {
  const count = links.to.length;
  const first = new Int32Array(points + 1);
  for (const point of links.to) first[point + 1]!++;
  for (let point = 0; point < points; point++) first[point + 1]! += first[point]!;
  const next = first.slice();
  const place = Int32Array.from(links.to, (point) => next[point]!++);
  const [to, from] = [new Int32Array(count), new Int32Array(count)];
  const lags = Array.from<Lag>({ length: count });
  const dependencies = Array.from<Dependency | undefined>({ length: count });
  for (let link = 0; link < count; link++) {
    const at = place[link]!;
    to[at] = links.to[link]!;
    from[at] = links.from[link]!;
    lags[at] = links.lags[link]!;
    dependencies[at] = links.dependencies[link];
  }
  return { first, to, from, lags, dependencies };
}
