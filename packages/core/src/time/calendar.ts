import { FIRST_YEAR, LAST_YEAR, WEEKDAYS, dayOf, weekdayOf, type Day } from './civil.ts';
import { daysOff, type DaysOff, type Span } from './days-off.ts';
import type { Location } from '../text/source.ts';
import type { Duration } from './duration.ts';
import { MONDAY_TO_FRIDAY, type Workweek } from './workweek.ts';

export { parseWorkweek, type Workweek } from './workweek.ts';

/**
 * On which days people work. Every query takes any day, before 1900 and after 2199 too, and
 * takes time logarithmic in the number of holidays and closures, however far it reaches.
 */
export interface WorkCalendar {
  readonly workweek: Workweek;
  readonly hoursPerDay: number;
  /** Set if nobody would ever work: the calendar then counts every day, so that plans stay finite. */
  readonly problem?: string;
  readonly isWorking: (day: Day) => boolean;
  /** The day itself if it is a working day. */
  readonly nextWorking: (day: Day) => Day;
  /** The day itself if it is a working day. */
  readonly previousWorking: (day: Day) => Day;
  /**
   * The working day `count` places behind `nextWorking(day)`; before it if negative. Work of
   * n days that starts on a day finishes on `addWorking(day, n - 1)`; work of n days that
   * finishes on a day starts on `addWorking(previousWorking(day), 1 - n)`.
   */
  readonly addWorking: (day: Day, count: number) => Day;
  /**
   * Working days from the first to the last, both counted. If `last` is before `first`: minus
   * the working days strictly between them, so that
   * `workingDays(a, b) + workingDays(b + 1, c) = workingDays(a, c)` for any three days.
   */
  readonly workingDays: (first: Day, last: Day) => number;
  /**
   * A day moved by a duration; parts of a day are dropped. Calendar time may end on any day.
   * Working time counts the working days behind the day (before it, if negative), not the day
   * itself: Friday or Saturday + `1d` is Monday, Monday or Sunday - `1d` is Friday.
   */
  readonly addDuration: (day: Day, duration: Duration) => Day;
  /**
   * A duration in days: working days, or calendar days for calendar time. May have a fraction.
   * A week has as many working days as the work week, a month 52/12 weeks (as TaskJuggler has it),
   * rounded to a whole day, a day `hoursPerDay` hours.
   */
  readonly durationInDays: (duration: Duration) => number;
  /** Why nobody works on a day: the holiday's or closure's name, or the weekday's. */
  readonly why: (day: Day) => string | undefined;
  readonly closures: readonly Closure[];
  /** The same calendar with people at work during some of its closures. */
  readonly without: (closures: readonly Closure[]) => WorkCalendar;
}

export interface WorkCalendarParts {
  /** Default: Monday to Friday. */
  readonly workweek?: Workweek;
  /** Days, or pairs of day and name (a `Map` from day to name will do). */
  readonly holidays?: Iterable<Day | readonly [day: Day, name: string]>;
  readonly closures?: Iterable<Closure>;
  /** Default: 8. */
  readonly hoursPerDay?: number;
}

export interface Closure {
  readonly first: Day;
  readonly last: Day;
  readonly title?: string;
  /** Where it is written. */
  readonly at?: Location;
}

/** A calendar from its parts. Cheap: sorts the days off, computes nothing else in advance. */
export function workCalendar(parts: WorkCalendarParts = {}): WorkCalendar {
  const { workweek = MONDAY_TO_FRIDAY, hoursPerDay = 8 } = parts;
  const closures = [...(parts.closures ?? [])];
  const holidays = new Map<Day, string>();
  for (const holiday of parts.holidays ?? []) {
    if (typeof holiday === 'number') holidays.set(holiday, 'holiday');
    else holidays.set(...holiday);
  }
  const spans = [...[...holidays.keys()].map((day) => ({ first: day, last: day })), ...closures];
  const { ranks, problem } = ranksOf(workweek, spans);
  return {
    ...queries(ranks),
    ...durations(ranks, hoursPerDay),
    workweek: problem === undefined ? workweek : EVERY_DAY,
    hoursPerDay,
    ...(problem !== undefined && { problem }),
    why: (day) => (ranks.isWorking(day) ? undefined : reason(day, holidays, closures)),
    closures,
    without: (open) =>
      workCalendar({ ...parts, closures: closures.filter((each) => !open.includes(each)) }),
  };
}

const EVERY_DAY: Workweek = [1, 2, 3, 4, 5, 6, 7];

function ranksOf(workweek: Workweek, spans: readonly Span[]): { ranks: DaysOff; problem?: string } {
  if (workweek.length === 0) {
    return { ranks: daysOff(EVERY_DAY, []), problem: 'its work week has no days' };
  }
  const ranks = daysOff(workweek, spans);
  const [first, end] = [dayOf(FIRST_YEAR, 1, 1), dayOf(LAST_YEAR + 1, 1, 1)];
  if (ranks.before(end) > ranks.before(first)) return { ranks };
  const problem = `its holidays and closures leave no working day from ${FIRST_YEAR} to ${LAST_YEAR}`;
  return { ranks: daysOff(EVERY_DAY, []), problem };
}

function queries(ranks: DaysOff) {
  return {
    isWorking: ranks.isWorking,
    nextWorking: (day: Day) => (ranks.isWorking(day) ? day : ranks.dayAt(ranks.before(day))),
    previousWorking: (day: Day) =>
      ranks.isWorking(day) ? day : ranks.dayAt(ranks.before(day) - 1),
    addWorking: (day: Day, count: number) => ranks.dayAt(ranks.before(day) + Math.trunc(count)),
    workingDays: (first: Day, last: Day) => ranks.before(last + 1) - ranks.before(first),
  };
}

function durations(ranks: DaysOff, hoursPerDay: number) {
  const durationInDays = ({ amount, unit, calendar }: Duration): number => {
    if (calendar) return unit === 'w' ? exact(amount * 7) : amount;
    if (unit === 'h') return exact(amount / hoursPerDay);
    if (unit === 'w') return exact(amount * ranks.perWeek);
    return unit === 'mo' ? Math.round((amount * ranks.perWeek * 52) / 12) : amount;
  };
  const addDuration = (day: Day, duration: Duration): Day => {
    const days = Math.trunc(durationInDays(duration));
    if (duration.calendar || days === 0) return day + days;
    return ranks.dayAt(days > 0 ? ranks.before(day + 1) - 1 + days : ranks.before(day) + days);
  };
  return { durationInDays, addDuration };
}

/** Free of what binary fractions add to a product such as 1.1 × 5. */
function exact(days: number): number {
  return Math.round(days * 1e6) / 1e6;
}

function reason(
  day: Day,
  holidays: ReadonlyMap<Day, string>,
  closures: readonly Closure[],
): string {
  const closure = closures.find(({ first, last }) => first <= day && day <= last);
  return (
    holidays.get(day) ?? (closure ? (closure.title ?? 'closure') : WEEKDAYS[weekdayOf(day) - 1]!)
  );
}
