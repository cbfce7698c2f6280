import type { Dependency, Roadmap } from '../model/roadmap.ts';
import type { Day } from '../time/day.ts';
import type { Lag } from './constraint.ts';
import { layLinks, NOBODY, type LaidLinks } from './lay-links.ts';
import type { PlanNode } from './node.ts';
import { numbersOf, type NodeNumbers } from './numbers.ts';
import { piecesOf, type Piece, type Promised } from './piece.ts';

/**
 * The network: its nodes, and for each point in time what it waits for. Node `n` has the points
 * `2n` (start) and `2n + 1` (finish); that a finish follows its start is not written as a link.
 * Links are numbered by the point that waits, those of one point in the order written, and
 * their parts stand in lists of their own, for there are many.
 */
export interface Network {
  readonly nodes: readonly PlanNode[];
  /** By node. */
  readonly numbers: NodeNumbers;
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

/** A network, and the pieces that it is laid of, one behind the other. */
export interface Laid {
  readonly network: Network;
  readonly pieces: readonly Piece[];
  /** The nodes of piece `i` are those from `firstNode[i]` up to `firstNode[i + 1]`. */
  readonly firstNode: Int32Array;
  readonly links: LaidLinks;
}

/** The network of a roadmap as of a day; what has no part in it is left out of the pieces. */
export function networkOf(roadmap: Roadmap, asOf: Day): Network {
  return layNetwork(roadmap, asOf).network;
}

/** Lays the pieces of a roadmap, from what was laid last of the same teams as far as it is the same. */
export function layNetwork(roadmap: Roadmap, asOf: Day): Laid {
  const pieces = piecesOf(roadmap, asOf);
  const last = lastLaid.get(roadmap.teams);
  if (last?.pieces === pieces) return last;
  const nodes: PlanNode[] = [];
  const firstNode = new Int32Array(pieces.length + 1);
  for (let place = 0; place < pieces.length; place++) {
    for (const node of pieces[place]!.nodes) nodes.push(node);
    firstNode[place + 1] = nodes.length;
  }
  const links = layLinks(pieces, last);
  const numbers = numbersOf(pieces, firstNode, last);
  const network = { nodes, numbers, ...linksOf(firstNode, links), promises: promisesOf(pieces) };
  const laid = { network, pieces, firstNode, links };
  lastLaid.set(roadmap.teams, laid);
  return laid;
}

const lastLaid = new WeakMap<Roadmap['teams'], Laid>();

/** Links by points, those of a piece being counted from its first node. */
function linksOf(firstNode: Int32Array, links: LaidLinks) {
  const { sources, points, lags, dependencies } = links;
  const first = new Int32Array(2 * firstNode.at(-1)! + 1);
  const [to, from] = [new Int32Array(lags.length), new Int32Array(lags.length)];
  for (let place = 0; place + 1 < firstNode.length; place++) {
    for (let link = links.first[place]!; link < links.first[place + 1]!; link++) {
      const source = sources[link]!;
      to[link] = 2 * firstNode[place]! + links.to[link]!;
      from[link] = source === NOBODY ? -1 : 2 * firstNode[source]! + points[link]!;
      first[to[link]! + 1]!++;
    }
  }
  for (let point = 1; point < first.length; point++) first[point]! += first[point - 1]!;
  return { first, to, from, lags, dependencies };
}

function promisesOf(pieces: readonly Piece[]): ReadonlyMap<Dependency, Promised> {
  const promises = new Map<Dependency, Promised>();
  for (const { promised } of pieces) {
    for (const [dependency, promise] of promised) promises.set(dependency, promise);
  }
  return promises;
}
