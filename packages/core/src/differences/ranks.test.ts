import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareAnalyses } from '../compare/compare.ts';
import { changedPlaces } from './ranks.ts';
import { analysisOf } from '../compare/testing/roadmap.ts';

/** A roadmap of initiatives with these ranks. */
function ranked(ranks: Readonly<Record<string, number | string>>) {
  const items = Object.entries(ranks).map(
    ([id, rank]) => `  - {id: ${id}, title: ${id}, priority: ${rank}}\n`,
  );
  return analysisOf(`roadmap: demo\ninitiatives:\n${items.join('')}`);
}

function changes(before: Record<string, number | string>, after: Record<string, number | string>) {
  return compareAnalyses(ranked(before), ranked(after)).changes.map(({ message }) => message);
}

it('one that is put in front of the others is one change', () => {
  expect(changes({ a: 1, b: 2, c: 3, d: 4 }, { a: 2, b: 3, c: 4, d: 1 })).toEqual([
    'd: priority 1 instead of 4',
  ]);
});

it('a new one in front changes nothing for the others, and neither do gaps', () => {
  expect(changes({ a: 1, b: 2 }, { x: 1, a: 20, b: 30 })).toEqual(['x is new']);
});

it('a rank for a word is a change', () => {
  expect(changes({ a: 'must', b: 2 }, { a: 1, b: 3 })).toEqual(['a: priority 1 instead of must']);
});

it('as few as possible are said to have moved: without them the order is as it was', () => {
  const rank = fc.integer({ min: 1, max: 6 });
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const ranks = fc.tuple(rank, rank, rank, rank, rank, rank);
  fc.assert(
    fc.property(ranks, ranks, (before, after) => {
      const of = (list: readonly number[]) =>
        Object.fromEntries(ids.map((id, i) => [id, list[i]!]));
      const moved = changedPlaces(ranked(of(before)).roadmap, ranked(of(after)).roadmap);
      const keepsOrder = (kept: readonly number[]) =>
        kept.every((i) => kept.every((j) => before[i]! >= before[j]! || after[i]! <= after[j]!));
      const all = Array.from({ length: 2 ** ids.length }, (_, bits) =>
        ids.map((_id, i) => i).filter((i) => bits & (2 ** i)),
      );
      const longest = Math.max(...all.filter(keepsOrder).map(({ length }) => length));
      expect(keepsOrder(ids.map((_id, i) => i).filter((i) => !moved.has(ids[i]!)))).toBe(true);
      expect(ids.length - moved.size).toBe(longest);
    }),
    { numRuns: 100 },
  );
});
