import type {
  DocumentHighlight,
  DocumentSymbol,
  Location,
  LocationLink,
  SymbolInformation,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { ask, ROADMAP, textAt } from '../testing/ask.ts';
import definition from './definition.ts';
import documentHighlight from './document-highlight.ts';
import documentSymbol from './document-symbol.ts';
import itemAt from './item-at.ts';
import references from './references.ts';
import workspaceSymbol from './workspace-symbol.ts';

const BASE = `id: base
title: The base
milestones:
  - {id: pilot, title: Pilot, target: spring}
`;
const OTHER = 'id: other\ndependsOn: [{on: "base#pilot"}, base]\n';

function files(text: string): Record<string, string> {
  return {
    'initiatives/it.yaml': text,
    'initiatives/base.yaml': BASE,
    'initiatives/other.yaml': OTHER,
    'roadmap.yaml': ROADMAP,
  };
}

test.each([
  ['dependsOn: [ba<|>se]', 'initiatives/base.yaml', 'base'],
  ['dependsOn: [base#pi<|>lot]', 'initiatives/base.yaml', 'pilot'],
  ['dependsOn: [base<|>#pilot]', 'initiatives/base.yaml', 'base'],
  ['demand: [{team: "we<|>b", skill: code}]', 'roadmap.yaml', 'web'],
  ['demand: [{team: web, skill: co<|>de}]', 'roadmap.yaml', 'code'],
  ['target: spr<|>ing', 'roadmap.yaml', 'spring'],
  ['kpis: [{kpi: orders<|>}]', 'roadmap.yaml', 'orders'],
  ['owners: {it: st<|>ore}', 'roadmap.yaml', 'store'],
])('from %s to where it is defined', async (text, path, id) => {
  const [link, ...more] = await ask<LocationLink[]>(definition, files(text));
  expect(more).toEqual([]);
  expect(link?.targetUri).toBe(`file:///plans/${path}`);
  expect(textAt(files(text)[path]!, link!.targetSelectionRange)).toBe(id);
  expect(textAt(text, link!.originSelectionRange!)).toBe(id);
});

test('a client without links gets locations', async () => {
  const found = await ask<Location[]>(definition, files('dependsOn: [ba<|>se]'), {
    capabilities: {},
  });
  expect(found.map(({ uri }) => uri)).toEqual(['file:///plans/initiatives/base.yaml']);
});

test('a name that nothing bears leads nowhere, and prose is no name', async () => {
  expect(await ask(definition, files('dependsOn: [no<|>where]'))).toEqual([]);
  expect(await ask(definition, files('title: ba<|>se'))).toBeNull();
});

test('every use of a name, with and without its definition', async () => {
  const text = 'id: it\ndependsOn: [ba<|>se]\n';
  const places = async (includeDeclaration: boolean) => {
    const params = { context: { includeDeclaration } };
    const found = await ask<Location[]>(references, files(text), { params });
    return found.map(
      ({ uri, range }) => `${uri.slice(26)}:${range.start.line}:${range.start.character}`,
    );
  };
  expect(await places(false)).toEqual(['it.yaml:1:12', 'other.yaml:1:18', 'other.yaml:1:32']);
  expect(await places(true)).toEqual([
    'base.yaml:0:4',
    'it.yaml:1:12',
    'other.yaml:1:18',
    'other.yaml:1:32',
  ]);
});

test('who is mentioned is used: an owner may be a team', async () => {
  const text = 'id: it\nowners: {it: web, business: someone}\ndemand: [{team: we<|>b}]\n';
  const found = await ask<Location[]>(references, files(text), {
    params: { context: { includeDeclaration: false } },
  });
  expect(found.map(({ uri, range }) => `${uri.slice(14)}:${range.start.line}`)).toEqual([
    'initiatives/it.yaml:1',
    'initiatives/it.yaml:2',
    'roadmap.yaml:9',
  ]);
});

test('the same name in this document', async () => {
  const text = 'initiatives:\n  - id: on<|>e\n  - {id: two, dependsOn: [one]}\n';
  const found = await ask<DocumentHighlight[]>(documentHighlight, files(text));
  expect(found.map(({ range, kind }) => [textAt(text, range), kind])).toEqual([
    ['one', 3],
    ['one', 2],
  ]);
});

test('the outline of an initiative and of a roadmap', async () => {
  const names = (symbols: readonly DocumentSymbol[]): unknown[] =>
    symbols.map(({ name, detail, children }) =>
      children ? [name, detail, names(children)] : [name, detail],
    );
  const initiative = await ask<DocumentSymbol[]>(documentSymbol, { 'initiatives/base.yaml': BASE });
  expect(names(initiative)).toEqual([['base', 'The base', [['pilot', 'Pilot']]]]);
  const roadmap = await ask<DocumentSymbol[]>(documentSymbol, { 'roadmap.yaml': ROADMAP });
  expect(names(roadmap)).toEqual([
    ['calendar', undefined, [['spring', undefined]]],
    ['objectives', undefined, [['sell-more', 'Sell more']]],
    ['kpis', undefined, [['orders', 'Orders a day']]],
    [
      'teams',
      undefined,
      [
        [
          'web',
          'Web',
          [
            ['design', undefined],
            ['code', undefined],
          ],
        ],
        ['store', 'Store', [['advice', undefined]]],
      ],
    ],
    ['estimates', undefined, [['S', undefined]]],
  ]);
});

test('the outline of a file that says no id, and for clients that cannot nest', async () => {
  const text = { 'initiatives/named-by-file.yaml': 'title: It\nmilestones: [{id: m}]\n' };
  const found = await ask<SymbolInformation[]>(documentSymbol, text, { capabilities: {} });
  expect(found.map(({ name }) => name)).toEqual(['named-by-file', 'm']);
});

test('every symbol has its selection within its range', async () => {
  const check = (symbols: readonly DocumentSymbol[]) => {
    for (const { range, selectionRange, children = [] } of symbols) {
      const inside = [range.start, selectionRange.start, selectionRange.end, range.end];
      const order = inside.map(({ line, character }) => line * 1e6 + character);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      check(children);
    }
  };
  for (const text of [BASE, ROADMAP, 'title: x\n', '\n\n# only\n', '- a\n']) {
    check(await ask<DocumentSymbol[]>(documentSymbol, { 'initiatives/x.yaml': text }));
  }
});

test.each([
  ['pil', ['pilot']],
  ['theb', ['base']],
  ['zz', []],
])('search for %s', async (query, names) => {
  const found = await ask<WorkspaceSymbol[]>(workspaceSymbol, files('id: it'), {
    params: { query },
  });
  expect(found.map(({ name }) => name)).toEqual(names);
});

test.each([
  ['id: it\ntit<|>le: It\n', 'it'],
  ['initiatives:\n  - id: one\n    title: x<|>\n  - id: two\n', 'one'],
  ['initiatives:\n  - id: one\n  - id: two\n    milestones: [{id: m<|>}]\n', 'two'],
])('the initiative that the cursor is in', async (text, id) => {
  expect(await ask(itemAt, files(text))).toEqual({ id });
});

test('in roadmap.yaml the cursor is in none', async () => {
  expect(await ask(itemAt, { 'roadmap.yaml': 'roadmap: sh<|>op\n' })).toBeNull();
});
