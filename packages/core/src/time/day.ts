import { civilOf, dayOf, daysInMonth, FIRST_YEAR, LAST_YEAR, type Day } from './civil.ts';
import { misread } from './misread.ts';
import { readAs, unread, type Parsed } from './parsed.ts';
import { quoted } from '../text/display.ts';

export { addMonths, civilOf, dayOf, isoWeekOf, weekdayOf } from './civil.ts';
export type { Day } from './civil.ts';

/** Reads a day written as `2027-03-15`, of the years 1900 to 2199. */
export function parseDay(text: string): Parsed<Day> {
  const day = readDay(text);
  if (day !== undefined) return readAs(day);
  const part = PARTS.find(({ pattern }) => pattern.test(text));
  if (part) {
    return unread(
      `${quoted(text)} is not a day: it is a ${part.name}`,
      'write one day of it, as in 2027-03-15',
    );
  }
  return misread(text, 'day');
}

/** Like `parseDay`, without an explanation. By hand: most dates of a roadmap pass through here. */
export function readDay(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const [year, month, day] = [numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10)];
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : undefined;
}

/** The number that some digits write; `NaN` if one of them is none. */
function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** `2027-03-15`; years outside 0 to 9999, which only arithmetic can reach, with sign and six digits. */
export function formatDay(day: Day): string {
  const { year, month, day: inMonth } = civilOf(day);
  return `${yearText(year)}-${month < 10 ? '0' : ''}${month}-${inMonth < 10 ? '0' : ''}${inMonth}`;
}

function yearText(year: number): string {
  if (year >= 1000 && year <= 9999) return String(year);
  if (year >= 0 && year <= 999) return String(year).padStart(4, '0');
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}

const PARTS = [
  { pattern: /^\d{4}-(?:0[1-9]|1[0-2])$/, name: 'month' },
  { pattern: /^(?:\d{4}|FY(?:\d{4}|\d{2}))-Q[1-4]$/, name: 'quarter' },
  { pattern: /^(?:\d{4}|FY(?:\d{4}|\d{2}))-H[12]$/, name: 'half-year' },
  { pattern: /^\d{4}-W\d{2}$/, name: 'week' },
  { pattern: /^(?:19|20|21)\d{2}$/, name: 'year' },
  { pattern: /^FY(?:\d{4}|\d{2})$/, name: 'fiscal year' },
] as const;
