import type { Unscheduled } from '../../views/scene.ts';
import { element, escaped } from '../markup.ts';
import type { Block } from './draw-legend.ts';
import { statusGlyph } from './glyphs.ts';
import { fitted, textWidth } from './text-width.ts';

const MOST_CHIPS = 60;

/** What has no place on the axis, as chips under the chart. */
export function drawUnscheduled(
  items: readonly Unscheduled[],
  left: number,
  right: number,
  top: number,
): Block {
  if (items.length === 0) return { height: 0, markup: '' };
  const parts = [
    element('text', { class: 'tl-lane', x: left, y: top + 22 }, escaped('Not on the timeline')),
  ];
  let [x, y] = [left, top + 32];
  for (const { id, title, at, status, because } of items.slice(0, MOST_CHIPS)) {
    const text = fitted(title, Math.min(260, right - left - 110), 12);
    const whole = 26 + textWidth(text, 12) + 8 + textWidth(because, 11) + 10;
    if (x > left && x + whole > right) [x, y] = [left, y + 30];
    parts.push(
      element(
        'g',
        {
          class: `tl-item tl-${status}`,
          'data-id': id,
          'data-path': at.path,
          'data-offset': at.start,
        },
        element('title', {}, escaped(`${title}, ${status}, ${because}`)),
        element('rect', {
          class: 'tl-chip',
          x: Math.round(x) + 0.5,
          y: y + 0.5,
          width: Math.round(whole),
          height: 23,
          rx: 6,
        }),
        statusGlyph(status, Math.round(x) + 14, y + 12),
        element('text', { x: Math.round(x) + 26, y: y + 16 }, escaped(text)),
        element(
          'text',
          { class: 'tl-small', x: x + whole - 10, y: y + 16, 'text-anchor': 'end' },
          escaped(because),
        ),
      ),
    );
    x += whole + 8;
  }
  const more = items.length - MOST_CHIPS;
  if (more > 0)
    parts.push(element('text', { class: 'tl-small', x: left, y: y + 44 }, `and ${more} more`));
  return { height: y - top + (more > 0 ? 56 : 32), markup: parts.join('') };
}
