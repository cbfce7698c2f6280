import { displayed, quoted } from '../text/display.ts';
import {
  addMonths,
  civilOf,
  dayOf,
  firstOfWeek,
  FIRST_YEAR,
  isoWeekOf,
  LAST_YEAR,
  weeksInYear,
  type Day,
} from './civil.ts';
import { formatDay, readDay } from './day.ts';
import { misread, recognised } from './misread.ts';
import { readAs, unread, type Parsed } from './parsed.ts';

export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'range';

/** Calendar days from the first to the last, both included, and how precisely they were written. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
}

export interface FiscalCalendar {
  /** The month in which the fiscal year starts: 1 = January. */
  readonly fiscalYearStart: number;
}

/**
 * Reads a period: `2027-03-15`, `2027-W10` (ISO 8601: Monday to Sunday), `2027-03`, `2027-Q1`,
 * `2027-H1`, `2027`, the fiscal `FY27`, `FY27-Q2`, `FY2027-H1`, or two of these joined as
 * `2027-Q1..2027-Q2`, from the first day of the one to the last day of the other.
 *
 * `2027-Q1` is always a calendar quarter. `FY27` is the fiscal year that *ends* in 2027, as
 * most companies and governments count: with a start in April it is April 2026 to March 2027,
 * with a start in January the calendar year 2027. Two digits mean 2000 to 2099.
 */
export function parsePeriod(text: string, calendar: FiscalCalendar = JANUARY): Parsed<Period> {
  const simple = readPeriod(text, calendar);
  if (simple) return readAs(simple);
  const dots = text.indexOf('..');
  if (dots <= 0) return misread(text, 'period');
  const from = readPeriod(text.slice(0, dots), calendar);
  const to = readPeriod(text.slice(dots + 2), calendar);
  if (!from || !to) return misreadRange(text, dots, from, to);
  return rangeOf(from, to, text.slice(0, dots), text.slice(dots + 2));
}

/** Like `parsePeriod` for anything but a range, without an explanation. */
export function readPeriod(text: string, calendar: FiscalCalendar): Period | undefined {
  if (text.length < 4 || text.length > 10) return undefined;
  const day = readDay(text);
  if (day !== undefined) return dayPeriod(day);
  const match = PERIOD.exec(text);
  if (!match) return undefined;
  const [, fiscal, yearText = '', month, quarter, half, week] = match;
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (week !== undefined) return fiscal ? undefined : weekPeriod(year, Number(week));
  const start = fiscal ? fiscalStart(year, calendar) : dayOf(year, 1, 1);
  const period = partOfYear(start, fiscal, month, quarter, half);
  // The fiscal year that ends in 1900 may begin before the days that can be written.
  return period && period.first >= dayOf(FIRST_YEAR, 1, 1) ? period : undefined;
}

/** The range from one period to another, refused if it would end before it begins. */
export function rangeOf(
  from: Period,
  to: Period,
  fromText: string,
  toText: string,
): Parsed<Period> {
  if (to.last >= from.first) {
    return readAs({ first: from.first, last: to.last, precision: 'range' });
  }
  return unread(
    `${quoted(`${fromText}..${toText}`)} ends before it begins`,
    `write the earlier one first, as in ${displayed(`${toText}..${fromText}`)}`,
  );
}

function dayPeriod(day: Day): Period {
  return { first: day, last: day, precision: 'day' };
}

/**
 * The shortest calendar notation of a period's days. It reads back as the same days, though a
 * fiscal quarter may come out as `2026-07..2026-09` and a range as the year that it spans.
 */
export function formatPeriod({ first, last, precision }: Period): string {
  if (first === last) return formatDay(first);
  const isoWeek = isoWeekOf(first);
  if (
    last === first + 6 &&
    firstOfWeek(isoWeek.year, isoWeek.week) === first &&
    precision === 'week'
  ) {
    return `${isoWeek.year}-W${String(isoWeek.week).padStart(2, '0')}`;
  }
  const [from, to] = [civilOf(first), civilOf(last + 1)];
  if (from.day !== 1 || to.day !== 1) return `${formatDay(first)}..${formatDay(last)}`;
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const year = formatDay(first).slice(0, -6);
  if (months === 12 && from.month === 1) return year;
  if (months === 6 && from.month % 6 === 1) return `${year}-H${from.month === 1 ? 1 : 2}`;
  if (months === 3 && from.month % 3 === 1) return `${year}-Q${(from.month + 2) / 3}`;
  const firstMonth = formatDay(first).slice(0, -3);
  return months === 1 ? firstMonth : `${firstMonth}..${formatDay(last).slice(0, -3)}`;
}

const JANUARY: FiscalCalendar = { fiscalYearStart: 1 };
const PERIOD = /^(FY)?(\d{4}|(?<=^FY)\d{2})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|W(\d{2})))?$/;

function partOfYear(
  start: Day,
  fiscal: string | undefined,
  month: string | undefined,
  quarter: string | undefined,
  half: string | undefined,
): Period | undefined {
  if (month !== undefined) {
    return fiscal ? undefined : months(start, Number(month) - 1, 1, 'month');
  }
  if (quarter !== undefined) return months(start, 3 * (Number(quarter) - 1), 3, 'quarter');
  if (half !== undefined) return months(start, 6 * (Number(half) - 1), 6, 'half');
  return months(start, 0, 12, 'year');
}

function months(start: Day, skipped: number, length: number, precision: Precision): Period {
  const first = addMonths(start, skipped);
  return { first, last: addMonths(first, length) - 1, precision };
}

function weekPeriod(year: number, week: number): Period | undefined {
  if (week < 1 || week > weeksInYear(year)) return undefined;
  const first = firstOfWeek(year, week);
  return { first, last: first + 6, precision: 'week' };
}

function fiscalStart(year: number, { fiscalYearStart }: FiscalCalendar): Day {
  return dayOf(fiscalYearStart === 1 ? year : year - 1, fiscalYearStart, 1);
}

/** Points at the end of a range that cannot be read, unless the whole is a range in another notation. */
function misreadRange(
  text: string,
  dots: number,
  from: Period | undefined,
  to: Period | undefined,
): Parsed<Period> {
  const whole = recognised(text, 'period');
  if (whole) return whole;
  if (!from && !to) return misread(text, 'period');
  const broken = misread(from ? text.slice(dots + 2) : text.slice(0, dots), 'period');
  return unread(`${quoted(text)} is not a range: ${broken.problem}`, broken.hint);
}
