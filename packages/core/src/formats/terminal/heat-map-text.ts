import { sayCount, sayDay } from '../../views/say.ts';
import type { HeatCell, HeatLevel, HeatMap, HeatRow } from '../../views/heat-map.ts';
import { columnsOf, cutTo, inColumns, terminalText } from './columns.ts';
import type { Style, TextRole } from './frame.ts';

export interface TextHeatMapOptions {
  /** In columns, 40 to 1000. Default: 80. */
  readonly width?: number;
  /** Colours a piece of text; must not change its width. Default: leaves it as it is. */
  readonly style?: Style;
  /** Draws with ASCII alone; titles stay as they are written. Default: no. */
  readonly ascii?: boolean;
}

/**
 * How full teams are, for a terminal: a line for each team and skill, a column for each period,
 * as many as there is room for. Percentages are of promised work; a sign behind them says what
 * colours say too.
 */
export function heatMapText(map: HeatMap, options: TextHeatMapOptions = {}): string {
  const width = Math.floor(Math.min(1000, Math.max(40, options.width ?? 80)));
  const style = options.style ?? ((text) => text);
  const marks = options.ascii ? ASCII : UNICODE;
  const title = style(cutTo(terminalText(map.title), width, marks.ellipsis), 'title');
  if (map.rows.length === 0) return `${title}\n\nNo teams to show.\n`;
  const names = Math.min(
    Math.floor(width * 0.4),
    Math.max(8, ...map.rows.map((row) => columnsOf(nameOf(row)))),
  );
  const count = Math.min(map.columns.length, Math.floor((width - names) / CELL));
  const heading = headingLines(map, count).map((line) => ' '.repeat(names) + style(line, 'muted'));
  const rows = map.rows.map((row) => {
    const name = inColumns(nameOf(row), names, marks.ellipsis);
    const cells = row.cells.slice(0, count).map((cell) => styled(cell, marks, style));
    return `${row.skill === undefined ? style(name, 'lane') : name}${cells.join('')}`;
  });
  const subtitle = `Promised work by ${map.step}, in percent of the time there is, from ${sayDay(map.asOf)} on`;
  const left = map.more + map.columns.length - count;
  return `${[
    title,
    style(cutTo(subtitle, width, marks.ellipsis), 'muted'),
    '',
    ...heading,
    ...rows,
    '',
    ...notesOf(map, left, width, marks).map((line) =>
      style(cutTo(line, width, marks.ellipsis), 'muted'),
    ),
  ]
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()}\n`;
}

interface Marks extends Readonly<Record<HeatLevel, string>> {
  readonly nothing: string;
  readonly ellipsis: string;
}

const UNICODE: Marks = {
  idle: '',
  light: '',
  busy: '',
  tight: '▪',
  beyond: '△',
  over: '▲',
  unknown: '?',
  nothing: '·',
  ellipsis: '…',
};
const ASCII: Marks = {
  ...UNICODE,
  tight: '*',
  beyond: '+',
  over: '!',
  nothing: '.',
  ellipsis: '.',
};

const ROLES: Readonly<Record<HeatLevel, TextRole | undefined>> = {
  idle: 'muted',
  light: undefined,
  busy: undefined,
  tight: 'critical',
  beyond: 'critical',
  over: 'late',
  unknown: 'late',
};

/** Room for ` 113%▲`. */
const CELL = 6;

function nameOf({ title, skill }: HeatRow): string {
  return terminalText(skill === undefined ? title : `  ${title}`);
}

function styled(cell: HeatCell, marks: Marks, style: Style): string {
  const text = textOf(cell, marks).padStart(CELL - 1) + (marks[cell.level] || ' ');
  const role = ROLES[cell.level];
  return role ? style(text, role) : text;
}

function textOf({ promised, capacity, level }: HeatCell, marks: Marks): string {
  if (level === 'idle') return marks.nothing;
  if (capacity === 0) return 'none';
  if (promised === undefined) return '';
  const percent = Math.round(promised * 100);
  return percent > 999 ? '>999' : `${percent}%`;
}

function headingLines({ columns }: HeatMap, count: number): readonly string[] {
  let major = '';
  let minor = '';
  for (const [index, column] of columns.slice(0, count).entries()) {
    const isNew = columns[index - 1]?.major !== column.major;
    const start = index * CELL + 1;
    if (isNew && major.length < start) major = `${major.padEnd(start)} ${column.major}`;
    minor += `${column.minor.padStart(CELL - 1)} `;
  }
  return [major, minor];
}

function notesOf(map: HeatMap, left: number, width: number, marks: Marks): readonly string[] {
  const levels = new Set(map.rows.flatMap(({ cells }) => cells.map(({ level }) => level)));
  const keys = (
    [
      ['over', 'promised more than there is'],
      ['beyond', 'more with what is proposed'],
      ['tight', 'above 85 %'],
      ['unknown', 'nothing says how many people there are'],
    ] as const
  )
    .filter(([level]) => levels.has(level))
    .map(([level, words]) => `${marks[level]} ${words}`);
  const ideas = map.unplaced.map(({ id }) => terminalText(id)).join(', ');
  return [
    ...flowed(keys, width),
    ...(left > 0
      ? [`and ${sayCount(left, map.step)} more; a wider window or --format csv shows them`]
      : []),
    ...(ideas === '' ? [] : [`Not counted, for they have no dates: ${ideas}`]),
  ];
}

function flowed(keys: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const key of keys) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(last) + 3 + columnsOf(key) <= width) {
      lines[lines.length - 1] = `${last}   ${key}`;
    } else lines.push(key);
  }
  return lines;
}
