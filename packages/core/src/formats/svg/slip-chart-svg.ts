import { axisOf, type Axis } from '../../views/axis.ts';
import { sayDay } from '../../views/say.ts';
import type { DayRange } from '../../views/scene.ts';
import type { SlipChart, SlipLine } from '../../views/slip-chart.ts';
import type { Day } from '../../time/day.ts';
import { element, escaped } from '../markup.ts';
import { TIMELINE_CSS } from './css.ts';

const [WIDTH, HEIGHT] = [960, 560];
const [LEFT, TOP, RIGHT, BOTTOM] = [76, 20, 190, 44];

/** Told apart by colour, dash and mark at once (colours of the Okabe–Ito palette). */
const LOOKS: readonly (readonly [color: string, dash: string, mark: string])[] = [
  ['#0072b2', '', 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0'],
  ['#d55e00', '7 3', 'M-4 -4h8v8h-8z'],
  ['#009e73', '2 3', 'M0 -5l5 9h-10z'],
  ['#cc79a7', '9 3 2 3', 'M0 -5l5 5l-5 5l-5 -5z'],
  ['#e69f00', '5 2', 'M-4 -4l8 8M-4 4l8 -8'],
  ['#56b4e9', '1 2', 'M0 5l5 -9h-10z'],
  ['#8a8f9a', '12 4', 'M-5 0h10M0 -5v10'],
  ['#b87900', '4 4', 'M-4 -2h8v4h-8z'],
];

/** The slip chart as a picture that stands by itself. */
export function slipChartSvg(chart: SlipChart, title: string): string {
  const places = placesIn(chart);
  const labels = labelPlaces(chart.lines, places.y);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'tl',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      role: 'img',
      'aria-label': `${title}: the days that were promised, by the day on which they were`,
    },
    element('style', {}, TIMELINE_CSS),
    element('rect', { class: 'tl-paper', width: WIDTH, height: HEIGHT }),
    ...grid(places),
    ...diagonal(places),
    ...chart.lines.map((line, index) =>
      drawn(line, LOOKS[index % LOOKS.length]!, labels[index]!, places),
    ),
    element('text', { class: 'tl-small', x: LEFT, y: HEIGHT - 8 }, 'written on'),
    element('text', { class: 'tl-small', x: 8, y: 14 }, 'promised for'),
  );
}

interface Places {
  readonly x: (day: Day) => number;
  readonly y: (day: Day) => number;
  readonly across: Axis;
  readonly up: Axis;
  readonly chart: SlipChart;
}

function placesIn(chart: SlipChart): Places {
  const written = widened(chart.written);
  const promised = widened(chart.promised);
  const share = (day: Day, { first, last }: DayRange) => (day - first) / (last - first + 1);
  return {
    x: (day) => LEFT + share(day, written) * (WIDTH - LEFT - RIGHT),
    y: (day) => HEIGHT - BOTTOM - share(day, promised) * (HEIGHT - TOP - BOTTOM),
    across: axisOf(written, WIDTH - LEFT - RIGHT, 48, 'auto'),
    up: axisOf(promised, HEIGHT - TOP - BOTTOM, 26, 'auto'),
    chart: { ...chart, written, promised },
  };
}

function widened({ first, last }: DayRange): DayRange {
  const room = Math.max(7, Math.round((last - first) / 20));
  return { first: first - room, last: last + room };
}

/** Steps that are cut by the edge to less than their label takes go without. */
function roomy(ticks: Axis['minor'], place: (day: Day) => number, least: number): Axis['minor'] {
  return ticks.filter(({ from, until }) => Math.abs(place(until) - place(from)) >= least);
}

function grid({ x, y, across, up }: Places): readonly string[] {
  const right = WIDTH - RIGHT;
  const bottom = HEIGHT - BOTTOM;
  return [
    ...across.minor.map(({ from }) =>
      element('line', { class: 'tl-grid', x1: x(from), x2: x(from), y1: TOP, y2: bottom }),
    ),
    ...up.minor.map(({ from }) =>
      element('line', { class: 'tl-grid', x1: LEFT, x2: right, y1: y(from), y2: y(from) }),
    ),
    ...roomy(across.minor, x, 34).map(({ from, label }) =>
      element('text', { class: 'tl-tick', x: x(from) + 2, y: bottom + 14 }, escaped(label)),
    ),
    ...roomy(across.major, x, 40).map(({ from, label }) =>
      element('text', { class: 'tl-major', x: x(from) + 2, y: bottom + 28 }, escaped(label)),
    ),
    ...roomy(up.minor, y, 14).map(({ from, label }) =>
      element(
        'text',
        { class: 'tl-tick', x: LEFT - 6, y: y(from) - 3, 'text-anchor': 'end' },
        escaped(label),
      ),
    ),
    ...roomy(up.major, y, 14).map(({ from, label }) =>
      element('text', { class: 'tl-major', x: 6, y: y(from) - 3 }, escaped(label)),
    ),
  ];
}

/** Where the day that is written and the day that is promised are the same. */
function diagonal({ x, y, chart: { written, promised } }: Places): readonly string[] {
  const [first, last] = [
    Math.max(written.first, promised.first),
    Math.min(written.last, promised.last),
  ];
  if (first >= last) return [];
  return [
    element('path', {
      class: 'tl-release',
      d: `M${round(x(first))} ${round(y(first))}L${round(x(last))} ${round(y(last))}`,
    }),
  ];
}

function drawn(
  { title, points, isDone }: SlipLine,
  [color, dash, mark]: (typeof LOOKS)[number],
  label: number,
  { x, y }: Places,
): string {
  const path = points
    .map(({ on, promised }, index) => {
      const before = points[index - 1];
      const level = before ? `L${round(x(on))} ${round(y(before.promised))}` : '';
      return `${level}${before ? 'L' : 'M'}${round(x(on))} ${round(y(promised))}`;
    })
    .join('');
  const end = points.at(-1)!;
  const short = title.length > 26 ? `${title.slice(0, 25)}…` : title;
  return element(
    'g',
    { fill: 'none', stroke: color },
    element('path', { d: path, 'stroke-width': 2, 'stroke-dasharray': dash || undefined }),
    ...points.slice(0, -1).map(({ on, promised, text }) =>
      element(
        'path',
        {
          d: mark,
          transform: `translate(${round(x(on))} ${round(y(promised))})`,
          'stroke-width': 2,
          fill: color,
        },
        element('title', {}, escaped(`${title}: ${text}, written on ${sayDay(on)}`)),
      ),
    ),
    element('path', {
      d: `M${round(x(end.on))} ${round(y(end.promised))}L${WIDTH - RIGHT + 8} ${label - 4}`,
      'stroke-width': 0.75,
    }),
    element(
      'text',
      { class: 'tl-small', stroke: 'none', x: WIDTH - RIGHT + 12, y: label },
      escaped(`${short}${isDone ? ' (done)' : ''}`),
    ),
  );
}

/** Beside the ends of their lines, moved apart where they would lie on each other. */
function labelPlaces(lines: readonly SlipLine[], y: (day: Day) => number): readonly number[] {
  const wanted = lines.map(({ points }, index) => ({ index, at: y(points.at(-1)!.promised) + 4 }));
  const places: number[] = [];
  let least = TOP + 8;
  for (const { index, at } of wanted.toSorted((a, b) => a.at - b.at)) {
    places[index] = Math.max(at, least);
    least = places[index] + 15;
  }
  const over = Math.max(0, least - 15 - (HEIGHT - BOTTOM));
  return places.map((place) => Math.max(TOP + 8, place - over));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
