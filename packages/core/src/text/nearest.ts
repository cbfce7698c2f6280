/** Longer words are not compared: nobody mistypes an id of that length in one place. */
const LONGEST = 100;

/**
 * The candidate that a person may have meant by a word that names nothing, or `undefined` if
 * none is near. Distance: Damerau–Levenshtein (optimal string alignment: insert, delete,
 * replace, swap neighbours), at most a third of the word's length and never above 3; a
 * difference of case alone counts as none. Ties go to the candidate that sorts first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) > bestDistance) continue;
    const distance = distanceWithin(wanted, candidate.toLowerCase(), bestDistance);
    // A word of one or two letters with one replaced is another word.
    if (distance > bestDistance || (distance > 0 && distance >= wanted.length)) continue;
    if (best === undefined || distance < bestDistance || candidate < best) best = candidate;
    bestDistance = distance;
  }
  return best;
}

/** The distance of two words, or a number above the limit as soon as it must exceed it. */
function distanceWithin(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      next.push(cell(a, b, row, column, beforeLast, last, next));
    }
    if (Math.min(...next) > limit && Math.min(...last) > limit) return limit + 1;
    beforeLast = last;
    last = next;
  }
  return last[b.length]!;
}

function cell(
  a: string,
  b: string,
  row: number,
  column: number,
  beforeLast: readonly number[],
  last: readonly number[],
  next: readonly number[],
): number {
  const replace = last[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
  const best = Math.min(replace, last[column]! + 1, next[column - 1]! + 1);
  const isSwap =
    row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return isSwap ? Math.min(best, beforeLast[column - 2]! + 1) : best;
}
