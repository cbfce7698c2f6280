import type { Span } from '../../text/source.ts';
import { LIMITS } from '../limits.ts';

/** Where the fast reader stands. It only moves forward, so that its time is linear in the text. */
export interface Cursor {
  readonly text: string;
  /** The next code unit to read. */
  at: number;
  /** Where the line of `at` begins. */
  line: number;
  /** Of what stands at `at`, after {@link toContent}; -1 at the end of the text. */
  column: number;
  /** Maps and lists around `at`. */
  depth: number;
  values: number;
  readonly directives: Span[];
}

const DECLINED = new Error('not for the fast reader');

/** Gives up from any depth: the YAML library must read this text. Caught by `readFast` alone. */
export function decline(): never {
  throw DECLINED;
}

export function isDeclined(error: unknown): boolean {
  return error === DECLINED;
}

export const CODE = {
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  quote: 34,
  hash: 35,
  apostrophe: 39,
  plus: 43,
  comma: 44,
  dash: 45,
  dot: 46,
  colon: 58,
  greater: 62,
  question: 63,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  bar: 124,
  closeBrace: 125,
} as const;

/** Whether a code unit is white space, or the end of the text. */
export function isEmpty(code: number): boolean {
  return (
    code === CODE.space || code === CODE.lineFeed || code === CODE.carriageReturn || code !== code
  );
}

/** Whether a code unit ends a line, or is the end of the text. */
export function isLineEnd(code: number): boolean {
  return code === CODE.lineFeed || code === CODE.carriageReturn || code !== code;
}

export function skipSpaces(cursor: Cursor): number {
  let code = cursor.text.charCodeAt(cursor.at);
  while (code === CODE.space) code = cursor.text.charCodeAt(++cursor.at);
  return code;
}

/** From the end of a value to the next one, which must stand in another line. */
export function endLine(cursor: Cursor): void {
  const { line } = cursor;
  toContent(cursor);
  if (cursor.line === line && cursor.column !== -1) decline();
}

/** To what is written next, over blanks, line breaks and comments; sets `column`. */
export function toContent(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const code = skipSpaces(cursor);
    if (code === CODE.lineFeed) cursor.line = ++cursor.at;
    // A carriage return is never alone here: `readFast` made sure of that.
    else if (code === CODE.carriageReturn) cursor.line = cursor.at += 2;
    else if (code === CODE.hash) skipComment(cursor);
    else {
      cursor.column = cursor.at >= text.length ? -1 : cursor.at - cursor.line;
      if (cursor.column === 0 && isMarker(text, cursor.at)) decline();
      return;
    }
  }
}

/** `---` or `...` on a line's beginning. */
function isMarker(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== CODE.dash && code !== CODE.dot) return false;
  return (
    text.charCodeAt(at + 1) === code &&
    text.charCodeAt(at + 2) === code &&
    isEmpty(text.charCodeAt(at + 3))
  );
}

/** To the end of the line, from a `#`, which begins a comment only behind a blank. */
export function skipComment(cursor: Cursor): void {
  const { text, at, line } = cursor;
  if (at > line && text.charCodeAt(at - 1) !== CODE.space) decline();
  const found = text.indexOf('\n', at);
  let end = found === -1 ? text.length : found;
  if (text.charCodeAt(end - 1) === CODE.carriageReturn) end--;
  let word = at + 1;
  while (text.charCodeAt(word) === CODE.space) word++;
  if (text.startsWith('throughline-', word)) cursor.directives.push({ start: at, end });
  cursor.at = end;
}

export function enter(cursor: Cursor): void {
  if (++cursor.depth > LIMITS.depth || ++cursor.values > LIMITS.values) decline();
}

export function leave(cursor: Cursor): void {
  cursor.depth--;
}
