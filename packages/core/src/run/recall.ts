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

/**
 * Like {@link recalling}, for lists of things that hold places: a list that is not empty is made
 * again once anything has moved within its file (`Roadmap.places`).
 */
export function recallingPlaced<P extends object, T>() {
  const recall = recalling<P, Placed<T>>();
  return (
    places: object,
    around: readonly [object, ...unknown[]],
    parts: readonly P[],
    make: (part: P) => readonly T[],
  ): readonly T[] => {
    const makePlaced = (part: P): Placed<T> => {
      const made = make(part);
      return made.length === 0 ? NOTHING_PLACED : { made, places };
    };
    return recall(around, parts, makePlaced).flatMap((known, index) => {
      const isMoved = known !== NOTHING_PLACED && known.places !== places;
      if (isMoved) Object.assign(known, makePlaced(parts[index]!));
      return known.made;
    });
  };
}

interface Placed<T> {
  made: readonly T[];
  places: object;
}

/** Most parts have nothing to say: all of these share one list. */
const NOTHING_PLACED: Placed<never> = { made: [], places: {} };

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
