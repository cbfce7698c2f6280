import type { Location } from '../text/source.ts';
import { placeIn, type Block } from './block.ts';
import type { ListNode, MapNode } from './tree.ts';

/** A record begins with the span and the form of its map or list, and how many parts follow. */
const HEAD = 4;
/** Of an entry of a map: the span of its key, then that of its value. Of an item of a list: its span. */
const ENTRY = 4;
const ITEM = 2;

/** The form of a record: bit by bit, whether it is a map, and whether it stands in brackets. */
const MAP = 1;
const FLOW = 2;

/** Writes down the maps and lists of a block while its tree is walked. Has the lifetime of one walk. */
export class Recorder {
  readonly #block: Block;
  readonly #numbers: number[] = [];
  readonly #oddKeys = new Map<number, string>();
  #largest = 0;

  constructor(block: Block) {
    this.#block = block;
  }

  /** By what a map or list is found again. */
  add(node: MapNode | ListNode): number {
    const record = this.#numbers.length;
    const parts = node.kind === 'map' ? node.entries : node.items;
    const form = (node.kind === 'map' ? MAP : 0) | (node.flow ? FLOW : 0);
    this.#numbers.push(node.start, node.end, form, parts.length);
    this.#largest = Math.max(this.#largest, node.end);
    if (node.kind === 'map') this.#entries(node);
    else for (const { start, end } of node.items) this.#span(start, end);
    return record;
  }

  /** Hands the records over to the block. */
  finish(): void {
    const isSmall = Math.max(this.#largest, this.#numbers.length) < 2 ** 16;
    const numbers = this.#numbers;
    this.#block.records = isSmall ? new Uint16Array(numbers) : new Uint32Array(numbers);
    if (this.#oddKeys.size > 0) this.#block.oddKeys = this.#oddKeys;
  }

  #entries({ entries }: MapNode): void {
    const { text } = this.#block;
    for (const { key, value } of entries) {
      const isSameLength = key.end - key.start === key.text.length;
      if (!isSameLength || !text.startsWith(key.text, key.start)) {
        this.#oddKeys.set(this.#numbers.length, key.text);
      }
      this.#span(key.start, key.end);
      this.#span(value.start, value.end);
    }
  }

  #span(start: number, end: number): void {
    this.#numbers.push(start, end);
    if (end > this.#largest) this.#largest = end;
  }
}

/** The whole map or list. */
export function placeOfRecord(block: Block, record: number): Location {
  return spanAt(block, record);
}

/** A short place that stands for all of it: a map's first key, so that no finding underlines a page. */
export function headOfRecord(block: Block, record: number): Location {
  const { records } = block;
  const isLong = records[record + 2] === MAP && records[record + 3]! > 0;
  return spanAt(block, isLong ? record + HEAD : record);
}

export function isMapRecord({ records }: Block, record: number): boolean {
  return (records[record + 2]! & MAP) !== 0;
}

export type Part = 'value' | 'key' | 'entry';

/** What stands under a key of a map, or at an index of a list; nothing if nothing is written there. */
export function placeUnder(
  block: Block,
  record: number,
  key: string | number,
  part: Part,
): Location | undefined {
  const { records } = block;
  if (!isMapRecord(block, record)) {
    const isItem = typeof key === 'number' && key >= 0 && key < records[record + 3]!;
    return isItem ? spanAt(block, record + HEAD + ITEM * key) : undefined;
  }
  const entry = typeof key === 'string' ? entryOf(block, record, key) : undefined;
  if (entry === undefined) return undefined;
  if (part === 'key') return spanAt(block, entry);
  if (part === 'value') return spanAt(block, entry + 2);
  return placeIn(block, records[entry]!, Math.max(records[entry + 1]!, records[entry + 3]!));
}

function spanAt(block: Block, index: number): Location {
  return placeIn(block, block.records[index]!, block.records[index + 1]!);
}

/** Maps with more entries than this are indexed when first asked: a section may hold thousands. */
const FEW = 32;

function entryOf(block: Block, record: number, key: string): number | undefined {
  const count = block.records[record + 3]!;
  if (count > FEW) return indexOf(block, record).get(key);
  const behind = record + HEAD + ENTRY * count;
  for (let entry = record + HEAD; entry < behind; entry += ENTRY) {
    if (isKey(block, entry, key)) return entry;
  }
  return undefined;
}

function isKey({ records, text, oddKeys }: Block, entry: number, key: string): boolean {
  if (oddKeys.size > 0 && oddKeys.has(entry)) return oddKeys.get(entry) === key;
  const start = records[entry]!;
  return records[entry + 1]! - start === key.length && text.startsWith(key, start);
}

const indexes = new WeakMap<Block, Map<number, ReadonlyMap<string, number>>>();

function indexOf(block: Block, record: number): ReadonlyMap<string, number> {
  let ofBlock = indexes.get(block);
  if (!ofBlock) indexes.set(block, (ofBlock = new Map()));
  let index = ofBlock.get(record);
  if (!index) ofBlock.set(record, (index = indexed(block, record)));
  return index;
}

function indexed({ records, text, oddKeys }: Block, record: number): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  const behind = record + HEAD + ENTRY * records[record + 3]!;
  for (let entry = record + HEAD; entry < behind; entry += ENTRY) {
    index.set(oddKeys.get(entry) ?? text.slice(records[entry], records[entry + 1]), entry);
  }
  return index;
}
