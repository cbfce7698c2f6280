import type { Network } from '../plan/network.ts';
import type { Order } from '../plan/order.ts';

/** The points that wait for point `p` are those from `first[p]` up to `first[p + 1]`. */
export interface Followers {
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** By point: how many points it waits for itself. */
  readonly awaited: Int32Array;
}

/** By point, the points that wait for it, a finish for its own start among them. */
export function followersIn({ nodes, from, to }: Network, { isLeftOut }: Order): Followers {
  const isLink = (link: number) => from[link]! >= 0 && isLeftOut[link] === 0;
  const first = new Int32Array(2 * nodes.length + 1);
  for (let node = 0; node < nodes.length; node++) first[2 * node + 1]!++;
  for (let link = 0; link < from.length; link++) if (isLink(link)) first[from[link]! + 1]!++;
  for (let point = 0; point < 2 * nodes.length; point++) first[point + 1]! += first[point]!;
  const free = first.slice();
  const next = new Int32Array(first.at(-1) ?? 0);
  for (let node = 0; node < nodes.length; node++) next[free[2 * node]!++] = 2 * node + 1;
  for (let link = 0; link < from.length; link++) {
    if (isLink(link)) next[free[from[link]!]!++] = to[link]!;
  }
  const awaited = new Int32Array(2 * nodes.length);
  for (const point of next) awaited[point]!++;
  return { first, next, awaited };
}
