import { HEADER } from './clauses.ts';
import type { Nogood } from './explain.ts';
import { BY_ARC, BY_CLAUSE, BY_PAIR, BY_PROFILE, NOT_NEEDED, type State } from './state.ts';

/** How many reasons in a row, and how many in all, are looked at for one clause. */
const DEPTH = 6;
const STEPS = 300;

/**
 * Drops literals that follow from the others (recursive minimisation; Sörensson and Biere, 2009).
 * A literal may only follow from what became true before it, so that none goes round in a circle.
 */
export function minimize(state: State, nogood: Nogood, last: number): void {
  const { need } = state.conflict;
  const look = { state, steps: STEPS };
  const dropped = nogood.sides.filter(
    (side) => side !== last && need[side] !== NOT_NEEDED && follows(look, side, need[side]!, DEPTH),
  );
  for (const side of dropped) need[side] = NOT_NEEDED;
}

interface Look {
  readonly state: State;
  steps: number;
}

/** Whether the reason for a literal is made of the others, or of what follows from them. */
function follows(look: Look, side: number, value: number, depth: number): boolean {
  const { trail, arcs, durations, count } = look.state;
  if (--look.steps < 0) return false;
  const at = entryOf(look.state, side, value);
  if (at < 0) return true;
  const data = trail.data[at]!;
  const holds = (other: number, least: number) => isHeld(look, other, least, at, depth);
  if (trail.kind[at] === BY_ARC) return holds(arcs.from[data]!, value - arcs.weight[data]!);
  if (trail.kind[at] === BY_CLAUSE) return followsByClause(look, side, data, at, depth);
  if (trail.kind[at] === BY_PROFILE) return followsByProfile(look, side, data, at);
  if (trail.kind[at] !== BY_PAIR) return false;
  const later = Math.floor(data / count);
  const sooner = data % count;
  const sum = held(look.state, 2 * later, at) + held(look.state, 2 * sooner + 1, at);
  const own = side === 2 * later ? 2 * sooner : 2 * later + 1;
  return sum + durations[later]! > 0 && holds(own, value - durations[sooner]!);
}

function followsByClause(look: Look, side: number, clause: number, at: number, depth: number) {
  const { store } = look.state.clauses;
  const end = clause + HEADER + 2 * store[clause]!;
  for (let each = clause + HEADER; each < end; each += 2) {
    if (store[each] === side) continue;
    if (!isHeld(look, store[each]! ^ 1, 1 - store[each + 1]!, at, depth)) return false;
  }
  return true;
}

function followsByProfile({ state }: Look, side: number, cell: number, at: number): boolean {
  const { durations, horizon, users, model } = state;
  const activity = side >> 1;
  const resource = Math.floor(cell / horizon);
  const time = cell % horizon;
  const own = side % 2 === 0 ? time + 1 - durations[activity]! : -time;
  if (held(state, side, at) < own) return false;
  const list = users[resource]!;
  let used = 0;
  for (let each = 0; each < list.length; each += 2) {
    const other = list[each]!;
    const isCertain =
      other === activity ||
      (held(state, 2 * other, at) >= time + 1 - durations[other]! &&
        held(state, 2 * other + 1, at) >= -time);
    if (isCertain) used += list[each + 1]!;
  }
  return used > model.free[resource * model.horizon + time]!;
}

function isHeld(look: Look, side: number, value: number, at: number, depth: number): boolean {
  if (held(look.state, side, at) >= value) return true;
  return depth > 0 && follows(look, side, value, depth - 1);
}

/** The greatest value of a side that holds for good, or that the clause names and that held before. */
function held(state: State, side: number, at: number): number {
  const needed = state.conflict.need[side]!;
  if (needed === NOT_NEEDED || entryOf(state, side, needed) >= at) return state.root[side]!;
  return needed;
}

/** The entry of the trail that made a literal true, or -1 if it holds for good. */
function entryOf({ trail }: State, side: number, value: number): number {
  let at = trail.last[side]!;
  while (at >= 0 && trail.old[at]! >= value) at = trail.previous[at]!;
  return at;
}
