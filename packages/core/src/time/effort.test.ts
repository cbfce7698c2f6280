import { test, expect } from 'vitest';
import { parseEffort, parseEffortRate, type Effort } from './effort.ts';

const points = (optimistic: number, likely = optimistic, pessimistic = optimistic): Effort => ({
  optimistic,
  likely,
  pessimistic,
});
const SIZES = new Map([
  ['M', points(15, 25, 40)],
  ['XL', points(70)],
]);

test.each([
  ['30pd', points(30)],
  ['6pw', points(30)],
  ['2pm', points(40)],
  ['0.5pd', points(0.5)],
  ['1.1pw', points(5.5)],
  ['20..30..55pd', points(20, 30, 55)],
  ['1..1..2pm', points(20, 20, 40)],
  ['M', points(15, 25, 40)],
])('%s', (text, value) => {
  expect(parseEffort(text, SIZES)).toEqual({ ok: true, value });
});

const USUAL = 'write an effort such as 30pd, 6pw, 2pm or 20..30..55pd';
test.each([
  ['', 'the effort is empty', USUAL],
  ['30', '"30" is not an effort: it has no unit', 'write 30pd for person-days'],
  ['30d', '"30d" is not an effort in our notation', 'write 30pd for person-days'],
  [
    '3 person-weeks',
    '"3 person-weeks" is not an effort in our notation',
    'write 3pw for person-weeks',
  ],
  [
    '4 man months',
    '"4 man months" is not an effort in our notation',
    'write 4pm for person-months',
  ],
  [
    '20pd..30pd..55pd',
    '"20pd..30pd..55pd" is not an effort in our notation',
    'write 20..30..55pd for person-days',
  ],
  [
    '3-5pd',
    '"3-5pd" is not an effort: a range has three points',
    'write optimistic..likely..pessimistic, as in 3..4..5pd',
  ],
  [
    '55..30..20pd',
    '"55..30..20pd" is not in order: it goes from optimistic over likely to pessimistic',
    'write 20..30..55pd',
  ],
  [
    '13 points',
    '"13 points" is not an effort: story points are not time',
    'write person-days as in 30pd, or name the size under estimates.sizes',
  ],
  ['30 PT', '"30 PT" is not an effort in our notation', 'write 30pd for person-days'],
  [
    '7,5 Personentage',
    '"7,5 Personentage" is not an effort in our notation',
    'write 7.5pd for person-days',
  ],
  [
    '2 FTE',
    '"2 FTE" is not an effort: people are not yet work',
    'write people times days, as in 30pd for two people and three weeks',
  ],
  ['8h', '"8h" is not an effort: effort is counted in days', 'write 1pd, at eight hours a day'],
  ['m', 'no size is named "m": there are M, XL', 'did you mean M?'],
  ['huge', 'no size is named "huge": there are M, XL', USUAL],
  ['__proto__', '"__proto__" is not an effort', USUAL],
])('%j cannot be read', (text, problem, hint) => {
  expect(parseEffort(text, SIZES)).toEqual({ ok: false, problem, hint });
});

test('without sizes, a size is told where to be named', () => {
  const problem = '"XL" is not an effort: no sizes are named under estimates.sizes';
  expect(parseEffort('XL')).toEqual({ ok: false, problem, hint: USUAL });
});

test.each([
  ['2pd/w', { personDays: 2, per: 'w' }],
  ['1pm/mo', { personDays: 20, per: 'mo' }],
  ['0.5pd/d', { personDays: 0.5, per: 'd' }],
])('%s', (text, value) => {
  expect(parseEffortRate(text)).toEqual({ ok: true, value });
});

test.each([
  ['', 'the effort rate is empty', 'write a rate such as 2pd/w'],
  ['2d/w', '"2d/w" is not an effort rate in our notation', 'write 2pd/w'],
  ['2 pd per week', '"2 pd per week" is not an effort rate in our notation', 'write 2pd/w'],
  [
    '2pd',
    '"2pd" is not an effort rate: it does not say per what time',
    'write 2pd/w for each week',
  ],
  ['half a day', '"half a day" is not an effort rate', 'write a rate such as 2pd/w'],
])('%j cannot be read', (text, problem, hint) => {
  expect(parseEffortRate(text)).toEqual({ ok: false, problem, hint });
});
