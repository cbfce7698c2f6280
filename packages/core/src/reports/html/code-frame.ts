import { element, escaped } from '../../formats/markup.ts';
import { visible } from '../../text/display.ts';
import { lineIndex, type LineIndex } from '../../text/line-index.ts';
import type { Location, SourceFile } from '../../text/source.ts';

/** Gives the lines round places in files; each file is split into lines once. */
export interface CodeFrames {
  /** The marked line with a line of context on each side; empty for a file that is not there. */
  readonly frame: (at: Location) => string;
  /** `initiatives/erp.yaml:12:5`, one-based. */
  readonly place: (at: Location) => string;
}

export function codeFrames(sources: ReadonlyMap<string, SourceFile>): CodeFrames {
  const indexes = new Map<string, LineIndex>();
  const indexOf = (path: string): LineIndex | undefined => {
    const known = indexes.get(path);
    const source = sources.get(path);
    if (known || !source) return known;
    const index = lineIndex(source.text);
    indexes.set(path, index);
    return index;
  };
  return {
    frame(at) {
      const lines = indexOf(at.path);
      return lines ? frameOf(lines, at) : '';
    },
    place(at) {
      const position = indexOf(at.path)?.positionAt(at.start);
      return position ? `${at.path}:${position.line + 1}:${position.column + 1}` : at.path;
    },
  };
}

function frameOf(lines: LineIndex, at: Location): string {
  const start = lines.positionAt(at.start);
  const end = lines.positionAt(at.end);
  // A span of several lines is marked on its first one: the rest is in the file.
  const until = end.line === start.line ? end.column : lines.lineText(start.line).length;
  const rows: string[] = [];
  for (let line = start.line - 1; line <= start.line + 1; line++) {
    if (line < 0 || line >= lines.lineCount) continue;
    const text = lines.lineText(line);
    const isMarked = line === start.line;
    if (!isMarked && text.trim() === '') continue;
    rows.push(row(line + 1, isMarked ? marked(text, start.column, until) : code(cut(text, 0))));
  }
  return element('pre', { class: 'frame' }, ...rows);
}

function row(number: number, content: string): string {
  const counted = element('span', { class: 'number', 'aria-hidden': 'true' }, String(number));
  return `${counted}${content}\n`;
}

/** Longest part of a line that is shown. */
const LONGEST = 160;

function marked(text: string, start: number, end: number): string {
  const from = start > LONGEST - 40 ? start - 40 : 0;
  const to = Math.min(Math.max(end, start), from + LONGEST);
  const before = (from > 0 ? '…' : '') + text.slice(from, start);
  return (
    code(before) + element('mark', {}, code(text.slice(start, to))) + code(cut(text, to, from))
  );
}

/** The text from an offset to where the shown part of the line ends. */
function cut(text: string, from: number, shownFrom = 0): string {
  const end = shownFrom + LONGEST;
  return text.length > end ? `${text.slice(from, end)}…` : text.slice(from);
}

/** Tabs become two spaces; what could not be seen is written as `\u{…}`. */
function code(text: string): string {
  return escaped(visible(text.replaceAll('\t', '  ')));
}
