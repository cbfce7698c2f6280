import type { ErrorCode } from 'yaml';
import { displayed, quoted } from '../../text/display.ts';
import { unclosedQuote } from './lexical.ts';
import { lastBefore } from './mend.ts';
import { badStart, goesOn, noColon, properties, secondColon, type Case, type Said } from './say.ts';

/**
 * What each error of the library means to a person. `words` are some of the library's, where one
 * code means several things; the first row that fits counts. `elsewhere`: a finding of ours tells it.
 */
export const EXPLANATIONS: readonly {
  readonly code: ErrorCode;
  readonly words?: string;
  readonly say: ((met: Case) => Said) | 'elsewhere';
}[] = [
  {
    code: 'MISSING_CHAR',
    words: 'Missing closing',
    say: ({ file, error, quotes }) =>
      unclosedQuote(file, lastBefore(quotes, error.pos[0]) ?? error.pos[0] - 1),
  },
  { code: 'MISSING_CHAR', words: 'Implicit map keys need', say: noColon },
  { code: 'MISSING_CHAR', words: 'must end with', say: 'elsewhere' },
  {
    code: 'MISSING_CHAR',
    words: 'Missing space after :',
    say: () => ({
      message: 'a space is missing behind this colon',
      help: 'put a space behind the colon',
    }),
  },
  {
    code: 'MISSING_CHAR',
    words: 'Missing ,',
    say: ({ written }) => ({
      message: `a comma is missing before ${quoted(written)}`,
      help: 'separate the entries with commas, or put the text in quotes',
    }),
  },
  {
    code: 'MISSING_CHAR',
    words: 'Comments must be separated',
    say: ({ file, at }) => ({
      message: 'a space is missing before this #, so it begins no comment',
      help: 'put a space before it',
      fix: {
        title: 'Put a space before the comment',
        safe: true,
        edits: [{ path: file.path, start: at.start, end: at.start, text: ' ' }],
      },
    }),
  },
  {
    code: 'MISSING_CHAR',
    words: 'Sequence item without -',
    say: ({ written }) => ({
      message: `${quoted(written)} stands in a list and has no dash before it`,
      help: 'begin the line with "- ", or indent it as what it belongs to',
    }),
  },
  {
    code: 'MISSING_CHAR',
    words: 'leading empty lines',
    say: () => ({
      message: 'an empty line above this one is indented deeper than the text that follows',
      help: 'delete the blanks in the empty lines at the beginning of the text',
    }),
  },
  {
    code: 'BAD_ALIAS',
    say: ({ written }) => ({
      message: `${quoted(written)} begins with a sign that names or repeats a value, and no name follows`,
      help: 'put the text in quotes',
    }),
  },
  {
    code: 'MISSING_CHAR',
    words: 'directives-end',
    say: () => ({
      rule: 'syntax/document',
      message: 'lines that begin with % must be followed by a line ---',
      help: 'delete the lines that begin with %: a roadmap needs none',
    }),
  },
  { code: 'MISSING_CHAR', words: 'ags and anchors must be separated', say: properties },
  { code: 'MISSING_CHAR', words: 'block sequence props', say: properties },
  { code: 'BAD_PROP_ORDER', say: properties },
  { code: 'MULTIPLE_ANCHORS', say: properties },
  { code: 'MULTIPLE_TAGS', say: properties },
  { code: 'ALIAS_PROPS', say: properties },
  { code: 'BAD_INDENT', words: 'end with a', say: 'elsewhere' },
  {
    code: 'BAD_INDENT',
    words: 'Block scalar',
    say: () => ({
      message: 'this line of the text stands further left than its first line',
      help: 'indent all lines of the text alike, deeper than their key',
    }),
  },
  {
    code: 'BAD_INDENT',
    words: 'sequence items',
    say: () => ({
      message: 'this item is not indented like the others of its list',
      help: 'put all dashes of a list in one column',
    }),
  },
  {
    code: 'BAD_INDENT',
    say: ({ written }) =>
      !/:(?:\s|$)/.test(written)
        ? {
            message: `${quoted(written)} is neither a key with a colon nor an item with a dash`,
            help: 'write "- " before it or a colon behind it; if it continues the text above, indent it deeper',
          }
        : {
            message: 'this key is not indented like the others of its map',
            help: 'begin all keys of a map in one column',
          },
  },
  { code: 'BLOCK_AS_IMPLICIT_KEY', words: 'Nested mappings', say: secondColon },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    say: () => ({
      message: 'a list stands where a key belongs',
      help: 'write the key first, and the list below it',
    }),
  },
  { code: 'MULTILINE_IMPLICIT_KEY', say: noColon },
  {
    code: 'BLOCK_IN_FLOW',
    say: ({ written }) => ({
      message: `${quoted(written)} cannot stand between brackets: it has a second colon, or is a list with dashes`,
      help: 'put a comma before what is a key, quotes around what is one text, or write lists with [ and ]',
    }),
  },
  { code: 'BAD_SCALAR_START', say: badStart },
  {
    code: 'BAD_DQ_ESCAPE',
    say: ({ file, error }) => {
      const [start, end] = [error.pos[0], error.pos[0] + 2];
      return {
        message: `${displayed(file.text.slice(start, end))} means nothing in double quotes`,
        help: String.raw`write \\ for a backslash, or use single quotes, in which it is a character like any other`,
        at: { start, end },
        fix: {
          title: 'Write two backslashes',
          safe: false,
          edits: [{ path: file.path, start, end: start, text: '\\' }],
        },
      };
    },
  },
  { code: 'TAB_AS_INDENT', say: 'elsewhere' },
  {
    code: 'KEY_OVER_1024_CHARS',
    say: () => ({
      message: 'this key is longer than 1,024 characters',
      help: 'shorten it; a text belongs behind a key, not into it',
    }),
  },
  {
    code: 'BAD_DIRECTIVE',
    say: () => ({
      rule: 'syntax/document',
      message:
        'this line begins with %, and so instructs the reader of the file in a way that roadmaps do not know',
      help: 'delete it, or put the text in quotes',
    }),
  },
  { code: 'TAG_RESOLVE_FAILED', say: 'elsewhere' },
  {
    code: 'UNEXPECTED_TOKEN',
    words: 'block-seq-ind on same line with key',
    say: () => ({
      message: 'a list with dashes cannot begin on the line of its key',
      help: 'put each "- item" on a line of its own, or write the list in brackets',
    }),
  },
  { code: 'UNEXPECTED_TOKEN', words: 'Block scalar header', say: goesOn },
  {
    code: 'UNEXPECTED_TOKEN',
    words: 'Unexpected , in',
    say: ({ at }) => ({
      at: { start: at.start, end: at.start + 1 },
      message: 'there is nothing before this comma',
      help: 'delete the comma, or write the entry that belongs before it',
    }),
  },
  {
    code: 'UNEXPECTED_TOKEN',
    words: 'Unexpected empty item',
    say: () => ({
      message: 'there is nothing between two commas',
      help: 'delete one of the commas, or write the entry that belongs between them',
    }),
  },
  { code: 'UNEXPECTED_TOKEN', say: goesOn },
];
