import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type CST,
  type Node as YamlNode,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { LIMITS } from '../limits.ts';
import type { Entry, Node, ScalarNode } from '../tree.ts';
import { linePart, nextWritten, trimmedEnd } from '../lines.ts';
import { nothingAt } from '../nothing.ts';
import type { Faults } from './faults.ts';
import type { Hints } from './hints.ts';

type WrittenPair = Pair<YamlNode | null, YamlNode | null>;

/** The tree of a composed document. Has the lifetime of one file: it learns anchors as it goes. */
export class Builder {
  /** Nested deeper than the limit: what was built is not to be used. */
  isTooDeep = false;
  readonly #text: string;
  readonly #faults: Faults;
  readonly #hints: Hints;
  readonly #anchors = new Map<string, Node>();

  constructor(text: string, faults: Faults, hints: Hints) {
    this.#text = text;
    this.#faults = faults;
    this.#hints = hints;
  }

  /** `undefined` for what cannot be kept; why is among the faults. */
  build(node: YamlNode, depth = 0): Node | undefined {
    if (isAlias(node)) return this.#alias(node);
    const built = this.#build(node, depth);
    if (built && node.anchor) this.#anchors.set(node.anchor, built);
    return built;
  }

  #build(node: YamlNode, depth: number): Node | undefined {
    const [from, last] = node.range ?? [0, 0];
    // A pair without a key begins where the library stood, before blanks.
    const isPair = isMap(node) && node.flow === true;
    const start = isPair ? Math.min(nextWritten(this.#text, from), last) : from;
    const end = trimmedEnd(this.#text, start, last);
    if (isScalar(node)) return this.#scalar(node, start, end);
    if (isMap(node) && this.#hints.nestedAt.has(start)) return this.#line(start, end);
    if (!isMap(node) && !isSeq(node)) return undefined;
    if (depth >= LIMITS.depth) {
      this.isTooDeep = true;
      return undefined;
    }
    const flow = node.flow === true;
    // The library's range of a block holds the comments behind its last value, too.
    const endBehind = (child = end) => (flow ? Math.max(end, child) : child);
    if (isMap(node)) {
      const entries = this.#entries(node, depth + 1);
      const first = Math.min(start, entries[0]?.key.start ?? start);
      return {
        kind: 'map',
        start: first,
        end: endBehind(entries.at(-1)?.value.end),
        entries,
        flow,
      };
    }
    // A list that was parsed, not made, holds nodes only.
    const items = node.items.flatMap((item) => this.#item(item as YamlNode, depth + 1, flow) ?? []);
    return { kind: 'list', start, end: endBehind(items.at(-1)?.end), items, flow };
  }

  #item(item: YamlNode, depth: number, isFlow: boolean): Node | undefined {
    const built = this.build(item, depth);
    if (!built || isWritten(built)) return built && (isFlow ? built : this.#whole(built));
    const at = trimmedEnd(this.#text, 0, built.start);
    return this.#text[at - 1] === '-' ? nothingAt(at) : built;
  }

  #entries(map: YAMLMap, depth: number): Entry[] {
    const known = new Map<string, Entry>();
    const entries: Entry[] = [];
    for (const pair of this.#pairs(map)) {
      const entry = this.#entry(pair, map, depth);
      if (!entry) continue;
      const first = known.get(entry.key.text);
      if (first) this.#faults.repeated(first, entry, entries.at(-1) ?? first, map.flow === true);
      else {
        known.set(entry.key.text, entry);
        entries.push(entry);
      }
    }
    return entries;
  }

  /**
   * The pairs of a map as they were meant. After `title: a: b` the library takes the lines below
   * for keys beside `a`; they are keys beside `title`.
   */
  *#pairs({ items }: YAMLMap): Generator<WrittenPair> {
    // A map that was parsed, not made, holds nodes only.
    for (const pair of items as WrittenPair[]) {
      yield pair;
      const { value } = pair;
      if (!isMap(value) || !this.#hints.nestedAt.has(value.range?.[0] ?? -1)) continue;
      const [first, ...others] = this.#pairs(value);
      if (first && this.#isMultiline(first.key)) yield first;
      yield* others;
    }
  }

  #entry({ key, value, srcToken }: WrittenPair, map: YAMLMap, depth: number): Entry | undefined {
    const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
    const question = srcToken?.start.find(({ type }) => type === 'explicit-key-ind');
    // A key that lacks its colon is told by the library; what it might become is nobody's guess.
    if (!colon && !question && !map.flow) return undefined;
    const keyNode = this.#key(key, colon ?? question, depth);
    if (!keyNode) return undefined;
    if (keyNode.plain && keyNode.text === '<<') {
      this.#faults.mergeKey(keyNode);
      return undefined;
    }
    if (map.flow && !colon && keyNode.plain && keyNode.text.includes(':')) {
      this.#faults.noSpace(keyNode);
      return undefined;
    }
    const behind = colon ? colon.offset + 1 : keyNode.end;
    const valueNode = this.#value(value, behind, depth);
    // `a: - b`: nothing was read where something stands, and the finding there tells so.
    if (valueNode?.end === behind && !map.flow && /^\s*-/.test(this.#lineFrom(behind)))
      return undefined;
    if (!valueNode) return undefined;
    return { key: keyNode, value: map.flow ? valueNode : this.#whole(valueNode) };
  }

  #key(key: YamlNode | null, mark: CST.SourceToken | undefined, depth: number) {
    if (isMap(key) || isSeq(key)) {
      this.#faults.noKey(key.range ?? [0, 0], isMap(key) ? 'map' : 'list');
      return undefined;
    }
    const node = key && this.#lastLine(this.build(key, depth));
    if (node?.kind === 'scalar' && isWritten(node)) return this.#withoutOddBlanks(node);
    if (mark && node) this.#faults.noKey([mark.offset, mark.offset + 1]);
    return undefined;
  }

  /** A key, without blanks at its beginning that are no spaces: nobody means them. */
  #withoutOddBlanks(key: ScalarNode): ScalarNode | undefined {
    const written = this.#text.slice(key.start, key.end);
    const blanks = /^[^\S\n\r\t ][^\S\n\r]*/u.exec(written)?.[0].length ?? 0;
    if (blanks === 0) return key;
    this.#faults.oddBlank(key, blanks);
    const text = key.text.slice(blanks).trimStart();
    if (text === '') return undefined;
    return { ...key, start: nextWritten(this.#text, key.start + blanks), value: text, text };
  }

  #isMultiline(key: YamlNode | null): boolean {
    return (
      isScalar(key) && key.type === 'PLAIN' && this.#hints.multilineAt.has(key.range?.[0] ?? -1)
    );
  }

  /** Of a key over several lines the last line: those before it lack their colon, and are told. */
  #lastLine(key: Node | undefined): Node | undefined {
    if (key?.kind !== 'scalar' || !key.plain || !this.#hints.multilineAt.has(key.start)) return key;
    const written = this.#text.slice(key.start, key.end);
    const last = /[^\r\n]*$/.exec(written)?.[0].trimStart() ?? written;
    return { ...key, start: key.end - last.length, value: last, text: last };
  }

  #value(value: YamlNode | null, behind: number, depth: number): Node | undefined {
    if (!value) return nothingAt(behind);
    const built = this.build(value, depth);
    return !built || isWritten(built) ? built : nothingAt(behind);
  }

  /**
   * `[WIP] New thing`: a value that has ended, and goes on in its line. What is meant is a text, and
   * the library's complaint about what goes on tells so.
   */
  #whole(node: Node): Node {
    const hasEnd = node.kind === 'scalar' ? !node.plain : node.flow;
    if (!hasEnd || !this.#hints.isFaulty) return node;
    const rest = this.#lineFrom(node.end).trim();
    const written = this.#text.slice(node.start, node.end);
    const goesOn = /^[^#\]}]/.test(rest) && !/[\r\n]/.test(written);
    return goesOn ? this.#line(node.start) : node;
  }

  #lineFrom(offset: number): string {
    const { start, end } = linePart(this.#text, offset);
    return this.#text.slice(start, end);
  }

  #scalar(node: Scalar, start: number, end: number): ScalarNode {
    const plain = node.type === 'PLAIN' || node.type === undefined;
    if (this.#isUnclosed(node, plain)) {
      const text = this.#text.slice(start + 1, end);
      return { kind: 'scalar', start, end, value: text, text, plain: false };
    }
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    // `> 5` is no text of several lines; the library complains of the 5.
    if (isBlock && !/^[|>][-+\d]*$/.test(this.#lineFrom(start))) return this.#line(start);
    const value = valueOf(node);
    return { kind: 'scalar', start, end, value, text: node.source ?? String(value), plain };
  }

  #isUnclosed({ range }: Scalar, isPlain: boolean): boolean {
    const [start, end] = range ?? [-1, -1];
    return isPlain ? this.#hints.masked.has(start) : this.#hints.unclosedAt.has(end);
  }

  /** A value with a second colon in its line: all of the line, as the text that it was meant to be. */
  #line(start: number, last = this.#text.length): ScalarNode {
    const end = Math.min(last, linePart(this.#text, start).end);
    const text = this.#text.slice(start, end);
    return { kind: 'scalar', start, end, value: text, text, plain: true };
  }

  #alias({ source, range }: Alias): ScalarNode | undefined {
    const [start, end] = range ?? [0, 0];
    const named = this.#anchors.get(source);
    if (named?.kind === 'scalar') return { ...named, start, end, plain: false };
    this.#faults.alias(source, { start, end }, named, this.#anchors.keys());
    return undefined;
  }
}

function isWritten(node: Node): boolean {
  return node.kind !== 'scalar' || node.end > node.start;
}

function valueOf({ value }: Scalar): ScalarNode['value'] {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      return null;
  }
}
