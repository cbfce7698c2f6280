import type { Initiative } from '../model/roadmap.ts';
import { latestBy, lagOn } from '../plan/constraint.ts';
import { latestStartFor } from '../plan/explain.ts';
import type { Plan } from '../plan/plan.ts';
import { isForStart, type Preparation } from '../plan/preparation.ts';
import type { Location } from '../text/source.ts';
import type { Day } from '../time/day.ts';

/** What is to be said of something that is not in place yet. */
export type Timing =
  /** Work has begun without it. */
  | { readonly kind: 'begun' }
  /** It cannot be there when it is needed. */
  | ({ readonly kind: 'late'; readonly ready: Day } & Needed)
  /** It was asked for in time, should have come, and is still in time if it comes now. */
  | { readonly kind: 'overdue'; readonly due: Day }
  /** It has to be asked for within the coming days. */
  | ({ readonly kind: 'soon' } & Needed);

interface Needed {
  /** The last day on which it is of use. */
  readonly need: Day;
  /** What gives that day: the written start, its own `needBy:`, or the date that the item has to keep. */
  readonly needOf: 'start' | 'needBy' | 'date';
  /** Where it is written. */
  readonly needAt?: Location;
  /** The last day on which it can be asked for and still be there by then. */
  readonly askBy: Day;
}

/** `undefined` where nothing presses. `days`: how many working days ahead to speak of it. */
export function timingOf(
  preparation: Preparation,
  initiative: Initiative,
  plan: Plan,
  days: number,
): Timing | undefined {
  const { asOf } = plan;
  const { calendar } = initiative;
  const isForLater = preparation.needBy?.period && !isForStart(preparation, initiative);
  if (!isForLater && hasBegun(initiative, plan)) return { kind: 'begun' };
  const needed = neededBy(preparation, initiative, plan);
  if (!needed) return undefined;
  const ready = calendar.nextWorking(preparation.ready);
  // That a date cannot be kept for it is a finding about that date: `feasibility/date`.
  if (ready > needed.need)
    return needed.needOf === 'date' ? undefined : { kind: 'late', ready, ...needed };
  const { started, leadTime } = preparation;
  if (started?.period && started.period.first <= asOf && leadTime) {
    const due = calendar.addDuration(started.period.last, leadTime);
    return due < asOf ? { kind: 'overdue', due } : undefined;
  }
  if (started?.period && started.period.first > asOf) return undefined;
  return calendar.workingDays(asOf + 1, needed.askBy) <= days
    ? { kind: 'soon', ...needed }
    : undefined;
}

function hasBegun({ id, status }: Initiative, { items }: Plan): boolean {
  const item = items.get(id);
  const driver = item?.startDriver ?? item?.driver;
  return driver?.kind === 'actual' || (status === 'active' && driver?.kind === 'today');
}

/** Horizon buckets are no day that anybody chose; imprecise dates are read in the plan's favour. */
function neededBy(
  { needBy, leadTime }: Preparation,
  initiative: Initiative,
  { items }: Plan,
): Needed | undefined {
  const { start, calendar, id } = initiative;
  // A day on which people work: nobody asks on a Sunday.
  const askBy = (need: Day) =>
    calendar.previousWorking(
      leadTime ? latestBy('SS', calendar, lagOn(calendar, leadTime), need) : need,
    );
  const by = (need: Day) => ({ need, askBy: askBy(need) });
  if (needBy?.period) return { needOf: 'needBy', needAt: needBy.at, ...by(needBy.period.last) };
  if (start?.period) {
    if (start.when.kind === 'horizon') return undefined;
    return { needOf: 'start', needAt: start.at, ...by(start.period.last) };
  }
  const item = items.get(id);
  const latest = item && latestStartFor(item);
  return latest === undefined ? undefined : { needOf: 'date', ...by(latest) };
}
