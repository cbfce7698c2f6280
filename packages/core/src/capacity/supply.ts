import type { WorkCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';

/**
 * The person-days that somebody has, as a sum that grows from day to day: what lies between two
 * days is one subtraction, however far apart they are and however often the size changes.
 */
export interface Supply {
  readonly calendar: WorkCalendar;
  /** Person-days on a working day. */
  readonly perDay: (day: Day) => number;
  /** Person-days before a day, counted from a day that is the same for all. */
  readonly before: (day: Day) => number;
}

/** From a day on, so many person-days on each working day. */
export interface SupplyStep {
  readonly from: Day;
  readonly perDay: number;
}

/** A supply from its steps, ascending; before the first of them nobody is there. */
export function supplyOf(calendar: WorkCalendar, steps: readonly SupplyStep[]): Supply {
  const count = steps.length;
  const from = Float64Array.from(steps, (step) => step.from);
  const rate = Float64Array.from(steps, (step) => step.perDay);
  const rank = Float64Array.from(steps, (step) => rankOf(calendar, step.from));
  const total = new Float64Array(count);
  for (let index = 1; index < count; index++) {
    total[index] = total[index - 1]! + rate[index - 1]! * (rank[index]! - rank[index - 1]!);
  }
  /** The step that holds on a day; -1 before the first. */
  const stepOf = (day: Day): number => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (from[middle]! <= day) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return {
    calendar,
    perDay: (day) => (calendar.isWorking(day) ? (rate[stepOf(day)] ?? 0) : 0),
    before(day) {
      const index = stepOf(day);
      if (index < 0) return 0;
      return total[index]! + rate[index]! * (rankOf(calendar, day) - rank[index]!);
    },
  };
}

/** Person-days from a first to a last day, both counted; none if the last is before the first. */
export function supplied(supply: Supply, first: Day, last: Day): number {
  return last < first ? 0 : Math.max(0, supply.before(last + 1) - supply.before(first));
}

/** A supply with so many person-days more on each working day from a first to a last day. */
export function withMore(supply: Supply, first: Day, last: Day, perDay: number): Supply {
  const { calendar } = supply;
  const isWithin = (day: Day) => day >= first && day <= last;
  return {
    calendar,
    perDay: (day) => supply.perDay(day) + (isWithin(day) && calendar.isWorking(day) ? perDay : 0),
    before(day) {
      const until = Math.min(last + 1, day);
      const days = until <= first ? 0 : rankOf(calendar, until) - rankOf(calendar, first);
      return supply.before(day) + perDay * days;
    },
  };
}

/** Working days before a day, counted from one that is the same for all. */
export function rankOf(calendar: WorkCalendar, day: Day): number {
  return calendar.workingDays(0, day - 1);
}
