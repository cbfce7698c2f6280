import type { Dated, Status } from '../model/roadmap.ts';
import { civilOf, MONTHS, type Day } from '../time/civil.ts';

/** `30 Jun 2027`: the one way in which pictures and reports write a day for people. */
export function sayDay(day: Day): string {
  return `${sayDayAndMonth(day)} ${civilOf(day).year}`;
}

/** `30 Jun`. */
export function sayDayAndMonth(day: Day): string {
  const { month, day: inMonth } = civilOf(day);
  return `${inMonth} ${monthName(month)}`;
}

/** `Jun`; 1 = January. */
export function monthName(month: number): string {
  return MONTHS[month - 1]!.slice(0, 3);
}

/** `11 Jan to 30 Jun 2027`; years are said once if they are the same. */
export function sayDays(first: Day, last: Day): string {
  if (first === last) return sayDay(first);
  const sameYear = civilOf(first).year === civilOf(last).year;
  return `${sameYear ? sayDayAndMonth(first) : sayDay(first)} to ${sayDay(last)}`;
}

/**
 * A written date in words: a day as a day, with the name it was written by; anything less
 * precise as it was written, for that is all that is known.
 */
export function sayDated({ text, when, period }: Dated): string {
  if (!period || period.precision !== 'day') return text;
  const named = when.kind === 'period' && when.via !== undefined;
  return named ? `${sayDay(period.first)} (${text})` : sayDay(period.first);
}

/** `1 working day`, `9 working days`. */
export function sayWorkingDays(count: number): string {
  return `${count} working ${count === 1 ? 'day' : 'days'}`;
}

/** `3 errors`, `1 warning`. */
export function sayCount(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** Statuses as a heading or a legend has them. */
export const STATUS_TITLES: Readonly<Record<Status, string>> = {
  proposed: 'Proposed',
  assessing: 'Assessing',
  committed: 'Committed',
  active: 'Active',
  paused: 'Paused',
  done: 'Done',
  dropped: 'Dropped',
};

export const DOMAIN_TITLES = {
  business: 'Business',
  shared: 'Business and IT',
  it: 'IT',
} as const;
