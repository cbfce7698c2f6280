import type { TextEdit } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { introduction } from '../introduction.ts';
import { readSettings } from '../settings.ts';
import { ask, editedText } from '../testing/ask.ts';
import formatting from './formatting.ts';
import rangeFormatting from './range-formatting.ts';

const FILE = `# Who this is for
title: Ü and 😀
milestones:
  - {title: "😀", target: 2027-05, id: first}
  - {title: Last, id: last}
id: it # its name
`;

test('keys come in order, with their comments', async () => {
  const edits = await ask<TextEdit[]>(formatting, { 'initiatives/it.yaml': FILE });
  expect(editedText(FILE, edits)).toBe(`id: it # its name
# Who this is for
title: Ü and 😀
milestones:
  - {id: first, title: "😀", target: 2027-05}
  - {id: last, title: Last}
`);
});

test('of a selection those of the maps that are selected whole', async () => {
  const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
  const file = { 'initiatives/it.yaml': FILE };
  const edits = await ask<TextEdit[]>(rangeFormatting, file, { params: { range } });
  expect(editedText(FILE, edits)).toBe(
    FILE.replace('title: Last, id: last', 'id: last, title: Last'),
  );
});

test('a text that is broken stays as it is', async () => {
  expect(await ask(formatting, { 'initiatives/it.yaml': `${FILE}labels: [` })).toEqual([]);
});

test.each([
  [{}, [undefined, undefined]],
  [{ format: 'yes' }, [undefined, undefined]],
  [{ format: true }, [true, true]],
])('with the options %j it is offered: %j', (options, offered) => {
  const { capabilities } = introduction(readSettings(options, {}));
  expect([
    capabilities.documentFormattingProvider,
    capabilities.documentRangeFormattingProvider,
  ]).toEqual(offered);
});
