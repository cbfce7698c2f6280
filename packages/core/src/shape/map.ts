/** What maps inherit from: nothing, so that no key that people write is there before they write it. */
const NOTHING: object = Object.freeze(Object.create(null));

/**
 * A map without keys, whatever they may be called. An object without any prototype would take V8
 * three times the memory: it keeps such objects as hash tables from the start.
 */
export function emptyMap(): Record<string, unknown> {
  return Object.create(NOTHING) as Record<string, unknown>; // It has no keys of another kind.
}

/**
 * Writes a key of a map. Of the schema's own keys some maps have two dozen, and V8 would make
 * hash tables of them if they were simply assigned.
 */
export function setKey(
  data: Record<string, unknown>,
  key: string,
  value: unknown,
  isOwn: boolean,
): void {
  if (!isOwn) data[key] = value;
  else Object.defineProperty(data, key, { value, ...PLAIN });
}

const PLAIN = { writable: true, enumerable: true, configurable: true };
