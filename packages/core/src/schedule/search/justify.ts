import { buildBackward, buildSerial, type Builder } from '../generate/builder.ts';
import { byFinishBackward, byStart, listByKey, type Lists } from '../generate/lists.ts';
import type { ScheduleModel } from '../model.ts';

export interface Justified {
  /** The activities in the order of their starts when all of them are as late as can be. */
  readonly list: Int32Array;
  readonly starts: Int32Array;
  readonly makespan: number;
  /** How long the work takes when it is as late as can be: what the makespan may still become. */
  readonly span: number;
}

/**
 * Double justification (Valls, Ballestín and Quintanilla, 2005): everything as late as the
 * makespan allows and then, if that promises a schedule as good as the `best` one, everything
 * as early as it can be. Never makes a schedule longer; one or two more are built.
 */
export function justify(
  builder: Builder,
  lists: Lists,
  order: Int32Array,
  forward: Int32Array,
  makespan: number,
  best: number,
): Justified {
  const list = new Int32Array(forward.length);
  const starts = forward.slice();
  const late = forward.slice();
  byFinishBackward(lists, order, starts, list);
  if (!lists.isByFinish || !buildBackward(builder, list, makespan, late)) {
    // With negative lags a successor may start first, and still has to come later in the list.
    const own = listByKey(builder.model, (activity) => starts[activity]!);
    return { list: own, starts, makespan, span: makespan };
  }
  byStart(lists, order, late, list);
  const span = makespan - firstStart(builder.model, late);
  if (span > best) return { list, starts, makespan, span };
  const shorter = buildSerial(builder, list, late);
  if (shorter < 0 || shorter > makespan) return { list, starts, makespan, span };
  return { list, starts: late, makespan: shorter, span: shorter };
}

function firstStart({ durations }: ScheduleModel, starts: Int32Array): number {
  let first = Infinity;
  for (let activity = 0; activity < starts.length; activity++) {
    if (durations[activity]! > 0 && starts[activity]! < first) first = starts[activity]!;
  }
  return first === Infinity ? 0 : first;
}
