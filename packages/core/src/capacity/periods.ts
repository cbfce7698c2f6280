import { addMonths, civilOf, dayOf, weekdayOf, type Day } from '../time/day.ts';
import { formatPeriod } from '../time/period.ts';

export const STEPS = ['week', 'month', 'quarter'] as const;
/** By what a load is added up. Quarters are those of the calendar. */
export type PeriodStep = (typeof STEPS)[number];

/** A week, month or quarter; of the first one of a list only what is left of it. */
export interface LoadPeriod {
  readonly first: Day;
  readonly last: Day;
  /** The whole of it: `2027-W05`, `2027-02`, `2027-Q1`. */
  readonly label: string;
}

/** The periods that some days fall into, the first one cut to begin with the first day. */
export function periodsOf(first: Day, last: Day, step: PeriodStep): readonly LoadPeriod[] {
  const periods: LoadPeriod[] = [];
  let from = startOf(first, step);
  while (from <= last) {
    const next = nextOf(from, step);
    const label = formatPeriod({ first: from, last: next - 1, precision: step });
    periods.push({ first: Math.max(from, first), last: next - 1, label });
    from = next;
  }
  return periods;
}

function startOf(day: Day, step: PeriodStep): Day {
  if (step === 'week') return day - weekdayOf(day) + 1;
  const { year, month } = civilOf(day);
  return dayOf(year, step === 'month' ? month : 3 * Math.floor((month - 1) / 3) + 1, 1);
}

function nextOf(day: Day, step: PeriodStep): Day {
  return step === 'week' ? day + 7 : addMonths(day, step === 'month' ? 1 : 3);
}
