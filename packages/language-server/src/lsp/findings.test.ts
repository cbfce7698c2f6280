import * as fc from 'fast-check';
import { analyze, inFindingOrder, type Finding } from '@throughline/core';
import { expect, test } from 'vitest';
import { ROADMAP } from '../testing/ask.ts';
import { day } from '../testing/memory.ts';
import { findingsIn, pathsWithChanges, shownAt } from './findings.ts';

const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constant('date/x'),
  severity: fc.constant('error' as const),
  message: fc.constantFrom('one', 'two'),
  help: fc.constant('mend it'),
  at: fc.record({
    path: fc.constantFrom('', 'a.yaml', 'a/b.yaml', 'b.yaml', 'roadmap.yaml'),
    start: fc.nat(3),
    end: fc.constant(9),
  }),
});

const findings = fc.array(finding, { maxLength: 12 }).map((list) => list.sort(inFindingOrder));

const ANALYSIS = analyze([{ path: 'roadmap.yaml', text: ROADMAP }], { asOf: day('2026-11-24') });

function inPath(list: readonly Finding[], path: string) {
  return list.filter(({ at }) => at.path === path);
}

test('the paths with changes are those whose findings are not the very same ones', () => {
  const some = fc.tuple(findings, fc.infiniteStream(fc.nat(3)), findings);
  fc.assert(
    fc.property(some, ([before, dice, others]) => {
      const kept = before.filter(() => dice.next().value !== 0);
      const now = [...kept, ...others].sort(inFindingOrder);
      const all = new Set([...before, ...now].map(({ at }) => at.path));
      const changed = [...all].filter((path) => {
        const [one, other] = [inPath(before, path), inPath(now, path)];
        return one.length !== other.length || one.some((each, index) => each !== other[index]);
      });
      expect([...pathsWithChanges(before, now)].sort()).toEqual(changed.sort());
      expect(pathsWithChanges(now, now)).toEqual([]);
    }),
  );
});

test('the findings of a file are those of its path, in their order', () => {
  fc.assert(
    fc.property(findings, (list) => {
      for (const path of ['a.yaml', 'a/b.yaml', 'b.yaml', 'nowhere.yaml']) {
        expect(findingsIn(path, list, ANALYSIS)).toEqual(inPath(list, path));
      }
      // What is said of the roadmap as a whole stands where it introduces itself.
      expect(findingsIn('roadmap.yaml', list, ANALYSIS)).toEqual([
        ...inPath(list, ''),
        ...inPath(list, 'roadmap.yaml'),
      ]);
    }),
  );
});

test('where nothing introduces the roadmap, its own findings stand in its main file', () => {
  const nothing = analyze([], { asOf: day('2026-11-24') });
  expect(shownAt('', nothing)).toBe('roadmap.yaml');
  expect(shownAt('a.yaml', nothing)).toBe('a.yaml');
});

test('of more findings than anybody reads the worst are shown, in their order', () => {
  const at = (start: number) => ({ path: 'a.yaml', start, end: start + 1 });
  const note = (start: number): Finding => ({
    rule: 'x/y',
    severity: 'info',
    message: 'm',
    help: 'h',
    at: at(start),
  });
  const many = Array.from({ length: 1500 }, (_, start) => note(start));
  const all = [...many, { ...note(2000), severity: 'error' as const }];
  const shown = findingsIn('a.yaml', all, ANALYSIS);
  expect(shown).toHaveLength(1000);
  expect(shown.at(-1)?.severity).toBe('error');
  expect(shown.slice(0, 999)).toEqual(many.slice(0, 999));
});
