import type { HeatCell, HeatRow } from '../../views/heat-map.ts';
import { element, escaped } from '../markup.ts';
import { fitted } from './text-width.ts';

/** Where the columns stand. */
export interface HeatFrame {
  readonly left: number;
  readonly column: number;
}

/** Heights of rows. */
export const HEAT_ROW = { team: 42, skill: 32 } as const;

const GAUGE = 4;

/** A team or a skill: its name, and a cell for each period. */
export function drawHeatRow(row: HeatRow, { left, column }: HeatFrame, y: number): string {
  const isTeam = row.skill === undefined;
  const height = isTeam ? HEAT_ROW.team : HEAT_ROW.skill;
  const x = isTeam ? 16 : 30;
  const name = element(
    'text',
    { class: isTeam ? 'tl-lane' : 'tl-small', x, y: y + height / 2 + 4 },
    escaped(fitted(row.title, left - x - 8, isTeam ? 12 : 11, isTeam)),
  );
  const cells = row.cells.map((cell, index) =>
    drawCell(cell, { x: left + index * column, y: y + 2, width: column - 3, height: height - 4 }),
  );
  return element(
    'g',
    { 'data-id': row.team, 'data-path': row.at.path, 'data-offset': row.at.start },
    isTeam ? element('path', { class: 'tl-line', d: `M16 ${y - 0.5}H${left - 8}` }) : '',
    name,
    ...cells,
  );
}

interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cell: how full by its ground, in figures, and as a bar along its foot, what is proposed behind what is promised. */
function drawCell(cell: HeatCell, box: CellBox): string {
  const { x, y, width, height } = box;
  const { level, spoken } = cell;
  const ideas = sayIdeas(cell);
  const isHigh = ideas !== '' && height > 30;
  const middle = x + width / 2;
  return element(
    'g',
    { class: `tl-heat-cell-${level}` },
    element('title', {}, escaped(spoken)),
    element('rect', { class: `tl-heat tl-heat-${level}`, ...box, rx: 4 }),
    element(
      'text',
      { class: 'tl-heat-share', x: middle, y: y + height / 2 + (isHigh ? -1 : 3) },
      escaped(sayShare(cell)),
    ),
    isHigh
      ? element('text', { class: 'tl-heat-ideas', x: middle, y: y + height / 2 + 11 }, ideas)
      : '',
    drawGauge(cell, { x: x + 4, y: y + height - GAUGE - 2, width: width - 8, height: GAUGE }),
  );
}

function sayShare({ promised, capacity, level }: HeatCell): string {
  if (level === 'idle') return '–';
  if (promised === undefined) return '?';
  if (capacity === 0) return level === 'over' ? 'none▲' : 'none';
  const percent = Math.round(promised * 100);
  return `${percent > 999 ? '>999' : percent}%${level === 'over' ? '▲' : ''}`;
}

/** `+18` of what is proposed, in percent too; empty if that is nothing. */
function sayIdeas({ promised = 0, asked = 0 }: HeatCell): string {
  const more = Math.round((asked - promised) * 100);
  return Number.isFinite(more) && more > 0 ? `+${Math.min(999, more)}` : '';
}

function drawGauge({ promised, asked, level }: HeatCell, box: CellBox): string {
  if (level === 'idle' || level === 'unknown') return '';
  const done = box.width * Math.min(1, promised ?? 0);
  const more = box.width * Math.min(1, asked ?? 0) - done;
  return [
    done > 0 ? element('rect', { class: 'tl-gauge', ...box, width: done, rx: 1 }) : '',
    more > 1
      ? element('rect', { class: 'tl-gauge-ideas', ...box, x: box.x + done, width: more, rx: 1 })
      : '',
  ].join('');
}
