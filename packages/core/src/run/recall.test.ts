import { array, assert, property, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { recalling } from './recall.ts';

const PARTS = ['a', 'b', 'c', 'd'].map((name) => ({ name }));

test('makes the same as without memory, of each part once while it stays', () => {
  const lists = array(subarray(PARTS), { maxLength: 8 });
  assert(
    property(lists, (states) => {
      const recall = recalling<{ name: string }, { readonly of: string }>();
      const key = {};
      let last: readonly { name: string }[] = [];
      let before: readonly object[] = [];
      for (const parts of states) {
        const made = recall([key], parts, ({ name }) => ({ of: name }));
        expect(made).toEqual(parts.map(({ name }) => ({ of: name })));
        for (const [index, part] of parts.entries()) {
          const hasMoved = parts.length !== last.length;
          const place = hasMoved ? last.indexOf(part) : last[index] === part ? index : -1;
          if (place !== -1) expect(made[index]).toBe(before[place]);
        }
        [last, before] = [parts, made];
      }
    }),
  );
});

test('an unchanged list gives the very same list, other surroundings a new one', () => {
  const recall = recalling<{ name: string }, string>();
  const [key, other] = [{}, {}];
  const make = ({ name }: { name: string }) => name;
  const first = recall([key, 1], PARTS, make);
  expect(recall([key, 1], [...PARTS], make)).toBe(first);
  expect(recall([key, 2], PARTS, make)).not.toBe(first);
  expect(recall([other, 2], PARTS, make)).toEqual(first);
});
