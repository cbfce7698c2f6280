import fc from 'fast-check';
import { test, expect } from 'vitest';
import { parseWorkweek, workCalendar, type Closure, type WorkCalendar } from './calendar.ts';
import { formatDay, parseDay, weekdayOf, type Day } from './day.ts';
import { parseDuration } from './duration.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

function moved(calendar: WorkCalendar, from: string, by: string): string {
  const duration = parseDuration(by);
  if (!duration.ok) throw new Error(duration.problem);
  return formatDay(calendar.addDuration(day(from), duration.value));
}

const dutch = workCalendar({
  holidays: new Map([
    [day('2027-04-27'), "King's Day"],
    [day('2027-05-06'), 'Ascension Day'],
    [day('2027-12-25'), 'Christmas Day'],
  ]),
  closures: [
    { first: day('2027-07-26'), last: day('2027-08-06'), title: 'summer stop' },
    { first: day('2027-12-27'), last: day('2027-12-31') },
  ],
});

test.each([
  ['2027-04-27', "King's Day"],
  ['2027-12-25', 'Christmas Day'],
  ['2027-08-01', 'summer stop'],
  ['2027-12-28', 'closure'],
  ['2027-05-08', 'Saturday'],
  ['2027-04-28', undefined],
])('on %s nobody works because of %s', (text, reason) => {
  expect(dutch.why(day(text))).toBe(reason);
  expect(dutch.isWorking(day(text))).toBe(reason === undefined);
});

test.each([
  ['2027-04-26', '1d', '2027-04-28'],
  ['2027-04-28', '-1d', '2027-04-26'],
  ['2027-04-24', '1d', '2027-04-26'],
  ['2027-04-25', '-1d', '2027-04-23'],
  ['2027-04-24', '0', '2027-04-24'],
  ['2027-03-01', '2w', '2027-03-15'],
  ['2027-03-01', '-2w', '2027-02-15'],
  ['2027-03-01', '10cd', '2027-03-11'],
  ['2027-03-01', '3cw', '2027-03-22'],
  ['2027-03-01', '-3cw', '2027-02-08'],
  ['2027-03-01', '1mo', '2027-03-31'],
  ['2027-01-01', '12mo', '2028-01-25'],
  ['2027-03-01', '4h', '2027-03-01'],
  ['2027-03-01', '-4h', '2027-03-01'],
  ['2027-03-01', '12h', '2027-03-02'],
  ['2027-03-01', '1.5d', '2027-03-02'],
])('%s and %s is %s', (from, by, to) => {
  expect(moved(dutch, from, by)).toBe(to);
});

test('a day of work finishes on the day it starts, and starts on the next working day', () => {
  const saturday = day('2027-05-08');
  expect(formatDay(dutch.addWorking(saturday, 0))).toBe('2027-05-10');
  expect(formatDay(dutch.addWorking(saturday, -1))).toBe('2027-05-07');
  expect(formatDay(dutch.addWorking(day('2027-05-05'), 1))).toBe('2027-05-07');
});

test('weeks and months are as long as the work week', () => {
  const fourDays = workCalendar({ workweek: [1, 2, 3, 4], hoursPerDay: 6 });
  const days = ['1w', '3mo', '6h', '1.1d', '2.2w', '3cw'].map((text) => {
    const parsed = parseDuration(text);
    return parsed.ok ? fourDays.durationInDays(parsed.value) : text;
  });
  expect(days).toEqual([4, 52, 1, 1.1, 8.8, 21]);
});

test('a calendar on which nobody would work counts every day and says so', () => {
  const everyDay = { first: day('1900-01-01'), last: day('2199-12-31') };
  const empty = [workCalendar({ workweek: [] }), workCalendar({ closures: [everyDay] })];
  expect(empty.map(({ problem }) => problem)).toEqual([
    'its work week has no days',
    'its holidays and closures leave no working day from 1900 to 2199',
  ]);
  for (const calendar of empty) {
    expect(calendar.workweek).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(calendar.addWorking(0, 10)).toBe(10);
    expect(calendar.nextWorking(5)).toBe(5);
    expect(calendar.workingDays(0, 9)).toBe(10);
    expect(calendar.why(3)).toBeUndefined();
  }
});

