import type { Day } from '../../time/day.ts';
import { axisOf, type Tick } from '../../views/axis.ts';
import { sayDay } from '../../views/say.ts';
import { rangeOf, type BeforeAfter, type Span } from '../../views/before-after.ts';
import { element, escaped } from '../markup.ts';

const [WIDTH, NAMES, ROW, TOP] = [960, 240, 44, 44];

/**
 * For each thing a faint bar above (before) and a full one below (after); a stroke where it is
 * due. Wears the classes of the timeline (`TIMELINE_RULES`).
 */
export function beforeAfterSvg(rows: readonly BeforeAfter[]): string {
  const { first, last } = rangeOf(rows);
  const range = { first: first - 3, last: last + 10 };
  const x = (day: Day) =>
    NAMES + ((day - range.first) / (range.last - range.first + 1)) * (WIDTH - NAMES - 12);
  const height = TOP + rows.length * ROW + 12;
  const { major, minor } = axisOf(range, WIDTH - NAMES, 34);
  return element(
    'svg',
    {
      class: 'tl',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      role: 'img',
      'aria-label': 'Before and after; the same stands in the table below',
    },
    ...minor.map((tick) => gridLine(tick, x, height)),
    ...major.map((tick) => tickLabel(tick, 16, 'tl-major', x)),
    ...minor.map((tick) => tickLabel(tick, 32, 'tl-tick', x)),
    ...rows.map((row, index) => rowOf(row, TOP + index * ROW, x)),
  );
}

type Scale = (day: Day) => number;

function gridLine({ from }: Tick, x: Scale, height: number): string {
  return element('line', { class: 'tl-grid', x1: x(from), x2: x(from), y1: TOP - 6, y2: height });
}

/** Left out where its step is too narrow for it: the axis begins and ends within one. */
function tickLabel({ from, until, label }: Tick, y: number, look: string, x: Scale): string {
  if (x(until) - x(from) < label.length * 6) return '';
  return element('text', { class: look, x: x(from) + 3, y }, escaped(label));
}

function rowOf({ title, before, after }: BeforeAfter, y: number, x: Scale): string {
  const short = title.length > 32 ? `${title.slice(0, 31)}…` : title;
  return element(
    'g',
    {},
    element('line', { class: 'tl-line', x1: 0, x2: WIDTH, y1: y, y2: y }),
    element('text', { class: 'tl-lane', x: 8, y: y + 20 }, escaped(short)),
    element('text', { class: 'tl-small', x: 8, y: y + 35 }, escaped(finishes(before, after))),
    before ? bar(before, y + 8, 'tl-done', x) : '',
    after ? bar(after, y + 24, after.isLate ? 'tl-late' : 'tl-active', x) : '',
    after?.due === undefined ? '' : due(after.due, y + 22, x),
  );
}

function finishes(before: Span | undefined, after: Span | undefined): string {
  if (!after) return 'not planned any more';
  const late = after.isLate ? ', too late' : '';
  if (before && before.last !== after.last)
    return `${sayDay(before.last)} → ${sayDay(after.last)}${late}`;
  return `${sayDay(after.last)}${late}`;
}

function bar({ first, last }: Span, y: number, look: string, x: Scale): string {
  const width = Math.max(3, x(last + 1) - x(first));
  const shape = { class: 'tl-bar', x: x(first), y, width, height: 12, rx: 3 };
  return element('g', { class: look }, element('rect', shape));
}

function due(day: Day, y: number, x: Scale): string {
  const at = x(day + 1);
  return element(
    'path',
    { class: 'tl-deadline', d: `M${at} ${y}v16` },
    element('title', {}, `due on ${sayDay(day)}`),
  );
}
