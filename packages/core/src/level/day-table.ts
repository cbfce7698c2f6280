import type { WorkCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';

/**
 * A calendar that has looked up every day of a span in advance, so that a schedule, which asks
 * thousands of times, pays an array access instead of a search. Days outside the span are asked
 * of the calendar itself: the answers are the same for every day.
 */
export function dayTable(calendar: WorkCalendar, first: Day, last: Day): WorkCalendar {
  const count = last - first + 2;
  /** Working days from the first day of the span to before a day of it. */
  const before = new Int32Array(count);
  const working = new Int32Array(count);
  let found = 0;
  for (let offset = 0; offset < count; offset++) {
    before[offset] = found;
    if (calendar.isWorking(first + offset)) working[found++] = first + offset;
  }
  const isInside = (day: Day) => day >= first && day <= last;
  const dayAt = (rank: number) => (rank >= 0 && rank < found ? working[rank] : undefined);
  return {
    ...calendar,
    nextWorking: (day) =>
      (isInside(day) ? dayAt(before[day - first]!) : undefined) ?? calendar.nextWorking(day),
    addWorking: (day, places) =>
      (isInside(day) ? dayAt(before[day - first]! + Math.trunc(places)) : undefined) ??
      calendar.addWorking(day, places),
    workingDays: (from, to) =>
      isInside(from) && to >= first - 1 && to < last
        ? before[to + 1 - first]! - before[from - first]!
        : calendar.workingDays(from, to),
  };
}
