import { nothingAt } from '../nothing.ts';
import type { Entry, ListNode, MapNode, Node, ScalarNode } from '../tree.ts';
import {
  CODE,
  decline,
  enter,
  isEmpty,
  isLineEnd,
  leave,
  skipSpaces,
  toContent,
  type Cursor,
} from './cursor.ts';
import { checkKeys } from './keys.ts';
import { beginsPlain, plainScalar, readQuoted } from './scalar.ts';
import { wordAt } from './words.ts';

/** A list or map in brackets, perhaps over several lines, which must stand deeper than `indent`. */
export function readFlow(cursor: Cursor, indent: number): ListNode | MapNode {
  return readCollection(cursor, { indent, outermost: cursor.depth + 1 });
}

interface Around {
  readonly indent: number;
  /** The depth of the outermost bracket, whose partner may stand in the column of the indentation. */
  readonly outermost: number;
}

function readCollection(cursor: Cursor, around: Around): ListNode | MapNode {
  enter(cursor);
  const isMap = cursor.text.charCodeAt(cursor.at) === CODE.openBrace;
  const node = isMap ? readMap(cursor, around) : readList(cursor, around);
  leave(cursor);
  return node;
}

function readList(cursor: Cursor, around: Around): ListNode {
  const start = cursor.at++;
  const items: Node[] = [];
  while (next(cursor, around) !== CODE.closeBracket) {
    items.push(readNode(cursor, around));
    endItem(cursor, around, CODE.closeBracket);
  }
  return { kind: 'list', start, end: ++cursor.at, items, flow: true };
}

function readMap(cursor: Cursor, around: Around): MapNode {
  const start = cursor.at++;
  const entries: Entry[] = [];
  while (next(cursor, around) !== CODE.closeBrace) {
    const key = readScalar(cursor, wordAt);
    if (skipSpaces(cursor) !== CODE.colon) decline();
    const behind = ++cursor.at;
    if (!isEmpty(cursor.text.charCodeAt(behind))) decline();
    const code = next(cursor, around);
    const isAbsent = code === CODE.comma || code === CODE.closeBrace;
    entries.push({ key, value: isAbsent ? nothingAt(behind) : readNode(cursor, around) });
    endItem(cursor, around, CODE.closeBrace);
  }
  checkKeys(cursor.text, entries);
  return { kind: 'map', start, end: ++cursor.at, entries, flow: true };
}

function readNode(cursor: Cursor, around: Around): Node {
  const code = cursor.text.charCodeAt(cursor.at);
  const isCollection = code === CODE.openBrace || code === CODE.openBracket;
  return isCollection ? readCollection(cursor, around) : readScalar(cursor);
}

/** Over the comma behind an item, unless the bracket closes. */
function endItem(cursor: Cursor, around: Around, close: number): void {
  const code = next(cursor, around);
  if (code === CODE.comma) cursor.at++;
  else if (code !== close) decline();
}

/** To what is written next between the brackets. */
function next(cursor: Cursor, { indent, outermost }: Around): number {
  const { line } = cursor;
  toContent(cursor);
  const code = cursor.text.charCodeAt(cursor.at);
  if (cursor.line === line || cursor.column > indent) return code;
  const isEnd = code === CODE.closeBracket || code === CODE.closeBrace;
  const mayEnd = isEnd && cursor.depth === outermost && cursor.column === indent;
  return mayEnd ? code : decline();
}

/** A scalar within one line. Leaves the cursor behind it. */
function readScalar(cursor: Cursor, cut = slice): ScalarNode {
  const { text } = cursor;
  const start = cursor.at;
  cursor.values++;
  const first = text.charCodeAt(start);
  if (first === CODE.quote || first === CODE.apostrophe) return readQuoted(cursor);
  if (!beginsPlain(text, start)) decline();
  let end = start;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (code === CODE.space) continue;
    if (isLineEnd(code) || isIndicator(code)) break;
    if (code === CODE.hash && text.charCodeAt(at - 1) === CODE.space) break;
    if (code === CODE.colon) {
      const behind = text.charCodeAt(at + 1);
      if (isEmpty(behind) || isIndicator(behind)) break;
    }
    end = at + 1;
  }
  // Nothing at all, or a dash, question mark or colon right before a bracket or a comma.
  if (end === start || (end === start + 1 && isMark(first))) decline();
  cursor.at = end;
  return plainScalar(start, end, cut(text, start, end));
}

function slice(text: string, start: number, end: number): string {
  return text.slice(start, end);
}

function isMark(code: number): boolean {
  return code === CODE.dash || code === CODE.question || code === CODE.colon;
}

function isIndicator(code: number): boolean {
  return (
    code === CODE.comma ||
    code === CODE.closeBracket ||
    code === CODE.closeBrace ||
    code === CODE.openBracket ||
    code === CODE.openBrace
  );
}
