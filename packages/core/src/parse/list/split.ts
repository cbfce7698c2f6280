/**
 * Where the items of a file's list of initiatives stand, line by line: what a file of thousands
 * is taken apart by. Each item reaches from the line of its dash to that of the next, so that all
 * that is written in a deeper column, and comments behind it, belong to it.
 */
export interface Layout {
  /** The column of the dashes. */
  readonly column: number;
  /** Where the line of each dash begins; the list is never empty. */
  readonly starts: readonly number[];
  /** Where the line begins that stands behind the list, or the end of the text. */
  readonly end: number;
}

/** `undefined` where no such list stands at the top of the file, on lines of its own. */
export function splitList(text: string): Layout | undefined {
  const head = KEY.exec(text.startsWith(WORD) ? text : text.slice(text.indexOf(`\n${WORD}`) + 1));
  if (!head) return undefined;
  const first = text.length - head.input.length + head[0].length - head.groups!['dash']!.length;
  const column = head.groups!['dash']!.length - 1;
  return splitFrom(text, first, text.length, column);
}

const WORD = 'initiatives:';
/** The key, and the first line below it on which more than a comment stands. */
const KEY = /^initiatives:[ ]*(?:#.*)?\r?\n(?:[ ]*(?:#.*)?\r?\n)*(?<dash>[ ]*-)(?=[ \r\n]|$)/;

/**
 * Takes apart the lines between two offsets, the first of which begins with a dash in the
 * column; `undefined` if it does not, or if a document ends there.
 */
export function splitFrom(
  text: string,
  first: number,
  last: number,
  column: number,
): Layout | undefined {
  if (!isDash(text, first, column)) return undefined;
  const starts = [first];
  for (let line = nextLine(text, first); line < last; line = nextLine(text, line)) {
    if (isDash(text, line, column)) starts.push(line);
    else if (!isDeepOrEmpty(text.charCodeAt(line))) {
      if (MARKER.test(text.slice(line, line + 4))) return undefined;
      if (isRootKey(text, line)) return { column, starts, end: line };
    }
  }
  return { column, starts, end: last };
}

/** From an item's dash to the line of the next. */
export function itemText(text: string, { starts, end }: Layout, index: number): string {
  return text.slice(starts[index], starts[index + 1] ?? end);
}

const SPACE = 32;
const DASH = 45;
const HASH = 35;
const LINE_FEED = 10;
const RETURN = 13;
const MARKER = /^(?:---|\.\.\.)(?:\s|$)/;

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

function isDash(text: string, line: number, column: number): boolean {
  const at = line + column;
  if (text.charCodeAt(at) !== DASH || !isEmpty(text.charCodeAt(at + 1))) return false;
  for (let before = line; before < at; before++) {
    if (text.charCodeAt(before) !== SPACE) return false;
  }
  return true;
}

function isEmpty(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === RETURN || Number.isNaN(code);
}

/** Whether a line that begins so holds nothing in the first column, or a comment. */
function isDeepOrEmpty(code: number): boolean {
  return isEmpty(code) || code === HASH;
}

/** A line that begins with a key in the first column: the list is at its end. */
function isRootKey(text: string, line: number): boolean {
  return ROOT_KEY.test(text.slice(line, line + LONGEST_KEY));
}

const ROOT_KEY = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s#\-[\]{},&*!|>'"%@`?:][^\n]*?)[ ]*:(?:\s|$)/;
const LONGEST_KEY = 200;
