import { assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../time/day.ts';
import { axisOf, SCALES } from './axis.ts';

const YEAR = { first: dayOf(2026, 12, 1), last: dayOf(2027, 11, 30) };

test.each([
  [3000, 'week'],
  [1000, 'month'],
  [200, 'quarter'],
  [40, 'year'],
])('a year on %i pixels is counted by %s', (width, scale) => {
  expect(axisOf(YEAR, width, 30).scale).toBe(scale);
});

test('the coarser steps stand above the finer ones', () => {
  const quarters = axisOf(YEAR, 1000, 30, 'quarter');
  expect(quarters.minor.map(({ label }) => label)).toEqual(['Q4', 'Q1', 'Q2', 'Q3', 'Q4']);
  expect(quarters.major.map(({ label }) => label)).toEqual(['2026', '2027']);
  const weeks = axisOf({ first: YEAR.first, last: YEAR.first + 20 }, 1000, 30, 'week');
  // Weeks begin on Mondays: the first one is cut to the range.
  expect(weeks.minor.map(({ label }) => label)).toEqual(['30', '7', '14', '21']);
  expect(weeks.major.map(({ label }) => label)).toEqual(['Dec 2026']);
});

test('the steps of an axis cover its range without gap or overlap', () => {
  assert(
    property(
      integer({ min: 0, max: 40_000 }),
      integer({ min: 0, max: 4000 }),
      constantFrom(...SCALES),
      (first, length, scale) => {
        const range = { first, last: first + length };
        const { minor, major } = axisOf(range, 1000, 30, scale);
        for (const ticks of [minor, ...(scale === 'year' ? [] : [major])]) {
          expect(ticks.at(0)!.from).toBe(first);
          expect(ticks.at(-1)!.until).toBe(range.last + 1);
          expect(ticks.slice(1).map(({ from }) => from)).toEqual(
            ticks.slice(0, -1).map(({ until }) => until),
          );
        }
      },
    ),
  );
});
