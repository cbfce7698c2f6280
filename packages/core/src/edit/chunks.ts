import type { Entry, MapNode } from '../parse/tree.ts';
import { lineEnd, lineStart, nextLine } from './lines.ts';

/** An entry of a map with what belongs to it: what moves when the entry moves. */
export interface Chunk {
  /** Where its blank lines and comments begin, or the key if it has none. */
  readonly start: number;
  /** The blank lines above it, with their line breaks. */
  readonly blank: string;
  /** The lines of comments above it, with their line breaks. */
  readonly comments: string;
  /** What stands before its key on the line. */
  readonly indent: string;
  readonly key: number;
  /** Behind its last line, without the line break. */
  readonly end: number;
  /** Whether it shares its line with what is before the map: the dash of an item, a brace. */
  readonly isInline: boolean;
}

/**
 * The entries of a map as pieces of text that may change places: between two of them is a line
 * break, or a comma in `{…}`. `undefined` where they are written so that they may not.
 */
export function chunksOf(text: string, node: MapNode): readonly Chunk[] | undefined {
  return node.flow ? chunksInFlow(text, node.entries) : chunksInBlock(text, node.entries);
}

function chunksInFlow(text: string, entries: readonly Entry[]): readonly Chunk[] | undefined {
  const chunks = entries.map((entry): Chunk => {
    const { start } = entry.key;
    const bare = { blank: '', comments: '', indent: '', isInline: true };
    return { ...bare, start, key: start, end: endOf(entry) };
  });
  const areApart = chunks.every(
    ({ end }, index) =>
      index === chunks.length - 1 || /^\s*,\s*$/.test(text.slice(end, chunks[index + 1]!.start)),
  );
  return areApart ? chunks : undefined;
}

function chunksInBlock(text: string, entries: readonly Entry[]): readonly Chunk[] | undefined {
  const [, second] = entries;
  const column = second ? second.key.start - lineStart(text, second.key.start) : 0;
  const indent = ' '.repeat(column);
  const chunks: Chunk[] = [];
  for (const entry of entries) {
    const { start: key } = entry.key;
    const line = lineStart(text, key);
    const before = chunks.at(-1);
    const isInline = !before && text.slice(line, key) !== indent;
    if (before && text.slice(line, key) !== indent) return undefined;
    const lead = before
      ? text.slice(nextLine(text, before.end), line)
      : commentsAbove(text, isInline ? key : line);
    const parts = /^(?<blank>(?:[ \t]*(?:\r\n?|\n))*)(?<comments>[^]*)$/.exec(lead)!.groups!;
    const { blank = '', comments = '' } = parts;
    if (!/^(?:[ \t]*(?:#.*)?(?:\r\n?|\n))*$/.test(comments)) return undefined;
    const start = (isInline ? key : line) - lead.length;
    const end = deeperCommentsEnd(text, lineEnd(text, endOf(entry)), column);
    chunks.push({ start, blank, comments, indent, key, end, isInline });
  }
  return chunks;
}

/** What speaks to editors, or of the whole file, and not of the key below it. */
const OF_THE_FILE = /^[ \t]*#\s*(?:yaml-language-server:|vim:|-\*-|throughline-ignore-file\b)/;

/** The lines of comments right above a line; none above what shares its line with something else. */
function commentsAbove(text: string, line: number): string {
  let start = line;
  while (start > 0 && start === lineStart(text, start)) {
    const above = lineStart(text, start - (text.slice(start - 2, start) === '\r\n' ? 2 : 1));
    const written = text.slice(above, start);
    if (!/^[ \t]*#/.test(written) || OF_THE_FILE.test(written)) break;
    start = above;
  }
  return text.slice(start, line);
}

/** Comments below an entry that stand further in than its key belong to it, with blank lines between. */
function deeperCommentsEnd(text: string, end: number, column: number): number {
  let last = end;
  for (let line = nextLine(text, end); line > lineEnd(text, line - 1) && line < text.length;) {
    const lineLast = lineEnd(text, line);
    const comment = /^([ \t]*)(#|$)/.exec(text.slice(line, lineLast));
    if (!comment || (comment[2] === '#' && comment[1]!.length <= column)) break;
    if (comment[2] === '#') last = lineLast;
    if (lineLast === text.length) break;
    line = nextLine(text, line);
  }
  return last;
}

function endOf({ key, value }: Entry): number {
  return Math.max(key.end, value.end);
}
