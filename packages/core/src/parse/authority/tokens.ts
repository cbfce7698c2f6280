import { CST, Lexer, Parser, type ErrorCode } from 'yaml';
import type { Span } from '../../text/source.ts';
import { LIMITS } from '../limits.ts';
import { bracketsOf, type Bracket } from './brackets.ts';

/** An error of the YAML library. It makes an `Error` with a stack for each, which takes too long for thousands. */
export interface Complaint {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** A file as tokens of the YAML library, and what the stream of lexemes alone can tell. */
export interface Tokens {
  /** Up to the end of the first document. */
  readonly tokens: readonly CST.Token[];
  /** Where a second document begins. */
  readonly second?: number;
  readonly complaints: readonly Complaint[];
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

/** Many can stand in one line; far more than are shown are not looked at. */
export const MOST_COMPLAINTS = 10 * LIMITS.findings;

const DIRECTIVE = /^#[ \t]*throughline-/;

/**
 * Splits a text by the library's lexer and parser, lexeme by lexeme, and stops at the first one
 * beyond a limit: what follows (unwinding, composing) recurses once for each level.
 */
export function tokensOf(text: string): Tokens | Refused {
  if (text.length > LONG && holdsTooMuch(text)) return { over: 'values', at: 0 };
  const parser = new Parser();
  const gathered = new Gathered();
  let offset = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) gathered.token(token);
    // The document and a scalar stand on the stack beside the collections.
    if (parser.stack.length > LIMITS.depth + 2) return { over: 'depth', at: offset };
    if (!isText && isMarker(lexeme)) {
      isText = lexeme === CST.SCALAR;
      if (lexeme === CST.FLOW_END) gathered.brackets.breakOff();
      continue;
    }
    gathered.lexeme(lexeme, offset, isText);
    isText = false;
    offset += lexeme.length;
  }
  for (const token of parser.end()) gathered.token(token);
  return gathered.tokens();
}

/** Of texts longer than this the lexemes are counted first: tokens take far more time and memory. */
const LONG = 1_000_000;

function holdsTooMuch(text: string): boolean {
  let [lexemes, values] = [0, 0];
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes++;
    if (isText || STARTS_VALUE.has(lexeme.charAt(0))) values++;
    isText = lexeme === CST.SCALAR && !isText;
    if (values > LIMITS.values || lexemes > LIMITS.lexemes) return true;
  }
  return false;
}

/** Has the lifetime of one file: what its lexemes and tokens tell, while they pass. */
class Gathered {
  readonly brackets = bracketsOf();
  readonly #tokens: CST.Token[] = [];
  readonly #complaints: Complaint[] = [];
  readonly #directives: Span[] = [];
  readonly #tags: Span[] = [];
  readonly #quotes: number[] = [];
  #isAfterFirst = false;
  #second: number | undefined;

  lexeme(lexeme: string, start: number, isText: boolean): void {
    const first = isText ? '' : lexeme.charAt(0);
    const span = { start, end: start + lexeme.length };
    if (first === '#' && DIRECTIVE.test(lexeme)) this.#directive(lexeme, start);
    else if (first === '!') this.#tags.push(span);
    else if (first === '"' || first === "'") this.#quotes.push(start);
    else if (first !== '') this.brackets.meet(first, start);
  }

  token(token: CST.Token): void {
    if (token.type === 'error') return this.#complain(token);
    // The mark of a document's end says nothing that the end of its content does not.
    if (token.type === 'doc-end') return;
    if (token.type === 'document' && this.#isAfterFirst) this.#second ??= token.offset;
    if (this.#second === undefined) this.#tokens.push(token);
    if (token.type === 'document') this.#isAfterFirst = true;
  }

  tokens(): Tokens {
    return {
      tokens: this.#tokens,
      ...(this.#second !== undefined && { second: this.#second }),
      complaints: this.#complaints,
      directives: this.#directives,
      tags: this.#tags,
      quotes: this.#quotes,
      brackets: this.brackets.faults(),
    };
  }

  #directive(comment: string, start: number): void {
    // For the library a carriage return alone ends no line; for all who show the file it does.
    const length = comment.search(/\r|$/);
    this.#directives.push({ start, end: start + length });
  }

  #complain({ message, offset, source }: CST.ErrorToken): void {
    if (this.#complaints.length >= MOST_COMPLAINTS) return;
    const pos = [offset, offset + source.length] as const;
    this.#complaints.push({ code: 'UNEXPECTED_TOKEN', message, pos });
  }
}

const STARTS_VALUE = new Set(['[', '{', '"', "'", '*', '-']);

/** Lexemes that the library adds and that are not in the text. */
function isMarker(lexeme: string): boolean {
  return lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END;
}
