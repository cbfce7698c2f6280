import fc from 'fast-check';
import { test, expect } from 'vitest';
import { parseKpiTarget } from '../model/quantity/kpi-target.ts';
import { parseMoney } from '../model/quantity/money.ts';
import { parseShare } from '../model/quantity/share.ts';
import { parseWorkweek } from './calendar.ts';
import { parseDay } from './day.ts';
import { parseDuration } from './duration.ts';
import { parseEffort, parseEffortRate } from './effort.ts';
import type { Parsed } from './parsed.ts';
import { parsePeriod } from './period.ts';

/** The whole message: problem, then hint. */
function said(parsed: Parsed<unknown>): string {
  return parsed.ok
    ? `is read as ${JSON.stringify(parsed.value)}`
    : `${parsed.problem} | ${parsed.hint}`;
}

const DAY = 'write a day as year-month-day, as in 2027-03-15';
const PERIOD = 'write a period such as 2027-03-15, 2027-03, 2027-Q1, 2027 or FY27-Q2';
const DASHES = 'year, month and day are joined by dashes, with two digits for month and day';

test.each([
  ['', `the day is empty | ${DAY}, or leave the line out`],
  ['2027-03', '"2027-03" is not a day: it is a month | write one day of it, as in 2027-03-15'],
  ['FY27-Q2', '"FY27-Q2" is not a day: it is a quarter | write one day of it, as in 2027-03-15'],
  [
    'Q3 2027',
    '"Q3 2027" is not a day: it is longer than one day | write one day of it, as in 2027-03-15',
  ],
  [
    '2027-02-30',
    '"2027-02-30" is not a day: February 2027 has 28 days | write a day from 2027-02-01 to 2027-02-28',
  ],
  [
    '2027-13-01',
    '"2027-13-01" is not a day: there is no month 13 | write a month from 01 to 12, as in 2027-03-15',
  ],
  [
    '1827-03-15',
    '"1827-03-15" is not a day: its year is not between 1900 and 2199 | check the year',
  ],
  ['15/03/2027', '"15/03/2027" is not a day: a date starts with its year | write 2027-03-15'],
  ['03-15-2027', '"03-15-2027" is not a day: a date starts with its year | write 2027-03-15'],
  [
    '03/04/2027',
    '"03/04/2027" is not a day: a date starts with its year | write 2027-04-03 or 2027-03-04, whichever is meant',
  ],
  ['2027/03/15', `"2027/03/15" is not a day: ${DASHES} | write 2027-03-15`],
  ['2027-3-5', `"2027-3-5" is not a day: ${DASHES} | write 2027-03-05`],
  ['20270315', `"20270315" is not a day: ${DASHES} | write 2027-03-15`],
  [
    'March 15, 2027',
    '"March 15, 2027" is not a day: months are written as numbers | write 2027-03-15',
  ],
  [
    '2027-03-15T10:00:00Z',
    '"2027-03-15T10:00:00Z" is not a day: dates are whole days, without a time | write 2027-03-15',
  ],
  [
    '2027–03–15',
    '"2027–03–15" is not a day: it has characters that only look like the right ones | write 2027-03-15',
  ],
  [
    'TBD',
    '"TBD" is not a day: it stands for something that is not known yet | leave the line out until it is known',
  ],
  ['never', '"never" is not a day: it is a word for no date | leave the line out'],
  ['v1.21', `"v1.21" is not a day: it is a version, and a release cannot stand here | ${DAY}`],
])('day %j', (text, message) => {
  expect(said(parseDay(text))).toBe(message);
});

