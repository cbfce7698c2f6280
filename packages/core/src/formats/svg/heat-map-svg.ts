import type { HeatMap } from '../../views/heat-map.ts';
import { sayCount, sayDay } from '../../views/say.ts';
import { element, escaped } from '../markup.ts';
import { drawHeatRow, HEAT_ROW, type HeatFrame } from './draw-heat-row.ts';
import { drawHeatLegend } from './draw-heat-legend.ts';
import { HEAT_MAP_CSS, HEAT_MAP_RULES } from './heat-map-css.ts';
import { fitted, textWidth } from './text-width.ts';
import { withTheme, type Theme } from './theme.ts';

export interface HeatMapSvgOptions {
  /** In pixels, 320 to 20,000; the height follows. Default: 1200. */
  readonly width?: number;
  /** `auto` follows the reader's preference. Default: `auto`. */
  readonly theme?: Theme | 'auto';
  /** `none` leaves out the style element: the host brings `HEAT_MAP_CSS`. Default: `embedded`. */
  readonly css?: 'embedded' | 'none';
  /** Begins every id, so that several pictures can stand in one document. Default: `tl`. */
  readonly idPrefix?: string;
}

const TOP = 64;
const AXIS = 44;
/** Narrower than this no percentage can be read: the last columns are left out. */
const NARROWEST = 48;
const WIDEST = 96;

/**
 * The heat map as SVG: one element, nothing loaded from elsewhere, no script, no style
 * attributes. Rows carry `data-id`, `data-path` and `data-offset`; each cell says in words what
 * it shows.
 */
export function heatMapSvg(map: HeatMap, options: HeatMapSvgOptions = {}): string {
  const width = Math.round(Math.min(20_000, Math.max(320, options.width ?? 1200)));
  const prefix = options.idPrefix ?? 'tl';
  const left = Math.min(180, Math.round(width * 0.3));
  const shown = Math.min(map.columns.length, Math.floor((width - left - 16) / NARROWEST));
  const column = Math.min(WIDEST, (width - left - 16) / Math.max(1, shown));
  const frame = { left, column };
  const cut: HeatMap = {
    ...map,
    columns: map.columns.slice(0, shown),
    rows: map.rows.map((row) => ({ ...row, cells: row.cells.slice(0, shown) })),
    more: map.more + map.columns.length - shown,
  };
  const bottom = TOP + AXIS + map.rows.reduce((sum, row) => sum + HEAT_ROW[kindOf(row)], 0);
  const legend = drawHeatLegend(cut, 16, width - 16, bottom + 12);
  const height = Math.ceil(bottom + 12 + legend.height + 8);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'tl',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'data-theme': options.theme === 'auto' ? undefined : options.theme,
      role: 'img',
      'aria-labelledby': `${prefix}-name`,
    },
    element('title', { id: `${prefix}-name` }, escaped(nameOf(map))),
    options.css === 'none' ? '' : element('style', {}, styles(options.theme ?? 'auto')),
    element('rect', { class: 'tl-paper', width, height }),
    heading(map, width),
    drawAxis(cut, frame),
    drawRows(cut, frame),
    legend.markup,
  );
}

function kindOf({ skill }: HeatMap['rows'][number]): keyof typeof HEAT_ROW {
  return skill === undefined ? 'team' : 'skill';
}

function styles(theme: Theme | 'auto'): string {
  return theme === 'auto' ? HEAT_MAP_CSS : withTheme(HEAT_MAP_RULES, theme);
}

function nameOf({ title, rows, step }: HeatMap): string {
  const teams = rows.filter(({ skill }) => skill === undefined);
  const over = teams.filter(({ cells }) => cells.some(({ level }) => level === 'over')).length;
  const too = over > 0 ? `, ${over} of them promised more than there is` : '';
  return `Capacity of ${title} by ${step}: ${sayCount(teams.length, 'team')}${too}`;
}

function heading(map: HeatMap, width: number): string {
  const line = `Promised work by ${map.step}, in percent of the time there is, from ${sayDay(map.asOf)} on`;
  return (
    element(
      'text',
      { class: 'tl-title', x: 16, y: 30 },
      escaped(fitted(map.title, width - 32, 17, true)),
    ) + element('text', { class: 'tl-muted', x: 16, y: 49 }, escaped(fitted(line, width - 32, 12)))
  );
}

function drawAxis({ columns }: HeatMap, { left, column }: HeatFrame): string {
  let free = Number.NEGATIVE_INFINITY;
  return columns
    .map(({ minor, major }, index) => {
      const x = left + index * column;
      const isNew = columns[index - 1]?.major !== major && x >= free;
      if (isNew) free = x + textWidth(major, 11, true) + 6;
      const middle = x + column / 2;
      return (
        (isNew
          ? element('text', { class: 'tl-major', x: x + 2, y: TOP + 15 }, escaped(major))
          : '') +
        element(
          'text',
          { class: 'tl-tick', x: middle, y: TOP + 34, 'text-anchor': 'middle' },
          escaped(minor),
        )
      );
    })
    .join('');
}

function drawRows({ rows }: HeatMap, frame: HeatFrame): string {
  let y = TOP + AXIS;
  const drawn = rows.map((row) => {
    const markup = drawHeatRow(row, frame, y);
    y += HEAT_ROW[kindOf(row)];
    return markup;
  });
  return drawn.join('');
}
