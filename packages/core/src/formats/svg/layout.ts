import type { Bar, DayRange, Lane, Scene } from '../../views/scene.ts';
import type { Day } from '../../time/day.ts';
import { labelOf, type Label } from './label.ts';

/** Where everything stands, in pixels. */
export interface Layout {
  readonly width: number;
  readonly range: DayRange;
  /** The box of the chart: bars, grid and axis. */
  readonly plot: Box;
  /** Too narrow for lane titles beside the chart: they stand above their rows. */
  readonly narrow: boolean;
  readonly lanes: readonly PlacedLane[];
  readonly bars: readonly PlacedBar[];
  /** By id. Two initiatives of one id, which is an error of the files, are both drawn; arrows know the first. */
  readonly byId: ReadonlyMap<string, PlacedBar>;
  /** The left edge of a day; with `day + 1`, the right edge of it. Cut to the plot. */
  readonly x: (day: Day) => number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedBar {
  readonly bar: Bar;
  readonly left: number;
  readonly right: number;
  /** The vertical middle of the bar. */
  readonly y: number;
  /** Counts rows from the top over all lanes. */
  readonly row: number;
  readonly label: Label;
  /** On which sides it goes on beyond the time shown. */
  readonly cut: { readonly left: boolean; readonly right: boolean };
}

export const BAR_HEIGHT = 24;
export const ROW_HEIGHT = 38;
const LANE_PADDING = 8;
const LANE_HEADER = 26;
const GUTTER = 148;
const NARROW_BELOW = 840;
/** Free space between two bars of one row. */
const BETWEEN = 18;
/** What of the layout depends on the width alone. */
export interface Frame extends Pick<Layout, 'width' | 'range' | 'narrow' | 'x'> {
  readonly left: number;
  readonly right: number;
  readonly isGrouped: boolean;
}

export function frameOf({ lanes, range }: Scene, width: number): Frame {
  const narrow = width < NARROW_BELOW;
  const isGrouped = lanes.some(({ title }) => title !== '');
  const left = isGrouped && !narrow ? GUTTER : 16;
  const right = width - 16;
  const perDay = (right - left) / (range.last - range.first + 1);
  const x = (day: Day) => Math.min(right, Math.max(left, left + (day - range.first) * perDay));
  return { width, range, narrow, left, right, isGrouped, x };
}

/** Places lanes and bars from `top` down. */
export function layoutOf(scene: Scene, frame: Frame, top: number): Layout {
  const { width, range, narrow, left, right, isGrouped, x } = frame;
  const lanes: PlacedLane[] = [];
  const bars: PlacedBar[] = [];
  let y = top;
  let row = 0;
  for (const lane of scene.lanes) {
    const rows = packed(lane.bars, frame);
    const rowsTop = y + LANE_PADDING + (narrow && isGrouped ? LANE_HEADER : 0);
    for (const placed of rows.bars) {
      const middle = rowsTop + placed.row * ROW_HEIGHT + ROW_HEIGHT / 2;
      bars.push({ ...placed, y: middle, row: row + placed.row });
    }
    const bottom = rowsTop + rows.count * ROW_HEIGHT + LANE_PADDING;
    lanes.push({ lane, top: y, bottom });
    y = bottom;
    row += rows.count;
  }
  const byId = new Map(bars.toReversed().map((placed) => [placed.bar.id, placed]));
  const plot = { left, right, top, bottom: y };
  return { width, range, plot, narrow, lanes, bars, byId, x };
}

type Packed = Omit<PlacedBar, 'y'>;

/** Puts each bar, with its label, on the first row that is free there. */
function packed(bars: readonly Bar[], { x, left, right, range }: Frame) {
  const ends: number[] = [];
  const placed: Packed[] = bars.map((bar) => {
    const edges = edgesOf(bar, x);
    const label = labelOf(bar, edges, left, right);
    const from = Math.min(edges.left, label.left, ...bar.marks.map(({ day }) => x(day) - 6));
    const to = Math.max(edges.far, label.right, ...bar.marks.map(({ day }) => x(day + 1) + 6));
    const free = ends.findIndex((end) => end + BETWEEN <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    const cut = { left: bar.first < range.first, right: bar.last > range.last };
    return { bar, left: edges.left, right: edges.right, row, label, cut };
  });
  return { bars: placed, count: ends.length };
}

export interface Edges {
  readonly left: number;
  readonly right: number;
  /** The right edge of all that is drawn behind the bar: its overrun, float and deadline. */
  readonly far: number;
  /** The right edge of bar and overrun: a label may stand behind it. */
  readonly solid: number;
  /** The right edge of the deadline's bracket, if it is behind that. */
  readonly deadline?: number;
}

function edgesOf(bar: Bar, x: Layout['x']): Edges {
  const left = x(bar.first);
  // A bar of a day still has to be seen and hit.
  const right = Math.max(x(bar.last + 1), left + 6);
  const overrun = bar.overrunUntil === undefined ? right : Math.max(right, x(bar.overrunUntil + 1));
  const float = bar.floatUntil === undefined ? overrun : x(bar.floatUntil + 1);
  const deadline = bar.deadline === undefined ? overrun : x(bar.deadline + 1) + 2;
  const far = Math.max(overrun, deadline, float);
  return { left, right, far, solid: overrun, ...(deadline > overrun && { deadline }) };
}
