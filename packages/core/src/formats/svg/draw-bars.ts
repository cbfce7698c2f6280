import type { Mark } from '../../views/scene.ts';
import { element, escaped, type Attributes } from '../markup.ts';
import { findingGlyph, markGlyph, statusGlyph } from './glyphs.ts';
import { GLYPH } from './label.ts';
import { BAR_HEIGHT, type Layout, type PlacedBar } from './layout.ts';
import { textWidth } from './text-width.ts';

/** One initiative: its bar, what lies behind the target, milestones and words. */
export function drawBar(placed: PlacedBar, layout: Layout, prefix: string, index: number): string {
  const { bar } = placed;
  const classes = [
    'tl-item',
    `tl-${bar.status}`,
    bar.critical && 'tl-critical',
    bar.late && 'tl-late',
  ];
  return element(
    'g',
    {
      class: classes.filter(Boolean).join(' '),
      'data-id': bar.id,
      'data-path': bar.at.path,
      'data-offset': bar.at.start,
    },
    element('title', {}, escaped(bar.spoken)),
    drawFloat(placed, layout),
    drawOverrun(placed, layout, prefix),
    drawDeadline(placed, layout),
    drawBody(placed, layout, prefix, index),
    ...bar.marks.map((mark) => drawMark(mark, placed, layout)),
    drawLabel(placed),
  );
}

function drawBody(placed: PlacedBar, layout: Layout, prefix: string, index: number): string {
  const { bar, left, right } = placed;
  const hatch =
    bar.status === 'paused' ? drawShape(placed, { fill: `url(#${prefix}-paused)` }) : '';
  const isExact = bar.startsBy === bar.first && bar.endsFrom === bar.last;
  const isSoft = !isExact && right - left >= 12;
  const body = isSoft
    ? drawSoft(placed, layout, `${prefix}-soft-${index}`)
    : drawShape(placed, { class: 'tl-bar' });
  return body + hatch;
}

/** A bar has round ends; where it goes on beyond the time shown, it ends in a point. */
function drawShape({ left, right, y, cut }: PlacedBar, attributes: Attributes): string {
  const [top, half] = [y - BAR_HEIGHT / 2, BAR_HEIGHT / 2];
  if (!cut.left && !cut.right) {
    const rx = Math.min(5, (right - left) / 2);
    const box = { x: left, y: top, width: right - left, height: BAR_HEIGHT, rx };
    return element('rect', { ...attributes, ...box });
  }
  const toLeft = cut.left ? `l-7 ${-half}l7 ${-half}` : `v${-BAR_HEIGHT}`;
  const toRight = cut.right ? `l7 ${half}l-7 ${half}` : `v${BAR_HEIGHT}`;
  const d = `M${n(left)} ${n(top)}H${n(right)}${toRight}H${n(left)}${toLeft}z`;
  return element('path', { ...attributes, d });
}

/** A bar that fades where its start or end is not exact. */
function drawSoft(placed: PlacedBar, { x }: Layout, id: string): string {
  const { bar, left, right } = placed;
  const [from, to] = softFractions(x(bar.startsBy), x(bar.endsFrom + 1), left, right);
  // The gradients stand inside the bar's group: their stops take the colours of its status.
  const gradients = element(
    'defs',
    {},
    gradient(`${id}-fill`, 'tl-soft', from, to, 0.25),
    gradient(`${id}-edge`, 'tl-soft-edge', from, to, 0.15),
  );
  const painted = {
    fill: `url(#${id}-fill)`,
    stroke: `url(#${id}-edge)`,
    'stroke-width': bar.critical ? 2 : 1,
    'stroke-dasharray': bar.tentative ? '4 3' : undefined,
  };
  return gradients + drawShape(placed, { class: 'tl-soft-under' }) + drawShape(placed, painted);
}

/** Where the bar is whole; if neither end is exact and the two overlap, that is in the middle. */
function softFractions(
  startsBy: number,
  endsFrom: number,
  left: number,
  right: number,
): readonly [number, number] {
  const [from, to] = [(startsBy - left) / (right - left), (endsFrom - left) / (right - left)];
  if (from <= to) return [from, to];
  const isStartExact = startsBy <= left;
  const isEndExact = endsFrom >= right;
  if (isStartExact || isEndExact) return [Math.min(from, 1), Math.max(to, 0)];
  return [0.5, 0.5];
}

