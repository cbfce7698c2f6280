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

/** Nothing is looked for further away than so many days: a century. */
const FURTHEST = 36_525;

/** The first day by which so many person-days were there from a day on; a century on if they never are. */
export function suppliedBy(supply: Supply, first: Day, amount: number): Day {
  const base = supply.before(first);
  const has = (last: Day) => supply.before(last + 1) - base >= amount - SLIGHT;
  const start = supply.calendar.nextWorking(first);
  const guess = guessed(supply, start, amount, 1);
  if (has(guess)) return guess > first && has(guess - 1) ? leastFrom(first, guess - 1, has) : guess;
  let [below, step] = [guess, 8];
  while (!has(below + step)) {
    below += step;
    step *= 2;
    if (below - first > FURTHEST) return first + FURTHEST;
  }
  return leastFrom(below + 1, below + step, has);
}

/** The last day from which so many person-days are there up to a day; a century before if they never are. */
export function suppliedFrom(supply: Supply, last: Day, amount: number): Day {
  const whole = supply.before(last + 1);
  const has = (first: Day) => whole - supply.before(first) >= amount - SLIGHT;
  const end = supply.calendar.previousWorking(last);
  const guess = guessed(supply, end, amount, -1);
  if (has(guess) && !has(guess + 1)) return guess;
  let [above, step] = [has(guess) ? last + 1 : guess, 8];
  while (!has(above - step)) {
    above -= step;
    step *= 2;
    if (last - above > FURTHEST) return last - FURTHEST;
  }
  return -leastFrom(-above + 1, step - above, (day) => has(-day));
}

/** Person-days: less is rounding. */
const SLIGHT = 1e-6;

/** The day on which it would be done if every day were as the first. */
function guessed(supply: Supply, day: Day, amount: number, direction: 1 | -1): Day {
  const perDay = supply.perDay(day);
  if (perDay <= 0) return day;
  const days = Math.min(FURTHEST, Math.max(1, Math.ceil((amount - SLIGHT) / perDay)));
  return supply.calendar.addWorking(day, direction * (days - 1));
}

/** The least whole number between two for which something holds, given that it holds for the last. */
function leastFrom(least: number, most: number, holds: (day: Day) => boolean): Day {
  let [low, high] = [least, most];
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
