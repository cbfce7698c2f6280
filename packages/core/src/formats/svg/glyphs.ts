import type { Status } from '../../model/roadmap.ts';
import type { Mark } from '../../views/scene.ts';
import { element } from '../markup.ts';

/** A status as a small drawing, so that it can be told without its colour. Centre at x, y; 11 across. */
export function statusGlyph(status: Status, x: number, y: number): string {
  return STATUS_GLYPHS[status](x, y);
}

const STATUS_GLYPHS: Readonly<Record<Status, (x: number, y: number) => string>> = {
  proposed: (x, y) => ring(x, y, '1.6 1.9'),
  assessing: (x, y) => ring(x, y) + filled(`M${x} ${y}v-3a3 3 0 0 1 3 3z`),
  committed: (x, y) => ring(x, y),
  active: (x, y) => ring(x, y) + filled(`M${x} ${y}m0 3a3 3 0 0 1 0-6z`),
  paused: (x, y) => {
    const d = `M${x} ${y}m-1.4-2v4m2.8-4v4`;
    return ring(x, y) + element('path', { class: 'tl-glyph', 'stroke-width': 1.5, d });
  },
  done: (x, y) => disc(x, y, `M${x} ${y}m-2.3.2l1.6 1.7l3-3.6`),
  dropped: (x, y) => disc(x, y, `M${x} ${y}m-1.8-1.8l3.6 3.6m0-3.6l-3.6 3.6`),
};

function ring(x: number, y: number, dashes?: string): string {
  const shape = { cx: x, cy: y, r: 4.75, fill: 'none', 'stroke-width': 1.6 };
  return element('circle', { ...shape, class: 'tl-glyph', 'stroke-dasharray': dashes });
}

function filled(d: string): string {
  return element('path', { class: 'tl-glyph-fill', d });
}

function disc(x: number, y: number, sign: string): string {
  return (
    element('circle', { class: 'tl-glyph-fill', cx: x, cy: y, r: 5.5 }) +
    element('path', { class: 'tl-badge', d: sign })
  );
}

/** A milestone: a triangle where something reaches its users, else a diamond; filled once reached. */
export function markGlyph(
  { release, reached, late }: Pick<Mark, 'release' | 'reached' | 'late'>,
  x: number,
  y: number,
  extra = '',
): string {
  const d = `M${x} ${y}${release ? 'm0-5.5l5.2 9h-10.4z' : 'm0-5l5 5l-5 5l-5-5z'}`;
  const classes = ['tl-mark', reached && 'tl-reached', late && 'tl-mark-late', extra].filter(
    Boolean,
  );
  return element('path', { class: classes.join(' '), d });
}

/** What the rules found: an exclamation mark on a disc for errors, on a triangle for warnings. */
export function findingGlyph(severity: 'error' | 'warning', x: number, y: number): string {
  const shape =
    severity === 'error'
      ? element('circle', { class: 'tl-error', cx: x, cy: y, r: 6 })
      : element('path', {
          class: 'tl-warning',
          d: `M${x} ${y}m0-6q.8 0 1.2.7l4.8 8.6q.9 1.7-.9 1.7h-10.2q-1.8 0-.9-1.7l4.8-8.6q.4-.7 1.2-.7z`,
        });
  const top = severity === 'error' ? '-3' : '-2.4';
  return shape + element('path', { class: 'tl-badge', d: `M${x} ${y}m0${top}v3.2m0 2.4v.1` });
}
