import type { Unscheduled } from '../../views/scene.ts';
import { element, escaped } from '../markup.ts';
import type { Block } from './draw-legend.ts';
import { statusGlyph } from './glyphs.ts';
import { fitted, textWidth } from './text-width.ts';

const MOST = 60;

/** What has no place on the axis, as chips under the chart. */
export function drawUnscheduled(
  items: readonly Unscheduled[],
  left: number,
  right: number,
  top: number,
): Block {
  if (items.length === 0) return { height: 0, markup: '' };
  const parts = [
    element('text', { class: 'tl-lane', x: left, y: top + 22 }, 'Not on the timeline'),
  ];
  let [x, y] = [left, top + 32];
  for (const item of items.slice(0, MOST)) {
    const chip = chipOf(item, right - left);
    if (x > left && x + chip.width > right) [x, y] = [left, y + 30];
    parts.push(drawChip(chip, Math.round(x), y));
    x += chip.width + 8;
  }
  const more = items.length - MOST;
  if (more > 0) {
    parts.push(element('text', { class: 'tl-small', x: left, y: y + 44 }, `and ${more} more`));
  }
  return { height: y - top + (more > 0 ? 56 : 32), markup: parts.join('') };
}

interface Chip {
  readonly item: Unscheduled;
  readonly title: string;
  readonly because: string;
  readonly width: number;
}

/** A chip is never wider than its row: the title gives way first, then the reason. */
function chipOf(item: Unscheduled, room: number): Chip {
  const because = fitted(item.because, Math.min(200, room / 2), 11);
  const reason = textWidth(because, 11);
  const title = fitted(item.title, Math.min(260, room - reason - 44), 12);
  return { item, title, because, width: Math.round(44 + textWidth(title, 12) + reason) };
}

function drawChip({ item, title, because, width }: Chip, x: number, y: number): string {
  const { id, at, status } = item;
  const box = { x: x + 0.5, y: y + 0.5, width, height: 23, rx: 6 };
  const reason = { class: 'tl-small', x: x + width - 10, y: y + 16, 'text-anchor': 'end' };
  return element(
    'g',
    {
      class: `tl-item tl-${status}`,
      'data-id': id,
      'data-path': at.path,
      'data-offset': at.start,
    },
    element('title', {}, escaped(`${item.title}, ${status}, ${item.because}`)),
    element('rect', { class: 'tl-chip', ...box }),
    statusGlyph(status, x + 14, y + 12),
    element('text', { x: x + 26, y: y + 16 }, escaped(title)),
    element('text', reason, escaped(because)),
  );
}
