/**
 * Work in slices: each `next()` does a little of it, and the last one returns what was made.
 * Whoever does it may do other things between two slices, or never ask for the next one:
 * what is half made is known to nobody else.
 */
export type Slices<T> = Generator<undefined, T, undefined>;

/** Does all of some work at once. */
export function finished<T>(slices: Slices<T>): T {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
