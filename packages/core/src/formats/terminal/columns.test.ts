import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, cutTo, inColumns, terminalText } from './columns.ts';

test.each([
  ['', 0],
  ['plain', 5],
  ['größe', 5],
  ['gro\u0308ße', 5],
  ['日本', 4],
  ['ｆｕｌｌ', 8],
  ['⚡ fast', 7],
  ['a✓', 2],
])('%j takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test.each([
  ['One sign-on for everyone', 12, 'One sign-on…'],
  ['日本語の題', 6, '日本…'],
  ['fits', 4, 'fits'],
  ['none', 0, ''],
])('%j in %i columns is %j', (text, width, cut) => {
  expect(cutTo(text, width)).toBe(cut);
});

test('a text in columns takes exactly that many', () => {
  assert(
    property(string({ unit: 'grapheme' }), integer({ min: 1, max: 40 }), (text, width) => {
      expect(columnsOf(inColumns(terminalText(text), width))).toBe(width);
    }),
  );
});

test.each([
  ['\u001B[31mred\u001B[0m', String.raw`\u{1b}[31mred\u{1b}[0m`],
  ['one\r\ntwo\tthree', 'one two three'],
  ['\u202Eevil', String.raw`\u{202e}evil`],
])('%j is shown as %s', (text, shown) => {
  expect(terminalText(text)).toBe(shown);
});
