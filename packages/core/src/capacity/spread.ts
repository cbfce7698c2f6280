import { rankOf } from './supply.ts';
import type { Work } from './work.ts';

/** How a work is spread over the working days of its team. */
export interface Spread {
  /** The rank of its first working day. */
  readonly from: number;
  /** The share of the work done before the working day of a rank: 0 up to its first day, 1 behind its last. */
  readonly shareBefore: (rank: number) => number;
}

/**
 * Evenly (`flat`), or falling or rising along a straight line: twice the average at one end and
 * nothing at the other, less steep where `atMost` lets fewer people work at once.
 */
export function spreadOver({ team, first, last, demand, effort, atMost }: Work): Spread {
  const { calendar } = team;
  const from = rankOf(calendar, first);
  const days = Math.max(1, rankOf(calendar, last + 1) - from);
  const average = effort.likely / days;
  const { profile = 'flat' } = demand;
  const isSloped = profile !== 'flat' && average > 0;
  /** The highest rate, in averages: 1 where nothing is left to slope. */
  const peak = isSloped ? Math.min(2, Math.max(1, atMost / average)) : 1;
  const falling = (x: number) => peak * x - (peak - 1) * x * x;
  return {
    from,
    shareBefore(rank) {
      const x = Math.min(1, Math.max(0, (rank - from) / days));
      return profile === 'back' ? 1 - falling(1 - x) : falling(x);
    },
  };
}
