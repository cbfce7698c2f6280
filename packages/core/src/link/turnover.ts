import type { ShapedPart } from '../shape/shape.ts';

/** What became of the parts of a roadmap's files since they were linked last. */
export interface Turnover {
  readonly gone: readonly ShapedPart[];
  readonly come: readonly ShapedPart[];
  /** Whether what has come stands just where stood what is gone. */
  readonly inPlace: boolean;
}

/** Linear in the parts; little more than a comparison where each has stayed or been replaced. */
export function turnoverOf(last: readonly ShapedPart[], now: readonly ShapedPart[]): Turnover {
  const before: ShapedPart[] = [];
  const after: ShapedPart[] = [];
  for (let index = 0; index < Math.max(last.length, now.length); index++) {
    const [old, fresh] = [last[index], now[index]];
    if (old === fresh) continue;
    if (old) before.push(old);
    if (fresh) after.push(fresh);
  }
  const [had, have] = [new Set(before), new Set(after)];
  const gone = before.filter((part) => !have.has(part));
  const come = after.filter((part) => !had.has(part));
  const isSwap = last.length === now.length && gone.length === before.length;
  return { gone, come, inPlace: isSwap && come.length === after.length };
}
