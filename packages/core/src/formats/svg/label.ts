import type { Bar } from '../../views/scene.ts';
import type { Edges } from './layout.ts';
import { fitted, textWidth } from './text-width.ts';

/** The words of a bar, and where they stand: inside if they fit, else to its right, else to its left. */
export interface Label {
  readonly text: string;
  /** `+9d`; empty if not late. */
  readonly late: string;
  readonly place: 'inside' | 'right' | 'left';
  /** The whole of glyph, text, lateness and badge. */
  readonly left: number;
  readonly right: number;
  readonly hasBadge: boolean;
}

export const GLYPH = 18;
export const BADGE = 17;
const PADDING = 7;
const SIZE = 12;
const LONGEST = 300;

export function labelOf(bar: Bar, edges: Edges, plotLeft: number, plotRight: number): Label {
  const late = bar.daysLate > 0 ? `+${bar.daysLate}d` : '';
  const hasBadge = bar.worst === 'error' || bar.worst === 'warning';
  const around = GLYPH + (late ? textWidth(late, SIZE, true) + 6 : 0) + (hasBadge ? BADGE : 0);
  const text = fitted(bar.title, LONGEST, SIZE);
  const width = around + textWidth(text, SIZE);
  const at = (place: Label['place'], left: number, room: number): Label => ({
    text: width <= room ? text : fitted(bar.title, room - around, SIZE),
    late,
    place,
    left,
    right: left + Math.min(width, room),
    hasBadge,
  });
  const inside = Math.min(edges.right, plotRight) - edges.left - 2 * PADDING;
  if (width <= inside) return at('inside', edges.left + PADDING, inside);
  const toRight = plotRight - edges.solid - 2 * PADDING;
  if (width <= toRight) return at('right', edges.solid + PADDING, toRight);
  const toLeft = edges.left - plotLeft - 2 * PADDING;
  if (width <= toLeft) return at('left', edges.left - PADDING - width, toLeft);
  const most = Math.max(inside, toRight, toLeft);
  if (most === inside) return at('inside', edges.left + PADDING, inside);
  if (most === toRight) return at('right', edges.solid + PADDING, toRight);
  return at('left', plotLeft + PADDING, toLeft);
}
