import { nothingAt } from '../nothing.ts';
import type { Entry, ListNode, MapNode, Node, ScalarNode } from '../tree.ts';
import {
  CODE,
  decline,
  endLine,
  enter,
  isEmpty,
  isLineEnd,
  leave,
  skipSpaces,
  type Cursor,
} from './cursor.ts';
import { readFlow } from './flow.ts';
import { checkKeys } from './keys.ts';
import { readLiteral } from './literal.ts';
import { beginsPlain, plainScalar, readPlain, readQuoted } from './scalar.ts';
import { wordAt } from './words.ts';

/**
 * What stands at the beginning of a line, inside a map or list whose column is `indent` (-1 at the
 * top). Like all readers of blocks it leaves the cursor at what follows, with its column set.
 */
export function readBlock(cursor: Cursor, indent: number): Node {
  if (isDash(cursor)) return readList(cursor);
  const { at } = cursor;
  const key = readKey(cursor);
  if (key) return readMap(cursor, key);
  cursor.at = at;
  return readValue(cursor, indent);
}

function readMap(cursor: Cursor, first: ScalarNode): MapNode {
  enter(cursor);
  const column = first.start - cursor.line;
  const entries: Entry[] = [];
  for (let key: ScalarNode | undefined = first; ; key = readKey(cursor)) {
    if (!key) return decline();
    entries.push({ key, value: readUnder(cursor, column) });
    if (cursor.column !== column) break;
  }
  if (cursor.column > column) decline();
  checkKeys(cursor.text, entries);
  leave(cursor);
  return { kind: 'map', start: first.start, end: entries.at(-1)!.value.end, entries, flow: false };
}

/** What stands behind the colon of a key in this column, or below it. */
function readUnder(cursor: Cursor, column: number): Node {
  const behind = cursor.at;
  if (!endsLine(skipSpaces(cursor))) return readValue(cursor, column);
  endLine(cursor);
  if (cursor.column > column) return readBlock(cursor, column);
  // The dashes of a list may stand in the column of its key.
  return cursor.column === column && isDash(cursor) ? readList(cursor) : nothingAt(behind);
}

function readList(cursor: Cursor): ListNode {
  enter(cursor);
  const start = cursor.at;
  const column = start - cursor.line;
  const items: Node[] = [];
  do items.push(readItem(cursor, column));
  while (cursor.column === column && isDash(cursor));
  if (cursor.column > column) decline();
  leave(cursor);
  return { kind: 'list', start, end: items.at(-1)!.end, items, flow: false };
}

/** What stands behind the dash of a list in this column, or below it. */
function readItem(cursor: Cursor, column: number): Node {
  const behind = ++cursor.at;
  if (!endsLine(skipSpaces(cursor))) return readBlock(cursor, column);
  endLine(cursor);
  return cursor.column > column ? readBlock(cursor, column) : nothingAt(behind);
}

/** A value that begins on this line and is no block map or list. */
function readValue(cursor: Cursor, indent: number): Node {
  cursor.values++;
  const code = cursor.text.charCodeAt(cursor.at);
  const isQuoted = code === CODE.quote || code === CODE.apostrophe;
  const isFlow = code === CODE.openBracket || code === CODE.openBrace;
  if (!isQuoted && !isFlow) {
    // A text that is the whole document may stand in the first column, where other rules hold.
    if (indent < 0) decline();
    const isLiteral = code === CODE.bar || code === CODE.greater;
    return isLiteral ? readLiteral(cursor, indent) : readPlain(cursor, indent);
  }
  const node = isFlow ? readFlow(cursor, indent) : readQuoted(cursor);
  endLine(cursor);
  if (cursor.column > indent) decline();
  return node;
}

/** The longest key that YAML allows without a question mark before it, up to its colon. */
const LONGEST_KEY = 1024;

/** A key with its colon, or nothing if none stands here. Leaves the cursor behind the colon. */
function readKey(cursor: Cursor): ScalarNode | undefined {
  const { text, at: start } = cursor;
  const first = text.charCodeAt(start);
  cursor.values++;
  if (first === CODE.quote || first === CODE.apostrophe) {
    const key = readQuoted(cursor);
    if (skipSpaces(cursor) !== CODE.colon) return undefined;
    return behindColon(cursor, key, cursor.at);
  }
  if (!beginsPlain(text, start)) return undefined;
  for (let at = start, end = start; ; at++) {
    const code = text.charCodeAt(at);
    if (code === CODE.space) continue;
    if (isLineEnd(code)) return undefined;
    if (code === CODE.hash && text.charCodeAt(at - 1) === CODE.space) return undefined;
    if (code === CODE.colon && isEmpty(text.charCodeAt(at + 1))) {
      return behindColon(cursor, plainScalar(start, end, wordAt(text, start, end)), at);
    }
    end = at + 1;
  }
}

function behindColon(cursor: Cursor, key: ScalarNode, colon: number): ScalarNode {
  const isOdd = colon - key.start > LONGEST_KEY || !isEmpty(cursor.text.charCodeAt(colon + 1));
  if (isOdd) decline();
  cursor.at = colon + 1;
  return key;
}

/** Whether the dash of an item stands here. */
export function isDash({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === CODE.dash && isEmpty(text.charCodeAt(at + 1));
}

function endsLine(code: number): boolean {
  return isLineEnd(code) || code === CODE.hash;
}
