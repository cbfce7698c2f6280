import type { Arrow, Scene } from '../../views/scene.ts';
import { element, escaped } from '../markup.ts';
import type { Layout } from './layout.ts';
import { routes } from './route.ts';

const MOST = 80;

/** All arrows while they can be followed; else the strongest that can. */
export function shownArrows({ arrows }: Scene, wanted?: 'all' | 'driving' | 'none') {
  if (wanted === 'none') return [];
  const driving = arrows.filter((arrow) => arrow.driving);
  if (wanted !== undefined) return wanted === 'all' ? arrows : driving;
  const critical = arrows.filter((arrow) => arrow.critical);
  return [arrows, driving, critical].find(({ length }) => length <= MOST) ?? [];
}

export function drawArrows(layout: Layout, arrows: readonly Arrow[]): string {
  return routes(layout, arrows)
    .map(({ arrow, path, head }) =>
      element(
        'g',
        {
          class: arrow.critical ? 'tl-critical-arrow' : arrow.driving ? 'tl-driving' : undefined,
          'data-from': arrow.from,
          'data-to': arrow.to,
        },
        element('title', {}, escaped(arrow.spoken)),
        element('path', { class: 'tl-arrow', d: path }),
        element('path', { class: 'tl-head', d: head }),
      ),
    )
    .join('');
}
