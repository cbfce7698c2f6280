import { ITEM, type Cursor, type Step } from './cursor.ts';
import { afterSpaces } from './text.ts';

/** A map or list in brackets whose closing bracket has not come yet. */
interface Bracket {
  readonly kind: 'map' | 'list';
  key: string;
  /** Before a key or an item; behind a colon; or behind what stands there. */
  state: 'begin' | 'value' | 'done';
  readonly siblings: Map<string, string>;
}

/** What is found inside brackets; `steps` lead on from the value that the brackets are. */
export type FoundInFlow = Omit<Cursor, 'route' | 'isFlow' | 'indent'> & {
  readonly steps: readonly Step[];
};

/** Reads what stands in brackets, over several lines if need be. */
export class Flow {
  readonly #text: string;
  readonly #offset: number;
  readonly #indent: number;
  readonly #brackets: Bracket[] = [];
  #found: FoundInFlow | undefined;

  constructor(text: string, offset: number, indent: number) {
    this.#text = text;
    this.#offset = offset;
    this.#indent = indent;
  }

  get isClosed(): boolean {
    return this.#brackets.length === 0;
  }

  /** Whether a line at this indentation cannot be a continuation: the brackets were never closed. */
  isLeftAt(indent: number, line: string): boolean {
    return indent <= this.#indent && !/^[\]}]/.test(line);
  }

  /** Reads one line, or the part of it from the opening bracket on; says what is at the cursor. */
  readLine(start: number, end: number): FoundInFlow | undefined {
    let at = start;
    // Blank space before the first word of a line belongs to the line before.
    while (at <= end && !(at > start && this.isClosed)) {
      const next = afterSpaces(this.#text, at, end);
      const isWord = next < end && !',:[]{}#'.includes(this.#text[next]!);
      if (this.#isBetween(at, isWord ? next - 1 : next)) this.#findGap();
      if (next >= end || this.#text[next] === '#') break;
      at =
        isWord || this.#isWordColon(next, end) ? this.#readWord(next, end) : this.#readSign(next);
    }
    return this.#found;
  }

  #readSign(at: number): number {
    const sign = this.#text[at]!;
    const top = this.#brackets.at(-1);
    if (sign === '[' || sign === '{') {
      if (top) top.state = 'done';
      const kind = sign === '[' ? 'list' : 'map';
      this.#brackets.push({ kind, key: '', state: 'begin', siblings: new Map() });
    } else if (sign === ']' || sign === '}') this.#brackets.pop();
    else if (top) top.state = sign === ',' ? 'begin' : 'value';
    return at + 1;
  }

  #readWord(at: number, end: number): number {
    const quote = this.#text[at];
    const isQuoted = quote === '"' || quote === "'";
    const after = isQuoted ? this.#closing(at, end) : this.#endOfWord(at, end);
    const isClosed = isQuoted && this.#text[after - 1] === quote && after > at + 1;
    const word = isQuoted
      ? { start: at + 1, end: isClosed ? after - 1 : after }
      : { start: at, end: after };
    const top = this.#brackets.at(-1)!;
    const text = this.#text.slice(word.start, word.end);
    const isHere = word.start <= this.#offset && this.#offset <= word.end;
    const isKey = top.kind === 'map' && top.state === 'begin';
    const next = afterSpaces(this.#text, after, end);
    if (isKey) top.key = text;
    if (isHere && top.state !== 'done') this.#find(word, isKey && this.#text[next] === ':');
    if (isKey) top.siblings.set(text, '');
    else if (top.kind === 'map') top.siblings.set(top.key, text);
    if (!isKey) top.state = 'done';
    return after;
  }

  #findGap(): void {
    const top = this.#brackets.at(-1);
    // Behind a key that has no colon yet there is nothing to say.
    if (top && top.state !== 'done') this.#find({ start: this.#offset, end: this.#offset }, false);
  }

  #find(word: Cursor['word'], hasColon: boolean): void {
    const top = this.#brackets.at(-1)!;
    const isKey = top.kind === 'map' && top.state === 'begin';
    const steps = this.#brackets.map(({ kind, key }) => (kind === 'list' ? ITEM : key));
    this.#found ??= {
      slot: isKey ? 'key' : top.kind === 'map' ? 'value' : 'either',
      steps: isKey ? steps.slice(0, -1) : steps,
      word,
      hasColon,
      needsSpace: top.state === 'value' && this.#text[this.#offset - 1] === ':',
      siblings: top.siblings,
    };
  }

  #isBetween(from: number, to: number): boolean {
    return from <= this.#offset && this.#offset <= to && this.#brackets.length > 0;
  }

  /** A colon that is part of a word, as in a link. */
  #isWordColon(at: number, end: number): boolean {
    return this.#text[at] === ':' && at + 1 < end && !/[\s,[\]{}]/.test(this.#text[at + 1]!);
  }

  #endOfWord(at: number, end: number): number {
    let index = at;
    while (index < end) {
      const character = this.#text[index]!;
      if (',[]{}'.includes(character)) break;
      if (character === ':' && !this.#isWordColon(index, end)) break;
      if (character === '#' && this.#text[index - 1] === ' ') break;
      index++;
    }
    // Unusual spaces alone are a word as well: reading must go on.
    return at + Math.max(1, this.#text.slice(at, index).trimEnd().length);
  }

  #closing(at: number, end: number): number {
    const close = this.#text.indexOf(this.#text[at]!, at + 1);
    return close === -1 || close >= end ? end : close + 1;
  }
}
