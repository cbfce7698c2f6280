import type { Location } from '../text/source.ts';
import type { Block } from './block.ts';
import { headOfRecord, isMapRecord, placeOfRecord, placeUnder, type Part } from './records.ts';
import { nodeAt } from './root.ts';
import type { Node } from './tree.ts';

/** Hidden on every map and list read from a file: the block it was read from, and its record there. */
const BLOCK = Symbol('block');
const RECORD = Symbol('record');
/** Hidden on a map merged from several files: the maps it was merged from. */
const PARTS = Symbol('parts');

interface Remembered {
  [BLOCK]?: Block;
  [RECORD]?: number;
  [PARTS]?: readonly object[];
}

/** Ties data to where it was read, invisibly to `Object.keys`, `JSON` and ajv. */
export function remember<T extends object>(data: T, block: Block, record: number): T {
  // The symbols are private to this module: no other type needs to know of them.
  const remembered = data as Remembered;
  remembered[BLOCK] = block;
  remembered[RECORD] = record;
  return data;
}

/** Ties data to where other data was read. */
export function copyOrigin<T extends object>(from: object, to: T): T {
  const { [BLOCK]: block, [RECORD]: record } = from as Remembered;
  return block && record !== undefined ? remember(to, block, record) : to;
}

/** Ties a merged map to the maps it was merged from, the first one first. */
export function rememberParts<T extends object>(data: T, parts: readonly object[]): T {
  (data as Remembered)[PARTS] = parts;
  return data;
}

/**
 * Where a value stands in its file; `undefined` for data that was not read from a file.
 * With a key: the value, key or whole entry under it, or `undefined` if it is not written.
 */
export function placeOf(
  data: object,
  key?: string | number,
  part: Part = 'value',
): Location | undefined {
  const { [BLOCK]: block, [RECORD]: record, [PARTS]: parts } = data as Remembered;
  if (parts) return placeInParts(parts, key, part);
  if (!block || record === undefined) return undefined;
  return key === undefined ? placeOfRecord(block, record) : placeUnder(block, record, key, part);
}

/** An index counts through the lists that were joined, one after the other. */
function placeInParts(
  parts: readonly object[],
  key: string | number | undefined,
  part: Part,
): Location | undefined {
  let index = key;
  for (const one of parts) {
    if (typeof index === 'number' && Array.isArray(one) && index >= one.length) {
      index -= one.length;
      continue;
    }
    const place = placeOf(one, index, part);
    if (place) return place;
  }
  return undefined;
}

/** Like {@link placeOf}; where the key is not written, the head of the map that lacks it. */
export function where(data: object, key?: string | number, part: Part = 'value'): Location {
  return placeOf(data, key, part) ?? headOf(data) ?? { path: '', start: 0, end: 0 };
}

/** The node that a map or list was read from: its block is read once more. */
export function nodeOf(data: object): Node | undefined {
  const { [BLOCK]: block, [RECORD]: record } = data as Remembered;
  if (!block || record === undefined) return undefined;
  const kind = isMapRecord(block, record) ? 'map' : 'list';
  return nodeAt(block, kind, placeOfRecord(block, record).start - block.start);
}

/** The maps that a merged map was merged from, the first one first; any other map is its only part. */
export function partsOf(data: object): readonly object[] {
  return (data as Remembered)[PARTS] ?? [data];
}

/** The file that a map or list was read from. */
export function pathOf(data: object): string | undefined {
  return (data as Remembered)[BLOCK]?.path;
}

function headOf(data: object): Location | undefined {
  const { [BLOCK]: block, [RECORD]: record, [PARTS]: parts } = data as Remembered;
  if (parts) return parts[0] && headOf(parts[0]);
  return block && record !== undefined ? headOfRecord(block, record) : undefined;
}
