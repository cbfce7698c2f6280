import { undo } from './bounds.ts';
import { explain, explainUse, need, type Nogood } from './explain.ts';
import { explainEnergy } from './explain-energy.ts';
import { minimize } from './minimize.ts';
import { NOT_NEEDED, OVERENERGY, OVERLOAD, type State } from './state.ts';

/** A clause that excludes a conflict and others like it. */
export interface Learned {
  /** Side and value of each literal: first the one that becomes true, then the last of the others. */
  readonly literals: number[];
  /** The decisions to keep: as many as leave the first literal as the only way. */
  readonly level: number;
  /** On how many levels its literals stood. */
  readonly levels: number;
}

/**
 * Learns from the conflict noted, and takes back the trail as far as it was looked at: reasons in
 * place of consequences until one literal of the last level is left (first unique implication
 * point; Marques-Silva and Sakallah, 1999). `undefined` if the conflict needs no decision.
 */
export function learn(state: State, now: number): Learned | undefined {
  const { conflict, trail } = state;
  const nogood: Nogood = { sides: [], before: state.bound.slice(), open: 0, now };
  beginLevel(state, nogood, state.levels.length);
  if (conflict.side === OVERLOAD) explainUse(state, nogood, conflict.data, 0, -1);
  else if (conflict.side === OVERENERGY) {
    explainEnergy(state, nogood, conflict.data, conflict.value, conflict.kind);
  } else {
    need(state, nogood, conflict.side ^ 1, 1 - conflict.value);
    explain(state, nogood, conflict.side, conflict.value, conflict.kind, conflict.data);
  }
  if (nogood.open === 0) descend(state, nogood);
  if (nogood.open === 0) {
    clear(state, nogood);
    return undefined;
  }
  let last = -1;
  for (;;) {
    const at = trail.size - 1;
    const side = trail.side[at]!;
    const value = conflict.need[side]!;
    const isNeeded = value > trail.old[at]!;
    if (isNeeded && nogood.open === 1) {
      last = side;
      break;
    }
    const [kind, data] = [trail.kind[at]!, trail.data[at]!];
    undo(state);
    if (!isNeeded) continue;
    conflict.need[side] = NOT_NEEDED;
    nogood.open--;
    explain(state, nogood, side, value, kind, data);
  }
  minimize(state, nogood, last);
  const learned = clauseOf(state, nogood, last);
  clear(state, nogood);
  return learned;
}

/** Bounds as they were before a level, whose entries are the last of the trail. */
function beginLevel({ trail, levels, bound }: State, nogood: Nogood, level: number): void {
  nogood.before.set(bound);
  const start = level > 0 ? levels[level - 1]! : trail.size;
  for (let at = trail.size - 1; at >= start; at--) {
    nogood.before[trail.side[at]!] = trail.old[at]!;
  }
}

/** A conflict that was found late is looked at on the last level that takes part in it. */
function descend(state: State, nogood: Nogood): void {
  const { trail, conflict, levels } = state;
  const level = nogood.sides.reduce(
    (last, side) => Math.max(last, levelOf(state, side, conflict.need[side]!)),
    0,
  );
  if (level === 0) return;
  while (trail.size > (levels[level] ?? trail.size)) undo(state);
  levels.length = level;
  beginLevel(state, nogood, level);
  nogood.open = nogood.sides.filter((side) => conflict.need[side]! > nogood.before[side]!).length;
}

/** The level on which a true literal became true. */
function levelOf({ trail }: State, side: number, value: number): number {
  let at = trail.last[side]!;
  while (at >= 0 && trail.old[at]! >= value) at = trail.previous[at]!;
  return at < 0 ? 0 : trail.level[at]!;
}

function clauseOf(state: State, nogood: Nogood, last: number): Learned {
  const { need: needed } = state.conflict;
  const literals = [last ^ 1, 1 - needed[last]!];
  const levels = new Set<number>();
  let [level, highest] = [0, 2];
  for (const side of nogood.sides) {
    const value = needed[side]!;
    if (side === last || value === NOT_NEEDED) continue;
    // A side that was resolved and needed again stands in the list twice.
    needed[side] = NOT_NEEDED;
    const own = levelOf(state, side, value);
    levels.add(own);
    if (own > level) [level, highest] = [own, literals.length];
    literals.push(side ^ 1, 1 - value);
  }
  if (highest > 2) {
    const [side, value] = [literals[2]!, literals[3]!];
    literals.splice(2, 2, literals[highest]!, literals[highest + 1]!);
    literals.splice(highest, 2, side, value);
  }
  return { literals, level, levels: levels.size + 1 };
}

function clear({ conflict }: State, nogood: Nogood): void {
  for (const side of nogood.sides) conflict.need[side] = NOT_NEEDED;
}
