import type { Bar } from '../../views/scene.ts';
import type { Edges } from './layout.ts';
import { fitted, textWidth } from './text-width.ts';

/**
 * The words of a bar, and where they stand: inside if they fit, else to its right, else to its
 * left; where no place has room for more than a letter or two, across whatever is behind the bar.
 */
export interface Label {
  readonly text: string;
  /** `+9d`; empty if not late. */
  readonly late: string;
  readonly place: 'inside' | 'right' | 'left' | 'across';
  /** The whole of glyph, text, lateness and badge. */
  readonly left: number;
  readonly right: number;
  readonly hasBadge: boolean;
}

export const GLYPH = 18;
const BADGE = 17;
const PADDING = 7;
const SIZE = 12;
const LONGEST = 300;
/** Room for less of a title than this says nothing. */
const SHORTEST = 56;

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
  // Words that would run into the deadline's bracket stand behind it.
  const { solid, deadline = solid } = edges;
  const behind = deadline < solid + width + 2 * PADDING ? deadline : solid;
  const toRight = plotRight - behind - 2 * PADDING;
  if (width <= toRight) return at('right', behind + PADDING, toRight);
  const toLeft = edges.left - plotLeft - 2 * PADDING;
  if (width <= toLeft) return at('left', edges.left - PADDING - width, toLeft);
  const most = Math.max(inside, toRight, toLeft);
  const across = plotRight - edges.left - 2 * PADDING;
  if (most - around < SHORTEST && across > most) {
    return at('across', edges.left + PADDING, across);
  }
  if (most === inside) return at('inside', edges.left + PADDING, inside);
  if (most === toRight) return at('right', behind + PADDING, toRight);
  return at('left', plotLeft + PADDING, toLeft);
}