function gradient(id: string, className: string, from: number, to: number, faint: number): string {
  const stop = (offset: number, opacity: number) =>
    element('stop', {
      class: className,
      offset: `${Math.round(offset * 100)}%`,
      'stop-opacity': opacity === 1 ? undefined : String(opacity),
    });
  return element(
    'linearGradient',
    { id },
    ...(from > 0 ? [stop(0, faint)] : []),
    stop(from, 1),
    stop(to, 1),
    ...(to < 1 ? [stop(1, faint)] : []),
  );
}

function drawOverrun({ bar, right, y }: PlacedBar, { x }: Layout, prefix: string): string {
  if (bar.overrunUntil === undefined) return '';
  const end = x(bar.overrunUntil + 1);
  if (end - right < 1) return '';
  const from = right - 5;
  const box = {
    x: from,
    y: y - BAR_HEIGHT / 2 + 3,
    width: end - from,
    height: BAR_HEIGHT - 6,
    rx: 3,
  };
  return (
    element('rect', { class: 'tl-overrun-fill', ...box }) +
    element('rect', { class: 'tl-overrun', ...box, fill: `url(#${prefix}-late)` })
  );
}

function drawFloat({ bar, right, y }: PlacedBar, { x }: Layout): string {
  if (bar.floatUntil === undefined) return '';
  const end = x(bar.floatUntil + 1);
  if (end - right < 4) return '';
  const low = n(y + BAR_HEIGHT / 2 - 2.5);
  return element('path', { class: 'tl-float', d: `M${n(right)} ${low}H${n(end)}m0-3.5v7` });
}

/** A bracket that closes behind the last day allowed. */
function drawDeadline({ bar, y }: PlacedBar, { x, plot }: Layout): string {
  if (bar.deadline === undefined) return '';
  const at = x(bar.deadline + 1);
  if (at >= plot.right || at <= plot.left) return '';
  const half = BAR_HEIGHT / 2 + 2;
  return element('path', {
    class: 'tl-deadline',
    d: `M${n(at - 3)} ${n(y - half)}h3v${2 * half}h-3`,
  });
}

function drawMark(mark: Mark, { left, right, y }: PlacedBar, { x, range }: Layout): string {
  if (mark.day < range.first || mark.day > range.last) return '';
  const at = x(mark.day + 1);
  const low = y + BAR_HEIGHT / 2;
  const isBeside = at < left - 1 || at > right + 1;
  const line = isBeside
    ? element('path', {
        class: 'tl-float',
        d: `M${n(at < left ? at : right)} ${low}H${n(at < left ? left : at)}`,
      })
    : '';
  const planned =
    mark.planned === undefined
      ? ''
      : markGlyph(
          { ...mark, reached: false, late: false },
          n(x(mark.planned + 1)),
          low,
          'tl-planned',
        );
  return (
    line +
    element(
      'g',
      { 'data-id': mark.key, 'data-path': mark.at.path, 'data-offset': mark.at.start },
      element('title', {}, escaped(mark.spoken)),
      planned,
      markGlyph(mark, n(at), low),
    )
  );
}

function drawLabel({ bar, label, y }: PlacedBar): string {
  const outside = label.place === 'inside' ? '' : ' tl-outside';
  const parts = [statusGlyph(bar.status, n(label.left + 6), y)];
  const width = textWidth(label.text, 12);
  if (label.text + label.late !== '') {
    // The lateness follows the title wherever that ends in the reader's font.
    const gap = label.text === '' ? undefined : 6;
    const late = label.late && element('tspan', { class: 'tl-strong', dx: gap }, label.late);
    const attributes = { class: `tl-label${outside}`, x: label.left + GLYPH, y: y + 4 };
    parts.push(element('text', attributes, escaped(label.text), late));
  }
  if (label.hasBadge && (bar.worst === 'error' || bar.worst === 'warning')) {
    const late = label.late && textWidth(label.late, 12, true) + 6;
    parts.push(findingGlyph(bar.worst, n(label.left + GLYPH + width + (late || 0) + 11), y));
  }
  return parts.join('');
}

function n(value: number): number {
  return Math.round(value * 10) / 10;
}
