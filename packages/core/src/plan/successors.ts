import type { Laid } from './network.ts';

/** Which initiatives wait for each node: those of node `n` are from `first[n]` up to `first[n + 1]`. */
export interface Waiting {
  readonly first: Int32Array;
  /** Their places among the pieces, ascending; one that waits for a node in two ways stands twice. */
  readonly places: Int32Array;
  /** By place. */
  readonly ids: readonly string[];
}

export function waitingFor({ network, pieces, firstNode, links: { ids } }: Laid): Waiting {
  const { nodes, from, dependencies } = network;
  const first = new Int32Array(nodes.length + 1);
  const isWait = (link: number) => dependencies[link] !== undefined && from[link]! >= 0;
  for (let link = 0; link < from.length; link++) {
    if (isWait(link)) first[(from[link]! >> 1) + 1]!++;
  }
  for (let node = 1; node < first.length; node++) first[node]! += first[node - 1]!;
  const next = first.slice();
  const places = new Int32Array(first.at(-1)!);
  let link = 0;
  for (let place = 0; place < pieces.length; place++) {
    const end = network.first[2 * firstNode[place + 1]!]!;
    for (; link < end; link++) if (isWait(link)) places[next[from[link]! >> 1]!++] = place;
  }
  return { first, places, ids };
}

/** Ids of the initiatives that wait for a node, sorted. */
export function successorsOf({ first, places, ids }: Waiting, node: number): readonly string[] {
  if (first[node] === first[node + 1]) return NONE;
  const waiting = new Set(places.subarray(first[node], first[node + 1]));
  return [...waiting].map((place) => ids[place]!).sort();
}

const NONE: readonly string[] = [];

/** Whether the same initiatives wait for a node as waited for it before. */
export function isAwaitedAlike(
  { first, places, ids }: Waiting,
  node: number,
  last: Waiting,
  old: number,
): boolean {
  const begin = first[node]!;
  const before = last.first[old]!;
  const count = first[node + 1]! - begin;
  if (count !== last.first[old + 1]! - before) return false;
  for (let at = 0; at < count; at++) {
    const [place, placeBefore] = [places[begin + at]!, last.places[before + at]!];
    const isSame = place === placeBefore && ids === last.ids;
    if (!isSame && ids[place] !== last.ids[placeBefore]) return false;
  }
  return true;
}
