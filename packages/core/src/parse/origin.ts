import type { Location } from '../text/source.ts';
import type { Entry, MapNode, Node } from './tree.ts';

/** Hidden on every map and list read from a file: the node it was read from, and the file. */
const NODE = Symbol('node');
const PATH = Symbol('path');
/** Hidden on a map merged from several files: the maps it was merged from. */
const PARTS = Symbol('parts');

interface Remembered {
  [NODE]?: Node;
  [PATH]?: string;
  [PARTS]?: readonly object[];
}

/** Ties data to the node it was read from, invisibly to `Object.keys`, `JSON` and ajv. */
export function remember<T extends object>(data: T, path: string, node: Node): T {
  // The symbols are private to this module: no other type needs to know of them.
  const remembered = data as Remembered;
  remembered[NODE] = node;
  remembered[PATH] = path;
  return data;
}

/** Ties a merged map to the maps it was merged from, the first one first. */
export function rememberParts<T extends object>(data: T, parts: readonly object[]): T {
  (data as Remembered)[PARTS] = parts;
  return data;
}

export type Part = 'value' | 'key' | 'entry';

/**
 * Where a value stands in its file; `undefined` for data that was not read from a file.
 * With a key: the value, key or whole entry under it, or `undefined` if it is not written.
 */
export function placeOf(
  data: object,
  key?: string | number,
  part: Part = 'value',
): Location | undefined {
  const { [NODE]: node, [PATH]: path, [PARTS]: parts } = data as Remembered;
  if (parts) return placeInParts(parts, key, part);
  if (!node || path === undefined) return undefined;
  return key === undefined ? at(path, node) : placeUnder(path, node, key, part);
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

/** The node that a map or list was read from. */
export function nodeOf(data: object): Node | undefined {
  return (data as Remembered)[NODE];
}

/** The maps that a merged map was merged from, the first one first; any other map is its only part. */
export function partsOf(data: object): readonly object[] {
  return (data as Remembered)[PARTS] ?? [data];
}

/** The file that a map or list was read from. */
export function pathOf(data: object): string | undefined {
  return (data as Remembered)[PATH];
}

function placeUnder(
  path: string,
  node: Node,
  key: string | number,
  part: Part,
): Location | undefined {
  if (node.kind === 'list') {
    const item = typeof key === 'number' ? node.items[key] : undefined;
    return item && at(path, item);
  }
  if (node.kind !== 'map') return undefined;
  const entry = entryOf(node, key);
  if (!entry) return undefined;
  if (part === 'key') return at(path, entry.key);
  if (part === 'value') return at(path, entry.value);
  return { path, start: entry.key.start, end: Math.max(entry.key.end, entry.value.end) };
}

/** Maps with more entries than this are indexed when first asked: a section may hold thousands. */
const FEW = 12;
const indexes = new WeakMap<MapNode, ReadonlyMap<string, Entry>>();

function entryOf(node: MapNode, key: string | number): Entry | undefined {
  if (node.entries.length <= FEW) return node.entries.find((each) => each.key.text === key);
  let index = indexes.get(node);
  if (!index) {
    index = new Map(node.entries.map((entry) => [entry.key.text, entry]));
    indexes.set(node, index);
  }
  return typeof key === 'string' ? index.get(key) : undefined;
}

/** A short place that stands for a whole map: its first key, so that no finding underlines a page. */
function headOf(data: object): Location | undefined {
  const { [NODE]: node, [PATH]: path, [PARTS]: parts } = data as Remembered;
  if (parts) return parts[0] && headOf(parts[0]);
  if (!node || path === undefined) return undefined;
  if (node.kind === 'map' && !node.flow && node.entries[0]) return at(path, node.entries[0].key);
  return at(path, node);
}

function at(path: string, { start, end }: Node): Location {
  return { path, start, end };
}
