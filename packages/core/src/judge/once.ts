/**
 * A function of one object that is asked for the same object by several rules, pictures and
 * reports: it computes each answer once, and forgets it with the object. Results are read only.
 */
export function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
