import { need, newSince, type Nogood } from './explain.ts';
import type { State } from './state.ts';

/**
 * Adds that activities are bound to spend more in an interval than there is. What is too much by
 * more than one unit is used to ask less of those that were bound to it last.
 */
export function explainEnergy(
  state: State,
  nogood: Nogood,
  resource: number,
  start: number,
  end: number,
): void {
  const { durations, users } = state;
  const list = users[resource]!;
  const shares = [];
  let excess = -roomBetween(state, resource, start, end) - 1;
  for (let at = 0; at < list.length; at += 2) {
    const activity = list[at]!;
    const inside = overlap(state, activity, start, end);
    if (inside === 0) continue;
    const latest = newSince(state, 2 * activity + 1, inside - end);
    const since = Math.max(
      latest,
      newSince(state, 2 * activity, start + inside - durations[activity]!),
    );
    shares.push({ activity, amount: list[at + 1]!, inside, since });
    excess += inside * list[at + 1]!;
  }
  shares.sort((a, b) => b.since - a.since);
  for (const { activity, amount, inside, since } of shares) {
    const spared = since < 0 ? 0 : Math.min(inside, Math.floor(excess / amount));
    excess -= spared * amount;
    if (spared === inside) continue;
    const least = inside - spared;
    need(state, nogood, 2 * activity, start + least - durations[activity]!);
    need(state, nogood, 2 * activity + 1, least - end);
  }
}

function roomBetween({ model }: State, resource: number, start: number, end: number): number {
  let room = 0;
  for (let time = start; time < end; time++) room += model.free[resource * model.horizon + time]!;
  return room;
}

/** How long an activity runs inside an interval at least, wherever in its window it starts. */
function overlap(
  { bound, durations }: State,
  activity: number,
  start: number,
  end: number,
): number {
  const duration = durations[activity]!;
  const before = bound[2 * activity]! + duration - start;
  const after = end + bound[2 * activity + 1]!;
  return Math.max(0, Math.min(duration, end - start, before, after));
}
