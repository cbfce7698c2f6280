import type { HeatLevel, HeatMap } from '../../views/heat-map.ts';
import { sayCount } from '../../views/say.ts';
import { element, escaped } from '../markup.ts';
import type { Block } from './draw-legend.ts';
import { fitted, textWidth } from './text-width.ts';

const LINE = 22;
const SIGN = 26;

/** Explains the grounds that occur, and says what the picture leaves out. */
export function drawHeatLegend(map: HeatMap, left: number, right: number, top: number): Block {
  const levels = new Set(map.rows.flatMap(({ cells }) => cells.map(({ level }) => level)));
  const parts: string[] = [];
  let [x, y] = [left, top + 14];
  for (const [level, words] of KEYS.filter(([level]) => levels.has(level))) {
    const width = SIGN + 8 + textWidth(words, 11) + 22;
    if (x > left && x + width > right) [x, y] = [left, y + LINE];
    const box = { x, y: y - 7, width: SIGN, height: 14, rx: 3 };
    parts.push(
      element('rect', { class: `tl-heat tl-heat-${level}`, ...box }),
      element('text', { class: 'tl-small', x: x + SIGN + 8, y: y + 4 }, escaped(words)),
    );
    x += width;
  }
  for (const note of notesOf(map)) {
    y += LINE;
    const text = fitted(note, right - left, 11);
    parts.push(element('text', { class: 'tl-small', x: left, y: y + 4 }, escaped(text)));
  }
  return { height: y - top + 14, markup: parts.join('') };
}

const KEYS: readonly (readonly [HeatLevel, string])[] = [
  ['light', 'promised up to half'],
  ['busy', 'up to 85 %'],
  ['tight', 'above 85 %'],
  ['beyond', 'too much with what is proposed'],
  ['over', 'promised more than there is ▲'],
  ['unknown', 'nothing says how many people there are'],
];

function notesOf({ more, step, unplaced, rows }: HeatMap): readonly string[] {
  const hasIdeas = rows.some(({ cells }) => cells.some(({ tentative }) => tentative >= 0.05));
  return [
    ...(hasIdeas ? ['+ and the paler part of a bar: what is only proposed.'] : []),
    ...(more > 0 ? [`${sayCount(more, step)} more not shown.`] : []),
    ...(unplaced.length > 0
      ? [`Not counted, for they have no dates: ${unplaced.map(({ title }) => title).join(', ')}`]
      : []),
  ];
}
