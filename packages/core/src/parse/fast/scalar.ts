import type { ScalarNode } from '../tree.ts';
import { CODE, decline, endLine, isEmpty, isLineEnd, type Cursor } from './cursor.ts';
import { resolvePlain } from './resolve.ts';

export function plainScalar(start: number, end: number, text: string): ScalarNode {
  return { kind: 'scalar', start, end, value: resolvePlain(text), text, plain: true };
}

/** Characters with which a plain scalar never begins; `-`, `?` and `:` may, before a character of its own. */
const SPECIAL = new Set(Array.from(',[]{}#&*!|>\'"%@`', (character) => character.charCodeAt(0)));

/** Whether a plain scalar begins here. */
export function beginsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === CODE.dash || code === CODE.question || code === CODE.colon) {
    return !isEmpty(text.charCodeAt(at + 1));
  }
  return !SPECIAL.has(code);
}

/**
 * A plain scalar that is a value in a block, perhaps over several lines: those that stand deeper
 * than `indent`. Leaves the cursor at what follows it.
 */
export function readPlain(cursor: Cursor, indent: number): ScalarNode {
  const { text } = cursor;
  const start = cursor.at;
  if (!beginsPlain(text, start)) decline();
  let end = endOfPlainLine(text, start);
  let folded = text.slice(start, end);
  for (;;) {
    cursor.at = end;
    endLine(cursor);
    if (cursor.column <= indent) return plainScalar(start, end, folded);
    const breaks = breaksBetween(text, end, cursor.at);
    end = endOfPlainLine(text, cursor.at);
    folded += (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)) + text.slice(cursor.at, end);
  }
}

/** Where a line of a plain scalar ends: before a comment, or the blanks at the line's end. */
function endOfPlainLine(text: string, start: number): number {
  let end = start;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (code === CODE.space) continue;
    if (isLineEnd(code)) return end;
    if (code === CODE.hash && at > start && text.charCodeAt(at - 1) === CODE.space) return end;
    // A key in the middle of a text: a mistake, and not ours to explain.
    if (code === CODE.colon && isEmpty(text.charCodeAt(at + 1))) decline();
    end = at + 1;
  }
}

/** The line breaks between two lines of a text; a comment between them ends the text. */
function breaksBetween(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === CODE.lineFeed) breaks++;
    else if (code === CODE.hash) decline();
  }
  return breaks;
}

const ESCAPES = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['n', '\n'],
  ['t', '\t'],
]);

/** A quoted scalar within one line. Leaves the cursor behind its closing quote. */
export function readQuoted(cursor: Cursor): ScalarNode {
  const { text } = cursor;
  const start = cursor.at;
  const quote = text.charCodeAt(start);
  const isSingle = quote === CODE.apostrophe;
  let hasEscapes = false;
  let at = start + 1;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      if (!isSingle || text.charCodeAt(at + 1) !== quote) break;
      hasEscapes = true;
      at++;
    } else if (isLineEnd(code)) decline();
    else if (code === CODE.backslash && !isSingle) {
      hasEscapes = true;
      at++;
    }
  }
  const raw = text.slice(start + 1, at);
  const value = hasEscapes ? unescaped(raw, isSingle) : raw;
  cursor.at = at + 1;
  return { kind: 'scalar', start, end: at + 1, value, text: value, plain: false };
}

function unescaped(raw: string, isSingle: boolean): string {
  if (isSingle) return raw.replaceAll("''", "'");
  return raw.replaceAll(/\\(.?)/gs, (_, code: string) => ESCAPES.get(code) ?? decline());
}
