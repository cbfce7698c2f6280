/** Values in a list, found by key: many lists can share what says where the values of a key stand. */
export function placedMap<K, V>(
  places: ReadonlyMap<K, number>,
  values: readonly V[],
): ReadonlyMap<K, V> {
  return new PlacedMap(places, values);
}

class PlacedMap<K, V> implements ReadonlyMap<K, V> {
  readonly #places: ReadonlyMap<K, number>;
  readonly #values: readonly V[];

  constructor(places: ReadonlyMap<K, number>, values: readonly V[]) {
    this.#places = places;
    this.#values = values;
  }

  get size(): number {
    return this.#places.size;
  }

  has(key: K): boolean {
    return this.#places.has(key);
  }

  get(key: K): V | undefined {
    const place = this.#places.get(key);
    return place === undefined ? undefined : this.#values[place];
  }

  keys(): MapIterator<K> {
    return this.#places.keys();
  }

  *values(): MapIterator<V> {
    for (const place of this.#places.values()) yield this.#values[place]!;
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, place] of this.#places) yield [key, this.#values[place]!];
  }

  forEach(tell: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) tell(value, key, this);
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
}
