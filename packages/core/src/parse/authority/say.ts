import type { Fix, Step } from '../../text/diagnostic.ts';
import { displayed, quoted } from '../../text/display.ts';
import type { SourceFile, Span } from '../../text/source.ts';
import { linePart, lineStart } from '../lines.ts';
import type { Complaint } from './tokens.ts';
import { deeperKey, quoteText } from './mend.ts';

/** One error of the YAML library, and the text in which it was met. */
export interface Case {
  readonly file: SourceFile;
  readonly error: Complaint;
  /** Where the library met it, moved to what is written there. */
  readonly at: Span;
  readonly written: string;
  /** Where quoted texts begin, in order. */
  readonly quotes: readonly number[];
}

export interface Said {
  readonly message: string;
  readonly help: string;
  /** Where the mistake is, if not where the library met it. */
  readonly at?: Span;
  readonly rule?: string;
  readonly fix?: Fix | undefined;
  readonly related?: readonly Step[];
}

/** A line without a colon where a key belongs; the key in the line below may have been taken with it. */
export function noColon({ file, at: { start } }: Case): Said {
  const at = linePart(file.text, start);
  const written = file.text.slice(at.start, at.end);
  const colon = /^[^\s:]+:(?=\S)/.exec(written)?.[0].length;
  if (colon === undefined) {
    return {
      message: `${quoted(written)} stands where a key belongs, and has no colon behind it`,
      help: 'write a colon and a value behind it; if it continues the text above, indent it deeper',
      at,
    };
  }
  const end = at.start + colon;
  return {
    message: `a space is missing behind the colon of ${quoted(written.slice(0, colon))}`,
    help: 'put a space behind the colon',
    at,
    fix: {
      title: 'Put a space behind the colon',
      safe: false,
      edits: [{ path: file.path, start: end, end, text: ' ' }],
    },
  };
}

/** `title: Close the books: faster`, or a key indented deeper than a key with a value. */
export function secondColon({ file, at }: Case): Said {
  const line = linePart(file.text, at.start);
  const text = file.text.slice(line.start, line.end);
  if (/:(?:\s|$)/.test(text)) {
    return {
      message: `${quoted(text)} holds a second colon with a space behind it, and so does not read as one text`,
      help: 'put the whole text in quotes',
      at: line,
      fix: quoteText(file, line),
    };
  }
  const key = deeperKey(file.text, at.start);
  return {
    message: `${quoted(file.text.slice(key.start, key.end))} is indented deeper than the key above it, which has a value already`,
    help: 'begin both keys in one column, or take the value of the key above away',
    at: key,
  };
}

export function badStart({ file, at, written }: Case): Said {
  const first = written.charAt(0);
  const isBlock = first === '|' || first === '>';
  return {
    message: isBlock
      ? `a text of several lines, marked by ${first}, cannot stand here`
      : `a text cannot begin with ${displayed(first)}, unless it stands in quotes`,
    help: 'put the text in quotes',
    fix: /[,[\]{}]/.test(written) ? undefined : quoteText(file, at),
  };
}

/** `&name` and `!tag`, in an order or a place that YAML does not allow. */
export function properties({ written }: Case): Said {
  return {
    message: `${quoted(written)} has a name (&) or a tag (!) for a value where none can stand`,
    help: 'delete it, or put the text in quotes if the sign is meant as text',
  };
}

/** `[WIP] New thing`, `"One" CRM`, `> 5`: a value that ends, and goes on in its line. */
export function goesOn({ file, at, written }: Case): Said {
  const first = lineStart(file.text, at.start);
  const before = file.text.slice(first, at.start);
  const start =
    first + (/^[ \t]*(?:- +)*(?:[^\s:#"'[{][^:#"'[{]*:[ \t]+)?/.exec(before)?.[0].length ?? 0);
  const value = linePart(file.text, start);
  const text = file.text.slice(value.start, value.end);
  const isHeader = /^[|>]/.test(text);
  const mayBeText = start < at.start && (isHeader || /^["'[{]/.test(text));
  return {
    message: isHeader
      ? `${quoted(text)} begins with ${text.charAt(0)}, which announces a text on the lines below`
      : `${quoted(written)} stands behind a value that has ended already`,
    help: mayBeText
      ? 'put quotes around the whole text'
      : 'delete it, or put it on a line of its own',
    at: isHeader ? value : at,
    fix: mayBeText ? quoteText(file, value) : undefined,
  };
}
