import { axisOf, type Tick } from '../../views/axis.ts';
import { sayDay } from '../../views/say.ts';
import type { Scene, Unscheduled } from '../../views/scene.ts';
import { columnsOf, cutTo, terminalText } from './columns.ts';
import { barRow } from './draw-row.ts';
import { frameOf, type Frame, type Style } from './frame.ts';
import { legendLines } from './legend.ts';
import { ASCII_SIGNS, UNICODE_SIGNS } from './signs.ts';

export type { TextRole } from './frame.ts';

export interface TextTimelineOptions {
  /** In columns, 40 to 1000. Default: 80. */
  readonly width?: number;
  /** Colours a piece of text; must not change its width. Default: leaves it as it is. */
  readonly style?: Style;
  /** Draws with ASCII alone; titles stay as they are written. Default: no. */
  readonly ascii?: boolean;
}

/**
 * The timeline for a terminal, a line for each initiative: solid where the work is certain to
 * go on, dotted where its start or end is not exact, `!` to the earliest finish beyond the
 * target, a line to the latest. From 110 columns on, dates stand at the right. No line is
 * wider than the width, and no character can do anything to a terminal but be shown.
 */
export function timelineText(scene: Scene, options: TextTimelineOptions = {}): string {
  const width = Math.floor(Math.min(1000, Math.max(40, options.width ?? 80)));
  const style = options.style ?? ((text) => text);
  const frame = frameOf(scene, width, options.ascii ? ASCII_SIGNS : UNICODE_SIGNS, style);
  const heading = (text: string) => cutTo(terminalText(text), width, frame.signs.ellipsis);
  const title = style(heading(scene.title), 'title');
  if (scene.lanes.length + scene.unscheduled.length === 0)
    return `${title}\n\nNo initiatives to show.\n`;
  const lines = [title, '', ...axisLines(scene, frame)];
  for (const { title, bars } of scene.lanes) {
    if (title !== '') lines.push(style(heading(title), 'lane'));
    for (const bar of bars) lines.push(barRow(bar, scene.asOf, frame));
  }
  if (scene.unscheduled.length > 0) {
    lines.push('', style('Not on the timeline', 'lane'));
    lines.push(...scene.unscheduled.map((item) => unscheduledLine(item, frame)));
  }
  lines.push('', ...legendLines(scene, frame).map((line) => style(line, 'muted')));
  return `${lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()}\n`;
}

function axisLines(scene: Scene, frame: Frame): readonly string[] {
  const { names, chart, style } = frame;
  const { major, minor } = axisOf(scene.range, chart, 4);
  const indent = ' '.repeat(names + 1);
  const labels = [major, minor].map((ticks) => labelLine(ticks, frame)).filter(Boolean);
  const today = todayLine(scene, frame);
  return [
    ...labels.map((line) => indent + style(line, 'muted')),
    ...(today === '' ? [] : [indent + style(today, 'today')]),
  ];
}

function labelLine(ticks: readonly Tick[], { column, chart }: Frame): string {
  let line = '';
  for (const { from, until, label } of ticks) {
    const start = column(from);
    const room = Math.min(column(until), chart) - start;
    if (start >= line.length && room > label.length) line = line.padEnd(start) + label;
  }
  return line;
}

/** `▼ today, 24 Nov 2026`, on whichever side there is room; empty if today is not shown. */
function todayLine({ asOf }: Scene, { column, chart, signs }: Frame): string {
  const at = column(asOf);
  if (at < 0 || at >= chart) return '';
  const text = `today, ${sayDay(asOf)}`;
  if (at + 2 + text.length <= chart) return `${' '.repeat(at)}${signs.todayPointer} ${text}`;
  const before = at - text.length - 1;
  return before < 0
    ? `${' '.repeat(at)}${signs.todayPointer}`
    : `${' '.repeat(before)}${text} ${signs.todayPointer}`;
}

function unscheduledLine({ title, because, status }: Unscheduled, frame: Frame): string {
  const { width, signs, style } = frame;
  const reason = cutTo(terminalText(because), Math.floor(width / 2), signs.ellipsis);
  const name = cutTo(terminalText(title), width - columnsOf(reason) - 6, signs.ellipsis);
  return `  ${style(signs.status[status], status)} ${name}  ${style(reason, 'muted')}`;
}
