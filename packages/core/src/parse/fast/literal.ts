import type { ScalarNode } from '../tree.ts';
import {
  CODE,
  decline,
  isLineEnd,
  skipComment,
  skipSpaces,
  toContent,
  type Cursor,
} from './cursor.ts';

/**
 * A text on lines of its own, behind `|`, `|-`, `>` or `>-`, in lines deeper than `indent`.
 * Declines what is rare: an indentation given in the header, kept line breaks, deeper lines in
 * folded texts. Leaves the cursor at what follows the text.
 */
export function readLiteral(cursor: Cursor, indent: number): ScalarNode {
  const start = cursor.at;
  const isFolded = cursor.text.charCodeAt(start) === CODE.greater;
  const isStripped = readHeader(cursor);
  const lines = readLines(cursor, indent);
  const { end } = lines.at(-1)!;
  const value = joined(cursor.text, lines, isFolded) + (isStripped ? '' : '\n');
  return { kind: 'scalar', start, end, value, text: value, plain: false };
}

/** Whether the text ends without a line break. Leaves the cursor at the first line of the text. */
function readHeader(cursor: Cursor): boolean {
  const { text } = cursor;
  const isStripped = text.charCodeAt(++cursor.at) === CODE.dash;
  if (isStripped) cursor.at++;
  if (skipSpaces(cursor) === CODE.hash) skipComment(cursor);
  const code = text.charCodeAt(cursor.at);
  if (!isLineEnd(code) || cursor.at >= text.length) decline();
  cursor.at += code === CODE.carriageReturn ? 2 : 1;
  cursor.line = cursor.at;
  return isStripped;
}

interface Line {
  /** Behind the indentation. */
  readonly start: number;
  readonly last: number;
  /** Behind the last visible character. */
  readonly end: number;
  /** Empty lines before it. */
  readonly empty: number;
}

/** The lines that are not empty. */
function readLines(cursor: Cursor, indent: number): readonly Line[] {
  const { text } = cursor;
  const lines: Line[] = [];
  let depth = 0;
  let [empty, widest] = [0, 0];
  while (cursor.at < text.length) {
    const code = skipSpaces(cursor);
    const width = cursor.at - cursor.line;
    if (isLineEnd(code)) {
      empty++;
      widest = Math.max(widest, width);
    } else {
      if (lines.length === 0) depth = width;
      if (width < depth || depth <= indent) break;
      lines.push(lineAt(text, cursor.line + depth, empty));
      empty = 0;
      cursor.at = lines.at(-1)!.last;
    }
    const found = text.charCodeAt(cursor.at);
    cursor.at += found === CODE.carriageReturn ? 2 : found === CODE.lineFeed ? 1 : 0;
    cursor.line = cursor.at;
  }
  // Blanks in an empty line that reach beyond the indentation are part of the text.
  if (lines.length === 0 || widest > depth) decline();
  cursor.at = cursor.line;
  toContent(cursor);
  return lines;
}

function lineAt(text: string, start: number, empty: number): Line {
  const found = text.indexOf('\n', start);
  let last = found === -1 ? text.length : found;
  if (found !== -1 && text.charCodeAt(last - 1) === CODE.carriageReturn) last--;
  let end = last;
  while (text.charCodeAt(end - 1) === CODE.space) end--;
  return { start, last, end, empty };
}

function joined(text: string, lines: readonly Line[], isFolded: boolean): string {
  let value = '';
  for (const [index, { start, last, empty }] of lines.entries()) {
    if (isFolded && text.charCodeAt(start) === CODE.space) decline();
    const breaks = index > 0 && !isFolded ? empty + 1 : empty;
    value += index > 0 && isFolded && empty === 0 ? ' ' : '\n'.repeat(breaks);
    value += text.slice(start, last);
  }
  return value;
}
