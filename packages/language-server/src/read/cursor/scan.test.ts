import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type Node, type ScalarNode } from '@throughline/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ITEM, type Step } from './cursor.ts';
import { cursorAt } from './scan.ts';

const EXAMPLES = fileURLToPath(new URL('../../../../../examples', import.meta.url));

const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => readFileSync(`${EXAMPLES}/${path}`, 'utf8'));

interface Found {
  readonly route: readonly Step[];
  readonly node: ScalarNode;
  readonly isKey: boolean;
}

/** Every key and every scalar on one line, with the way to it from the root, as the parser sees it. */
function* scalarsIn(node: Node, route: readonly Step[]): Generator<Found> {
  if (node.kind === 'list') {
    for (const item of node.items) yield* scalarsIn(item, [...route, ITEM]);
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      yield { route, node: key, isKey: true };
      yield* scalarsIn(value, [...route, key.text]);
    }
  } else if (node.end > node.start) yield { route, node, isKey: false };
}

test('where the text is YAML, a cursor is where the parser says', () => {
  let count = 0;
  for (const text of files) {
    const { root } = parse({ path: 'x.yaml', text }).value;
    for (const { route, node, isKey } of scalarsIn(root!, [])) {
      if (/[\n|>]/.test(text.slice(node.start, node.end))) continue;
      const cursor = cursorAt(text, node.start + 1);
      const quote = node.plain ? 0 : 1;
      const said = `${text.slice(node.start, node.end)} at ${node.start}`;
      expect(cursor?.route, said).toEqual(route);
      expect(cursor?.word, said).toEqual({ start: node.start + quote, end: node.end - quote });
      expect(isKey ? ['key'] : ['value', 'either'], said).toContain(cursor?.slot);
      count++;
    }
  }
  expect(count).toBeGreaterThan(2000);
});

test('the keys around a cursor are those of its map, those below it too', () => {
  const text = 'a: 1\nb:\n  c: x\n  d: y\n  e: {f: 2, g: 3}\nh: z\n';
  const around = (words: string) =>
    Object.fromEntries(cursorAt(text, text.indexOf(words))!.siblings);
  expect(around('a:')).toEqual({ a: '1', b: '', h: 'z' });
  expect(around('d:')).toEqual({ c: 'x', d: 'y', e: '' });
  expect(around('f:')).toEqual({ f: '2', g: '3' });
});

const PIECES = [
  'a',
  ': ',
  ':',
  '- ',
  '-',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '#',
  ' # ',
  '|',
  '> ',
  '\n',
  '\r\n',
  '\r',
  '  ',
  '\t',
  '\u00A0',
  '\uFEFF',
  '👩',
  '&x',
  '*x',
];

test('any text at any offset is read to its end', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }),
      fc.nat(60),
      (pieces, at) => {
        const text = pieces.join('');
        const offset = Math.min(at, text.length);
        const cursor = cursorAt(text, offset);
        if (!cursor) return;
        expect(cursor.word.start).toBeLessThanOrEqual(offset);
        expect(cursor.word.end).toBeGreaterThanOrEqual(offset);
        expect(text.slice(cursor.word.start, cursor.word.end)).not.toMatch(/[\n\r]/);
      },
    ),
    { numRuns: 5000 },
  );
});

test('time is linear in the text', () => {
  const texts = ['a: [', '- ', 'k:\n', '{a: ', '"', '# ', 'x\n  '].map((part) =>
    part.repeat(100_000),
  );
  for (const text of texts) {
    const start = performance.now();
    cursorAt(text, text.length);
    expect(performance.now() - start, text.slice(0, 20)).toBeLessThan(2000);
  }
});
