import { raise } from './bounds.ts';
import { BY_CLAUSE, type Clauses, type State } from './state.ts';

/** What stands before the literals of a clause. */
export const HEADER = 5;
const LEVELS = 1;
const LAST_USED = 2;
/** The next clause that watches the same literal: for the first literal, then for the second. */
const NEXT = 3;

export function noClauses(sides: number, horizon: number): Clauses {
  return {
    store: new Int32Array(1 << 14),
    size: 0,
    list: [],
    width: horizon + 1,
    watching: new Int32Array(sides * (horizon + 1)).fill(-1),
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
  watch(clauses, clause, 0);
  watch(clauses, clause, 1);
  return clause;
}

/** Has a clause looked at as soon as its first (0) or second (1) literal becomes false. */
function watch(clauses: Clauses, clause: number, which: 0 | 1): void {
  const { store, watching } = clauses;
  const literal = clause + HEADER + 2 * which;
  const at = placeOf(clauses, store[literal]! ^ 1, 1 - store[literal + 1]!);
  store[clause + NEXT + which] = watching[at]!;
  watching[at] = clause;
}

/** Where the list of those begins that watch for a bound to reach a value. */
function placeOf({ width }: Clauses, side: number, value: number): number {
  return side * width + (side % 2 === 0 ? value : value + width - 2);
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

/**
 * What a bound that grew from `old` makes of the clauses that watch what it has passed; false on a
 * conflict. What it had passed before needs no second look: it is taken back together with, or
 * after, whatever made those clauses true.
 */
export function followClauses(state: State, side: number, old: number): boolean {
  const { clauses, bound } = state;
  const { watching } = clauses;
  const last = placeOf(clauses, side, bound[side]!);
  for (let at = placeOf(clauses, side, old) + 1; at <= last; at++) {
    if (watching[at]! >= 0 && !followLiteral(state, at, side ^ 1)) return false;
  }
  return true;
}

/** Looks at the clauses of a list: their literal on a side is false. */
function followLiteral(state: State, at: number, side: number): boolean {
  const { clauses, bound } = state;
  const { store, watching } = clauses;
  // Where the number of the clause that is looked at stands; in the head of the list, -1.
  let link = -1;
  for (let clause = watching[at]!; clause >= 0;) {
    const begin = clause + HEADER;
    const which = store[begin] === side ? 0 : 1;
    const next = store[clause + NEXT + which]!;
    const other = begin + 2 - 2 * which;
    const isTrue = bound[store[other]!]! >= store[other + 1]!;
    if (!isTrue && moveWatch(state, clause, which)) {
      if (link < 0) watching[at] = next;
      else store[link] = next;
    } else {
      if (!isTrue && !raise(state, store[other]!, store[other + 1]!, BY_CLAUSE, clause))
        return false;
      link = clause + NEXT + which;
    }
    clause = next;
  }
  return true;
}

/** Watches another literal, one that is not false, if there is one. */
function moveWatch({ bound, clauses }: State, clause: number, which: 0 | 1): boolean {
  const { store } = clauses;
  const begin = clause + HEADER;
  const end = begin + 2 * store[clause]!;
  for (let at = begin + 4; at < end; at += 2) {
    if (bound[store[at]! ^ 1]! >= 1 - store[at + 1]!) continue;
    swap(store, begin + 2 * which, at);
    watch(clauses, clause, which);
    return true;
  }
  return false;
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
  clauses.watching.fill(-1);
  clauses.list = [];
  clauses.size = 0;
  for (const clause of kept) {
    const moved = clauses.size;
    const length = HEADER + 2 * store[clause]!;
    store.copyWithin(moved, clause, clause + length);
    clauses.size += length;
    clauses.list.push(moved);
    openFirst(clauses, moved, bound);
    watch(clauses, moved, 0);
    watch(clauses, moved, 1);
  }
}

/** Puts two literals first that are not false for good. All clauses have two: the rest was propagated. */
function openFirst({ store }: Clauses, clause: number, bound: Int32Array): void {
  const begin = clause + HEADER;
  const end = begin + 2 * store[clause]!;
  let place = begin;
  for (let at = begin; at < end && place < begin + 4; at += 2) {
    if (bound[store[at]! ^ 1]! >= 1 - store[at + 1]!) continue;
    swap(store, place, at);
    place += 2;
  }
}

function isTrue({ store }: Clauses, clause: number, bound: Int32Array): boolean {
  const end = clause + HEADER + 2 * store[clause]!;
  for (let at = clause + HEADER; at < end; at += 2) {
    if (bound[store[at]!]! >= store[at + 1]!) return true;
  }
  return false;
}
