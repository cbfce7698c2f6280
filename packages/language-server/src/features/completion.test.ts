import type { CompletionItem } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { ABLE, ask, ROADMAP, textAt } from '../testing/ask.ts';
import completion from './completion.ts';

const BASE = 'id: base\ntitle: The base\nmilestones:\n  - {id: pilot, title: Pilot}\n';

async function complete(text: string, options = {}, capabilities: object = ABLE) {
  const files = {
    'initiatives/it.yaml': text,
    'roadmap.yaml': ROADMAP,
    'initiatives/base.yaml': BASE,
  };
  return (await ask<CompletionItem[] | null>(completion, files, { options, capabilities })) ?? [];
}

async function labels(text: string, options = {}): Promise<readonly string[]> {
  return (await complete(text, options)).map(({ label }) => label);
}

/** The text once an offer is taken. */
async function taking(text: string, label: string, capabilities: object = ABLE): Promise<string> {
  const item = (await complete(text, {}, capabilities)).find((each) => each.label === label);
  const edit = item?.textEdit;
  if (!edit || !('range' in edit)) throw new Error(`${label} is not offered`);
  const before = textAt(text, { start: { line: 0, character: 0 }, end: edit.range.start });
  const after = text.replace('<|>', '').slice(before.length + textAt(text, edit.range).length);
  return before + edit.newText + after;
}

test.each([
  ['a list in brackets, not closed', 'dependsOn: [<|>'],
  ['a list in brackets', 'dependsOn: [ba<|>]'],
  ['behind a comma', 'dependsOn: [other, <|>]'],
  ['an item below', 'dependsOn:\n  - <|>'],
  ['an item at the column of its key', 'dependsOn:\n- <|>'],
  ['a map in braces', 'dependsOn:\n  - {on: <|>'],
  ['a map in braces over lines', 'dependsOn:\n  - {type: SS,\n     on: <|>'],
  ['a map below', 'dependsOn:\n  - type: SS\n    on: <|>\n    lag: 1w'],
  ['with quotes', 'dependsOn: ["ba<|>"]'],
  ['after a bracket that was never closed', 'objectives: [sell\ndependsOn: [<|>'],
  ['behind another fault', 'title: "x\nstart: {\ndependsOn:\n  - <|>\n'],
  ['with Windows line ends', 'title: x\r\ndependsOn:\r\n  - <|>\r\n'],
  ['with a byte order mark', '\uFEFFdependsOn:\n  - <|>'],
  ['in a list of initiatives', 'initiatives:\n  - id: it\n    dependsOn: [<|>]'],
])('an initiative to wait for: %s', async (_, text) => {
  expect(await labels(text)).toContain('base');
});

test('an initiative does not wait for itself', async () => {
  expect(await labels('id: it\ndependsOn: [<|>]\n')).not.toContain('it');
});

test.each([
  ['team: <|>', []],
  ['demand: [{team: <|>}]', ['web', 'store']],
  ['demand:\n  - {team: web, skill: <|>}', ['design', 'code']],
  ['demand:\n  - skill: <|>\n    team: store', ['advice']],
  ['demand: [{effort: <|>}]', ['S']],
  ['objectives: [<|>]', ['sell-more']],
  ['kpis: [{kpi: <|>}]', ['orders']],
  ['commitment: <|>', ['internal', 'announced']],
  ['domain: i<|>', ['business', 'it', 'shared']],
  ['title: <|>', []],
  ['x-own: {title: <|>}', []],
  ['summary: |\n  status: <|>\n', []],
  ['title: it # status: <|>', []],
])('what may stand as the value: %s', async (text, wanted) => {
  expect(await labels(text)).toEqual(wanted);
});

test('behind the name of an initiative, its milestones', async () => {
  const offered = await labels('dependsOn: [base#<|>]');
  expect(offered).toContain('base#pilot');
  expect(offered).not.toContain('base');
});

test('dates offer the names of the calendar first, then quarters to come', async () => {
  const offered = await labels('target: <|>');
  expect(offered.slice(0, 3)).toEqual(['spring', '2026-Q4', '2027-Q1']);
  expect(offered).toContain('tbd');
});

test.each([
  ['at the root', 'id: it\n<|>', 'title', 'id'],
  ['a key begun', 'id: it\nti<|>', 'title', 'id'],
  ['before keys that are there', '<|>\nid: it\ntitle: x', 'status', 'title'],
  ['before keys below', 'feasibility:\n  <|>\n  verdict: feasible', 'by', 'verdict'],
  ['in a map below', 'feasibility:\n  verdict: feasible\n  <|>', 'by', 'verdict'],
  ['in a map of a list', 'demand:\n  - team: web\n    <|>', 'effort', 'team'],
  ['in braces', 'demand:\n  - {team: web, <|>}', 'effort', 'team'],
  ['under a key', 'owners:\n  <|>', 'business', 'title'],
  ['a list item', 'milestones:\n  - <|>', 'id', 'title-x'],
])('keys that are not there yet: %s', async (_, text, wanted, unwanted) => {
  const offered = await labels(text);
  expect(offered).toContain(wanted);
  expect(offered).not.toContain(unwanted);
});

test('keys of roadmap.yaml', async () => {
  const files = { 'roadmap.yaml': 'roadmap: shop\nteams:\n  web:\n    peo<|>\n' };
  const items = await ask<CompletionItem[]>(completion, files);
  expect(items.map(({ label }) => label)).toContain('people');
});

test.each([
  ['titl<|>', 'title', 'title: $0'],
  ['owne<|>', 'owners', 'owners:\n  $0'],
  ['depe<|>', 'dependsOn', 'dependsOn:\n  - $0'],
  ['initiatives:\n  - own<|>', 'owners', 'initiatives:\n  - owners:\n      $0'],
  ['demand: [{te<|>}]', 'team', 'demand: [{team: $0}]'],
  ['tit<|>: x', 'title', 'title: x'],
  ['status:<|>', 'active', 'status: active'],
  ['objectives: <|>', 'sell-more', 'objectives: [sell-more]'],
  ['dependsOn: [<|>]', 'on', 'dependsOn: [{on: $0}]'],
  ['dependsOn:\n  <|>', 'on', 'dependsOn:\n  - on: $0'],
  ['dependsOn:\n  <|>', 'base', 'dependsOn:\n  - base'],
  ['dependsOn: [ot<|>her]', 'base', 'dependsOn: [base]'],
])('what is written when an offer is taken: %s', async (text, label, after) => {
  expect(await taking(text, label)).toBe(after);
});

test('a client without snippets gets plain text', async () => {
  expect(await taking('titl<|>', 'title', {})).toBe('title: ');
  expect(await taking('depe<|>', 'dependsOn', {})).toBe('dependsOn:\n  -');
});

test('with the schema left to another server only names are offered', async () => {
  const options = { schemaFeatures: 'off' };
  expect(await labels('id: it\n<|>', options)).toEqual([]);
  expect(await labels('domain: <|>', options)).toEqual([]);
  expect(await labels('dependsOn: [<|>]', options)).toEqual(['base']);
});

test('an instruction in a comment, and the rules that it may name', async () => {
  expect(await labels('# thr<|>')).toEqual(['throughline-ignore', 'throughline-ignore-file']);
  expect(await labels('# throughline-ignore dep<|>')).toContain('dependency/cycle');
});
