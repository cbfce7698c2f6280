import { figuresOf } from '../figures.ts';
import type { Comparison } from '../../compare/comparison.ts';

/** Rows of a table: what differs, marked by an arrow. */
export function figureRows(comparison: Comparison): readonly (readonly string[])[] {
  return figuresOf(comparison).map(({ label, base, head }) => [
    label,
    base,
    base === head ? head : `→ ${head}`,
  ]);
}
