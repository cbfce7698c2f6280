import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { test, expect } from 'vitest';
import { formatDay } from './day.ts';
import { formatPeriod, parsePeriod, type Period } from './period.ts';

function period(text: string, fiscalYearStart = 1): Period {
  const parsed = parsePeriod(text, { fiscalYearStart });
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

function days(text: string, fiscalYearStart = 1): string {
  const { first, last, precision } = period(text, fiscalYearStart);
  return `${formatDay(first)} to ${formatDay(last)}, ${precision}`;
}

test.each([
  ['2027-03-15', '2027-03-15 to 2027-03-15, day'],
  ['2028-02', '2028-02-01 to 2028-02-29, month'],
  ['2027-Q1', '2027-01-01 to 2027-03-31, quarter'],
  ['2027-Q4', '2027-10-01 to 2027-12-31, quarter'],
  ['2027-H2', '2027-07-01 to 2027-12-31, half'],
  ['2027', '2027-01-01 to 2027-12-31, year'],
  ['2027-W10', '2027-03-08 to 2027-03-14, week'],
  ['2026-W53', '2026-12-28 to 2027-01-03, week'],
  ['2027-Q1..2027-Q2', '2027-01-01 to 2027-06-30, range'],
  ['2026-12-15..2027', '2026-12-15 to 2027-12-31, range'],
  ['2027-03-01..2027-03-01', '2027-03-01 to 2027-03-01, range'],
  ['1900-W01', '1900-01-01 to 1900-01-07, week'],
  ['2199', '2199-01-01 to 2199-12-31, year'],
])('%s is %s', (text, expected) => {
  expect(days(text)).toBe(expected);
});

test.each([
  ['FY27', 1, '2027-01-01 to 2027-12-31, year'],
  ['FY27', 4, '2026-04-01 to 2027-03-31, year'],
  ['FY2027', 4, '2026-04-01 to 2027-03-31, year'],
  ['FY27-Q2', 4, '2026-07-01 to 2026-09-30, quarter'],
  ['FY27-Q4', 4, '2027-01-01 to 2027-03-31, quarter'],
  ['FY27-H2', 4, '2026-10-01 to 2027-03-31, half'],
  ['FY27-Q1', 10, '2026-10-01 to 2026-12-31, quarter'],
  ['FY28-Q1', 2, '2027-02-01 to 2027-04-30, quarter'],
  ['FY27-Q1..FY27-Q2', 7, '2026-07-01 to 2026-12-31, range'],
  ['2027-Q1', 4, '2027-01-01 to 2027-03-31, quarter'],
])('%s with a fiscal year from month %i is %s', (text, start, expected) => {
  expect(days(text, start)).toBe(expected);
});

test('no text that leaves the years 1900 to 2199 is read', () => {
  for (const text of ['1899', '2200-01', 'FY1899', '0000', '9999-12-31', '2200-W01']) {
    expect(parsePeriod(text, { fiscalYearStart: 4 }).ok, text).toBe(false);
  }
  expect(parsePeriod('FY1900', { fiscalYearStart: 4 }).ok).toBe(false);
});

const year = fc.integer({ min: 1900, max: 2199 });

test('months, quarters, halves and years begin and end where Temporal says', () => {
  const parts = fc.constantFrom(
    ...([
      ['', 1, 12],
      ['-H', 2, 6],
      ['-Q', 4, 3],
      ['-', 12, 1],
    ] as const),
  );
  fc.assert(
    fc.property(year, parts, fc.nat(), (y, [mark, count, months], any) => {
      const index = any % count;
      const number = mark === '-' ? String(index + 1).padStart(2, '0') : String(index + 1);
      const first = new Temporal.PlainDate(y, index * months + 1, 1);
      const last = first.add({ months }).subtract({ days: 1 });
      const text = mark === '' ? String(y) : `${y}${mark}${number}`;
      expect(days(text)).toMatch(`${first.toString()} to ${last.toString()}, `);
      expect(formatPeriod(period(text))).toBe(text);
    }),
  );
});

test('weeks begin and end where Temporal says', () => {
  fc.assert(
    fc.property(year, fc.integer({ min: 0, max: 54 }), (y, week) => {
      const text = `${y}-W${String(week).padStart(2, '0')}`;
      const parsed = parsePeriod(text);
      const weeks = new Temporal.PlainDate(y, 12, 28).weekOfYear!;
      expect(parsed.ok).toBe(week >= 1 && week <= weeks);
      if (!parsed.ok) return;
      const first = Temporal.PlainDate.from(formatDay(parsed.value.first));
      expect([first.dayOfWeek, first.yearOfWeek, first.weekOfYear]).toEqual([1, y, week]);
      expect(parsed.value.last - parsed.value.first).toBe(6);
      expect(formatPeriod(parsed.value)).toBe(text);
    }),
  );
});

test('a fiscal year is the twelve months that end in the year it is named for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      (y, start) => {
        const whole = period(`FY${y}`, start);
        expect(whole).toEqual(period(`FY${String(y).slice(2)}`, start));
        const last = new Temporal.PlainDate(y, start === 1 ? 12 : start - 1, 1).add({ months: 1 });
        expect(formatDay(whole.last + 1)).toBe(last.toString());
        const quarters = [1, 2, 3, 4].map((quarter) => period(`FY${y}-Q${quarter}`, start));
        const ends = [whole.first - 1, ...quarters.map(({ last }) => last)];
        expect(ends.at(-1)).toBe(whole.last);
        expect(quarters.map(({ first }) => first - 1)).toEqual(ends.slice(0, -1));
      },
    ),
  );
});

test('what is formatted reads back as the same days', () => {
  const day = fc.integer({ min: -25_000, max: 84_000 });
  const precision = fc.constantFrom('day', 'week', 'month', 'quarter', 'half', 'year', 'range');
  fc.assert(
    fc.property(day, day, precision, (a, b, precise) => {
      const written: Period = { first: Math.min(a, b), last: Math.max(a, b), precision: precise };
      const { first, last } = period(formatPeriod(written));
      expect({ first, last }).toEqual({ first: written.first, last: written.last });
    }),
  );
});

test.each([
  ['FY27-Q1', 4, '2026-Q2'],
  ['FY28-Q1', 2, '2027-02..2027-04'],
  ['FY27', 4, '2026-04..2027-03'],
  ['2027-01..2027-12', 1, '2027'],
  ['2027-03-08..2027-03-14', 1, '2027-03-08..2027-03-14'],
])('%s with a fiscal year from month %i is formatted as %s', (text, start, expected) => {
  expect(formatPeriod(period(text, start))).toBe(expected);
});
