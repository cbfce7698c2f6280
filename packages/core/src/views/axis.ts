import { addMonths, civilOf, dayOf, weekdayOf, type Day } from '../time/day.ts';
import { monthName } from './say.ts';
import type { DayRange } from './scene.ts';

export const SCALES = ['week', 'month', 'quarter', 'year'] as const;
export type Scale = (typeof SCALES)[number];

/** One step of the axis, cut to the range: its first day, and the first day behind it. */
export interface Tick {
  readonly from: Day;
  readonly until: Day;
  readonly label: string;
}

export interface Axis {
  readonly scale: Scale;
  /** Years above quarters or months, months above weeks; empty above years. */
  readonly major: readonly Tick[];
  readonly minor: readonly Tick[];
}

/**
 * The axis of a range. A scale may be asked for; otherwise it is the finest one whose steps
 * have at least `narrowest` of the `width` (in pixels or columns, the same for both).
 */
export function axisOf(
  range: DayRange,
  width: number,
  narrowest: number,
  wanted: Scale | 'auto' = 'auto',
): Axis {
  const perDay = width / (range.last - range.first + 1);
  const scale =
    wanted === 'auto'
      ? (SCALES.find((each) => DAYS[each] * perDay >= narrowest) ?? 'year')
      : wanted;
  const major = ({ week: 'month', month: 'year', quarter: 'year', year: undefined } as const)[
    scale
  ];
  return {
    scale,
    major: major ? ticks(range, major, major === 'month' ? monthAndYear : LABELS[major]) : [],
    minor: ticks(range, scale, LABELS[scale]),
  };
}

const DAYS: Readonly<Record<Scale, number>> = { week: 7, month: 30, quarter: 91, year: 365 };

const LABELS: Readonly<Record<Scale, (day: Day) => string>> = {
  week: (day) => String(civilOf(day).day),
  month: (day) => monthName(civilOf(day).month),
  quarter: (day) => `Q${Math.floor((civilOf(day).month + 2) / 3)}`,
  year: (day) => String(civilOf(day).year),
};

function monthAndYear(day: Day): string {
  const { year, month } = civilOf(day);
  return `${monthName(month)} ${year}`;
}

function ticks(range: DayRange, scale: Scale, label: (day: Day) => string): readonly Tick[] {
  const result: Tick[] = [];
  let from = startOf(range.first, scale);
  while (from <= range.last) {
    const until = next(from, scale);
    result.push({
      from: Math.max(from, range.first),
      until: Math.min(until, range.last + 1),
      label: label(from),
    });
    from = until;
  }
  return result;
}

function startOf(day: Day, scale: Scale): Day {
  if (scale === 'week') return day - weekdayOf(day) + 1;
  const { year, month } = civilOf(day);
  if (scale === 'month') return dayOf(year, month, 1);
  return scale === 'year' ? dayOf(year, 1, 1) : dayOf(year, 3 * Math.floor((month - 1) / 3) + 1, 1);
}

function next(day: Day, scale: Scale): Day {
  if (scale === 'week') return day + 7;
  return addMonths(day, { month: 1, quarter: 3, year: 12 }[scale]);
}
