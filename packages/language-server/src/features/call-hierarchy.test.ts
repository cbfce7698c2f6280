import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { ask, ROADMAP, textAt } from '../testing/ask.ts';
import prepareCallHierarchy from './call-hierarchy.ts';
import incomingCalls from './incoming-calls.ts';
import outgoingCalls from './outgoing-calls.ts';

const IT = `id: it
title: The thing
status: committed
target: 2027-Q2
dependsOn:
  - base
  - {on: "base#pilot", type: SS}
  - {external: vendor, for: the connector}
  - nowhere
`;
const BASE = 'title: The base\nmilestones: [{id: pilot}]\n';
const LATER = 'id: later\ndependsOn: [base, it]\n';

function files(more: Record<string, string>): Record<string, string> {
  return {
    'roadmap.yaml': ROADMAP,
    'initiatives/it.yaml': IT,
    'initiatives/base.yaml': BASE,
    'initiatives/later.yaml': LATER,
    ...more,
  };
}

async function prepared(path: string, text: string): Promise<CallHierarchyItem | undefined> {
  const items = await ask<CallHierarchyItem[] | null>(
    prepareCallHierarchy,
    files({ [path]: text }),
  );
  return items?.[0];
}

test.each([
  ['initiatives/it.yaml', IT.replace('title: T', 'title: <|>T'), 'it'],
  ['initiatives/it.yaml', IT.replace('- base', '- ba<|>se'), 'base'],
  ['initiatives/it.yaml', IT.replace('#pilot', '#pil<|>ot'), 'base'],
  ['initiatives/base.yaml', `<|>${BASE}`, 'base'],
])(
  'what a dependency, a milestone or a place in an initiative stands for: %#',
  async (path, text, name) => {
    expect((await prepared(path, text))?.name).toBe(name);
  },
);

test('an initiative says what it is at a glance, and nothing else has calls', async () => {
  expect(
    await prepared('initiatives/it.yaml', IT.replace('title: T', 'title: <|>T')),
  ).toMatchObject({
    name: 'it',
    detail: 'The thing · committed, 2027-Q2',
    uri: 'file:///plans/initiatives/it.yaml',
    selectionRange: { start: { line: 0, character: 4 }, end: { line: 0, character: 6 } },
  });
  expect(await prepared('roadmap.yaml', ROADMAP.replace('web', 'we<|>b'))).toBeUndefined();
});

test('what waits for it', async () => {
  const item = await prepared('initiatives/it.yaml', IT.replace('- base', '- ba<|>se'));
  const calls = await ask<CallHierarchyIncomingCall[]>(incomingCalls, files({}), {
    params: { item },
  });
  expect(calls.map(({ from, fromRanges }) => [from.name, fromRanges.length])).toEqual([
    ['it', 2],
    ['later', 1],
  ]);
  expect(calls[0]!.fromRanges.map((range) => textAt(IT, range))).toEqual(['base', '"base#pilot"']);
});

test('what it waits for, in the roadmap and outside', async () => {
  const item = await prepared('initiatives/it.yaml', IT.replace('title: T', 'title: <|>T'));
  const calls = await ask<CallHierarchyOutgoingCall[]>(outgoingCalls, files({}), {
    params: { item },
  });
  const places = (ranges: CallHierarchyOutgoingCall['fromRanges']) =>
    ranges.map((range) => textAt(IT, range));
  expect(calls.map(({ to, fromRanges }) => [to.name, to.detail, places(fromRanges)])).toEqual([
    ['base', 'The base · proposed', ['base', '"base#pilot"']],
    ['vendor', 'outside the roadmap · the connector', ['{external: vendor, for: the connector}']],
  ]);
  const outside = { item: calls[1]!.to };
  expect(await ask(outgoingCalls, files({}), { params: outside })).toBeNull();
  expect(await ask(incomingCalls, files({}), { params: outside })).toBeNull();
});
