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
 * written.
 */
export function differencesOf(
  from: unknown,
  to: unknown,
  {
    route = [],
    at,
  }: { readonly route?: readonly string[]; readonly at?: Location | undefined } = {},
): readonly Difference[] {
  if (isMap(from) && isMap(to)) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
      differencesOf(valueIn(from, key), valueIn(to, key), {
        route: [...route, key],
        at: placeOf(to, key) ?? placeOf(from, key) ?? at,
      }),
    );
  }
  if (isList(from, to)) return ofLists(asList(from), asList(to), route, at);
  if (isMap(from) && isName(to)) return differencesOf(from, asMap(to, from), { route, at });
  if (isName(from) && isMap(to)) return differencesOf(asMap(from, to), to, { route, at });
  if (meansSame(from, to)) return [];
  return [{ route, from, to, ...(at && { at }) }];
}

function ofLists(
  from: readonly unknown[],
  to: readonly unknown[],
  route: readonly string[],
  at: Location | undefined,
): readonly Difference[] {
  const [before, after] = [byIdentity(from), byIdentity(to)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [i, j] = [before.get(name), after.get(name)];
    const place =
      (j === undefined ? undefined : placeOf(to, j)) ??
      (i === undefined ? undefined : placeOf(from, i)) ??
      at;
    const inside = { route: [...route, name], at: place };
    return differencesOf(
      i === undefined ? undefined : from[i],
      j === undefined ? undefined : to[j],
      inside,
    );
  });
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
