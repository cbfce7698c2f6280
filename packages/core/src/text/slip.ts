/**
 * Whether a word is so near to another that nobody can have meant a third: it differs in case or
 * dashes, by an ending, or it is long enough that a letter wrong makes no other word (`fun` may
 * be `run` or be meant; `comitted` is `committed`). Only such a slip is mended without asking.
 */
export function isSlip(word: string, meant: string): boolean {
  const [one, other] = [plainOf(word), plainOf(meant)];
  return one === other || word.length >= 5 || `${one}s` === other || one === `${other}s`;
}

/** `depends_on`, `Depends On` and `depends-on` as one word. */
export function plainOf(name: string): string {
  return name
    .slice(0, 100)
    .toLowerCase()
    .replaceAll(/[_\s-]/g, '');
}
