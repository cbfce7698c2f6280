/** What maps inherit from: nothing, so that no key that people write is there before they write it. */
const NOTHING: object = Object.freeze(Object.create(null));

/**
 * A map without keys, whatever they may be called. An object without any prototype would take V8
 * three times the memory: it keeps such objects as hash tables from the start.
 */
export function emptyMap(): Record<string, unknown> {
  return Object.create(NOTHING) as Record<string, unknown>; // It has no keys of another kind.
}

/** Adds a key to a map that has many. V8 would make a hash table of it if it were simply assigned. */
export function addKey(data: Record<string, unknown>, key: string, value: unknown): void {
  property.value = value;
  Object.defineProperty(data, key, property);
  property.value = undefined;
}

/** What any key is: one for all, so that none has to be made for each. */
const property: PropertyDescriptor = { writable: true, enumerable: true, configurable: true };
