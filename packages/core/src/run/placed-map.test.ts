import { expect, test } from 'vitest';
import { placedMap } from './placed-map.ts';

const places = new Map([
  ['b', 1],
  ['a', 0],
]);

test('has for each key the value in its place, in the order of the keys', () => {
  const map = placedMap(places, ['one', 'two', 'nobody asks for']);
  expect(map.size).toBe(2);
  expect([...map]).toEqual([
    ['b', 'two'],
    ['a', 'one'],
  ]);
  expect([[...map.keys()], [...map.values()]]).toEqual([
    ['b', 'a'],
    ['two', 'one'],
  ]);
  expect([map.get('a'), map.get('c')]).toEqual(['one', undefined]);
  expect([map.has('a'), map.has('c')]).toEqual([true, false]);
  const told: string[] = [];
  map.forEach((value, key, self) => told.push(`${key} ${value} ${self === map}`));
  expect(told).toEqual(['b two true', 'a one true']);
});
