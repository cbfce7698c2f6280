import * as fc from 'fast-check';
import type { Finding, SourceFile } from '@throughline/core';
import { expect, test } from 'vitest';
import { movedFindings as movedIn } from './moved.ts';
import { changeBetween, offsetAfter } from './text-change.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '👩'), maxLength: 30 });

test('a change makes the one text of the other, and is no longer than it must be', () => {
  fc.assert(
    fc.property(text, text, text, text, (head, before, after, tail) => {
      const [one, other] = [head + before + tail, head + after + tail];
      const { start, end, length } = changeBetween(one, other);
      expect(one.slice(0, start) + other.slice(start, start + length) + one.slice(end)).toBe(other);
      if (end > start && length > 0) {
        expect(one[start]).not.toBe(other[start]);
        expect(one[end - 1]).not.toBe(other[start + length - 1]);
      }
    }),
  );
});

test('what stands before a change stays, what stands behind it moves', () => {
  fc.assert(
    fc.property(text, text, fc.nat(30), (one, other, at) => {
      const change = changeBetween(one, other);
      const offset = Math.min(at, one.length);
      for (const side of ['start', 'end'] as const) {
        const after = offsetAfter(change, offset, side);
        if (offset < change.start) expect(after).toBe(offset);
        if (offset > change.end) expect(other.length - after).toBe(one.length - offset);
      }
    }),
  );
});

function movedFindings(findings: readonly Finding[], before: Texts, now: Texts) {
  return movedIn(findings, before, now, before.keys());
}

/** Words of a text, as the place of a finding. */
function place(source: string, words: string, path = 'a.yaml') {
  const start = source.indexOf(words);
  return { path, start, end: start + words.length };
}

type Texts = ReadonlyMap<string, SourceFile>;

function sources(texts: Readonly<Record<string, string>>): Texts {
  return new Map(Object.entries(texts).map(([path, each]) => [path, { path, text: each }]));
}

const BEFORE = 'id: a\nstart: 2027-01-04\ntarget: 2027-03-26\n';

function finding(words: string, more: Partial<Finding> = {}): Finding {
  const at = place(BEFORE, words);
  return { rule: 'date/x', severity: 'error', message: words, help: 'mend it', at, ...more };
}

/** The words that a finding stands at after an edit; `undefined` if it is gone. */
function wordsAfter(found: Finding, after: string): string | undefined {
  const [moved] = movedFindings(
    [found],
    sources({ 'a.yaml': BEFORE }),
    sources({ 'a.yaml': after }),
  );
  return moved && after.slice(moved.at.start, moved.at.end);
}

test.each([
  ['an edit before it', 'title: A\n', 'target: 2027-03-26'],
  ['an edit that begins where it begins', 'x', 'target: 2027-03-26'],
])('a finding goes with its words past %s', (_, come, words) => {
  const at = BEFORE.indexOf(words);
  const after = BEFORE.slice(0, at) + come + BEFORE.slice(at);
  expect(wordsAfter(finding(words), after)).toBe(words);
});

test('a finding holds what is written within it, and goes with its last letter', () => {
  const found = finding('2027-03-26');
  expect(wordsAfter(found, BEFORE.replace('03-26', '04-16'))).toBe('2027-04-16');
  expect(wordsAfter(found, BEFORE.replace('2027-03-26', ''))).toBeUndefined();
  expect(movedFindings([found], sources({ 'a.yaml': BEFORE }), sources({}))).toEqual([]);
});

test('steps, related places and fixes move too; a fix of what went is none', () => {
  const edit = { ...place(BEFORE, '2027-01-04'), text: '2027-01-05' };
  const found = finding('target', {
    chain: [{ message: 'why', at: place(BEFORE, 'start') }, { message: 'so' }],
    related: [{ message: 'see', at: { path: 'b.yaml', start: 3, end: 4 } }],
    fixes: [{ title: 'Move it', safe: false, edits: [edit] }],
  });
  const moved = (after: string) =>
    movedFindings([found], sources({ 'a.yaml': BEFORE }), sources({ 'a.yaml': after }))[0]!;
  const after = `# a\n${BEFORE}`;
  expect(moved(after)).toEqual({
    ...found,
    at: place(after, 'target'),
    chain: [{ message: 'why', at: place(after, 'start') }, { message: 'so' }],
    related: found.related,
    fixes: [{ title: 'Move it', safe: false, edits: [{ ...edit, ...place(after, '2027-01-04') }] }],
  });
  expect(moved(BEFORE.replace('2027-01-04', '2027-01-1')).fixes).toEqual([]);
});

test('what has nothing to do with an edit is the very same finding', () => {
  const elsewhere = finding('id', { at: { path: 'b.yaml', start: 0, end: 2 } });
  const both = { 'a.yaml': BEFORE, 'b.yaml': 'id: b\n' };
  const before = sources(both);
  const now = new Map([...before, ...sources({ 'a.yaml': `${BEFORE}x` })]);
  expect(movedFindings([elsewhere], before, now)[0]).toBe(elsewhere);
  expect(movedFindings([elsewhere], before, before)[0]).toBe(elsewhere);
});
