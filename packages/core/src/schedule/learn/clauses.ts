import { raise } from './bounds.ts';
import { BY_CLAUSE, type Clauses, type State } from './state.ts';

export const HEADER = 3;
const LEVELS = 1;
const LAST_USED = 2;

export function noClauses(sides: number): Clauses {
  return {
    store: new Int32Array(1 << 14),
    size: 0,
    list: [],
    watches: Array.from({ length: sides }, () => ({ items: new Int32Array(8), size: 0 })),
  };
}

/** Adds a clause of at least two literals, the one to become true first; gives its number. */
export function addClause(
  { clauses }: State,
  literals: readonly number[],
  levels: number,
  now: number,
): number {
  const clause = clauses.size;
  const end = clause + HEADER + literals.length;
  if (end > clauses.store.length) clauses.store = enlarged(clauses.store, 2 * end);
  clauses.store[clause] = literals.length / 2;
  clauses.store[clause + LEVELS] = levels;
  clauses.store[clause + LAST_USED] = now;
  clauses.store.set(literals, clause + HEADER);
  clauses.size = end;
  clauses.list.push(clause);
  watch(clauses, clause, literals[0]!, literals[1]!);
  watch(clauses, clause, literals[2]!, literals[3]!);
  return clause;
}

function watch(clauses: Clauses, clause: number, side: number, value: number): void {
  const watches = clauses.watches[side ^ 1]!;
  if (watches.size === watches.items.length) {
    watches.items = enlarged(watches.items, 2 * watches.size);
  }
  watches.items[watches.size++] = 1 - value;
  watches.items[watches.size++] = clause;
}

function enlarged(array: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}

/** Notes that a clause took part in a conflict. */
export function touch({ clauses }: State, clause: number, now: number): void {
  clauses.store[clause + LAST_USED] = now;
}

/** What a grown bound makes of the clauses watched on it; false on a conflict. */
export function followClauses(state: State, side: number): boolean {
  const { bound, clauses } = state;
  const watches = clauses.watches[side]!;
  const reached = bound[side]!;
  let kept = 0;
  let isFine = true;
  for (let at = 0; at < watches.size; at += 2) {
    const threshold = watches.items[at]!;
    const clause = watches.items[at + 1]!;
    if (isFine && threshold <= reached) {
      const outcome = follow(state, clause, side ^ 1, 1 - threshold);
      if (outcome === MOVED) continue;
      isFine = outcome === KEPT;
    }
    watches.items[kept++] = threshold;
    watches.items[kept++] = clause;
  }
  watches.size = kept;
  return isFine;
}

const KEPT = 0;
const MOVED = 1;
const BROKEN = 2;

/** Looks for another literal to watch in place of one that has become false. */
function follow(state: State, clause: number, side: number, value: number): number {
  const { bound, clauses } = state;
  const { store } = clauses;
  const begin = clause + HEADER;
  if (store[begin] === side && store[begin + 1] === value) swap(store, begin, begin + 2);
  const first = store[begin]!;
  const firstValue = store[begin + 1]!;
  if (bound[first]! >= firstValue) return KEPT;
  const end = begin + 2 * store[clause]!;
  for (let at = begin + 4; at < end; at += 2) {
    if (bound[store[at]! ^ 1]! >= 1 - store[at + 1]!) continue;
    swap(store, begin + 2, at);
    watch(clauses, clause, store[begin + 2]!, store[begin + 3]!);
    return MOVED;
  }
  return raise(state, first, firstValue, BY_CLAUSE, clause) ? KEPT : BROKEN;
}

function swap(store: Int32Array, a: number, b: number): void {
  const [side, value] = [store[a]!, store[a + 1]!];
  store[a] = store[b]!;
  store[a + 1] = store[b + 1]!;
  store[b] = side;
  store[b + 1] = value;
}

/** Drops the worse half of the clauses: those over many levels, longest unused. Only with nothing decided. */
export function forget({ clauses, bound }: State): void {
  const { store } = clauses;
  const sorted = clauses.list
    .filter((clause) => !isTrue(clauses, clause, bound))
    .sort(
      (a, b) =>
        store[a + LEVELS]! - store[b + LEVELS]! || store[b + LAST_USED]! - store[a + LAST_USED]!,
    );
  const kept = sorted
    .filter((clause, rank) => rank < sorted.length / 2 || store[clause + LEVELS]! <= 2)
    .sort((a, b) => a - b);
  for (const watches of clauses.watches) watches.size = 0;
  clauses.list = [];
  clauses.size = 0;
  for (const clause of kept) {
    const moved = clauses.size;
    const length = HEADER + 2 * store[clause]!;
    store.copyWithin(moved, clause, clause + length);
    clauses.size += length;
    clauses.list.push(moved);
    watch(clauses, moved, store[moved + HEADER]!, store[moved + HEADER + 1]!);
    watch(clauses, moved, store[moved + HEADER + 2]!, store[moved + HEADER + 3]!);
  }
}

function isTrue({ store }: Clauses, clause: number, bound: Int32Array): boolean {
  const end = clause + HEADER + 2 * store[clause]!;
  for (let at = clause + HEADER; at < end; at += 2) {
    if (bound[store[at]!]! >= store[at + 1]!) return true;
  }
  return false;
}
