import { describe, expect, it } from 'vitest';
import { parse } from './parse.ts';

const LENGTH = 30_000;
/** Usual are 50; the rest is for a busy machine. What never ends, or explodes, takes longer. */
const MILLISECONDS = 20_000;

/** A text of the length, in which a piece is repeated between a beginning and an end. */
function filled(piece: string, begin = '', end = ''): string {
  return begin + piece.repeat(Math.floor(LENGTH / piece.length)) + end;
}

const numbered = (line: (index: number) => string, count: number): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('no text keeps the reader busy', () => {
  it.each<[string, string]>([
    ['keys in a broken file', `${numbered((index) => `key-${index}: v`, LENGTH / 12)}\n"`],
    ['the same key', filled('a: 1\n')],
    ['open braces', filled('{a: ')],
    ['closing brackets', filled(']')],
    ['brackets that mismatch', filled('[}')],
    ['brackets left open', filled('a: [\n')],
    ['commas', filled(',', 'a: [')],
    ['quotes', filled('"')],
    ['apostrophes', filled("'")],
    ['quotes left open', filled('a: "b\n')],
    ['apostrophes left open', filled("a: 'b\n")],
    ['backslashes', filled('\\', 'a: "')],
    ['wrong escapes', filled(String.raw`\q`, 'a: "', '"')],
    ['empty lines', filled('\n', 'a:\n', '@')],
    ['blanks', filled(' ', 'a:', '@')],
    ['comments', filled('  # c\n', 'a:\n  b: 1\n', 'c: @')],
    ['comments without a blank before them', filled('a: "b"#c\n')],
    ['aliases', filled('*a, ', 'a: &a 1\nb: [', ']')],
    ['aliases of nothing', filled('- *x\n')],
    ['anchors', filled('&a ')],
    ['tags', filled('- !a b\n')],
    ['merge keys', filled('- <<: 1\n')],
    ['colons', filled('b: ', 'a: ')],
    ['second colons', filled('a: b: c\n')],
    ['lines without a colon', filled('abc def\n', 'a: 1\n', 'b: 1')],
    ['indentation that goes back half way', filled('  a: 1\n b: 2\n')],
    ['tabs', filled('\ta: 1\n')],
    ['control characters', filled('\u0001')],
    ['carriage returns', filled('a: 1\r')],
    ['halves of surrogate pairs', filled('\uD800')],
    ['documents', filled('---\n')],
    ['ends of documents', filled('...\n')],
    ['directives', filled('%a\n')],
    ['headers of blocks', filled('|\n')],
    ['a long block that breaks off', filled('  c\n', 'a: |\n', ' d\n b: 1')],
    ['a long text in quotes', filled('b\n  ', 'a: "', '"')],
  ])(
    '%s',
    (_, text) => {
      const begun = performance.now();
      const { diagnostics } = parse({ path: 'a.yaml', text });
      expect(performance.now() - begun).toBeLessThan(MILLISECONDS);
      expect(diagnostics.length).toBeLessThanOrEqual(101);
    },
    60_000,
  );
});
