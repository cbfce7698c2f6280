import type { PlanItem } from '../plan/plan.ts';
import type { Standing } from './comparison.ts';

/** Where an item stands in its plan. */
export function standingOf(item: PlanItem): Standing {
  const { initiative, earliestStart, earliestFinish, totalFloat, due } = item;
  const last = due?.period?.last;
  const isLate = initiative.status !== 'done' && last !== undefined && earliestFinish > last;
  return {
    earliestStart,
    earliestFinish,
    ...(totalFloat !== undefined && { totalFloat }),
    ...(last !== undefined && { due: last }),
    // A day on which nobody works is late all the same.
    late: isLate ? Math.max(1, initiative.calendar.workingDays(last + 1, earliestFinish)) : 0,
  };
}