test.each([
  [
    '2027-13',
    '"2027-13" is not a period: there is no month 13 | write a month from 01 to 12, as in 2027-03',
  ],
  ['2027-Q5', '"2027-Q5" is not a period: a year has four quarters | write 2027-Q1 to 2027-Q4'],
  ['2027-H3', '"2027-H3" is not a period: a year has two halves | write 2027-H1 or 2027-H2'],
  [
    '2027-W53',
    '"2027-W53" is not a period: 2027 has 52 weeks | write a week from 2027-W01 to 2027-W52',
  ],
  [
    'Q3 2027',
    '"Q3 2027" is not a period: a part of a year is written behind the year and a dash | write 2027-Q3',
  ],
  [
    '2027Q3',
    '"2027Q3" is not a period: a part of a year is written behind the year and a dash | write 2027-Q3',
  ],
  ['2027-q3', '"2027-q3" is not a period: its letters are written as capitals | write 2027-Q3'],
  ['März 2027', '"März 2027" is not a period: months are written as numbers | write 2027-03'],
  [
    '15. Mai 2027',
    '"15. Mai 2027" is not a period: months are written as numbers | write 2027-05-15',
  ],
  [
    '1er août 2027',
    '"1er août 2027" is not a period: months are written as numbers | write 2027-08-01',
  ],
  ['March 2027', '"March 2027" is not a period: months are written as numbers | write 2027-03'],
  [
    'Q2 FY27',
    '"Q2 FY27" is not a period: a part of a fiscal year is written behind the year and a dash | write FY27-Q2',
  ],
  [
    '２０２７-03',
    '"２０２７-03" is not a period: it has characters that only look like the right ones | write 2027-03',
  ],
  ['“2027-Q1”', '"“2027-Q1”" is not a period: it has quotation marks in it | write 2027-Q1'],
  [
    '2027-Q1 to 2027-Q2',
    '"2027-Q1 to 2027-Q2" is not a period: a range is two periods joined by two dots | write 2027-Q1..2027-Q2',
  ],
  [
    '2027-Q1..Q2',
    '"2027-Q1..Q2" is not a period: a range is two periods joined by two dots, each with its year | write 2027-Q1..2027-Q2',
  ],
  [
    '2027-Q2..2027-Q1',
    '"2027-Q2..2027-Q1" ends before it begins | write the earlier one first, as in 2027-Q1..2027-Q2',
  ],
  [
    '2027-Q1..2027-13',
    '"2027-Q1..2027-13" is not a range: "2027-13" is not a period: there is no month 13 | write a month from 01 to 12, as in 2027-03',
  ],
  ['~2027-Q3', '"~2027-Q3" is not a period: only the date itself is read | write 2027-Q3'],
  ['early 2027', '"early 2027" is not a period: only the date itself is read | write 2027-Q1'],
  [
    'spring 2027',
    '"spring 2027" is not a period: a season has no first and last day | write the quarter or months meant, as in 2027-Q2',
  ],
  [
    'next month',
    `"next month" is not a period: it means another day whenever it is read | ${PERIOD}`,
  ],
  [
    'asap',
    `"asap" is not a period: it says how urgent it is, not when | ${PERIOD}; urgency is said with priority`,
  ],
  ['Q3', '"Q3" is not a period: it has no year in four digits | write the year too, as in 2027-Q2'],
  [
    'v1.21, v1.37',
    '"v1.21, v1.37" is not a period: it names several | write one of them, or the range from the first to the last',
  ],
])('period %j', (text, message) => {
  expect(said(parsePeriod(text))).toBe(message);
});

test('a long text is quoted shortened', () => {
  const message = `"${'x'.repeat(47)}…" is not a period | ${PERIOD}`;
  expect(said(parsePeriod('x'.repeat(10_000)))).toBe(message);
});

const PARSERS: readonly (readonly [string, (text: string) => Parsed<unknown>])[] = [
  ['day', parseDay],
  ['period', (text) => parsePeriod(text, { fiscalYearStart: 4 })],
  ['duration', parseDuration],
  [
    'effort',
    (text) => parseEffort(text, new Map([['M', { optimistic: 1, likely: 1, pessimistic: 1 }]])),
  ],
  ['effort rate', parseEffortRate],
  ['work week', parseWorkweek],
  ['share', parseShare],
  ['money', parseMoney],
  ['KPI target', parseKpiTarget],
];

/** Shreds of what people write, put together at random: nearer to trouble than random characters. */
const SHREDS =
  '2027|-|-Q3|FY27|..| |03|15|/|.|,|W10|March|pd|d|mo|%|>=|between | and |at least|k|€|M|mon|fri|~|?|５|–|\u200B|\uD800|1e9'.split(
    '|',
  );
const shreds = fc
  .array(fc.constantFrom(...SHREDS), { maxLength: 10 })
  .map((parts) => parts.join(''));

test.each(PARSERS)(
  'a %s that cannot be read is explained with a problem and a hint',
  (_, parse) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), shreds), (text) => {
        const parsed = parse(text);
        if (parsed.ok) return;
        expect(parsed.problem.length).toBeGreaterThan(10);
        expect(parsed.hint).toMatch(/^(?:write|leave|check|did you mean) /);
        expect(`${parsed.problem} ${parsed.hint}`).not.toMatch(
          /undefined|NaN|null|[\p{Cc}\p{Cs}\u200B]/u,
        );
      }),
      { numRuns: 2000 },
    );
  },
);

test('every single text that a hint says to write can be read', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PARSERS), shreds, ([, parse], text) => {
      const parsed = parse(text);
      const written = parsed.ok ? undefined : /^write (\S+)$/.exec(parsed.hint ?? '')?.[1];
      if (written !== undefined)
        expect([text, said(parse(written))]).toEqual([text, expect.stringMatching(/^is read as/)]);
    }),
    { numRuns: 20_000 },
  );
});

test.each(PARSERS)('a hostile %s takes no longer than its length', (_, parse) => {
  const hostile = [
    ' ',
    '-',
    '1',
    '..',
    '2027-',
    'a,',
    'mon-',
    'between 1 ',
    '9.',
    '１',
    '1 - ',
    '>',
    "'",
  ].flatMap((part) => [part.repeat(200_000), `2027${part.repeat(200_000)}!`]);
  const start = performance.now();
  for (const text of hostile) expect(parse(text).ok).toBe(false);
  expect(performance.now() - start).toBeLessThan(2000);
});
