import fc from 'fast-check';
import { test, expect } from 'vitest';
import { formatDuration, parseDuration } from './duration.ts';

test.each([
  ['10d', 10, 'd', false],
  ['3w', 3, 'w', false],
  ['2mo', 2, 'mo', false],
  ['4h', 4, 'h', false],
  ['1.5d', 1.5, 'd', false],
  ['-5d', -5, 'd', false],
  ['+2w', 2, 'w', false],
  ['10cd', 10, 'd', true],
  ['-3cw', -3, 'w', true],
  ['0', 0, 'd', false],
  ['-0w', 0, 'w', false],
])('%s', (text, amount, unit, calendar) => {
  expect(parseDuration(text)).toEqual({ ok: true, value: { amount, unit, calendar } });
});

const USUAL = 'write a duration such as 10d, 3w, 2mo or 4h; calendar time as 10cd or 3cw';
test.each([
  ['', 'the duration is empty', USUAL],
  ['10', '"10" is not a duration: it has no unit', 'write 10d for working days, 10w for weeks'],
  ['3 weeks', '"3 weeks" is not a duration in our notation', 'write 3w'],
  ['3 Wochen', '"3 Wochen" is not a duration in our notation', 'write 3w'],
  ['10 Arbeitstage', '"10 Arbeitstage" is not a duration in our notation', 'write 10d'],
  ['2 mois', '"2 mois" is not a duration in our notation', 'write 2mo'],
  ['10 working days', '"10 working days" is not a duration in our notation', 'write 10d'],
  ['2 calendar weeks', '"2 calendar weeks" is not a duration in our notation', 'write 2cw'],
  ['5D', '"5D" is not a duration in our notation', 'write 5d'],
  ['1,5d', '"1,5d" is not a duration in our notation', 'write 1.5d'],
  ['1y', '"1y" is not a duration: years are not a unit', 'write 12mo'],
  ['2 quarters', '"2 quarters" is not a duration: quarters are not a unit', 'write 6mo'],
  ['3m', '"3m" is not a duration: m may mean minutes or months', 'write 3mo for months'],
  ['P3W', '"P3W" is not a duration: ISO 8601 durations are not read', USUAL],
  ['1w3d', '"1w3d" is not a duration: it has two units', 'write it in one unit, as in 8d'],
  [
    '2-3w',
    '"2-3w" is not a duration: it has two lengths',
    'write one; what is uncertain can be said of efforts, as in 20..30..55pd',
  ],
  [
    '30pd',
    '"30pd" is not a duration: it is an effort, which people share',
    'write 30d for the time that passes',
  ],
  [
    '2 calendar months',
    '"2 calendar months" is not a duration: calendar time is counted in days or weeks',
    'write days or weeks, as in 10cd or 3cw',
  ],
  [
    '99999999d',
    '"99999999d" is not a duration: it is longer than 100000 of any unit',
    'check the number',
  ],
  ['soon', '"soon" is not a duration', USUAL],
])('%j cannot be read', (text, problem, hint) => {
  expect(parseDuration(text)).toEqual({ ok: false, problem, hint });
});

test('what is formatted reads back as the same duration', () => {
  const units = fc.constantFrom('h', 'd', 'w', 'mo', 'cd', 'cw');
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 400_000 }), units, (quarters, unit) => {
      const parsed = parseDuration(`${quarters / 4}${unit}`);
      expect(parsed.ok).toBe(true);
      if (!parsed.ok) return;
      const again = parseDuration(formatDuration(parsed.value));
      expect(again).toEqual(
        quarters === 0 ? { ok: true, value: { amount: 0, unit: 'd', calendar: false } } : parsed,
      );
    }),
  );
});
