import type { CodeLens, InlayHint } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { ask, ROADMAP } from '../testing/ask.ts';
import codeLens from './code-lens.ts';
import inlayHint from './inlay-hint.ts';

const IT = `id: it
status: committed
duration: 10d
start: 2027-03-01
target: 2027-Q1 # so they say
deadline: spring
milestones:
  - {id: a, target: now}
  - {id: b, target: spring + 1w}
  - {id: c, target: tbd}
`;
const FILES = {
  'initiatives/it.yaml': IT,
  'initiatives/then.yaml':
    'title: Then\ndependsOn: [it]\ncommitment: announced\ntarget: 2027-03-22\n',
  'initiatives/done.yaml':
    'id: done\nstatus: done\nactual: {start: 2026-09-01, finish: 2026-10-30}\n',
  'initiatives/dropped.yaml': 'id: dropped\nstatus: dropped\ndependsOn: [it]\n',
  'roadmap.yaml': ROADMAP,
};

async function lenses(path: string, options: object = {}): Promise<readonly string[]> {
  const files = { [path]: FILES[path as keyof typeof FILES], ...FILES };
  const found = await ask<CodeLens[]>(codeLens, files, { options });
  return found.map(({ range, command }) => `${range.start.line}: ${command?.title}`);
}

test('above an initiative stands what a person asks first', async () => {
  expect(await lenses('initiatives/it.yaml')).toEqual([
    '0: 1 waits for this',
    '0: 5 working days of float before a promise breaks',
    '0: earliest finish 12 Mar 2027',
  ]);
  expect(await lenses('initiatives/then.yaml')).toEqual([
    '0: critical: no float',
    '0: earliest finish 22 Mar 2027',
  ]);
});

test('of what is done or dropped there is nothing left to say', async () => {
  expect(await lenses('initiatives/done.yaml')).toEqual([]);
  expect(await lenses('initiatives/dropped.yaml')).toEqual([]);
});

test('above other entities stands how often they are used', async () => {
  expect(await lenses('roadmap.yaml')).toEqual([
    '5: used in 2 places',
    '9: used in 1 place',
    '11: used in 1 place',
  ]);
});

test.each([
  [false, []],
  [['float', 'nonsense'], ['0: 5 working days of float before a promise breaks']],
  ['wrong', 3],
])('code lenses that the client wants: %j', async (wanted, expected) => {
  const shown = await lenses('initiatives/it.yaml', { codeLens: wanted });
  if (typeof expected === 'number') expect(shown).toHaveLength(expected);
  else expect(shown).toEqual(expected);
});

async function hints(options: object, from = 0, to = 99): Promise<readonly string[]> {
  const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
  const found = await ask<(InlayHint & { label: string })[]>(inlayHint, FILES, {
    options,
    params: { range },
  });
  return found.map(({ position, label }) => `${position.line}:${position.character} ${label}`);
}

test('behind a date that is no day stand its days', async () => {
  expect(await hints({})).toEqual([
    '4:15 1 Jan to 31 Mar 2027',
    '5:16 22 Mar 2027',
    '8:31 30 Mar 2027',
  ]);
  expect(await hints({}, 5, 6)).toEqual(['5:16 22 Mar 2027']);
});

test('behind a target stands what the plan says, if the client wants it', async () => {
  expect(await hints({ inlayHints: true }, 0, 5)).toEqual([
    '4:15 1 Jan to 31 Mar 2027',
    '4:15 earliest finish 12 Mar 2027',
    '4:15 5 working days of float before a promise breaks',
  ]);
  expect(await hints({ inlayHints: ['finish'] }, 0, 5)).toEqual([
    '4:15 earliest finish 12 Mar 2027',
  ]);
  expect(await hints({ inlayHints: false })).toEqual([]);
});

const BUSY = {
  'initiatives/busy.yaml': `id: busy
status: committed
start: 2027-03-01
target: 2027-04-30
demand:
  - {team: web, skill: code, effort: 30pd}
  - {team: web, effort: 150pd}
  - {team: store, effort: 5pd}
`,
  'roadmap.yaml': ROADMAP,
};

test('above what asks teams for work stands the fullest of them', async () => {
  const found = await ask<CodeLens[]>(codeLens, BUSY, { options: { codeLens: ['load'] } });
  expect(found.map(({ command }) => command?.title)).toEqual(['busiest: web, 136 % in Mar 2027']);
});

test('behind a team or a skill stands what is left of it, if the client wants it', async () => {
  const params = { range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } };
  const options = { inlayHints: ['capacity'] };
  const found = await ask<(InlayHint & { label: string })[]>(inlayHint, BUSY, { options, params });
  expect(
    found.map(({ position, label }) => `${position.line}:${position.character} ${label}`),
  ).toEqual(['5:27 58 pd left', '6:14 48 pd short']);
  params.range.end.line = 6;
  const fewer = await ask<InlayHint[]>(inlayHint, BUSY, { options, params });
  expect(fewer).toHaveLength(1);
});
