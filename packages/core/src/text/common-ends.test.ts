import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonEnds } from './common-ends.ts';

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 }),
  fc
    .tuple(fc.constantFrom('a', 'ab'), fc.integer({ min: 60_000, max: 140_000 }))
    .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length))),
);

test('the common beginning is the longest, and what is common behind it at the end', () => {
  fc.assert(
    fc.property(text, text, text, text, (before, one, other, behind) => {
      const [first, second] = [before + one + behind, before + other + behind];
      const { prefix, suffix } = commonEnds(first, second);
      const most = Math.min(first.length, second.length);
      expect(first.slice(0, prefix)).toBe(second.slice(0, prefix));
      expect(prefix === most || first[prefix] !== second[prefix]).toBe(true);
      const [end, otherEnd] = [first.length - suffix, second.length - suffix];
      expect(first.slice(end)).toBe(second.slice(otherEnd));
      expect(prefix + suffix === most || first[end - 1] !== second[otherEnd - 1]).toBe(true);
    }),
    { numRuns: 300 },
  );
});
