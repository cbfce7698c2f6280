import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { fitted, textWidth } from './text-width.ts';

test('widths are those of Helvetica with a margin', () => {
  // H 722, e 556, l 222, l 222, o 556 thousandths, at 10 pixels, with 3 % for wider faces.
  expect(textWidth('Hello', 10)).toBeCloseTo(22.78 * 1.03);
  expect(textWidth('Hello', 10, true)).toBeCloseTo(22.78 * 1.1);
  expect(textWidth('gro\u0308ße', 10)).toBeGreaterThan(textWidth('grsse', 10));
  expect(textWidth('日本', 12)).toBeCloseTo(24 * 1.03);
});

test('a text that fits stays as it is; else it is cut at its end', () => {
  expect(fitted('One sign-on', 200, 12)).toBe('One sign-on');
  expect(fitted('One sign-on for everyone', 80, 12)).toBe('One sign-on…');
  expect(fitted('Anything', 4, 12)).toBe('');
});

test('a fitted text is never wider than its room', () => {
  assert(
    property(string({ unit: 'grapheme' }), integer({ min: 0, max: 300 }), (text, room) => {
      expect(textWidth(fitted(text, room, 12), 12)).toBeLessThanOrEqual(room);
    }),
  );
});
