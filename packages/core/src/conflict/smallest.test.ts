import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestConflict } from './smallest.ts';

describe('the smallest conflict', () => {
  it('is a conflict, and none without any one of its members', () => {
    const bad = fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(bad, { minLength: 1, maxLength: 5 }), (conflicts) => {
        const isConflict = (some: readonly number[]) =>
          conflicts.some((each) => each.every((member) => some.includes(member)));
        const found = smallestConflict([...Array.from({ length: 12 }).keys()], isConflict);
        expect(isConflict(found)).toBe(true);
        for (const left of found) {
          expect(isConflict(found.filter((member) => member !== left))).toBe(false);
        }
      }),
    );
  });

  it('keeps those that come first, where there is a choice', () => {
    const isConflict = (some: readonly string[]) =>
      some.includes('a') && (some.includes('b') || some.includes('c'));
    expect(smallestConflict(['a', 'b', 'c'], isConflict)).toEqual(['a', 'b']);
    expect(smallestConflict(['c', 'b', 'a'], isConflict)).toEqual(['c', 'a']);
  });

  it('of what is always in conflict is empty', () => {
    expect(smallestConflict([1, 2], () => true)).toEqual([]);
  });

  it('asks few questions where the conflict is small', () => {
    let asked = 0;
    const all = [...Array.from({ length: 1000 }).keys()];
    const found = smallestConflict(all, (some) => {
      asked++;
      return some.includes(17) && some.includes(803);
    });
    expect(found).toEqual([17, 803]);
    expect(asked).toBeLessThan(50);
  });
});
