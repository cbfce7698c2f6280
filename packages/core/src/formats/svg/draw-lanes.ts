import { element, escaped } from '../markup.ts';
import type { Layout, PlacedLane } from './layout.ts';
import { fitted } from './text-width.ts';

const SIZE = 12;
const LINE = 16;

/** Titles of swimlanes, beside the chart or above their rows, and the lines between them. */
export function drawLanes(layout: Layout): string {
  const { lanes, narrow, plot, width } = layout;
  const isGrouped = lanes.some(({ lane }) => lane.title !== '');
  const tops = [...lanes.map(({ top }) => top), plot.bottom];
  const lines = tops.map((y) =>
    element('path', { class: 'tl-line', d: `M0 ${Math.round(y) + 0.5}H${width}` }),
  );
  if (!isGrouped) return lines.join('');
  const draw = narrow ? titleAbove : titleBeside;
  return [...lines, ...lanes.map((placed) => draw(placed, layout))].join('');
}

function titleAbove({ lane, top }: PlacedLane, { width }: Layout): string {
  return element(
    'text',
    { class: 'tl-lane tl-outside', x: 16, y: top + 22 },
    escaped(fitted(lane.title, width - 120, SIZE, true)),
    element('tspan', { class: 'tl-small', dx: 8 }, countsOf(lane)),
  );
}

function titleBeside({ lane, top }: PlacedLane, { plot }: Layout): string {
  const lines = wrapped(lane.title, plot.left - 28);
  const counts = { class: 'tl-small', x: 16, y: top + 31 + lines.length * LINE };
  return [
    ...lines.map((line, index) =>
      element('text', { class: 'tl-lane', x: 16, y: top + 31 + index * LINE }, escaped(line)),
    ),
    element('text', counts, countsOf(lane)),
  ].join('');
}

/** `12 · 2 late`. */
function countsOf({ bars }: PlacedLane['lane']): string {
  const late = bars.filter((bar) => bar.late).length;
  return `${bars.length}${late > 0 ? ` · ${late} late` : ''}`;
}

const MOST_LINES = 3;

/** The title in as many lines as it takes, but at most three; what is too long is cut. */
function wrapped(title: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    const fits = fitted(longer, width, SIZE, true) === longer;
    if (line !== '' && !fits && lines.length < MOST_LINES - 1) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => fitted(each, width, SIZE, true));
}
