import { placeOf } from '../parse/origin.ts';
import type { Location } from '../text/source.ts';
import { byIdentity, namingKeyOf } from './identity.ts';
import { meansSame } from './means-same.ts';

/** One value that is not what it was. */
export interface Difference {
  /** Keys from the entity inwards; entries of lists by what they go by. */
  readonly route: readonly string[];
  /** `undefined`: it was not there, or is no more. */
  readonly from: unknown;
  readonly to: unknown;
  /** In the head, or in the base for what is no more. */
  readonly at?: Location;
}

/**
 * What differs in meaning between two values. The order of keys and of lists, the style in which
 * they are written and ways to write the same length of time are nothing. Linear in what is
 * written. What has another name now is still the same thing wherever it is named.
 */
export function differencesOf(
  from: unknown,
  to: unknown,
  names: ReadonlyMap<string, string> = NO_NAMES,
): readonly Difference[] {
  const found: Difference[] = [];
  compare(from, to, { route: [], place: () => undefined, names }, found);
  return found;
}

/** Where two values stand that are compared. The place is asked for only if they differ. */
interface Inside {
  readonly route: readonly string[];
  readonly place: () => Location | undefined;
  /** Former names to those of now. */
  readonly names: ReadonlyMap<string, string>;
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

function compare(from: unknown, to: unknown, inside: Inside, found: Difference[]): void {
  if (from === to || isRenamed(from, to, inside)) return;
  if (isMap(from) && isMap(to)) ofMaps(from, to, inside, found);
  else if (isList(from, to)) ofLists(asList(from), asList(to), inside, found);
  else if (isMap(from) && isName(to)) ofMaps(from, asMap(to, from), inside, found);
  else if (isName(from) && isMap(to)) ofMaps(asMap(from, to), to, inside, found);
  else if (!meansSame(from, to)) {
    const at = inside.place();
    found.push({ route: inside.route, from, to, ...(at && { at }) });
  }
}

function isRenamed(from: unknown, to: unknown, { names }: Inside): boolean {
  return names.size > 0 && typeof from === 'string' && names.get(from) === to;
}

function ofMaps(from: Map, to: Map, { route, place, names }: Inside, found: Difference[]): void {
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const at = () => placeOf(to, key) ?? placeOf(from, key) ?? place();
    const inside = { route: [...route, key], place: at, names };
    compare(valueIn(from, key), valueIn(to, key), inside, found);
  }
}

function ofLists(
  from: readonly unknown[],
  to: readonly unknown[],
  { route, place, names }: Inside,
  found: Difference[],
): void {
  const [before, after] = [byIdentity(from, names), byIdentity(to)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    // An index that no list has finds nothing.
    const [i, j] = [before.get(name) ?? -1, after.get(name) ?? -1];
    const at = () => placeOf(to, j) ?? placeOf(from, i) ?? place();
    compare(from[i], to[j], { route: [...route, name], place: at, names }, found);
  }
}

/** A list that is not there says as much as an empty one. */
function isList(from: unknown, to: unknown): boolean {
  if (Array.isArray(from)) return to === undefined || Array.isArray(to);
  return from === undefined && Array.isArray(to);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `data-lake` says as much as `{on: data-lake}`. */
function asMap(name: string | number, other: Map): Map {
  const key = namingKeyOf(other);
  return key === undefined ? {} : { [key]: name };
}

type Map = Readonly<Record<string, unknown>>;

function valueIn(map: Map, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
