import { Composer, type CST, type Document } from 'yaml';
import type { Span } from '../../text/source.ts';
import { linePart } from '../lines.ts';
import { lastBefore } from './mend.ts';
import { MOST_COMPLAINTS, tokensOf, type Complaint, type Refused, type Tokens } from './tokens.ts';

export interface Composed {
  readonly tokens: Tokens;
  /** The first document. */
  readonly document: Document.Parsed | undefined;
  readonly complaints: readonly Complaint[];
  /** Where a quote opens that is never closed, and would have swallowed the rest of the file. */
  readonly masked: ReadonlySet<number>;
  /** Where lines are indented with tabs that the library takes exception to; they were read as spaces. */
  readonly tabs: readonly Span[];
}

const OPTIONS = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  // The library's own check takes time quadratic in the number of keys.
  uniqueKeys: false,
  keepSourceTokens: true,
  logLevel: 'silent',
} as const;

/**
 * Reads a text by the YAML library. A quote that is never closed hides all that follows it, just
 * where a person is typing; so its line is read as one word, and what follows is read as it stands.
 * Tabs in the indentation are read as if they were spaces.
 */
export function composedOf(text: string): Composed | Refused {
  let readable = text;
  let tabs: readonly Span[] | undefined;
  const masked = new Set<number>();
  for (;;) {
    const tokens = tokensOf(readable);
    if ('over' in tokens) return tokens;
    const { document, complaints } = compose(tokens, text.length);
    const swallowing = masked.size < MOST_MASKED && swallowedBy(readable, tokens, complaints);
    if (!tabs && complaints.some(({ code }) => code === 'TAB_AS_INDENT')) {
      tabs = tabIndents(readable);
      readable = withSpaces(readable, tabs);
    } else if (swallowing && !masked.has(swallowing.start)) {
      masked.add(swallowing.start);
      readable = withoutQuote(readable, swallowing.start);
    } else return { tokens, document, complaints, masked, tabs: tabs ?? [] };
  }
}

function compose({ tokens, complaints }: Tokens, length: number) {
  const all = [...complaints];
  const composer = new Composer(OPTIONS);
  const onError = (
    source: number | readonly number[] | CST.Token,
    code: Complaint['code'],
    message: string,
    isWarning?: boolean,
  ): void => {
    if (!isWarning && all.length < MOST_COMPLAINTS) all.push({ code, message, pos: posOf(source) });
  };
  Object.assign(composer, { onError });
  const [document] = composer.compose(tokens, true, length);
  return { document, complaints: all };
}

/** What the library gives as the place of an error: an offset, a range or a token. */
function posOf(source: number | readonly number[] | CST.Token): readonly [number, number] {
  if (typeof source === 'number') return [source, source + 1];
  if ('offset' in source) {
    const length = 'source' in source ? source.source.length : 1;
    return [source.offset, source.offset + length];
  }
  return [source[0] ?? 0, source[1] ?? 0];
}

/** The first quoted text without its closing quote that runs on into other lines. */
function swallowedBy(text: string, { quotes }: Tokens, complaints: readonly Complaint[]) {
  return complaints
    .filter(({ message }) => message.startsWith('Missing closing'))
    .map(({ pos: [end] }) => ({ start: lastBefore(quotes, end) ?? 0, end }))
    .find(({ start, end }) => /[\r\n]/.test(text.slice(start, end)));
}

/** Each costs another reading of the file, and only a file with quotes in odd places has several. */
const MOST_MASKED = 3;

/** The same text, in which all from a quote to the end of its line is one plain word. */
function withoutQuote(text: string, start: number): string {
  const { end } = linePart(text, start);
  return `${text.slice(0, start)}${'x'.repeat(end - start)}${text.slice(end)}`;
}

/** Tabs before what a line says, also behind its dashes, and behind a byte order mark. */
function tabIndents(text: string): Span[] {
  const indents = text.matchAll(
    /(?<=^\uFEFF?)(?:[ \t]|[-?:](?=[ \t]))*\t(?:[ \t]|[-?:](?=[ \t]))*/gm,
  );
  return Array.from(indents, ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

function withSpaces(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(done, start), text.slice(start, end).replaceAll('\t', ' '));
    done = end;
  }
  return parts.join('') + text.slice(done);
}
