import type { DependencyType } from '../model/roadmap.ts';
import type { WorkCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';

/** A lag in whole days, working or calendar: parts of a day are dropped. Negative for a lead. */
export interface Lag {
  readonly days: number;
  readonly calendar: boolean;
}

/** A dependency's lag on the calendar of the item that waits. */
export function lagOn(calendar: WorkCalendar, lag: Duration): Lag {
  return { days: Math.trunc(calendar.durationInDays(lag)) + 0, calendar: lag.calendar };
}

/**
 * The earliest day that a dependency allows the item that waits, on its calendar: its start for
 * FS and SS, its finish for FF and SF. `day` is the other one's finish for FS and FF, its start
 * for SS and SF.
 *
 * The day is moved by the lag as `WorkCalendar.addDuration` moves it; FS then allows the next
 * day, for days are whole and the finish is a day of work. The others allow the day itself:
 * with SF an item works until the other one has started. What falls on a day off falls on the
 * next working day.
 */
export function earliestBy(type: DependencyType, calendar: WorkCalendar, lag: Lag, day: Day): Day {
  return calendar.nextWorking(reachedBy(type, calendar, lag, day));
}

/** The first day that type and lag allow, before days off are skipped. */
export function reachedBy(type: DependencyType, calendar: WorkCalendar, lag: Lag, day: Day): Day {
  const moved = movedBy(calendar, lag, day);
  return type === 'FS' ? moved + 1 : moved;
}

/** The latest `day` for which `earliestBy` is not after `limit`: its inverse, for the backward pass. */
export function latestBy(type: DependencyType, calendar: WorkCalendar, lag: Lag, limit: Day): Day {
  const reached = calendar.previousWorking(limit);
  return movedBack(calendar, lag, type === 'FS' ? reached - 1 : reached);
}

/** As `addDuration`, the length of the lag in days being known. */
function movedBy(calendar: WorkCalendar, { days, calendar: isCalendar }: Lag, day: Day): Day {
  if (isCalendar || days === 0) return day + days;
  return days > 0 ? calendar.addWorking(day + 1, days - 1) : calendar.addWorking(day, days);
}

/** The latest day that `movedBy` does not move behind `day`. */
function movedBack(calendar: WorkCalendar, { days, calendar: isCalendar }: Lag, day: Day): Day {
  if (isCalendar || days === 0) return day - days;
  return days > 0
    ? calendar.addWorking(day + 1, -days) - 1
    : calendar.addWorking(day + 1, -1 - days);
}
