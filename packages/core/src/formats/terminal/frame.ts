import type { Status } from '../../model/roadmap.ts';
import type { Scene } from '../../views/scene.ts';
import type { Day } from '../../time/day.ts';
import { columnsOf, terminalText } from './columns.ts';
import type { Signs } from './signs.ts';

/** What a piece of the picture is; the door decides how that looks. */
export type TextRole = 'title' | 'lane' | 'muted' | 'today' | 'late' | 'critical' | Status;
export type Style = (text: string, role: TextRole) => string;

/** Where everything stands, in columns, and what it is drawn with. */
export interface Frame {
  readonly width: number;
  /** Columns before the chart: a sign and a title. */
  readonly names: number;
  readonly chart: number;
  /** Columns for dates at the right; 0 if there is no room. */
  readonly dates: number;
  /** The column of a day in the chart; outside it for a day outside the range. */
  readonly column: (day: Day) => number;
  readonly signs: Signs;
  readonly style: Style;
}

/** Room for ` +123d`. */
export const LATE_WIDTH = 6;
/** Room for `11 Jan 2027 to 30 Jun 2027` between two spaces. */
const DATES_WIDTH = 28;
const WIDE_FROM = 110;

export function frameOf({ lanes, range }: Scene, width: number, signs: Signs, style: Style): Frame {
  const longest = Math.max(
    12,
    ...lanes.map(({ bars }) =>
      bars.reduce((most, { title }) => Math.max(most, columnsOf(terminalText(title)) + 4), 0),
    ),
  );
  const dates = width >= WIDE_FROM ? DATES_WIDTH : 0;
  const names = Math.min(longest, Math.floor((width - dates) * 0.42));
  const chart = width - names - 1 - dates - LATE_WIDTH;
  const perDay = chart / (range.last - range.first + 1);
  const column = (day: Day) => Math.floor((day - range.first) * perDay);
  return { width, names, chart, dates, column, signs, style };
}
