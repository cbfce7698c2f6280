import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStrictly } from '../authority/read.ts';
import { CASES } from '../testing/cases.ts';
import { mutated } from '../testing/mutate.ts';
import { readFast } from './read.ts';

const EXAMPLES = new URL('../../../../../examples/', import.meta.url).pathname;
const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => ({ path, text: readFileSync(join(EXAMPLES, path), 'utf8') }));

/** The fast reader's tree is the library's, places included, and the library finds no fault. */
function agree(text: string): boolean {
  const fast = readFast(text);
  if (!fast) return false;
  expect({ value: fast, diagnostics: [] }).toStrictEqual(readStrictly({ path: 'a.yaml', text }));
  return true;
}

describe('the fast reader', () => {
  it.each(CASES)('$text (taken: $fast)', ({ text, fast }) => {
    expect(agree(text)).toBe(fast);
  });

  it.each(files)('takes $path', ({ text }) => {
    expect(agree(text)).toBe(true);
    expect(agree(text.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it('declines, or agrees with the library, whatever becomes of a file', () => {
    const texts = [...files.map(({ text }) => text), ...CASES.map(({ text }) => text)];
    fc.assert(
      fc.property(mutated(texts), (text) => void agree(text)),
      { numRuns: 3000 },
    );
  });
});
