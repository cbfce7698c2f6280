/** Things that may have ranks, by their ids. */
interface Ranked {
  readonly initiativeById: ReadonlyMap<
    string,
    { readonly id: string; readonly data: { readonly priority?: string | number } }
  >;
}

/**
 * The initiatives that changed places: the fewest that must be moved to turn the one order of
 * ranks into the other (all but a longest run that keeps its order). One that is put in front of
 * twenty others gives twenty new numbers, and is one change. In n log n.
 */
export function changedPlaces(base: Ranked, head: Ranked): ReadonlySet<string> {
  const ranked = [...head.initiativeById.values()].flatMap(({ id, data }) => {
    const [before, now] = [base.initiativeById.get(id)?.data.priority, data.priority];
    return typeof before === 'number' && typeof now === 'number' ? [{ id, before, now }] : [];
  });
  // Of one rank before, whatever order they have now is no change.
  const inOrder = ranked.toSorted((a, b) => a.before - b.before || a.now - b.now);
  const kept = longestRun(inOrder.map(({ now }) => now));
  return new Set(inOrder.filter((_, index) => !kept.has(index)).map(({ id }) => id));
}

/** Indices of a longest subsequence that never falls (patience sorting). */
function longestRun(values: readonly number[]): ReadonlySet<number> {
  /** For each length of run, the index at which one of that length ends lowest. */
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const [index, value] of values.entries()) {
    const length = firstAbove(ends, value, values);
    previous.set(index, ends[length - 1]);
    ends[length] = index;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) kept.add(at);
  return kept;
}

/** Where the first run stands that ends above a value. */
function firstAbove(ends: readonly number[], value: number, values: readonly number[]): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[ends[middle]!]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
