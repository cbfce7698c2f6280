import type { Position } from './source.ts';

/** Lines of one text. `\n`, `\r\n` and a lone `\r` end a line, as editors count them. */
export interface LineIndex {
  readonly lineCount: number;
  /** An offset behind the end counts as the end. */
  readonly positionAt: (offset: number) => Position;
  /** A column behind its line's end counts as the line's end, before the line break. */
  readonly offsetAt: (position: Position) => number;
  /** The text of a line without its line break; empty for a line that there is not. */
  readonly lineText: (line: number) => string;
}

/** Finds line starts once, in time linear in the text; each query is a binary search. */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const endOf = (line: number): number => {
    let end = starts[line + 1] ?? text.length;
    if (line + 1 < starts.length && text[end - 1] === '\n') end--;
    return line + 1 < starts.length && text[end - 1] === '\r' ? end - 1 : end;
  };
  return {
    lineCount: starts.length,
    positionAt(offset) {
      const within = Math.max(0, Math.min(offset, text.length));
      const line = lineAt(starts, within);
      return { line, column: within - starts[line]! };
    },
    offsetAt({ line, column }) {
      const start = starts[line];
      if (start === undefined) return line < 0 ? 0 : text.length;
      return Math.max(start, Math.min(start + column, endOf(line)));
    },
    lineText: (line) => (starts[line] === undefined ? '' : text.slice(starts[line], endOf(line))),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

/** The last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
