import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { areAlike } from './alike.ts';

test('plain data is alike if it is written out alike', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(value, value, (one, other) => {
      expect(areAlike(one, structuredClone(one))).toBe(true);
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      if (isSame) expect(areAlike(one, other)).toBe(true);
    }),
  );
});

test.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { b: 1 }],
  [{ a: undefined }, {}],
  [[], {}],
  [[1], [1, 2]],
  [null, {}],
  [{ at: { start: 1 } }, { at: { start: 2 } }],
])('%j and %j are not', (one, other) => {
  expect(areAlike(one, other)).toBe(false);
  expect(areAlike(other, one)).toBe(false);
});
