import type { DocumentLink, FoldingRange, SelectionRange } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { ask, ROADMAP, textAt } from '../testing/ask.ts';
import documentLink from './document-link.ts';
import foldingRange from './folding-range.ts';
import selectionRange from './selection-range.ts';

const FILE = `# Who this is for
# and why

id: it
summary: >-
  # no comment
  # at all
demand:
  - team: web
    effort: 5pd
  - {team: web}
links: [
  https://tracker.example/1,
  "https://intranet.example/a b",
  javascript:alert(1)
] # one
# another
# third
`;

test('what can be folded away', async () => {
  const folds = await ask<FoldingRange[]>(foldingRange, { 'initiatives/it.yaml': FILE });
  const lines = FILE.split('\n');
  expect(
    folds.map(({ startLine, endLine, kind }) => [lines[startLine], lines[endLine], kind]),
  ).toEqual([
    ['# Who this is for', '# and why', 'comment'],
    ['summary: >-', '  # at all', undefined],
    ['demand:', '  - {team: web}', undefined],
    ['  - team: web', '    effort: 5pd', undefined],
    ['links: [', '] # one', undefined],
    ['# another', '# third', 'comment'],
  ]);
});

test.each(['', '\n', '# only\n', 'id: [', '- a\n- b: |\n   c\n   d\n', 'a: {\n\n'])(
  'folds of %j lie in the text',
  async (text) => {
    const folds = await ask<FoldingRange[]>(foldingRange, { 'initiatives/it.yaml': text });
    const last = text.split('\n').length - 1;
    expect(
      folds.filter(({ startLine, endLine }) => startLine >= endLine || endLine > last),
    ).toEqual([]);
  },
);

async function selected(text: string): Promise<readonly string[]> {
  const offset = text.indexOf('<|>');
  const before = text.slice(0, offset).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)!.length };
  const params = { positions: [position] };
  const base = { 'initiatives/base.yaml': 'id: base\nmilestones: [{id: pilot}]\n' };
  const files = { 'initiatives/it.yaml': text, ...base };
  const [range] = await ask<SelectionRange[]>(selectionRange, files, { params });
  const texts: string[] = [];
  for (let each = range; each; each = each.parent) texts.push(textAt(text, each.range));
  return texts;
}

test('a selection grows from the name to the whole document', async () => {
  expect(await selected('dependsOn:\n  - {on: "base#pi<|>lot", type: SS}\nid: it\n')).toEqual([
    'pilot',
    'base#pilot',
    '"base#pilot"',
    'on: "base#pilot"',
    '{on: "base#pilot", type: SS}',
    '- {on: "base#pilot", type: SS}',
    'dependsOn:\n  - {on: "base#pilot", type: SS}',
    'dependsOn:\n  - {on: "base#pilot", type: SS}\nid: it',
    'dependsOn:\n  - {on: "base#pilot", type: SS}\nid: it\n',
  ]);
});

test.each([
  ['ti<|>tle: x\n', ['title', 'title: x', 'title: x\n']],
  ['# com<|>ment\n', ['# comment\n']],
  ['<|>', ['']],
])('a selection at %j', async (text, expected) => {
  expect(await selected(text)).toEqual(expected);
});

test('addresses and files lead somewhere, and nothing else does', async () => {
  const links = await ask<DocumentLink[]>(documentLink, { 'initiatives/it.yaml': FILE });
  expect(links.map(({ range, target }) => [textAt(FILE, range), target])).toEqual([
    ['https://tracker.example/1', 'https://tracker.example/1'],
    ['"https://intranet.example/a b"', 'https://intranet.example/a%20b'],
  ]);
  const roadmap = `${ROADMAP}include: [initiatives/it.yaml, 'initiatives/*.yaml', no.yaml]\n`;
  const files = { 'roadmap.yaml': roadmap, 'initiatives/it.yaml': FILE };
  expect((await ask<DocumentLink[]>(documentLink, files)).map(({ target }) => target)).toEqual([
    'file:///plans/initiatives/it.yaml',
  ]);
});
