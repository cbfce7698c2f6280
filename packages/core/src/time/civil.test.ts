import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { test, expect } from 'vitest';
import { addMonths, daysInMonth, firstOfWeek, weeksInYear } from './civil.ts';
import { civilOf, dayOf, formatDay, isoWeekOf, parseDay, weekdayOf } from './day.ts';

const [FIRST, LAST] = [dayOf(1900, 1, 1), dayOf(2199, 12, 31)];
const anyDay = fc.integer({ min: FIRST, max: LAST });
const farDay = fc.integer({ min: -100_000_000, max: 100_000_000 });
const EPOCH = Temporal.PlainDate.from('1970-01-01');
const oracle = (day: number) => EPOCH.add({ days: day });

test('days are counted from 1970-01-01', () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(dayOf(2000, 2, 29)).toBe(11_016);
  expect([FIRST, LAST]).toEqual([-25_567, 84_005]);
});

test('every day from 1900 to 2199 follows the one before it, in date, weekday and text', () => {
  let [year, month, inMonth, weekday] = [1900, 1, 1, 1];
  for (let day = FIRST; day <= LAST; day++) {
    const text = `${year}-${String(month).padStart(2, '0')}-${String(inMonth).padStart(2, '0')}`;
    const same =
      dayOf(year, month, inMonth) === day && formatDay(day) === text && weekdayOf(day) === weekday;
    if (!same) expect.fail(`${text} is not day ${day}`);
    weekday = (weekday % 7) + 1;
    inMonth++;
    if (inMonth > daysInMonth(year, month)) [month, inMonth] = [month + 1, 1];
    if (month > 12) [year, month] = [year + 1, 1];
  }
});

test('dates, weekdays and ISO weeks are those of Temporal, however far away', () => {
  fc.assert(
    fc.property(farDay, (day) => {
      const date = oracle(day);
      expect(civilOf(day)).toEqual({ year: date.year, month: date.month, day: date.day });
      expect(dayOf(date.year, date.month, date.day)).toBe(day);
      expect(weekdayOf(day)).toBe(date.dayOfWeek);
      expect(isoWeekOf(day)).toEqual({ year: date.yearOfWeek, week: date.weekOfYear });
      expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth);
      expect(formatDay(day)).toBe(date.toString());
    }),
  );
});

test('a month later is what Temporal says it is', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, months) => {
      expect(formatDay(addMonths(day, months))).toBe(oracle(day).add({ months }).toString());
    }),
  );
});

test('a week begins on the Monday that Temporal places in it', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, week } = isoWeekOf(day);
      expect(firstOfWeek(year, week)).toBe(day - weekdayOf(day) + 1);
      expect(week).toBeLessThanOrEqual(weeksInYear(year));
    }),
  );
});

test('a written day is read as Temporal reads it, and refused where Temporal refuses it', () => {
  const part = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2199 }), part(13), part(32), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const parsed = parseDay(text);
      if (parsed.ok) expect(formatDay(parsed.value)).toBe(Temporal.PlainDate.from(text).toString());
      else expect(() => Temporal.PlainDate.from(text)).toThrow();
    }),
  );
});
