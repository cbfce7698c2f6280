import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { applyEdits } from '../edit/apply.ts';
import { parseDay } from '../time/day.ts';

/** What is still said of a file, and how much is kept quiet. */
function check(text: string, path = 'initiatives/a.yaml', asOf = '2026-11-24') {
  const day = parseDay(asOf);
  if (!day.ok) throw new Error(day.problem);
  const { findings, suppressed } = analyze([{ path, text }], { asOf: day.value });
  return {
    said: findings
      .filter(({ rule }) => /^(?:schema|suppression|reference\/unknown)/.test(rule))
      .map(({ rule, at }) => `${rule} ${text.slice(at.start, at.end)}`),
    quiet: suppressed.map(({ at }) => text.slice(at.start, at.end)),
    findings,
  };
}

describe('a comment behind something speaks of its line', () => {
  it.each([
    [
      'title: a\nfoo: 1 # throughline-ignore schema/unknown-key: ours\nbar: 2\n',
      ['foo'],
      ['schema/unknown-key bar'],
    ],
    [
      'title: a\r\nfoo: 1 # throughline-ignore schema/*: ours\r\nbar: 2\r\n',
      ['foo'],
      ['schema/unknown-key bar'],
    ],
    [
      'title: a\nbar: 2\nfoo: 1 # throughline-ignore schema/enum, schema/unknown-key: ours',
      ['foo'],
      ['schema/unknown-key bar'],
    ],
    [
      '{title: a, foo: 1, bar: 2} # throughline-ignore schema/unknown-key: ours',
      ['foo', 'bar'],
      [],
    ],
    ['title: a\nfoo: 1 #throughline-ignore schema/unknown-key: a: b # c\n', ['foo'], []],
  ])('%j', (text, quiet, said) => {
    expect(check(text)).toMatchObject({ quiet, said });
  });
});

describe('a comment on a line of its own speaks of the entry below it, and of all that is in it', () => {
  const list = [
    'initiatives:',
    '  # throughline-ignore schema/unknown-key: ours',
    '  - id: a',
    '    title: A',
    '    foo: 1',
    '    milestones:',
    '      - {id: m, bar: 2}',
    '  - {id: b, title: B, baz: 3}',
  ].join('\n');

  it('of an item of a list', () => {
    expect(check(list)).toMatchObject({ quiet: ['foo', 'bar'], said: ['schema/unknown-key baz'] });
  });

  it.each([
    ['title: a\n# throughline-ignore schema/unknown-key: ours\nfoo: 1\nbar: 2\n', ['foo']],
    [
      'title: a\n# throughline-ignore schema/unknown-key: ours\n\n# a word\nfoo: 1\nbar: 2\n',
      ['foo'],
    ],
    ['# throughline-ignore schema/unknown-key: ours\nfoo: 1\ntitle: a\nbar: 2\n', ['foo']],
    [
      'title: a\nmilestones:\n  - id: m\n    # throughline-ignore schema/unknown-key: ours\n    foo: 1\nbar: 2\n',
      ['foo'],
    ],
    ['title: a\n# throughline-ignore schema/unknown-key: ours\nfoo: |\n  text\nbar: 2\n', ['foo']],
    ['title: a\n# throughline-ignore schema/unknown-key: ours\nfoo:\nbar: 2\n', ['foo']],
  ])('%j', (text, quiet) => {
    expect(check(text)).toMatchObject({ quiet, said: ['schema/unknown-key bar'] });
  });

  it('with nothing below it, of nothing', () => {
    const text = 'title: a\nfoo: 1\n# throughline-ignore schema/unknown-key: ours\n';
    expect(check(text)).toMatchObject({
      quiet: [],
      said: [
        'schema/unknown-key foo',
        'suppression/unused # throughline-ignore schema/unknown-key: ours',
      ],
    });
  });
});

describe('a comment for the file speaks of all of it', () => {
  it.each(['', 'title: a\nfoo: 1\n'])('after %j', (before) => {
    const text = `${before}# throughline-ignore-file schema/unknown-key: an exercise\n${before === '' ? 'title: a\nfoo: 1\n' : ''}bar: 2\n`;
    expect(check(text)).toMatchObject({ quiet: ['foo', 'bar'], said: [] });
  });
});

describe('until a day', () => {
  const text = 'title: a\nfoo: 1 # throughline-ignore schema/unknown-key until 2026-11-24: ours\n';

  it('the last day counts', () => {
    expect(check(text, undefined, '2026-11-24').quiet).toEqual(['foo']);
    expect(check(text, undefined, '2026-11-25')).toMatchObject({
      quiet: [],
      said: [
        'schema/unknown-key foo',
        'suppression/expired # throughline-ignore schema/unknown-key until 2026-11-24: ours',
      ],
    });
  });
});

it.each([
  ['ignore', 'suppression/unreadable # throughline-ignore'],
  [
    'ignore until 2027-01-01: no rule',
    'suppression/unreadable # throughline-ignore until 2027-01-01: no rule',
  ],
  [
    'ignore kpi/none until soon: x',
    'suppression/unreadable # throughline-ignore kpi/none until soon: x',
  ],
  ['ignore kpi/non: x', 'reference/unknown # throughline-ignore kpi/non: x'],
  ['ignore kpis/*: x', 'reference/unknown # throughline-ignore kpis/*: x'],
  [
    'ignore schema/unknown-key',
    'suppression/without-reason # throughline-ignore schema/unknown-key',
  ],
])('# throughline-%s', (directive, said) => {
  expect(check(`title: a\nfoo: 1 # throughline-${directive}\n`).said).toContain(said);
});

it('what is said of a comment cannot be kept quiet by it', () => {
  const text = 'title: a # throughline-ignore suppression/*: quiet\n';
  expect(check(text).said).toEqual([
    'suppression/unused # throughline-ignore suppression/*: quiet',
  ]);
});

it.each([
  ['title: a\n# throughline-ignore schema/enum: x\nstart: tbd\n', 'title: a\nstart: tbd\n'],
  ['title: a\nstart: tbd  # throughline-ignore schema/enum: x\n', 'title: a\nstart: tbd\n'],
  [
    'title: a\r\n  # throughline-ignore schema/enum: x\r\nstart: tbd\r\n',
    'title: a\r\nstart: tbd\r\n',
  ],
  ['title: a\n# throughline-ignore schema/enum: x', 'title: a\n'],
])('a comment that does nothing is deleted with its line or its blanks: %j', (text, expected) => {
  const fixes = check(text).findings.flatMap((finding) =>
    finding.rule === 'suppression/unused' ? (finding.fixes?.[0]?.edits ?? []) : [],
  );
  expect(applyEdits(text, fixes)).toBe(expected);
});
