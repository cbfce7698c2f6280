import { ownText } from '../../text/own-text.ts';

/** Longer texts are seldom written twice. */
const LONGEST = 24;
/** A power of two: far more than the words of one roadmap's schema, few enough to stay in a cache. */
const SIZE = 1 << 12;

/** The words that were met last, each where its characters lead. */
const words: string[] = Array.from({ length: SIZE }, () => '');

/**
 * A part of a text, as one string for all places that hold the same: a roadmap consists of some
 * hundred keys, names and days, written again and again. What is not found is remembered in
 * place of another, so that the memory is bounded, whatever people write.
 */
export function wordAt(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > LONGEST) return text.slice(start, end);
  let hash = length;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 15)) & (SIZE - 1);
  const known = words[place]!;
  if (known.length === length && text.startsWith(known, start)) return known;
  return (words[place] = asKey(ownText(text.slice(start, end))));
}

/** The same text as V8 keeps it for keys of objects: to look one up by it takes no search. */
function asKey(word: string): string {
  return Object.keys({ [word]: 0 })[0]!;
}
