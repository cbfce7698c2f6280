import { property, assert, constantFrom, integer, record, uniqueArray, boolean } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DependencyType } from '../model/roadmap.ts';
import { workCalendar } from '../time/calendar.ts';
import { formatDay } from '../time/day.ts';
import { readDuration } from '../time/duration.ts';
import { earliestBy, lagOn, latestBy } from './constraint.ts';
import { dayOf } from './testing/planned.ts';

/** Easter Monday 2027 is 29 March; Good Friday is worked. */
const calendar = workCalendar({ holidays: [dayOf('2027-03-29')] });

describe('the earliest day that a dependency allows', () => {
  it.each<[DependencyType, string, string, string]>([
    // The other's day, the lag, and what is allowed.
    ['FS', '2027-03-24', '0', '2027-03-25'],
    ['FS', '2027-03-26', '0', '2027-03-30'], // over the weekend and Easter Monday
    ['FS', '2027-03-27', '0', '2027-03-30'], // a finish on a Saturday
    ['FS', '2027-03-24', '1d', '2027-03-26'],
    ['FS', '2027-03-24', '2d', '2027-03-30'],
    ['FS', '2027-03-24', '1w', '2027-04-02'],
    ['FS', '2027-03-24', '4h', '2027-03-25'], // parts of a day are dropped
    ['FS', '2027-03-24', '3cd', '2027-03-30'],
    ['FS', '2027-03-24', '10cd', '2027-04-05'],
    ['FS', '2027-03-30', '-1d', '2027-03-30'], // the last day of the one is the first of the other
    ['FS', '2027-03-30', '-2d', '2027-03-26'],
    ['FS', '2027-03-30', '-7cd', '2027-03-24'],
    ['SS', '2027-03-24', '0', '2027-03-24'],
    ['SS', '2027-03-27', '0', '2027-03-30'],
    ['SS', '2027-03-26', '1d', '2027-03-30'],
    ['SS', '2027-03-30', '-1d', '2027-03-26'],
    ['FF', '2027-03-26', '0', '2027-03-26'],
    ['FF', '2027-03-28', '0', '2027-03-30'],
    ['FF', '2027-03-26', '2w', '2027-04-12'],
    ['FF', '2027-03-26', '2cw', '2027-04-09'],
    ['SF', '2027-03-26', '0', '2027-03-26'], // works until the other has started
    ['SF', '2027-03-26', '1d', '2027-03-30'],
    ['SF', '2027-03-30', '-3d', '2027-03-24'],
  ])('%s from %s with %s: %s', (type, day, lag, allowed) => {
    const duration = readDuration(lag);
    if (!duration) throw new Error(lag);
    const earliest = earliestBy(type, calendar, lagOn(calendar, duration), dayOf(day));
    expect(formatDay(earliest)).toBe(allowed);
  });
});

describe('the latest day', () => {
  const type = constantFrom<DependencyType>('FS', 'SS', 'FF', 'SF');
  const lag = record({ days: integer({ min: -12, max: 12 }), calendar: boolean() });
  const day = integer({ min: 20_800, max: 20_900 });
  const days = uniqueArray(integer({ min: 20_790, max: 20_910 }), { maxLength: 40 });
  const week = constantFrom([1, 2, 3, 4, 5], [1, 3], [7], [1, 2, 3, 4, 5, 6, 7]);

  it('is the last for which the earliest does not lie behind the limit', () => {
    assert(
      property(type, lag, day, days, week, (of, by, limit, holidays, workweek) => {
        const on = workCalendar({ workweek, holidays });
        const latest = latestBy(of, on, by, limit);
        expect(earliestBy(of, on, by, latest)).toBeLessThanOrEqual(limit);
        expect(earliestBy(of, on, by, latest + 1)).toBeGreaterThan(limit);
      }),
      { numRuns: 2000 },
    );
  });
});
