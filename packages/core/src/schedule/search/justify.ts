import { buildBackward, buildSerial, type Builder } from '../generate/builder.ts';
import { byFinishBackward, byStart, type Lists } from '../generate/lists.ts';

/**
 * Double justification (Valls, Ballestín and Quintanilla, 2005): everything as late as the
 * makespan allows, then everything as early as it can be. Never makes a schedule longer; two
 * schedules are built. Writes the list and the starts, and gives the makespan.
 */
export function justify(
  builder: Builder,
  lists: Lists,
  order: Int32Array,
  list: Int32Array,
  starts: Int32Array,
  makespan: number,
): number {
  const late = starts.slice();
  byFinishBackward(lists, order, starts, list);
  if (!lists.isByFinish || !buildBackward(builder, list, makespan, late)) {
    byStart(lists, order, starts, list);
    return makespan;
  }
  byStart(lists, order, late, list);
  const shorter = buildSerial(builder, list, late);
  if (shorter >= 0 && shorter <= makespan) {
    starts.set(late);
    byStart(lists, order, starts, list);
    return shorter;
  }
  byStart(lists, order, starts, list);
  return makespan;
}
