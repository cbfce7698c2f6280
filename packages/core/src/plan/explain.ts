import type { Day } from '../time/day.ts';
import { startBefore } from './duration.ts';
import type { Driver, Plan, PlanItem } from './plan.ts';

/** One item of a driving chain, and why its start or finish cannot be sooner. */
export interface ChainLink {
  readonly item: PlanItem;
  /** Which of its days the next link waits for; the finish for the last link. */
  readonly point: 'start' | 'finish';
  /** That day. */
  readonly day: Day;
  /** What makes it so: of the start if `works`, else of the point itself. */
  readonly driver: Driver;
  /** The finish is the start and the duration behind it. */
  readonly works: boolean;
}

/**
 * What makes the earliest finish of an item what it is, first cause first: from a day that
 * stands in a file (or today) over the dependencies that drive to the item itself. Each link's
 * day follows from the one before by type and lag of the dependency, the days off that it
 * skips (`gap`) and the duration. Empty for a key that is not planned. Of a chain with more than
 * `most` links only the last ones.
 */
export function drivingChain(plan: Plan, key: string, most = Infinity): readonly ChainLink[] {
  const chain: ChainLink[] = [];
  const seen = new Set<string>();
  let next: Cause | undefined = { key, point: 'finish' };
  while (next && chain.length < most && !seen.has(`${next.point} ${next.key}`)) {
    seen.add(`${next.point} ${next.key}`);
    const item = plan.items.get(next.key);
    if (!item) break;
    const link = linkOf(item, next.point);
    chain.push(link);
    next = causeOf(link.driver);
  }
  return chain.toReversed();
}

/** How a driving chain begins, and how many links it has. */
export interface ChainOrigin {
  readonly length: number;
  /** Its first links, two at most. */
  readonly head: readonly ChainLink[];
}

/**
 * The origin of an item's driving chain. Remembered for each point of a plan, so that asking
 * for every item takes time linear in the plan, where walking every chain would not.
 */
export function chainOrigin(plan: Plan, key: string): ChainOrigin {
  let known = origins.get(plan);
  if (!known) origins.set(plan, (known = new Map()));
  const path: { readonly name: string; readonly link: ChainLink }[] = [];
  let next: Cause | undefined = { key, point: 'finish' };
  let origin = NO_ORIGIN;
  while (next) {
    const name: string = `${next.point} ${next.key}`;
    const item = plan.items.get(next.key);
    const before = known.get(name);
    if (before || !item) {
      origin = before ?? NO_ORIGIN;
      break;
    }
    // Set before it is known: even a chain that bit its own tail would end.
    known.set(name, NO_ORIGIN);
    const link = linkOf(item, next.point);
    path.push({ name, link });
    next = causeOf(link.driver);
  }
  for (const { name, link } of path.toReversed()) {
    const { length, head } = origin;
    origin = { length: length + 1, head: head.length < 2 ? [...head, link] : head };
    known.set(name, origin);
  }
  return origin;
}

const origins = new WeakMap<Plan, Map<string, ChainOrigin>>();
const NO_ORIGIN: ChainOrigin = { length: 0, head: [] };

/**
 * The last day on which an item may start to keep its own target or deadline, whatever waits
 * for it; `undefined` if it has none or a fact decides its start. `latestStart` is never later
 * where that date is a promise.
 */
export function latestStartFor({
  due,
  duration,
  initiative,
  driver,
  startDriver,
}: PlanItem): Day | undefined {
  const last = due?.period?.last;
  if (last === undefined || (startDriver ?? driver).kind === 'actual') return undefined;
  const written = initiative.duration;
  const isCalendar = duration > 0 && written?.calendar === true;
  const days = isCalendar ? Math.ceil(initiative.calendar.durationInDays(written)) : duration;
  const length = { days, calendar: isCalendar, from: 'duration' as const };
  return startBefore(initiative.calendar, length, last);
}

/** A point of an item. */
interface Cause {
  readonly key: string;
  readonly point: 'start' | 'finish';
}

function linkOf(item: PlanItem, point: 'start' | 'finish'): ChainLink {
  const { driver, startDriver, earliestStart, earliestFinish } = item;
  if (point === 'start') {
    return { item, point, day: earliestStart, driver: startDriver ?? driver, works: false };
  }
  return { item, point, day: earliestFinish, driver, works: !startDriver && !item.milestone };
}

function causeOf(driver: Driver): Cause | undefined {
  if (driver.kind === 'within') return { key: driver.key, point: 'start' };
  if (driver.kind !== 'dependency') return undefined;
  const { type } = driver.dependency;
  return { key: driver.key, point: type === 'FS' || type === 'FF' ? 'finish' : 'start' };
}
