import { Composer, type Document, type YAMLError } from 'yaml';
import type { Span } from '../../text/source.ts';
import { LIMITS } from '../limits.ts';
import { linePart } from '../lines.ts';
import { lastBefore } from './mend.ts';
import { tokensOf, type Refused, type Tokens } from './tokens.ts';

export interface Composed {
  readonly tokens: Tokens;
  readonly documents: readonly Document.Parsed[];
  readonly errors: readonly YAMLError[];
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

/** Many of the library's errors can stand in one line; far more than are shown are not looked at. */
const MOST_ERRORS = 10 * LIMITS.findings;

/**
 * Reads a text by the YAML library. A quote that is never closed hides all that follows it, just
 * where a person is typing; so its line is read as one word, and what follows is read as it stands.
 * Tabs in the indentation are read as if they were spaces.
 */
export function composedOf(text: string): Composed | Refused {
  let readable = text;
  let tabs: readonly Span[] = [];
  const masked = new Set<number>();
  for (;;) {
    const tokens = tokensOf(readable);
    if ('over' in tokens) return tokens;
    const composer = new Composer(OPTIONS);
    const documents = [...composer.compose(tokens.tokens, true, text.length)];
    const errors = documents[0]?.errors.slice(0, MOST_ERRORS) ?? [];
    if (tabs.length === 0 && errors.some(({ code }) => code === 'TAB_AS_INDENT')) {
      tabs = tabIndents(readable);
      readable = withSpaces(readable, tabs);
      continue;
    }
    const swallowing = errors
      .filter(({ message }) => message.startsWith('Missing closing'))
      .map(({ pos }) => ({ start: lastBefore(tokens.quotes, pos[0]) ?? 0, end: pos[0] }))
      .find(({ start, end }) => !masked.has(start) && /[\r\n]/.test(readable.slice(start, end)));
    if (!swallowing || masked.size >= MOST_MASKED) {
      return { tokens, documents, errors, masked, tabs };
    }
    masked.add(swallowing.start);
    readable = withoutQuote(readable, swallowing.start);
  }
}

/** Each costs another reading of the file, and only a file with quotes in odd places has several. */
const MOST_MASKED = 3;

/** The same text, in which all from a quote to the end of its line is one plain word. */
function withoutQuote(text: string, start: number): string {
  const { end } = linePart(text, start);
  return `${text.slice(0, start)}${'x'.repeat(end - start)}${text.slice(end)}`;
}

function tabIndents(text: string): Span[] {
  return Array.from(text.matchAll(/^ *\t[ \t]*/gm), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

function withSpaces(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(done, start), ' '.repeat(end - start));
    done = end;
  }
  return parts.join('') + text.slice(done);
}
