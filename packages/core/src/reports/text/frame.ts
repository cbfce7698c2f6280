import { columnsOf, cutTo, terminalText } from '../../formats/terminal/columns.ts';
import type { LineIndex } from '../../text/line-index.ts';
import type { Span } from '../../text/source.ts';

export interface FrameOptions {
  /** In columns, of the whole frame. */
  readonly width: number;
  readonly bar: string;
  readonly ellipsis: string;
  readonly style: (text: string, role: 'muted' | 'mark') => string;
}

/**
 * The marked line of a file with one line of context before and behind, and carets below the
 * mark. A mark over several lines is marked to the end of its first line.
 */
export function codeFrame(lines: LineIndex, span: Span, options: FrameOptions): readonly string[] {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  const digits = String(start.line + 2).length;
  const room = Math.max(10, options.width - digits - 3);
  const marked = lines.lineText(start.line);
  const until = end.line === start.line ? end.column : marked.trimEnd().length;
  const { skipped, from, columns } = markIn(marked, start.column, until, room);
  // Of a line shown from its middle on, the lines round it have nothing to say.
  const context = skipped > 0 ? [] : [start.line - 1, start.line + 1];
  const shown = [start.line, ...context.filter((line) => lines.lineText(line).trim() !== '')];
  return shown
    .toSorted((a, b) => a - b)
    .flatMap((line) => {
      const number = options.style(`${String(line + 1).padStart(digits)} ${options.bar} `, 'muted');
      const code =
        number +
        cutTo(shownPart(plain(lines.lineText(line)), skipped, options), room, options.ellipsis);
      if (line !== start.line) return [code.trimEnd()];
      const gutter = options.style(`${' '.repeat(digits)} ${options.bar} `, 'muted');
      return [
        code.trimEnd(),
        gutter + ' '.repeat(from) + options.style('^'.repeat(columns), 'mark'),
      ];
    });
}

function shownPart(text: string, skipped: number, { ellipsis }: FrameOptions): string {
  if (skipped === 0 || text === '') return text;
  return ellipsis + text.slice(skipped);
}

/** Where in the shown part of a line its mark stands, in columns. */
function markIn(text: string, start: number, end: number, room: number) {
  const before = plain(text.slice(0, start));
  // A line too long for the width is shown from shortly before its mark.
  const skipped = columnsOf(before) > room - 12 ? skipTo(before, Math.floor(room / 3)) : 0;
  const from = columnsOf(before.slice(skipped)) + (skipped > 0 ? 1 : 0);
  const wanted = columnsOf(plain(text.slice(start, end)));
  return { skipped, from, columns: Math.max(1, Math.min(wanted, room - from)) };
}

/** How much of a text to leave out so that about so many columns of it are left, in code units. */
function skipTo(text: string, columns: number): number {
  let skipped = 0;
  for (const character of text) {
    if (columnsOf(text.slice(skipped)) <= columns) break;
    skipped += character.length;
  }
  return skipped;
}

/** Tabs become two spaces, before and behind a mark alike. */
function plain(text: string): string {
  return terminalText(text.replaceAll('\t', '  '));
}
