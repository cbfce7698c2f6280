import type { Span } from '@throughline/core';
import { ITEM, type Cursor, type Step } from './cursor.ts';
import { Flow } from './flow.ts';
import { afterSpaces, endOfLine, unquoted } from './text.ts';

/** A map or list in block style whose end has not come yet. */
interface Frame {
  readonly kind: 'map' | 'list';
  readonly indent: number;
  /** The key that was written last. */
  key: string;
  /** Something stands under that key, or in the last item. */
  isFilled: boolean;
  readonly siblings: Map<string, string>;
}

const KEY =
  /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#,[\]{}"'|>&*!%@`-][^:#]*?|-[^\s:#][^:#]*?)[ \t]*:(?=\s|$)/;

/**
 * Reads the text once, line by line, and forgives what is not YAML: a bracket that is never
 * closed ends where the indentation does, a quote at the end of its line. Takes time linear in
 * the text.
 */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  return new Scan(text, offset).run();
}

/** Nothing that is nested deeper is read at all. */
const DEEPEST = 64;

/** Has the lifetime of one reading of a text. */
class Scan {
  readonly #text: string;
  readonly #offset: number;
  readonly #frames: Frame[] = [];
  #flow: Flow | undefined;
  /** The indentation of what a block scalar belongs to, while in one. */
  #scalarUnder: number | undefined;
  #found: Cursor | undefined;
  #isDone = false;
  /** The map that would begin on the cursor's empty line, if the next line belongs to it. */
  #begun:
    | { readonly depth: number; readonly column: number; readonly siblings: Map<string, string> }
    | undefined;

  constructor(text: string, offset: number) {
    this.#text = text;
    this.#offset = offset;
  }

