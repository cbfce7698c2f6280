import { followArcs } from './precedence.ts';
import { followClauses } from './clauses.ts';
import { fitEnergy } from './energy.ts';
import { orderPairs } from './pairs.ts';
import type { State } from './state.ts';
import { fitInto } from './timetable.ts';

/** Everything that follows from what is decided; false on a conflict, which is then noted. */
export function propagate(state: State): boolean {
  const { users, dirty, trail } = state;
  if (!followTrail(state)) return false;
  for (let isStill = false; !isStill;) {
    isStill = true;
    for (let resource = 0; resource < users.length; resource++) {
      if (dirty.checked[resource] === dirty.tick) continue;
      if (!fitInto(state, resource, users[resource]!)) return false;
      if (trail.propagated === trail.size) continue;
      isStill = false;
      if (!followTrail(state)) return false;
    }
  }
  // What energy shows, it mostly shows before anything else is decided; further down it costs more than it saves.
  for (let resource = 0; resource < users.length && state.levels.length <= 1; resource++) {
    if (!fitEnergy(state, resource, users[resource]!)) return false;
  }
  return true;
}

/** What is cheap first: lags, pairs and clauses. */
function followTrail(state: State): boolean {
  const { trail, model } = state;
  while (trail.propagated < trail.size) {
    const at = trail.propagated++;
    const side = trail.side[at]!;
    if (!followArcs(state, side)) return false;
    if (side >> 1 < model.count && !orderPairs(state, side >> 1)) return false;
    if (!followClauses(state, side, trail.old[at]!)) return false;
  }
  return true;
}
