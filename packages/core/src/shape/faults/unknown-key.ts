import { ROOTS, SHAPES } from '../../model/generated/shapes.ts';
import type { MapShape } from '../../model/shape.ts';
import type { Entry, Node } from '../../parse/tree.ts';
import type { Diagnostic, Fix } from '../../text/diagnostic.ts';
import { displayed, quoted } from '../../text/display.ts';
import { nearest } from '../../text/nearest.ts';
import type { InFile } from './explain.ts';
import { nameOf, type Place } from './place.ts';
import { synonymOf } from './synonyms.ts';

export interface UnknownKey {
  readonly diagnostic: Diagnostic;
  /** The key that it was most likely meant to be. */
  readonly means?: string;
}

/** A key that may not stand in a map, and the key or the place that was meant. */
export function unknownKey(place: Place, name: string, { path, kind }: InFile): UnknownKey {
  const entry = entryOf(place, name);
  const { key } = entry ?? { key: place.node };
  const map = place.shape?.map;
  const means = entry && map && meantBy(entry, map, place);
  const at = { path, start: key.start, end: key.end };
  const isList = isListOfInitiatives(place, kind);
  const diagnostic: Diagnostic = {
    rule: 'schema/unknown-key',
    message: `${quoted(name)} is not a key of ${isList ? 'a list of initiatives' : nameOf(place)}`,
    help: isList
      ? 'move it into one of the initiatives, or the initiatives into a file of their own'
      : means
        ? `did you mean ${means}?`
        : (repeated(place, name) ?? elsewhere(place, name, kind) ?? keysOf(map)),
    at,
  };
  if (means === undefined || isList) return { diagnostic };
  // What was not read is read from then on, so the plan may be another one.
  const fix: Fix = { title: `Rename to ${means}`, safe: false, edits: [{ ...at, text: means }] };
  const fits = fitsUnder(map, means, entry);
  return { diagnostic: fits ? { ...diagnostic, fixes: [fix] } : diagnostic, means };
}

function entryOf({ node }: Place, name: string): Entry | undefined {
  return entriesByKey(node).get(name);
}

const indexes = new WeakMap<Node, ReadonlyMap<string, Entry>>();

/** The entries of a map, found once for each: a file may hold thousands of unknown keys. */
function entriesByKey(node: Node): ReadonlyMap<string, Entry> {
  const known = indexes.get(node);
  if (known) return known;
  const entries = node.kind === 'map' ? node.entries : [];
  const index = new Map(entries.map((entry) => [entry.key.text, entry]));
  indexes.set(node, index);
  return index;
}

/** The near key that is not there yet: one slip away, written in another style, or the usual other word. */
function meantBy({ key }: Entry, map: MapShape, { node }: Place): string | undefined {
  const written = entriesByKey(node);
  const free = Object.keys(map.properties).filter((known) => !written.has(known));
  const plain = plainOf(key.text);
  return (
    free.find((known) => known.toLowerCase() === plain) ??
    nearest(key.text, free) ??
    synonymOf(plain, free)
  );
}

/** `depends_on`, `Depends On` and `depends-on` as one word. */
function plainOf(name: string): string {
  return name
    .slice(0, 100)
    .toLowerCase()
    .replaceAll(/[_\s-]/g, '');
}

function fitsUnder(map: MapShape | undefined, name: string, entry: Entry | undefined): boolean {
  const index = map?.properties[name];
  return index !== undefined && entry !== undefined && !!SHAPES[index]?.[entry.value.kind];
}

/** An initiative file with `initiatives:` takes nothing else. */
function isListOfInitiatives({ node, parent }: Place, kind: InFile['kind']): boolean {
  if (parent || kind !== 'initiative' || node.kind !== 'map') return false;
  return entriesByKey(node).has('initiatives');
}

/** A slip of the finger beside the key that it meant. */
function repeated({ shape }: Place, name: string): string | undefined {
  const near = nearest(name, Object.keys(shape?.map?.properties ?? {}));
  return near && `${near} is already there: delete one of the two`;
}

/** Where a key does belong, if not here: a level up or down, or in the other kind of file. */
function elsewhere(place: Place, name: string, kind: InFile['kind']): string | undefined {
  for (let outer = place.parent; outer; outer = outer.parent) {
    if (has(outer.shape?.map, name)) {
      return `${displayed(name)} belongs to ${nameOf(outer)}: move it out of ${nameOf(place)}`;
    }
  }
  const inner = Object.entries(place.shape?.map?.properties ?? {}).find(([, index]) =>
    has(SHAPES[index]?.map, name),
  );
  if (inner) return `write it under ${inner[0]}`;
  if (kind === 'scenario') return undefined;
  const other = kind === 'roadmap' ? 'initiative' : 'roadmap';
  if (place.parent || !has(SHAPES[ROOTS[other]]?.map, name)) return undefined;
  return other === 'roadmap'
    ? `${displayed(name)} is a key of roadmap.yaml: move it there, or name this file *.roadmap.yaml`
    : `${displayed(name)} is a key of an initiative: write it in a file under initiatives/, or in an entry of initiatives`;
}

function has(map: MapShape | undefined, name: string): boolean {
  return map !== undefined && Object.hasOwn(map.properties, name);
}

function keysOf(map: MapShape | undefined): string {
  const keys = Object.keys(map?.properties ?? {});
  if (keys.length === 0 || keys.length > 12) {
    return 'delete it, or begin it with x- to keep a key of your own';
  }
  return `it takes ${keys.join(', ')}; begin a key of your own with x-`;
}
