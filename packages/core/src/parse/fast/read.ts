import type { Tree } from '../tree.ts';
import { hasOddCharacters } from '../odd.ts';
import { LIMITS } from '../limits.ts';
import { readBlock } from './block.ts';
import { decline, isDeclined, toContent, type Cursor } from './cursor.ts';

/**
 * Reads well-formed YAML as people write it, in one pass: maps and lists in blocks and brackets,
 * plain and quoted texts, texts of several lines, comments. Gives exactly the tree that the YAML
 * library's reading gives, or `undefined`: for all that is wrong (it has no findings of its own)
 * and for all that is unusual.
 */
export function readFast(text: string): Tree | undefined {
  if (text.includes('\t') || text.startsWith('\uFEFF') || hasOddCharacters(text)) return undefined;
  const cursor: Cursor = { text, at: 0, line: 0, column: 0, depth: 0, values: 0, directives: [] };
  try {
    toFirst(cursor);
    const root = cursor.column === -1 ? null : readBlock(cursor, -1);
    if (cursor.column !== -1 || cursor.values > LIMITS.values) decline();
    return { root, directives: cursor.directives };
  } catch (error) {
    if (isDeclined(error)) return undefined;
    throw error;
  }
}

const START = /^---[ ]*\r?\n/;

/** To the document's content, over a line `---` at the very beginning. */
function toFirst(cursor: Cursor): void {
  const marker = START.exec(cursor.text.slice(0, 100));
  if (marker) cursor.at = cursor.line = marker[0].length;
  toContent(cursor);
}
