import type { Fix } from '../../text/diagnostic.ts';
import type { SourceFile, Span } from '../../text/source.ts';
import { linePart, nextLine, nextWritten } from '../lines.ts';

/** Puts a text of one line in quotes. Not safe: it settles what a broken place means. */
export function quoteText({ path, text }: SourceFile, { start, end }: Span): Fix {
  const written = text.slice(start, end);
  // 'It's ours': only the apostrophe is wrong.
  const [, inner = written] = /^'([^']*\w'\w[^']*)'$/.exec(written) ?? [];
  const quotedText = `'${inner.replaceAll("'", "''")}'`;
  return {
    title: 'Put the text in quotes',
    safe: false,
    edits: [{ path, start, end, text: quotedText }],
  };
}

/** The key, in a line below an offset, that was taken for the end of the text at the offset. */
export function deeperKey(text: string, offset: number): Span {
  for (let line = nextLine(text, offset); line < text.length; line = nextLine(text, line)) {
    const start = nextWritten(text, line);
    const part = linePart(text, start);
    const colon = /:(?:\s|$)/.exec(text.slice(part.start, part.end))?.index;
    if (colon !== undefined) return { start, end: start + colon };
    if (start >= text.length) break;
    line = start;
  }
  return linePart(text, offset);
}

/** The last of ordered offsets that lies before another. */
export function lastBefore(offsets: readonly number[], before: number): number | undefined {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < before) low = middle + 1;
    else high = middle;
  }
  return offsets[low - 1];
}
