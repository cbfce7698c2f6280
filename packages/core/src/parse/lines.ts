import type { Span } from '../text/source.ts';

/** The end of what is written before an offset: YAML's blanks and line breaks left out. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
  return last;
}

/** Longer parts of lines help nobody, and a file may be one line of many megabytes. */
const LONGEST_PART = 10_000;

/** From an offset to the end of its line, without a comment or blanks at the end. */
export function linePart(text: string, start: number): Span {
  const last = Math.min(text.length, start + LONGEST_PART);
  let end = start;
  while (end < last && !isBreak(text.charCodeAt(end))) {
    if (text[end] === '#' && end > start && isBlank(text.charCodeAt(end - 1))) break;
    end++;
  }
  return { start, end: trimmedEnd(text, start, end) };
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the next line begins. */
export function nextLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  if (text[end] === '\r' && text[end + 1] === '\n') return end + 2;
  return Math.min(end + 1, text.length);
}

/** The first offset at or behind one at which something is written. */
export function nextWritten(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
