import type { Outlooks } from '../../compare/outlook.ts';
import { outlookFigures } from '../outlook-figures.ts';
import { figuresOf } from '../figures.ts';
import type { Comparison } from '../../compare/comparison.ts';

/** Rows of a table: what differs, marked by an arrow. */
export function figureRows(
  comparison: Comparison,
  outlooks: Outlooks | undefined,
): readonly (readonly string[])[] {
  const estimated = outlooks ? outlookFigures(outlooks) : [];
  return [...figuresOf(comparison), ...estimated].map(({ label, base, head }) => [
    label,
    base,
    base === head ? head : `→ ${head}`,
  ]);
}
