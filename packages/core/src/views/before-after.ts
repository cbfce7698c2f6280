import type { Day } from '../time/day.ts';
import type { DayRange } from './scene.ts';

/** One thing in two states of a plan. It is in at least one of them. */
export interface BeforeAfter {
  readonly id: string;
  readonly title: string;
  readonly before?: Span;
  readonly after?: Span;
}

/** The earliest start and finish, and the last day on which it may finish. */
export interface Span extends DayRange {
  readonly due?: Day;
  readonly isLate: boolean;
}

/** The days that all of them span, due days included. */
export function rangeOf(rows: readonly BeforeAfter[]): DayRange {
  let [first, last] = [Infinity, -Infinity];
  for (const { before, after } of rows) {
    for (const span of [before, after]) {
      if (!span) continue;
      first = Math.min(first, span.first);
      last = Math.max(last, span.last, span.due ?? span.last);
    }
  }
  return { first, last };
}
