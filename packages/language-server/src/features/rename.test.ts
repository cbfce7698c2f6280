import type {
  LinkedEditingRanges,
  PrepareRenameResult,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { ABLE, ask, edited, ROADMAP, textAt } from '../testing/ask.ts';
import linkedEditingRange from './linked-editing-range.ts';
import prepareRename from './prepare-rename.ts';
import rename from './rename.ts';

const IT = `id: it
title: It
target: spring - 2w
owners: {it: web, business: somebody else}
dependsOn: [base, {on: "base#pilot"}, 'shop/base']
demand:
  - {team: web, skill: code, effort: S} # web has to do it
`;
const BASE = `title: The base
status: parked
kpis: [orders]
milestones:
  - {id: pilot, title: Pilot, target: spring..summer}
`;
const SHOP = ROADMAP.replace(
  '    spring: 2027-03-22\n',
  '    spring: 2027-03-22\n    summer: 2027-06-22\n',
).concat("statuses: {parked: paused}\ninclude: ['initiatives/base.yaml', initiatives/it.yaml]\n");

const FILES = {
  'initiatives/it.yaml': IT,
  'initiatives/base.yaml': BASE,
  'roadmap.yaml': SHOP,
};

/** The files with the cursor at some words of one of them. */
function at(path: keyof typeof FILES, words: string, into = 1): Record<string, string> {
  const text = FILES[path];
  const offset = text.indexOf(words) + into;
  return { ...FILES, [path]: `${text.slice(0, offset)}<|>${text.slice(offset)}` };
}

/** The lines that a rename changes, and the files that it moves. */
async function changes(
  files: Record<string, string>,
  newName: string,
  capabilities: object = ABLE,
) {
  const edit = await ask<WorkspaceEdit>(rename, files, { params: { newName }, capabilities });
  const after = edited(files, edit);
  return Object.keys(after).flatMap((path) => {
    const before = edited(files, null)[path];
    if (before === undefined) return [path];
    const lines = before.split('\n');
    return after[path]!.split('\n').filter((line, index) => line !== lines[index]);
  });
}

test('a team, with the mentions that mean it, and not the words that only look like it', async () => {
  expect(await changes(at('roadmap.yaml', 'web:'), 'shop-team')).toEqual([
    'owners: {it: shop-team, business: somebody else}',
    '  - {team: shop-team, skill: code, effort: S} # web has to do it',
    '  orders: {title: Orders a day, owner: shop-team, unit: orders, direction: up}',
    '  shop-team:',
  ]);
});

test.each([
  [
    'a skill of a team',
    'skill: code',
    'ux',
    ['  - {team: web, skill: ux, effort: S} # web has to do it', '    skills: {design: 1, ux: 2}'],
  ],
  [
    'a size',
    'effort: S',
    'XS',
    ['  - {team: web, skill: code, effort: XS} # web has to do it', '  sizes: {XS: 5..8..13pd}'],
  ],
  [
    'a milestone',
    'base#pilot',
    'trial',
    [
      'dependsOn: [base, {on: "base#trial"}, \'shop/base\']',
      '  - {id: trial, title: Pilot, target: spring..summer}',
    ],
  ],
  [
    'a named date, with an offset and in a range',
    'spring',
    'easter',
    [
      'target: easter - 2w',
      '  - {id: pilot, title: Pilot, target: easter..summer}',
      '    easter: 2027-03-22',
    ],
  ],
])('%s', async (_, words, name, expected) => {
  const files = at('initiatives/it.yaml', words, words.length);
  expect(await changes(files, name)).toEqual(expected);
});

test("a word of the team's own for a status", async () => {
  expect(await changes(at('initiatives/base.yaml', 'parked'), 'frozen')).toEqual([
    'status: frozen',
    'statuses: {frozen: paused}',
  ]);
});

test('an initiative, and the file that is named after it', async () => {
  const files = at('initiatives/it.yaml', 'id: it', 5);
  expect(await changes(files, 'that')).toEqual([
    "include: ['initiatives/base.yaml', initiatives/that.yaml]",
    'initiatives/that.yaml',
  ]);
  const after = edited(files, await ask(rename, files, { params: { newName: 'that' } }));
  expect(after['initiatives/that.yaml']).toBe(IT.replace('id: it', 'id: that'));
});

test('an initiative that has its name from its file', async () => {
  const files = at('initiatives/it.yaml', '[base');
  expect(await changes(files, 'core')).toEqual([
    'dependsOn: [core, {on: "core#pilot"}, \'shop/core\']',
    "include: ['initiatives/core.yaml', initiatives/it.yaml]",
    'initiatives/core.yaml',
  ]);
  // Where files cannot be renamed, the id is written.
  const plain = await ask<WorkspaceEdit>(rename, files, {
    params: { newName: 'core' },
    capabilities: {},
  });
  expect(edited(files, plain)['initiatives/base.yaml']).toBe(`id: core\n${BASE}`);
});

test('a file that is not named after its initiative keeps its name', async () => {
  const files = {
    'initiatives/other.yaml': 'id: o<|>ne\ntitle: One\n',
    'initiatives/one.yaml': 'initiatives: [{id: two}]\n',
  };
  expect(await changes(files, 'three')).toEqual(['id: three']);
});

test.each([
  [
    'Not An Id',
    '"Not An Id" cannot be the name: an id is lower-case letters, digits and dashes, such as erp-finance',
  ],
  ['x-mine', '"x-mine" cannot be the name: names that begin with x- are not read'],
  ['true', '"true" cannot be the name: YAML would read it as something else'],
  ['tbd', '"tbd" cannot be the name: tbd has a meaning of its own'],
  ['store', '"store" is already the name of another'],
])('a team cannot be named %s', async (newName, reason) => {
  const files = at('initiatives/it.yaml', 'team: web', 7);
  await expect(ask(rename, files, { params: { newName } })).rejects.toThrow(reason);
});

test.each([
  ['2027-Q1', '"2027-Q1" cannot be the name: it would be read as a date'],
  ['two words', '"two words" cannot be the name: the name of a date has no blanks, no # and no /'],
])('a date cannot be named %s', async (newName, reason) => {
  const files = at('initiatives/it.yaml', 'spring');
  await expect(ask(rename, files, { params: { newName } })).rejects.toThrow(reason);
});

test.each([
  ['in prose', 'title: <|>x', 'there is no name here that could be another'],
  [
    'a name of nothing',
    'dependsOn: [no<|>where]',
    'nothing bears this name, so there is nothing to rename',
  ],
  [
    'a name of two things',
    'initiatives: [{id: on<|>e}, {id: one}]',
    '2 of a kind are named "one": give one of them another name by hand',
  ],
  [
    'a name in escapes',
    'initiatives: [{id: on<|>e}, {id: two, dependsOn: ["\\u006fne"]}]',
    '"one" is written in another way in initiatives/x.yaml',
  ],
])('what cannot be renamed is said before: %s', async (_, text, reason) => {
  const files = { 'initiatives/x.yaml': text };
  await expect(ask(prepareRename, files)).rejects.toThrow(reason);
  await expect(ask(rename, files, { params: { newName: 'y' } })).rejects.toThrow(reason);
});

test('what can be renamed is shown before', async () => {
  const files = at('initiatives/it.yaml', 'base#pilot', 7);
  const found = await ask<PrepareRenameResult & { range: LinkedEditingRanges['ranges'][number] }>(
    prepareRename,
    files,
  );
  expect([found, textAt(IT, found.range)]).toEqual([
    expect.objectContaining({ placeholder: 'pilot' }),
    'pilot',
  ]);
});

test('names that change together while one is typed, if all of them are in sight', async () => {
  const text = 'initiatives:\n  - id: on<|>e\n  - {id: two, dependsOn: [one]}\n';
  const found = await ask<LinkedEditingRanges>(linkedEditingRange, { 'initiatives/x.yaml': text });
  expect(found.ranges.map((range) => textAt(text, range))).toEqual(['one', 'one']);
  const elsewhere = { 'initiatives/x.yaml': text, 'initiatives/y.yaml': 'dependsOn: [one]' };
  expect(await ask(linkedEditingRange, elsewhere)).toBeNull();
});
