import { raise } from './bounds.ts';
import { DECISION, type State } from './state.ts';

/**
 * Decides one literal; false if every start is settled. The literal that took part in conflicts
 * the most (Moskewicz and others, 2001), or, before there were any, the least start as it is.
 */
export function decide(state: State, wish: Int32Array | undefined, isByConflict: boolean): boolean {
  const choice = (isByConflict ? busiest(state) : undefined) ?? soonest(state);
  if (choice === undefined) return false;
  const { activity, time } = choice;
  state.levels.push(state.trail.size);
  // As in the best schedule, if there is one.
  const isSooner = !wish || activity >= wish.length || wish[activity]! <= time;
  if (isSooner) raise(state, 2 * activity + 1, -time, DECISION, 0);
  else raise(state, 2 * activity, time + 1, DECISION, 0);
  return true;
}

/** `start <= time` is to be settled. */
interface Choice {
  readonly activity: number;
  readonly time: number;
}

function busiest({
  bound,
  activity: score,
  busiest: most,
  horizon,
  model,
}: State): Choice | undefined {
  let [best, found, foundTime] = [0, -1, 0];
  for (let activity = 0; activity < model.count; activity++) {
    if (most[activity]! <= best) continue;
    const row = activity * horizon;
    const latest = -bound[2 * activity + 1]!;
    for (let time = bound[2 * activity]!; time < latest; time++) {
      if (score[row + time]! <= best) continue;
      best = score[row + time]!;
      found = activity;
      foundTime = time;
    }
  }
  return found < 0 ? undefined : { activity: found, time: foundTime };
}

function soonest({ bound, count }: State): Choice | undefined {
  let found = -1;
  for (let activity = 0; activity < count; activity++) {
    const [start, latest] = [bound[2 * activity]!, -bound[2 * activity + 1]!];
    if (start === latest) continue;
    if (found < 0 || start < bound[2 * found]!) found = activity;
    else if (start === bound[2 * found] && latest < -bound[2 * found + 1]!) found = activity;
  }
  return found < 0 ? undefined : { activity: found, time: bound[2 * found]! };
}
