import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { UTF16, UTF8 } from './positions.ts';

const piece = fc.constantFrom('a', ' ', 'é', '€', '👩', '\uD83D', '\uDC69', '\n', '\r\n', '\r');
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

test.each([
  ['title: Straße<|>', 14],
  ['title: 10 €<|> more', 13],
  ['title: 👩‍👧<|> more', 18],
  ['\uFEFFid<|>: x', 5],
])('bytes before the mark in %j', (marked, character) => {
  const offset = marked.indexOf('<|>');
  const source = { path: '', text: marked.replace('<|>', '') };
  expect(UTF8.positionOf(source, offset)).toEqual({ line: 0, character });
  expect(UTF8.offsetOf(source, { line: 0, character })).toBe(offset);
});

test('a position counts the bytes of its line before it, as Node writes them', () => {
  fc.assert(
    fc.property(text, fc.nat(40), (of, at) => {
      const source = { path: '', text: of };
      const offset = Math.min(at, of.length);
      const { line, character } = UTF16.positionOf(source, offset);
      const inLine = of.slice(offset - character, offset);
      const isWithinPair =
        /[\uD800-\uDBFF]$/.test(inLine) && /^[\uDC00-\uDFFF]/.test(of.slice(offset));
      fc.pre(!isWithinPair);
      expect(UTF8.positionOf(source, offset)).toEqual({
        line,
        character: Buffer.byteLength(inLine),
      });
    }),
    { numRuns: 500 },
  );
});

test('positions lead back to where they were taken from', () => {
  fc.assert(
    fc.property(text, fc.nat(40), (of, at) => {
      const source = { path: '', text: of };
      const offset = Math.min(at, of.length);
      const isWithin =
        /[\uD800-\uDBFF\r]$/.test(of.slice(0, offset)) &&
        /^[\uDC00-\uDFFF\n]/.test(of.slice(offset));
      fc.pre(!isWithin);
      for (const places of [UTF16, UTF8]) {
        expect(places.offsetOf(source, places.positionOf(source, offset))).toBe(offset);
      }
    }),
    { numRuns: 500 },
  );
});

test('a position that is none counts as the nearest before it', () => {
  const source = { path: '', text: 'a👩b\nc' };
  expect(UTF8.offsetOf(source, { line: 0, character: 3 })).toBe(1);
  expect(UTF8.offsetOf(source, { line: 0, character: 99 })).toBe(4);
  expect(UTF8.offsetOf(source, { line: 9, character: 0 })).toBe(6);
});
