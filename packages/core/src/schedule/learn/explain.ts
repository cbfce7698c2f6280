import { HEADER, touch } from './clauses.ts';
import { BY_ARC, BY_CLAUSE, BY_PAIR, BY_PROFILE, NOT_NEEDED, type State } from './state.ts';

/** What an analysis collects: literals that are true together and cannot be. */
export interface Nogood {
  /** Sides with a value needed, which stands in `conflict.need`. */
  readonly sides: number[];
  /** By side: the bound with which the level under analysis began. */
  readonly before: Int32Array;
  /** How many of the literals became true on that level. */
  open: number;
  now: number;
}

/** Adds a literal, unless it holds for good or a stronger one is there. */
export function need(state: State, nogood: Nogood, side: number, value: number): void {
  if (state.root[side]! >= value) return;
  const { need: needed } = state.conflict;
  const known = needed[side]!;
  if (known >= value) return;
  if (known === NOT_NEEDED) nogood.sides.push(side);
  needed[side] = value;
  if (value > nogood.before[side]! && known <= nogood.before[side]!) nogood.open++;
  bump(state, side, value);
}

/** `start >= value` and `start <= value - 1` are one literal and its negation. */
function bump(state: State, side: number, value: number): void {
  const { activity, busiest, horizon, increment } = state;
  const at = (side >> 1) * horizon + (side % 2 === 0 ? value - 1 : -value);
  activity[at]! += increment;
  if (activity[at]! > busiest[side >> 1]!) busiest[side >> 1] = activity[at]!;
}

/**
 * Adds what made a side reach a value. The state has to be the one just before that happened:
 * reasons are found when they are asked for, not when bounds are raised.
 */
export function explain(
  state: State,
  nogood: Nogood,
  side: number,
  value: number,
  kind: number,
  data: number,
): void {
  if (kind === BY_ARC)
    need(state, nogood, state.arcs.from[data]!, value - state.arcs.weight[data]!);
  else if (kind === BY_PAIR) explainPair(state, nogood, side, value, data);
  else if (kind === BY_CLAUSE) explainClause(state, nogood, side, data);
  else if (kind === BY_PROFILE) explainProfile(state, nogood, side, data);
}

function explainPair(
  state: State,
  nogood: Nogood,
  side: number,
  value: number,
  code: number,
): void {
  const { durations, bound, root, count } = state;
  const later = Math.floor(code / count);
  const sooner = code % count;
  const needed = value - durations[sooner]!;
  need(state, nogood, side === 2 * later ? 2 * sooner : 2 * later + 1, needed);
  // `later` starts so late that it would not end before `sooner` has to start.
  const least = -bound[2 * sooner + 1]! - durations[later]! + 1;
  const start = Math.max(least, Math.min(bound[2 * later]!, root[2 * later]!));
  need(state, nogood, 2 * later, start);
  need(state, nogood, 2 * sooner + 1, 1 - start - durations[later]!);
}

function explainClause(state: State, nogood: Nogood, side: number, clause: number): void {
  const { store } = state.clauses;
  touch(state, clause, nogood.now);
  const end = clause + HEADER + 2 * store[clause]!;
  for (let at = clause + HEADER; at < end; at += 2) {
    if (store[at] !== side) need(state, nogood, store[at]! ^ 1, 1 - store[at + 1]!);
  }
}

function explainProfile(state: State, nogood: Nogood, side: number, cell: number): void {
  const { durations, horizon, users } = state;
  const activity = side >> 1;
  const time = cell % horizon;
  need(state, nogood, side, side % 2 === 0 ? time + 1 - durations[activity]! : -time);
  const list = users[Math.floor(cell / horizon)]!;
  let amount = 0;
  for (let at = 0; at < list.length; at += 2) if (list[at] === activity) amount = list[at + 1]!;
  explainUse(state, nogood, cell, amount, activity);
}

/**
 * Adds activities that are certain at a time and together, with an amount, need more than there
 * is (pointwise explanation; Schutt and others, 2011). Those that became certain last are left out
 * first, as long as what remains is still too much.
 */
export function explainUse(
  state: State,
  nogood: Nogood,
  cell: number,
  amount: number,
  except: number,
): void {
  const { bound, durations, horizon, room, users, latecomers } = state;
  const resource = Math.floor(cell / horizon);
  const time = cell % horizon;
  const list = users[resource]!;
  let found = 0;
  for (let at = 0; at < list.length; at += 2) {
    const activity = list[at]!;
    const [side, start] = [2 * activity, time + 1 - durations[activity]!];
    if (activity === except || bound[side]! < start || bound[side + 1]! < -time) continue;
    const since = Math.max(newSince(state, side, start), newSince(state, side + 1, -time));
    latecomers[found++] = (since + 1) * list.length + at;
  }
  const sorted = latecomers.subarray(0, found).sort();
  let excess = amount - room[cell]! - 1;
  for (let rank = found - 1; rank >= 0; rank--) {
    const at = sorted[rank]! % list.length;
    if (sorted[rank]! >= list.length && list[at + 1]! <= excess) excess -= list[at + 1]!;
    else {
      need(state, nogood, 2 * list[at]!, time + 1 - durations[list[at]!]!);
      need(state, nogood, 2 * list[at]! + 1, -time);
    }
  }
}

/** The entry of the trail that made a literal true; -1 if it would add nothing new. */
export function newSince(state: State, side: number, value: number): number {
  const { root, conflict, trail } = state;
  if (root[side]! >= value || conflict.need[side]! >= value) return -1;
  let at = trail.last[side]!;
  while (at >= 0 && trail.old[at]! >= value) at = trail.previous[at]!;
  return at;
}
