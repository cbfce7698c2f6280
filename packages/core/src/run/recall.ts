/**
 * Makes something of each part of a list, and again only of parts that are new: what was made
 * of a part of the last list is kept as long as the part is the same object. If no part is new
 * and none is gone, the whole list of what was made is the same object too.
 */
export type Recall<P extends object, T> = (
  /** What the making reads beside the part, compared by identity. Kept by the first one's lifetime. */
  around: readonly [object, ...unknown[]],
  parts: readonly P[],
  make: (part: P) => T,
) => readonly T[];

export function recalling<P extends object, T>(): Recall<P, T> {
  const last = new WeakMap<object, Made<P, T>>();
  return (around, parts, make) => {
    const known = last.get(around[0]);
    const before = known && isSameList(known.around, around) ? known : NOTHING;
    const made = makeFrom(before, parts, make);
    if (made !== before.made) last.set(around[0], { around, parts, made });
    return made;
  };
}

/** Whether two lists have the very same members in the same order. */
export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

interface Made<P, T> {
  readonly around: readonly unknown[];
  readonly parts: readonly P[];
  readonly made: readonly T[];
}

const NOTHING: Made<never, never> = { around: [], parts: [], made: [] };

function makeFrom<P extends object, T>(
  { parts: old, made: known }: Made<P, T>,
  parts: readonly P[],
  make: (part: P) => T,
): readonly T[] {
  const placeOf = old.length === parts.length ? undefined : placesIn(old);
  let isSame = placeOf === undefined;
  const made: T[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    const place = old[index] === part ? index : placeOf?.get(part);
    if (place === undefined) {
      isSame = false;
      made.push(make(part));
    } else made.push(known[place]!);
  }
  return isSame ? known : made;
}

/** Only where parts came or went: an edit mostly leaves every other part in its place. */
function placesIn<P extends object>(parts: readonly P[]): ReadonlyMap<P, number> {
  return new Map(parts.map((part, place) => [part, place]));
}
