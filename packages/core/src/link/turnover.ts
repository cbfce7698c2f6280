import type { ShapedPart } from '../shape/shape.ts';

/** What became of the parts of a roadmap's files since they were linked last. */
export interface Turnover {
  readonly gone: readonly ShapedPart[];
  readonly come: readonly ShapedPart[];
  /** Whether what has come stands just where stood what is gone. */
  readonly inPlace: boolean;
}

/** Linear in the parts, and a mere comparison for those that are the same at both ends. */
export function turnoverOf(last: readonly ShapedPart[], now: readonly ShapedPart[]): Turnover {
  const most = Math.min(last.length, now.length);
  let start = 0;
  while (start < most && last[start] === now[start]) start++;
  let behind = 0;
  while (behind < most - start && last.at(-1 - behind) === now.at(-1 - behind)) behind++;
  const [before, after] = [
    last.slice(start, last.length - behind),
    now.slice(start, now.length - behind),
  ];
  const [had, have] = [new Set(before), new Set(after)];
  const gone = before.filter((part) => !have.has(part));
  const come = after.filter((part) => !had.has(part));
  return { gone, come, inPlace: gone.length === before.length && come.length === after.length };
}
