import { CST, Parser, Lexer } from 'yaml';
import type { Span } from '../../text/source.ts';
import { LIMITS } from '../limits.ts';
import { bracketsOf, type Bracket } from './brackets.ts';

/** A file as tokens of the YAML library, and what the stream of lexemes alone can tell. */
export interface Tokens {
  readonly tokens: readonly CST.Token[];
  /** Comments that speak to Throughline. */
  readonly directives: readonly Span[];
  readonly tags: readonly Span[];
  /** Where quoted texts begin, in order. */
  readonly quotes: readonly number[];
  readonly brackets: readonly Bracket[];
}

export interface Refused {
  /** The limit that the file breaks, and where. */
  readonly over: 'depth' | 'values';
  readonly at: number;
}

const DIRECTIVE = /^#[ \t]*throughline-/;

/**
 * Splits a text by the library's lexer and parser, lexeme by lexeme, and stops at the first one
 * beyond a limit: what follows (unwinding, composing) recurses once for each level.
 */
export function tokensOf(text: string): Tokens | Refused {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const [directives, tags]: [Span[], Span[]] = [[], []];
  const quotes: number[] = [];
  const brackets = bracketsOf();
  let offset = 0;
  let [lexemes, values] = [0, 0];
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document and a scalar stand on the stack beside the collections.
    if (parser.stack.length > LIMITS.depth + 2) return { over: 'depth', at: offset };
    if (!isText && isMarker(lexeme)) {
      isText = lexeme === CST.SCALAR;
      if (lexeme === CST.FLOW_END) brackets.breakOff();
      continue;
    }
    const span = { start: offset, end: offset + lexeme.length };
    const first = isText ? '' : lexeme[0];
    if (isText || STARTS_VALUE.has(first!)) values++;
    if (values > LIMITS.values || ++lexemes > LIMITS.lexemes) return { over: 'values', at: offset };
    if (first === '#' && DIRECTIVE.test(lexeme)) directives.push(span);
    else if (first === '!') tags.push(span);
    else if (first === '"' || first === "'") quotes.push(offset);
    else if (first) brackets.meet(first, offset);
    isText = false;
    offset = span.end;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, directives, tags, quotes, brackets: brackets.faults() };
}

const STARTS_VALUE = new Set(['[', '{', '"', "'", '*', '-', ',']);

/** Lexemes that the library adds and that are not in the text. */
function isMarker(lexeme: string): boolean {
  return lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END;
}
