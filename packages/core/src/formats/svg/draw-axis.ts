import { axisOf, type Axis, type Scale, type Tick } from '../../views/axis.ts';
import { sayDayAndMonth } from '../../views/say.ts';
import type { Scene } from '../../views/scene.ts';
import { element, escaped } from '../markup.ts';
import type { Frame, Layout } from './layout.ts';
import { fitted, textWidth } from './text-width.ts';

/** Heights of the parts above the first lane. */
export const AXIS_HEIGHT = 44;
export const FLAG_ROW = 18;
const NARROWEST_STEP = 30;

export interface AxisParts {
  /** Lies behind the bars: grid, freezes, releases. */
  readonly behind: string;
  /** Lies before them: labels and today. */
  readonly before: string;
}

export function drawAxis(
  scene: Scene,
  layout: Layout,
  top: number,
  flags: FlagRows,
  scale: Scale | 'auto',
  prefix: string,
): AxisParts {
  const { plot, x } = layout;
  const axis = axisOf(scene.range, plot.right - plot.left, NARROWEST_STEP, scale);
  const gridTop = top + AXIS_HEIGHT;
  const pill = pillOf(scene, layout);
  const today = {
    class: 'tl-today',
    d: `M${round(x(scene.asOf))} ${gridTop - 6}V${round(plot.bottom)}`,
  };
  return {
    behind: [
      drawGrid(axis, layout, gridTop),
      drawFreezes(scene, layout, gridTop, prefix),
      drawReleases(scene, layout, gridTop),
      pill ? element('path', today) : '',
    ].join(''),
    before:
      drawLabels(axis, layout, top, pill) +
      drawFlags(flags, gridTop) +
      (pill ? drawPill(pill, top) : ''),
  };
}

function drawFreezes(
  { freezes }: Scene,
  { plot, x }: Layout,
  gridTop: number,
  prefix: string,
): string {
  const drawn = freezes.map(({ title, first, last }) => {
    const width = Math.max(2, x(last + 1) - x(first));
    const box = { x: x(first), y: gridTop, width, height: plot.bottom - gridTop };
    return element(
      'g',
      {},
      element('title', {}, escaped(title)),
      element('rect', { ...box, fill: `url(#${prefix}-freeze)` }),
    );
  });
  return drawn.join('');
}

function drawReleases({ releases }: Scene, { plot, x }: Layout, gridTop: number): string {
  const drawn = releases.map(({ day }) =>
    element('path', {
      class: 'tl-release',
      d: `M${round(x(day))} ${gridTop}V${round(plot.bottom)}`,
    }),
  );
  return drawn.join('');
}

function drawGrid({ minor, major }: Axis, { plot, x }: Layout, gridTop: number): string {
  const strong = new Set(major.map(({ from }) => from));
  const lines = minor.slice(1).map(({ from }) =>
    element('path', {
      class: strong.has(from) ? 'tl-line' : 'tl-grid',
      d: `M${round(x(from))} ${strong.has(from) ? gridTop - AXIS_HEIGHT + 4 : gridTop}V${round(plot.bottom)}`,
    }),
  );
  return lines.join('');
}

function drawLabels(
  { minor, major }: Axis,
  { x }: Layout,
  top: number,
  pill: Pill | undefined,
): string {
  const label = (className: string, y: number, taken: Pill | undefined) => (tick: Tick) => {
    const left = x(tick.from) + 5;
    const width = textWidth(tick.label, 11, true);
    const isCovered = taken && left < taken.left + taken.width + 4 && taken.left - 4 < left + width;
    if (isCovered || width > x(tick.until) - left) return '';
    return element('text', { class: className, x: left, y }, escaped(tick.label));
  };
  return [
    ...major.map(label('tl-major', top + 15, undefined)),
    ...minor.map(label('tl-tick', top + 34, pill)),
  ].join('');
}

export interface FlagRows {
  readonly count: number;
  readonly flags: readonly PlacedFlag[];
}

interface PlacedFlag {
  readonly title: string;
  readonly kind: 'release' | 'freeze';
  readonly x: number;
  readonly row: number;
  readonly text: string;
}

/** Names of releases and freezes in at most three rows under the axis; what finds no room has its tooltip only. */
export function placeFlags(scene: Scene, { x, right }: Frame): FlagRows {
  const named = [
    ...scene.releases.map(({ name, day }) => ({ title: name, kind: 'release' as const, day })),
    ...scene.freezes.map(({ title, first }) => ({
      title,
      kind: 'freeze' as const,
      day: Math.max(first, scene.range.first),
    })),
  ].toSorted((a, b) => a.day - b.day || (a.title < b.title ? -1 : 1));
  const ends: number[] = [];
  const flags: PlacedFlag[] = [];
  for (const { title, kind, day } of named) {
    const from = x(day);
    const text = fitted(title, Math.min(160, right - from - 12), 11);
    const row = [0, 1, 2].find((each) => (ends[each] ?? -Infinity) <= from);
    if (row === undefined || text === '') continue;
    ends[row] = from + textWidth(text, 11) + 20;
    flags.push({ title, kind, x: from, row, text });
  }
  return { count: ends.length, flags };
}

function drawFlags({ flags }: FlagRows, top: number): string {
  return flags
    .map(({ title, kind, x, row, text }) => {
      const y = top + row * FLAG_ROW + 13;
      const isRelease = kind === 'release';
      return element(
        'g',
        {},
        element('title', {}, escaped(title)),
        isRelease
          ? element('path', {
              class: 'tl-release-flag',
              d: `M${round(x)} ${y - 9}l7 3.5l-7 3.5z`,
            })
          : '',
        element(
          'text',
          { class: 'tl-small tl-outside', x: x + (isRelease ? 10 : 4), y },
          escaped(text),
        ),
      );
    })
    .join('');
}

interface Pill {
  readonly text: string;
  readonly left: number;
  readonly width: number;
}

/** `Today 24 Nov`, centred over its day; absent if that is not shown. */
function pillOf({ asOf, range }: Scene, { x, plot }: Layout): Pill | undefined {
  if (asOf < range.first || asOf > range.last) return undefined;
  const text = `Today ${sayDayAndMonth(asOf)}`;
  const width = textWidth(text, 11, true) + 12;
  return {
    text,
    width,
    left: Math.max(plot.left, Math.min(plot.right - width, x(asOf) - width / 2)),
  };
}

function drawPill({ text, left, width }: Pill, top: number): string {
  return (
    element('rect', { class: 'tl-today-pill', x: left, y: top + 22, width, height: 17, rx: 8.5 }) +
    element(
      'text',
      { class: 'tl-today-text', x: left + width / 2, y: top + 34, 'text-anchor': 'middle' },
      escaped(text),
    )
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
