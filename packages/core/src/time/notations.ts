import { daysInMonth, FIRST_YEAR, LAST_YEAR, MONTHS, weeksInYear } from './civil.ts';

/** What a date in another notation is in ours, and what is different about ours. */
export interface Rewriting {
  /** One text for each way in which it can be read; the likeliest first, never none. */
  readonly texts: readonly string[];
  readonly because: string;
}

/**
 * Reads a date as people write it elsewhere (`Q3 2027`, `15/03/2027`, `March 2027`), given in
 * lower case with single spaces. `undefined` if it is none of the notations known here.
 */
export function rewritten(text: string): Rewriting | undefined {
  for (const { pattern, because, write } of NOTATIONS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const readings = write(...match.slice(1)).filter((reading) => reading !== undefined);
    if (readings.length > 0) return { texts: [...new Set(readings)], because };
  }
  return undefined;
}

interface Notation {
  readonly pattern: RegExp;
  readonly because: string;
  readonly write: (...groups: (string | undefined)[]) => (string | undefined)[];
}

const YEAR_FIRST = 'a date starts with its year';
const DASHES = 'year, month and day are joined by dashes, with two digits for month and day';
const PART = 'a part of a year is written behind the year and a dash';
const NUMBERS = 'months are written as numbers';

const NOTATIONS: readonly Notation[] = [
  {
    pattern: /^(\d{4})[ /._-]?([qh])0?([1-4])$/,
    because: PART,
    write: (year, unit, index) => [part(year, unit, index)],
  },
  {
    pattern: /^([qh])([1-4])[ /.,'-]{0,3}(\d{4}|\d{2})$/,
    because: PART,
    write: (unit, index, year) => [part(year, unit, index)],
  },
  {
    pattern: /^([1-4])([qh])[ /.,'-]{0,3}(\d{4}|\d{2})$/,
    because: PART,
    write: (index, unit, year) => [part(year, unit, index)],
  },
  {
    pattern: /^([1-4])(?:st|nd|rd|th) (quarter|half),? (?:of )?(\d{4})$/,
    because: PART,
    write: (index, unit, year) => [part(year, unit, index)],
  },
  {
    pattern: /^fy[ ']{0,2}(?:\d{4}[/-])?(\d{4}|\d{2})(?:[ /._-]{0,3}([qh])([1-4]))?$/,
    because:
      'a fiscal year is written as FY and the year in which it ends, a part of it behind a dash',
    write: (year, unit, index) => [fiscal(year, unit, index)],
  },
  {
    pattern: /^([qh])([1-4])[ /,-]{0,3}fy[ ']{0,2}(\d{4}|\d{2})$/,
    because: 'a part of a fiscal year is written behind the year and a dash',
    write: (unit, index, year) => [fiscal(year, unit, index)],
  },
  {
    pattern: /^(\d{4})[ /._-]?(?:w|kw|cw|wk|week)[ -]?(\d{1,2})$/,
    because: 'a week is written as its year, a dash, W and two digits',
    write: (year, week) => [weekText(year, week)],
  },
  {
    pattern: /^(?:w|kw|cw|wk|week)[ ./-]?(\d{1,2})[ ,/.-]{1,3}(\d{4})$/,
    because: 'a week is written as its year, a dash, W and two digits',
    write: (week, year) => [weekText(year, week)],
  },
  {
    pattern: /^(\d{4}-\d{2}-\d{2})[t ]\d{1,2}:\d{2}[\d:.tz+ -]*$/,
    because: 'dates are whole days, without a time',
    write: (day) => [checkedDay(day)],
  },
  {
    pattern: /^(\d{4})[ /._-](\d{1,2})[ /._-](\d{1,2})$/,
    because: DASHES,
    write: (year, month, day) => [dayText(year, month, day)],
  },
  {
    pattern: /^(\d{4})(\d{2})(\d{2})$/,
    because: DASHES,
    write: (year, month, day) => [dayText(year, month, day)],
  },
  {
    pattern: /^(\d{4})(?:[ /._-](\d{1,2})|(\d{2}))$/,
    because: 'a month is written as its year, a dash and two digits',
    write: (year, month, compact) => [monthText(year, month ?? compact)],
  },
  {
    pattern: /^(\d{1,2})[ /.-](\d{1,2})[ /.-](\d{4})$/,
    because: YEAR_FIRST,
    write: (a, b, year) => [dayText(year, b, a), dayText(year, a, b)],
  },
  {
    pattern: /^(\d{2})[ /.-](\d{1,2})[ /.-](\d{2})$/,
    because: 'a date starts with its year, in four digits',
    write: (a, b, c) => [dayText(c, b, a), dayText(c, a, b), dayText(a, b, c)],
  },
  {
    pattern: /^(\d{1,2})[ /.-](\d{4})$/,
    because: YEAR_FIRST,
    write: (month, year) => [monthText(year, month)],
  },
  {
    pattern: /^(\p{L}{3,9})\.?,?[ -]{0,2}(\d{4}|'\d{2}|\d{2})$/u,
    because: NUMBERS,
    write: (name, year) => [monthText(year, monthNamed(name))],
  },
  {
    pattern:
      /^(\d{1,2})(?:st|nd|rd|th|er)?[. -]{0,2}(?:of )?(\p{L}{3,9})\.?,?[ -]{1,2}(\d{4}|'?\d{2})$/u,
    because: NUMBERS,
    write: (day, name, year) => [dayText(year, monthNamed(name), day)],
  },
  {
    pattern: /^(\p{L}{3,9})\.?[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -]{1,2}(\d{4})$/u,
    because: NUMBERS,
    write: (name, day, year) => [dayText(year, monthNamed(name), day)],
  },
  {
    pattern: /^(\d{4})[ /-](\p{L}{3,9})(?:[ /-](\d{1,2}))?$/u,
    because: NUMBERS,
    write: (year, name, day) => [
      day ? dayText(year, monthNamed(name), day) : monthText(year, monthNamed(name)),
    ],
  },
  {
    pattern: /^(\d{4})-?([qh])([1-4]) ?(?:-|\.{2,3}|\/|to) ?([qh]?)([1-4])$/,
    because: 'a range is two periods joined by two dots, each with its year',
    write: (year, unit, from, otherUnit, to) => [span(year, unit, from, otherUnit || unit, to)],
  },
  {
    pattern: /^([qh])([1-4]) ?(?:-|\.{2,3}|\/|to|&|and|\+) ?([qh]?)([1-4])[ /,-]{0,2}(\d{4})$/,
    because: 'a range is two periods joined by two dots, each with its year',
    write: (unit, from, otherUnit, to, year) => [span(year, unit, from, otherUnit || unit, to)],
  },
];

/** `3` of `mar`, `march`, `März` or `mars`; `undefined` for any other word. */
function monthNamed(name = ''): string | undefined {
  const index = MONTHS.findIndex((month) => month.toLowerCase().startsWith(name));
  const number = index === -1 ? ELSEWHERE.get(name) : index + 1;
  return number === undefined ? undefined : String(number);
}

/** Names of months that are not the beginning of an English one: German, French, and `sept`. */
const ELSEWHERE: ReadonlyMap<string, number> = new Map(
  [
    'januar jänner janvier janv',
    'februar feber février févr fév',
    'märz mär mrz mars',
    'avril avr',
    'mai',
    'juni juin',
    'juli juillet juil',
    'août',
    'sept septembre',
    'oktober okt octobre',
    'novembre',
    'dezember dez décembre déc',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

function yearText(text = ''): string | undefined {
  const digits = text.replace("'", '');
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? String(year) : undefined;
}

function part(year?: string, unit = '', index?: string): string | undefined {
  const parsed = yearText(year);
  if (!parsed || (unit[0] === 'h' && Number(index) > 2)) return undefined;
  return `${parsed}-${unit[0]?.toUpperCase()}${index}`;
}

function fiscal(year = '', unit?: string, index?: string): string | undefined {
  if (!yearText(year) || (unit === 'h' && Number(index) > 2)) return undefined;
  return `FY${year.slice(-2)}${unit ? `-${unit.toUpperCase()}${index}` : ''}`;
}

function span(year?: string, unit?: string, from?: string, otherUnit?: string, to?: string) {
  const [first, last] = [part(year, unit, from), part(year, otherUnit, to)];
  return first && last && unit === otherUnit && first < last ? `${first}..${last}` : undefined;
}

function weekText(year?: string, week?: string): string | undefined {
  const parsed = yearText(year);
  const index = Number(week);
  if (!parsed || index < 1 || index > weeksInYear(Number(parsed))) return undefined;
  return `${parsed}-W${twoDigits(index)}`;
}

function monthText(year?: string, month?: string): string | undefined {
  const parsed = yearText(year);
  const index = Number(month);
  return parsed && index >= 1 && index <= 12 ? `${parsed}-${twoDigits(index)}` : undefined;
}

function dayText(year?: string, month?: string, day?: string): string | undefined {
  const inMonth = monthText(year, month);
  const index = Number(day);
  if (
    !inMonth ||
    !(index >= 1 && index <= daysInMonth(Number(inMonth.slice(0, 4)), Number(month)))
  ) {
    return undefined;
  }
  return `${inMonth}-${twoDigits(index)}`;
}

function checkedDay(text = ''): string | undefined {
  const [year, month, day] = text.split('-');
  return dayText(year, month, day);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