test('days far outside the years that can be written are counted too', () => {
  expect(dutch.workingDays(0, 7_000_000 - 1)).toBe(5_000_000 - 17);
  expect(dutch.addWorking(0, 1e12)).toBeGreaterThan(1e12);
  expect(dutch.addWorking(0, -1e12)).toBeLessThan(-1e12);
});

const span = fc
  .tuple(fc.integer({ min: -80, max: 80 }), fc.integer({ min: -3, max: 40 }))
  .map(([first, length]): Closure => ({ first, last: first + length }));
const parts = fc.record({
  workweek: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  holidays: fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 30 }),
  closures: fc.array(span, { maxLength: 6 }),
});
const near = fc.integer({ min: -150, max: 150 });

test('every query agrees with walking day by day', () => {
  fc.assert(
    fc.property(parts, near, near, fc.integer({ min: -60, max: 60 }), (made, from, to, count) => {
      const calendar = workCalendar(made);
      const works = (at: Day) =>
        made.workweek.includes(weekdayOf(at)) &&
        !made.holidays.includes(at) &&
        !made.closures.some(({ first, last }) => first <= at && at <= last);
      const walk = (at: Day, step: 1 | -1) => {
        let next = at;
        while (!works(next)) next += step;
        return next;
      };
      expect(calendar.isWorking(from)).toBe(works(from));
      expect(calendar.nextWorking(from)).toBe(walk(from, 1));
      expect(calendar.previousWorking(from)).toBe(walk(from, -1));
      expect(calendar.why(from) === undefined).toBe(works(from));
      let at = walk(from, 1);
      for (let index = 0; index < Math.abs(count); index++) {
        at = count > 0 ? walk(at + 1, 1) : walk(at - 1, -1);
      }
      expect(calendar.addWorking(from, count)).toBe(at);
      let counted = 0;
      for (let each = from; each <= to; each++) if (works(each)) counted++;
      for (let each = to + 1; each < from; each++) if (works(each)) counted--;
      expect(calendar.workingDays(from, to)).toBe(counted + 0);
    }),
    { numRuns: 2000 },
  );
});

test('counting and moving undo each other', () => {
  fc.assert(
    fc.property(parts, near, near, near, (made, a, b, c) => {
      const calendar = workCalendar(made);
      const { workingDays, addWorking, nextWorking, previousWorking, addDuration } = calendar;
      expect(workingDays(a, b) + workingDays(b + 1, c)).toBe(workingDays(a, c));
      const finish = addWorking(a, Math.abs(b));
      expect(workingDays(a, finish)).toBe(Math.abs(b) + 1);
      expect(addWorking(previousWorking(finish), -Math.abs(b))).toBe(nextWorking(a));
      const lag = { amount: Math.abs(b) + 1, unit: 'd', calendar: false } as const;
      expect(workingDays(a + 1, addDuration(a, lag))).toBe(lag.amount);
      expect(workingDays(addDuration(a, { ...lag, amount: -lag.amount }), a - 1)).toBe(lag.amount);
    }),
  );
});

test.each([
  ['mon-fri', [1, 2, 3, 4, 5]],
  ['sun-thu', [1, 2, 3, 4, 7]],
  ['fri-mon', [1, 5, 6, 7]],
  ['mon,tue,thu', [1, 2, 4]],
  ['mon-wed, sat', [1, 2, 3, 6]],
  [
    ['thu', 'mon'],
    [1, 4],
  ],
  ['sat', [6]],
])('the work week %j is %j', (written, days) => {
  expect(parseWorkweek(written)).toEqual({ ok: true, value: days });
});

const USUAL = 'write the working days as mon-fri, or one by one as mon, tue, thu';
test.each([
  ['Monday to Friday', '"Monday to Friday" is not a work week', 'write mon-fri'],
  ['mon-fry', '"mon-fry" is not a work week', 'write mon-fri'],
  ['mon, twice', '"mon, twice" is not a work week: "twice" names no days', USUAL],
  ['', 'the work week has no days', USUAL],
  [[], 'the work week has no days', USUAL],
])('the work week %j cannot be read', (written, problem, hint) => {
  expect(parseWorkweek(written)).toEqual({ ok: false, problem, hint });
});
