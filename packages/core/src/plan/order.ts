import type { Dependency } from '../model/roadmap.ts';
import type { Network } from './network.ts';

/** The points of a network, each behind all that it waits for, and the cycles that had to be opened. */
export interface Order {
  readonly points: Int32Array;
  /** By link: 1 if it closes a cycle and is therefore left out. */
  readonly isLeftOut: Uint8Array;
  readonly cycles: readonly (readonly Dependency[])[];
}

/**
 * Orders the points by depth-first search along what they wait for (Tarjan 1976), with a stack
 * of its own, so that no chain is too long. What leads back to a point that the search has not
 * left yet closes a cycle: the dependencies on the way to it. The last of them is left out,
 * and then there is no cycle. Linear in points and links.
 *
 * Which dependency that is depends on where the search sets out. Where there is a cycle it sets
 * out from the smallest key, so that the order of the files decides nothing.
 */
export function orderOf(network: Network): Order {
  const { nodes } = network;
  const asTheyCome = nodes.map((_, index) => index);
  const order = new Search(network).run(asTheyCome);
  if (order.cycles.length === 0) return order;
  const byKey = asTheyCome.toSorted((a, b) => compare(nodes[a]!.key, nodes[b]!.key));
  return new Search(network).run(byKey);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const UNSEEN = 0;
const OPEN = 1;
const LEFT = 2;

/** One list for all plans: what holds of one without cycles holds of the next. */
const NO_CYCLES: Order['cycles'] = [];

/** For a point that the search came to from the finish of its own item, or set out from. */
const NO_LINK = -1;

/** One walk through a network; a class because it is all state. */
class Search {
  readonly #network: Network;
  readonly #state: Uint8Array;
  /** The next link of each point to follow. A finish first follows its start, as the link before its first. */
  readonly #next: Int32Array;
  /** The points that the search is in, each entered from the one before it by the link beside it. */
  readonly #path: Int32Array;
  readonly #by: Int32Array;
  #depth = 0;
  readonly #points: Int32Array;
  #done = 0;
  readonly #isLeftOut: Uint8Array;
  readonly #cycles: Dependency[][] = [];

  constructor(network: Network) {
    const count = 2 * network.nodes.length;
    this.#network = network;
    this.#state = new Uint8Array(count);
    this.#next = new Int32Array(count);
    this.#path = new Int32Array(count);
    this.#by = new Int32Array(count);
    this.#points = new Int32Array(count);
    this.#isLeftOut = new Uint8Array(network.from.length);
  }

  run(nodes: readonly number[]): Order {
    for (const node of nodes) {
      const finish = 2 * node + 1;
      if (this.#state[finish] === UNSEEN) this.#enter(finish, NO_LINK);
      while (this.#depth > 0) this.#step(this.#path[this.#depth - 1]!);
    }
    const cycles = this.#cycles.length === 0 ? NO_CYCLES : this.#cycles;
    return { points: this.#points, isLeftOut: this.#isLeftOut, cycles };
  }

  #enter(point: number, link: number): void {
    this.#state[point] = OPEN;
    this.#next[point] = this.#network.first[point]! - (point % 2);
    this.#path[this.#depth] = point;
    this.#by[this.#depth++] = link;
  }

  #step(point: number): void {
    const { first, from } = this.#network;
    const link = this.#next[point]!++;
    if (link === first[point + 1]!) return this.#leave(point);
    const isOwnStart = link < first[point]!;
    if (!isOwnStart && this.#isLeftOut[link] === 1) return;
    const to = isOwnStart ? point - 1 : from[link]!;
    if (to < 0 || this.#state[to] === LEFT) return;
    if (this.#state[to] === UNSEEN) this.#enter(to, isOwnStart ? NO_LINK : link);
    else this.#open(to, isOwnStart ? NO_LINK : link);
  }

  #leave(point: number): void {
    this.#state[point] = LEFT;
    this.#points[this.#done++] = point;
    this.#depth--;
  }

  /** Opens the cycle from a point of the path to its end and, by the last link, back to the point. */
  #open(to: number, last: number): void {
    const cycle = [last];
    for (let at = this.#depth - 1; this.#path[at] !== to; at--) cycle.push(this.#by[at]!);
    this.#cycles.push(cycle.toReversed().flatMap((link) => this.#dependencyOf(link) ?? []));
    if (this.#dependencyOf(last)) {
      this.#isLeftOut[last] = 1;
      return;
    }
    // The last step lies within an item, where nothing may be left out: back to the last dependency.
    for (;;) {
      const link = this.#by[--this.#depth]!;
      this.#state[this.#path[this.#depth]!] = UNSEEN;
      if (!this.#dependencyOf(link)) continue;
      this.#isLeftOut[link] = 1;
      return;
    }
  }

  #dependencyOf(link: number): Dependency | undefined {
    return this.#network.dependencies[link];
  }
}
