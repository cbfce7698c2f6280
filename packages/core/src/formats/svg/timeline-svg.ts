import type { Scale } from '../../views/axis.ts';
import { sayCount, sayDay } from '../../views/say.ts';
import type { Scene } from '../../views/scene.ts';
import { element, escaped } from '../markup.ts';
import { TIMELINE_CSS, TIMELINE_RULES } from './css.ts';
import { AXIS_HEIGHT, drawAxis, FLAG_ROW, placeFlags } from './draw-axis.ts';
import { drawBar } from './draw-bars.ts';
import { drawArrows, shownArrows } from './draw-arrows.ts';
import { drawLanes } from './draw-lanes.ts';
import { drawLegend, type Block } from './draw-legend.ts';
import { drawUnscheduled } from './draw-unscheduled.ts';
import { frameOf, layoutOf, type Layout } from './layout.ts';
import { fitted } from './text-width.ts';
import { withTheme, type Theme } from './theme.ts';

export interface SvgOptions {
  /** In pixels, 320 to 20,000; the height follows. Default: 1200. */
  readonly width?: number;
  readonly scale?: Scale | 'auto';
  /** `auto` follows the reader's preference; `light` and `dark` write their colours out. Default: `auto`. */
  readonly theme?: Theme | 'auto';
  /** `none` leaves out the style element: the host brings `TIMELINE_CSS`. Default: `embedded`. */
  readonly css?: 'embedded' | 'none';
  /** Default: all if at most 80, else those that drive a date, else the critical ones. */
  readonly arrows?: 'all' | 'driving' | 'none';
  /** Whether to write the roadmap's title and counts above the chart. Default: yes. */
  readonly heading?: boolean;
  readonly legend?: boolean;
  /**
   * `hidden` takes the picture out of the accessibility tree, for a host that shows the table
   * twin beside it; `image` gives it a name of its own. Default: `image`.
   */
  readonly accessibility?: 'hidden' | 'image';
  /** Begins every id, so that several pictures can stand in one document. Default: `tl`. */
  readonly idPrefix?: string;
}

/**
 * The timeline as SVG: one element, nothing loaded from elsewhere, no script, no style
 * attributes. Bars, milestones and chips carry `data-id`, `data-path` and `data-offset` (where
 * they stand in their file). Layout takes time linear in the number of bars and arrows, but for
 * crowded gaps.
 */
export function timelineSvg(scene: Scene, options: SvgOptions = {}): string {
  const width = Math.round(Math.min(20_000, Math.max(320, options.width ?? 1200)));
  const prefix = options.idPrefix ?? 'tl';
  const top = options.heading === false ? 8 : 64;
  const frame = frameOf(scene, width);
  const flags = placeFlags(scene, frame);
  const layout = layoutOf(scene, frame, top + AXIS_HEIGHT + flags.count * FLAG_ROW);
  const arrows = shownArrows(scene, options.arrows);
  const axis = drawAxis(scene, layout, top, flags, options.scale ?? 'auto', prefix);
  const below = drawBelow({ ...scene, arrows }, layout, options.legend ?? true, prefix);
  const height = Math.ceil(layout.plot.bottom + below.height + 8);
  return element(
    'svg',
    attributesOf(width, height, options, prefix),
    options.accessibility === 'hidden'
      ? ''
      : element('title', { id: `${prefix}-name` }, escaped(nameOf(scene))),
    options.css === 'none' ? '' : element('style', {}, styles(options.theme ?? 'auto')),
    patterns(prefix),
    element('rect', { class: 'tl-paper', width, height }),
    options.heading === false ? '' : heading(scene, width),
    axis.behind,
    drawLanes(layout),
    drawArrows(layout, arrows),
    ...layout.bars.map((bar, index) => drawBar(bar, layout, prefix, index)),
    axis.before,
    below.markup,
  );
}

function attributesOf(width: number, height: number, options: SvgOptions, prefix: string) {
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'tl',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'data-theme': options.theme === 'auto' ? undefined : options.theme,
    ...(options.accessibility === 'hidden'
      ? { 'aria-hidden': 'true', focusable: 'false' }
      : { role: 'img', 'aria-labelledby': `${prefix}-name` }),
  };
}

function drawBelow(scene: Scene, layout: Layout, withLegend: boolean, prefix: string): Block {
  const { plot, width } = layout;
  const [left, right] = [16, width - 16];
  const chips = drawUnscheduled(scene.unscheduled, left, right, plot.bottom);
  if (!withLegend) return chips;
  const legend = drawLegend(scene, left, right, plot.bottom + chips.height, prefix);
  return { height: chips.height + legend.height, markup: chips.markup + legend.markup };
}

function styles(theme: Theme | 'auto'): string {
  return theme === 'auto' ? TIMELINE_CSS : withTheme(TIMELINE_RULES, theme);
}

function nameOf(scene: Scene): string {
  return `Timeline of ${scene.title}: ${countsOf(scene).join(', ')}`;
}

function countsOf(scene: Scene): readonly string[] {
  const bars = scene.lanes.flatMap((lane) => lane.bars);
  const late = bars.filter((bar) => bar.late).length;
  const critical = bars.filter((bar) => bar.critical).length;
  return [
    sayCount(bars.length + scene.unscheduled.length, 'initiative'),
    ...(late > 0 ? [`${late} late`] : []),
    ...(critical > 0 ? [`${critical} critical`] : []),
  ];
}

function heading(scene: Scene, width: number): string {
  const line = [`As of ${sayDay(scene.asOf)}`, ...countsOf(scene)].join(' · ');
  return (
    element(
      'text',
      { class: 'tl-title', x: 16, y: 30 },
      escaped(fitted(scene.title, width - 32, 17, true)),
    ) + element('text', { class: 'tl-muted', x: 16, y: 49 }, escaped(fitted(line, width - 32, 12)))
  );
}

function patterns(prefix: string): string {
  const hatch = (id: string, className: string, size: number) =>
    element(
      'pattern',
      {
        id: `${prefix}-${id}`,
        width: size,
        height: size,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      element('path', { class: className, d: `M0 0V${size}` }),
    );
  return element(
    'defs',
    {},
    hatch('freeze', 'tl-hatch', 6),
    hatch('late', 'tl-hatch-late', 5),
    hatch('paused', 'tl-hatch-paused', 6),
  );
}
