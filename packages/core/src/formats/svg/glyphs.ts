import type { Status } from '../../model/roadmap.ts';
import type { Mark } from '../../views/scene.ts';
import { element } from '../markup.ts';

/** A status as a small drawing, so that it can be told without its colour. Centre at x, y; 11 across. */
export function statusGlyph(status: Status, x: number, y: number): string {
  return STATUS_GLYPHS[status](x, y);
}

const STATUS_GLYPHS: Readonly<Record<Status, (x: number, y: number) => string>> = {
  proposed: (x, y) => ring(x, y, '1.6 1.9'),
  assessing: (x, y) => ring(x, y) + filled(`M${x} ${y}V${y - 3}A3 3 0 0 1 ${x + 3} ${y}z`),
  committed: (x, y) => ring(x, y),
  active: (x, y) => ring(x, y) + filled(`M${x} ${y + 3}A3 3 0 0 1 ${x} ${y - 3}z`),
  paused: (x, y) => {
    const d = `M${x - 1.4} ${y - 2}v4M${x + 1.4} ${y - 2}v4`;
    return ring(x, y) + element('path', { class: 'tl-glyph', 'stroke-width': 1.5, d });
  },
  done: (x, y) => disc(x, y, `M${x - 2.3} ${y + 0.2}l1.6 1.7l3-3.6`),
  dropped: (x, y) => disc(x, y, `M${x - 1.8} ${y - 1.8}l3.6 3.6m0-3.6l-3.6 3.6`),
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
  const d = release ? `M${x} ${y - 5.5}l5.2 9h-10.4z` : `M${x} ${y - 5}l5 5l-5 5l-5-5z`;
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
          d: `M${x} ${y - 6}q.8 0 1.2.7l4.8 8.6q.9 1.7-.9 1.7h-10.2q-1.8 0-.9-1.7l4.8-8.6q.4-.7 1.2-.7z`,
        });
  const top = severity === 'error' ? y - 3 : y - 2.4;
  return shape + element('path', { class: 'tl-badge', d: `M${x} ${top}v3.2m0 2.4v.1` });
}
