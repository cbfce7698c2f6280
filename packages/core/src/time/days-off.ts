import { weekdayOf, type Day } from './civil.ts';
import type { Workweek } from './workweek.ts';

/** Numbers the working days in order, so that counting and moving among them is subtraction and addition. */
export interface DaysOff {
  /** Working days in a week without days off. */
  readonly perWeek: number;
  readonly isWorking: (day: Day) => boolean;
  /** The rank of a day: the working days before it, counted from one fixed day for all calendars. */
  readonly before: (day: Day) => number;
  /** The working day of a rank: `before(dayAt(rank)) = rank`. */
  readonly dayAt: (rank: number) => Day;
}

export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** A Monday, from which weeks are counted. */
const ORIGIN: Day = -3;

/**
 * The working days of a week (at least one) without some spans of days. Ranks come from
 * arithmetic on whole weeks, corrected by the days off before them, found by binary search.
 */
export function daysOff(workweek: Workweek, spans: Iterable<Span>): DaysOff {
  const weekly = weeklyRanks(workweek);
  const { firsts, lasts, ranks, removed } = corrections(spans, weekly.before);
  const before = (day: Day): number => {
    const behind = countBelow(firsts, day);
    if (behind === 0) return weekly.before(day);
    return day > lasts[behind - 1]! ? weekly.before(day) - removed[behind]! : ranks[behind - 1]!;
  };
  const dayAt = (rank: number): Day => weekly.dayAt(rank + removed[countBelow(ranks, rank + 1)]!);
  const isWorking = (day: Day): boolean => {
    if (!weekly.isWorking(day)) return false;
    const behind = countBelow(firsts, day + 1);
    return behind === 0 || day > lasts[behind - 1]!;
  };
  return { perWeek: workweek.length, isWorking, before, dayAt };
}

function weeklyRanks(workweek: Workweek) {
  const perWeek = workweek.length;
  /** By days since Monday: the working days of the week before it. */
  const earlier = [0, 1, 2, 3, 4, 5, 6].map(
    (index) => workweek.filter((weekday) => weekday <= index).length,
  );
  const works = [1, 2, 3, 4, 5, 6, 7].map((weekday) => workweek.includes(weekday));
  return {
    isWorking: (day: Day): boolean => works[weekdayOf(day) - 1]!,
    before: (day: Day): number => {
      const week = Math.floor((day - ORIGIN) / 7);
      return week * perWeek + earlier[day - ORIGIN - 7 * week]!;
    },
    dayAt: (rank: number): Day => {
      const week = Math.floor(rank / perWeek);
      return ORIGIN + 7 * week + workweek[rank - perWeek * week]! - 1;
    },
  };
}

/**
 * The days off as disjoint ascending spans; with each, the rank of its first day and the
 * working days that it and all before it remove (`removed[0]` is 0).
 */
function corrections(spans: Iterable<Span>, weeklyBefore: (day: Day) => number) {
  const firsts: Day[] = [];
  const lasts: Day[] = [];
  const ranks: number[] = [];
  const removed = [0];
  for (const { first, last } of disjoint(spans)) {
    const days = weeklyBefore(last + 1) - weeklyBefore(first);
    if (days === 0) continue;
    const removedBefore = removed.at(-1)!;
    firsts.push(first);
    lasts.push(last);
    ranks.push(weeklyBefore(first) - removedBefore);
    removed.push(removedBefore + days);
  }
  return { firsts, lasts, ranks, removed };
}

function disjoint(spans: Iterable<Span>): Span[] {
  const merged: { first: Day; last: Day }[] = [];
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    const current = merged.at(-1);
    if (current && first <= current.last + 1) current.last = Math.max(current.last, last);
    else if (first <= last) merged.push({ first, last });
  }
  return merged;
}

/** How many numbers of an ascending list lie below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
