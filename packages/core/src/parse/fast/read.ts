import type { Span } from '../../text/source.ts';
import type { Node, Tree } from '../tree.ts';
import { hasOddCharacters } from '../odd.ts';
import { LIMITS } from '../limits.ts';
import { isDash, readBlock } from './block.ts';
import { decline, isDeclined, toContent, type Cursor } from './cursor.ts';

/**
 * Reads well-formed YAML as people write it, in one pass: maps and lists in blocks and brackets,
 * plain and quoted texts, texts of several lines, comments. Gives exactly the tree that the YAML
 * library's reading gives, or `undefined`: for all that is wrong (it has no findings of its own)
 * and for all that is unusual.
 */
export function readFast(text: string): Tree | undefined {
  const read = readFastly(text);
  return read && { root: read.node, directives: read.directives };
}

/** What was read, and of how many values it consists. */
interface Read<N> {
  readonly node: N;
  readonly values: number;
  readonly directives: readonly Span[];
}

/** Like {@link readFast}. Counts the values, too. */
export function readFastly(text: string) {
  return reading(text, 0, (cursor) => {
    toFirst(cursor);
    return cursor.column === -1 ? null : readBlock(cursor, -1);
  });
}

/** Reads a text that is one item of a list, from its dash, as one of a list under a key at the top. */
export function readFastItem(text: string) {
  return reading(text, 1, (cursor) => {
    toContent(cursor);
    const node = isDash(cursor) ? readBlock(cursor, 0) : decline();
    return node.kind === 'list' && node.items.length === 1 ? node.items[0]! : decline();
  });
}

function reading<N extends Node | null>(
  text: string,
  depth: number,
  read: (cursor: Cursor) => N,
): Read<N> | undefined {
  if (text.includes('\t') || text.startsWith('\uFEFF') || hasOddCharacters(text)) return undefined;
  const cursor: Cursor = { text, at: 0, line: 0, column: 0, depth, values: 0, directives: [] };
  try {
    const node = read(cursor);
    if (cursor.column !== -1 || cursor.values > LIMITS.values) decline();
    return { node, values: cursor.values, directives: cursor.directives };
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
