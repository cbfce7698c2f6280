import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineIndex } from './line-index.ts';

it.each([
  ['a\nb', 2, { line: 1, column: 0 }],
  ['a\r\nb', 3, { line: 1, column: 0 }],
  ['a\rb', 2, { line: 1, column: 0 }],
  ['a\n', 2, { line: 1, column: 0 }],
  ['😀b', 2, { line: 0, column: 2 }],
  ['', 9, { line: 0, column: 0 }],
])('%j at %i', (text, offset, position) => {
  expect(lineIndex(text).positionAt(offset)).toEqual(position);
});

it('puts a column behind the line at the end of the line', () => {
  expect(lineIndex('ab\r\nc').offsetAt({ line: 0, column: 99 })).toBe(2);
  expect(lineIndex('ab\nc').offsetAt({ line: 9, column: 0 })).toBe(4);
  expect(lineIndex('ab\r\nc').lineText(0)).toBe('ab');
});

it('offset → position → offset is the identity, but inside a line break', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀', ':') });
  fc.assert(
    fc.property(texts, (text) => {
      const index = lineIndex(text);
      for (let offset = 0; offset <= text.length; offset++) {
        if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
        expect(index.offsetAt(index.positionAt(offset))).toBe(offset);
      }
    }),
  );
});
