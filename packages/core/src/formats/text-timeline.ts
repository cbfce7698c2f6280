import type { Status } from '../model/roadmap.ts';
import { axisOf, type Tick } from '../views/axis.ts';
import { sayDay, sayDays } from '../views/say.ts';
import type { Bar, Scene } from '../views/scene.ts';
import type { Day } from '../time/day.ts';
import { columnsOf, cutTo, inColumns, terminalText } from './columns.ts';

/** What a piece of the picture is; the door decides how that looks. */
export type TextRole = 'title' | 'lane' | 'muted' | 'today' | 'late' | 'critical' | Status;

export interface TextTimelineOptions {
  /** In columns, at least 40. Default: 80. */
  readonly width?: number;
  /** Colours a piece of text; must not change its width. Default: leaves it as it is. */
  readonly style?: (text: string, role: TextRole) => string;
}

/**
 * The timeline for a terminal, a line for each initiative: solid where the work is certain to
 * go on, dotted where its start or end is not exact, `!` to the earliest finish beyond the
 * target, a line to the latest. From 100 columns on, dates stand at the right.
 */
export function textTimeline(scene: Scene, options: TextTimelineOptions = {}): string {
  const width = Math.max(40, options.width ?? 80);
  const style = options.style ?? ((text) => text);
  const frame = frameOf(scene, width);
  const lines = [
    style(cutTo(terminalText(scene.title), width), 'title'),
    '',
    ...axisLines(scene, frame, style),
  ];
  for (const lane of scene.lanes) {
    if (lane.title !== '') lines.push(style(cutTo(terminalText(lane.title), width), 'lane'));
    for (const bar of lane.bars) lines.push(barLine(bar, scene, frame, style));
  }
  if (scene.unscheduled.length > 0) {
    lines.push('', style('Not on the timeline', 'lane'));
    for (const { title, because, status } of scene.unscheduled) {
      const name = cutTo(terminalText(title), width - columnsOf(because) - 6);
      lines.push(`  ${style(GLYPHS[status], status)} ${name}  ${style(because, 'muted')}`);
    }
  }
  lines.push('', ...legendLines(scene, width).map((line) => style(line, 'muted')));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

type Style = NonNullable<TextTimelineOptions['style']>;

interface Frame {
  readonly names: number;
  readonly chart: number;
  /** Columns for dates at the right; 0 if there is no room. */
  readonly dates: number;
  /** The column of a day in the chart. */
  readonly column: (day: Day) => number;
}

function frameOf({ lanes, range }: Scene, width: number): Frame {
  const longest = Math.max(
    12,
    ...lanes.flatMap(({ bars }) => bars.map(({ title }) => columnsOf(terminalText(title)) + 4)),
  );
  const dates = width >= 100 ? 28 : 0;
  const names = Math.min(longest, Math.floor((width - dates) * 0.42));
  const chart = width - names - 1 - (dates > 0 ? dates + 1 : LATE_WIDTH);
  const perDay = chart / (range.last - range.first + 1);
  return { names, chart, dates, column: (day) => Math.floor((day - range.first) * perDay) };
}

/** Room for ` +123d` where there is none for dates. */
const LATE_WIDTH = 6;

function axisLines(scene: Scene, { names, chart, column }: Frame, style: Style): readonly string[] {
  const { major, minor } = axisOf(scene.range, chart, 4);
  const indent = ' '.repeat(names + 1);
  const today = column(scene.asOf);
  const lines =
    major.length > 0
      ? [labels(major, column, chart), labels(minor, column, chart)]
      : [labels(minor, column, chart)];
  const isShown = today >= 0 && today < chart;
  const text = `today, ${sayDay(scene.asOf)}`;
  const fits = today + 2 + text.length <= chart;
  const pointer = fits
    ? `${' '.repeat(Math.max(0, today))}▼ ${text}`
    : `${' '.repeat(Math.max(0, today - text.length - 1))}${text} ▼`;
  return [
    ...lines.map((line) => indent + style(line, 'muted')),
    ...(isShown ? [indent + style(pointer, 'today')] : []),
  ];
}

function labels(ticks: readonly Tick[], column: Frame['column'], chart: number): string {
  let line = '';
  for (const { from, until, label } of ticks) {
    const start = column(from);
    const room = Math.min(column(until), chart) - start;
    if (start < line.length || room <= label.length) continue;
    line = line.padEnd(start) + label;
  }
  return line;
}

const GLYPHS: Readonly<Record<Status, string>> = {
  proposed: '◌',
  assessing: '◔',
  committed: '○',
  active: '◐',
  paused: '‖',
  done: '●',
  dropped: '×',
};

/** What a bar is drawn with: how far the promise goes. */
const BLOCKS: Readonly<Record<Status, string>> = {
  proposed: '░',
  assessing: '▒',
  committed: '▓',
  active: '█',
  paused: '▚',
  done: '━',
  dropped: '─',
};

function barLine(bar: Bar, scene: Scene, frame: Frame, style: Style): string {
  const { names, chart, dates, column } = frame;
  const name = inColumns(terminalText(bar.title), names - 4);
  const cells = drawCells(bar, chart, column, column(scene.asOf));
  const late = bar.daysLate > 0 ? `+${bar.daysLate}d` : '';
  const when = dates > 0 ? inColumns(sayDays(bar.first, bar.last), dates - LATE_WIDTH) : '';
  const after = dates > 0 ? ` ${style(when, 'muted')}` : '';
  return `  ${style(GLYPHS[bar.status], bar.status)} ${name} ${painted(cells, style)}${after}${late && style(late.padStart(LATE_WIDTH), 'late')}`;
}

interface Cell {
  readonly text: string;
  readonly role?: TextRole;
}

function drawCells(
  bar: Bar,
  chart: number,
  column: Frame['column'],
  today: number,
): readonly Cell[] {
  const cells: Cell[] = Array.from({ length: chart }, (_, at) =>
    at === today ? { text: '│', role: 'today' } : { text: ' ' },
  );
  const paint = (from: number, to: number, cell: Cell) => {
    for (let at = Math.max(0, from); at <= Math.min(chart - 1, to); at++) cells[at] = cell;
  };
  const [first, last] = [column(bar.first), column(bar.last)];
  const role = bar.critical ? 'critical' : bar.status;
  if (bar.floatUntil !== undefined)
    paint(last + 1, column(bar.floatUntil), { text: '─', role: 'muted' });
  if (bar.overrunUntil !== undefined)
    paint(last + 1, column(bar.overrunUntil), { text: '!', role: 'late' });
  if (bar.deadline !== undefined && column(bar.deadline) > last) {
    paint(column(bar.deadline), column(bar.deadline), { text: ']' });
  }
  paint(first, last, { text: BLOCKS[bar.status], role });
  if (bar.startsBy > bar.first)
    paint(first, Math.min(last, column(bar.startsBy)) - (bar.startsBy < bar.last ? 1 : 0), {
      text: '·',
      role,
    });
  if (bar.endsFrom < bar.last)
    paint(Math.max(first, column(bar.endsFrom)), last, { text: '·', role });
  for (const { day, release, reached } of bar.marks) {
    const text = release ? (reached ? '▲' : '△') : reached ? '◆' : '◇';
    paint(column(day), column(day), { text, role });
  }
  return cells;
}

/** Neighbours of one role are styled together, so that a coloured line stays short. */
function painted(cells: readonly Cell[], style: Style): string {
  let line = '';
  for (let at = 0; at < cells.length;) {
    const { role } = cells[at]!;
    let run = '';
    while (at < cells.length && cells[at]!.role === role) run += cells[at++]!.text;
    line += role === undefined ? run : style(run, role);
  }
  return line;
}

function legendLines(scene: Scene, width: number): readonly string[] {
  const bars = scene.lanes.flatMap((lane) => lane.bars);
  const statuses = [...new Set([...bars, ...scene.unscheduled].map(({ status }) => status))];
  const keys = Object.keys(GLYPHS)
    .filter((status) => statuses.includes(status as Status))
    .map((status) => `${GLYPHS[status as Status]} ${BLOCKS[status as Status]} ${status}`);
  const isAny = (test: (bar: Bar) => boolean) => bars.some(test);
  if (isAny((bar) => bar.startsBy > bar.first || bar.endsFrom < bar.last)) keys.push('· not exact');
  if (isAny((bar) => bar.overrunUntil !== undefined)) keys.push('! cannot finish before');
  if (isAny((bar) => bar.floatUntil !== undefined)) keys.push('─ float');
  if (isAny((bar) => bar.deadline !== undefined)) keys.push('] deadline');
  if (isAny((bar) => bar.marks.length > 0)) keys.push('◇ milestone', '△ release', '◆ ▲ reached');
  const lines: string[] = [];
  for (const key of keys) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(last) + columnsOf(key) + 3 <= width)
      lines[lines.length - 1] = `${last}   ${key}`;
    else lines.push(key);
  }
  return lines;
}