  run(): Cursor | undefined {
    let start = this.#text.startsWith('\uFEFF') ? 1 : 0;
    while (start <= this.#text.length && !this.#isPast(start)) {
      const end = endOfLine(this.#text, start);
      this.#readLine(start, end);
      start = end + (this.#text.startsWith('\r\n', end) ? 2 : 1);
    }
    return this.#found;
  }

  /** The cursor's line is read, and the map around it has come to its end. */
  #isPast(start: number): boolean {
    if (this.#isDone) return true;
    if (start <= this.#offset || this.#flow) return false;
    if (!this.#found) return true;
    if (this.#begun) return false;
    const { siblings } = this.#found;
    return !this.#frames.some((frame) => frame.siblings === siblings);
  }

  #readLine(start: number, end: number): void {
    const line = this.#text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    const isBlank = indent === line.length;
    if (this.#scalarUnder !== undefined) {
      const isHere = this.#isHere(start, end);
      const column = isHere && isBlank ? this.#offset - start : indent;
      if (column > this.#scalarUnder || (isBlank && !isHere)) return;
      this.#scalarUnder = undefined;
    }
    if (this.#flow && !isBlank && this.#flow.isLeftAt(indent, line.trimStart())) {
      this.#flow = undefined;
    }
    if (this.#flow) return this.#readFlow(start + indent, end);
    if (isBlank) {
      if (this.#isHere(start, end)) this.#findOnBlank(this.#offset - start);
    } else if (line[indent] === '#') this.#comment(start + indent, end);
    else this.#readBlock(start + indent, end, indent);
  }

  #readBlock(at: number, end: number, column: number): void {
    const rest = this.#text.slice(at, end);
    const isDash = /^-(?=\s|$)/.test(rest);
    this.#leave(column, isDash);
    if (isDash) return this.#readItem(at, end, column);
    const key = KEY.exec(rest)?.[0];
    if (key === undefined) return this.#readPlain(at, end, column);
    const frame = this.#enter('map', column);
    const colon = at + key.length - 1;
    const word = { start: at, end: at + key.slice(0, -1).trimEnd().length };
    frame.key = unquoted(this.#text.slice(word.start, word.end));
    frame.isFilled = false;
    if (this.#isIn(word)) this.#find('key', word, frame, this.#frames.length - 1, true);
    frame.siblings.set(frame.key, '');
    this.#readValue(colon + 1, end, frame);
  }

  #readItem(dash: number, end: number, column: number): void {
    const frame = this.#enter('list', column);
    frame.isFilled = false;
    const at = afterSpaces(this.#text, dash + 1, end);
    if (at >= end || this.#text[at] === '#') {
      if (this.#isIn({ start: dash + 1, end }))
        this.#findEmpty('either', this.#offset === dash + 1);
      return this.#comment(at, end);
    }
    frame.isFilled = true;
    if (this.#frames.length > DEEPEST) this.#isDone = true;
    else this.#readBlock(at, end, column + at - dash);
  }

  /** Text without a colon: an item, a value on a line of its own, or a key that is just begun. */
  #readPlain(at: number, end: number, column: number): void {
    const top = this.#frames.at(-1);
    if ('[{'.includes(this.#text[at]!)) return this.#startFlow(at, end, column);
    const word = this.#wordAt(at, end);
    if (top?.kind === 'map' && top.indent === column) {
      if (this.#isIn(word)) this.#find('key', word, top, this.#frames.length - 1);
      return;
    }
    if (this.#isIn(word)) this.#findHere('either', word);
    if (top) top.isFilled = true;
    this.#comment(word.end, end);
  }

  #readValue(afterColon: number, end: number, frame: Frame): void {
    const at = afterSpaces(this.#text, afterColon, end);
    const isEmpty = at >= end || this.#text[at] === '#';
    if (isEmpty) {
      if (this.#isIn({ start: afterColon, end: at })) {
        this.#findEmpty('value', this.#offset === afterColon);
      }
      return this.#comment(at, end);
    }
    frame.isFilled = true;
    if ('[{'.includes(this.#text[at]!)) return this.#startFlow(at, end, frame.indent);
    if ('|>'.includes(this.#text[at]!)) {
      this.#scalarUnder = frame.indent;
      return;
    }
    const word = this.#wordAt(at, end);
    frame.siblings.set(frame.key, this.#text.slice(word.start, word.end));
    if (this.#isIn(word)) this.#findHere('value', word);
    this.#comment(word.end, end);
  }

  #startFlow(at: number, end: number, column: number): void {
    const indent = this.#frames.at(-1)?.indent ?? -1;
    this.#flow = new Flow(this.#text, this.#offset, Math.min(indent, column));
    const top = this.#frames.at(-1);
    if (top) top.isFilled = true;
    this.#readFlow(at, end);
  }

  #readFlow(at: number, end: number): void {
    const flow = this.#flow!;
    const found = flow.readLine(at, end);
    if (found) {
      const { steps, ...rest } = found;
      const indent = this.#frames.at(-1)?.indent ?? 0;
      this.#found ??= { ...rest, route: [...this.#routeTo(), ...steps], isFlow: true, indent };
    }
    if (flow.isClosed) {
      this.#flow = undefined;
      if (this.#found?.isFlow) this.#isDone = true;
    }
  }

  /** On an empty line the column says what may be written: whatever stands at that depth above. */
  #findOnBlank(column: number): void {
    const word = { start: this.#offset, end: this.#offset };
    const depth = this.#frames.findLastIndex(({ indent }) => indent <= column);
    const frame = this.#frames[depth];
    if (!frame) return this.#begin('key', column, 0);
    const isMap = frame.kind === 'map';
    if (frame.indent === column) {
      const under = isMap ? depth : depth - 1;
      const around = this.#frames[under];
      if (around?.kind === 'map' && around.indent === column)
        this.#find('key', word, around, under);
      return;
    }
    const isOpen = !frame.isFilled && depth === this.#frames.length - 1;
    if (isOpen) this.#begin('either', column, depth + 1);
  }

  #begin(slot: 'key' | 'either', column: number, depth: number): void {
    const word = { start: this.#offset, end: this.#offset };
    this.#begun = { depth, column, siblings: new Map() };
    this.#find(slot, word, this.#begun, depth);
  }

  #findEmpty(slot: 'value' | 'either', needsSpace: boolean): void {
    this.#findHere(slot, { start: this.#offset, end: this.#offset }, needsSpace);
  }

  #findHere(slot: 'value' | 'either', word: Span, needsSpace = false): void {
    this.#find(slot, word, this.#frames.at(-1), this.#frames.length, false, needsSpace);
  }

  #find(
    slot: Cursor['slot'],
    word: Span,
    around: Pick<Frame, 'siblings'> | undefined,
    depth: number,
    hasColon = false,
    needsSpace = false,
  ): void {
    this.#found ??= {
      slot,
      word,
      route: this.#routeTo(depth),
      siblings: around?.siblings ?? new Map<string, string>(),
      isFlow: false,
      hasColon,
      needsSpace,
      indent: this.#column(word.start),
    };
  }

  #comment(at: number, end: number): void {
    const hash = this.#text.indexOf('#', at);
    if (hash === -1 || hash >= end || !this.#isIn({ start: hash + 1, end })) return;
    this.#find('comment', { start: hash, end }, undefined, 0);
  }

  #routeTo(depth = this.#frames.length): Step[] {
    return this.#frames.slice(0, depth).map(({ kind, key }) => (kind === 'list' ? ITEM : key));
  }

  /** Ends what the indentation ends. A list may stand at the column of the key that it belongs to. */
  #leave(column: number, isDash: boolean): void {
    for (let top = this.#frames.at(-1); top; top = this.#frames.at(-1)) {
      const isEnded =
        top.indent > column || (top.indent === column && top.kind === 'list' && !isDash);
      if (!isEnded) return;
      this.#frames.pop();
    }
  }

  #enter(kind: Frame['kind'], column: number): Frame {
    const top = this.#frames.at(-1);
    const begun = this.#begun;
    this.#begun = undefined;
    if (top?.kind === kind && top.indent === column) return top;
    if (top) top.isFilled = true;
    const isBegun =
      kind === 'map' && begun?.column === column && begun.depth === this.#frames.length;
    const siblings = isBegun ? begun.siblings : new Map<string, string>();
    const frame: Frame = { kind, indent: column, key: '', isFilled: false, siblings };
    this.#frames.push(frame);
    return frame;
  }

  /** A scalar without its quotes and without the comment behind it. */
  #wordAt(at: number, end: number): Span {
    const text = this.#text.slice(at, end);
    const quote = text[0];
    if (quote === '"' || quote === "'") {
      const close = text.indexOf(quote, 1);
      return { start: at + 1, end: close === -1 ? end : at + close };
    }
    const plain = text.replace(/\s#.*$/s, '').trimEnd();
    return { start: at, end: at + plain.length };
  }

  #column(offset: number): number {
    let start = offset;
    while (start > 0 && !'\n\r\uFEFF'.includes(this.#text[start - 1]!)) start--;
    return offset - start;
  }

  #isIn({ start, end }: Span): boolean {
    return start <= this.#offset && this.#offset <= end;
  }

  #isHere(start: number, end: number): boolean {
    return this.#isIn({ start, end });
  }
}
