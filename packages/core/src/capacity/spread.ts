import type { DemandData } from '../model/generated/types.ts';
import { rankOf } from './supply.ts';
import type { Work } from './work.ts';

/** How a work is spread over the working days of its team. */
export interface Spread {
  /** The rank of its first working day. */
  readonly from: number;
  /** The share of the work done before the working day of a rank: 0 up to its first day, 1 behind its last. */
  readonly shareBefore: (rank: number) => number;
}

/** Over the working days of its window, by its profile. */
export function spreadOver({ team, first, last, demand, effort, atMost }: Work): Spread {
  const { calendar } = team;
  const from = rankOf(calendar, first);
  const days = Math.max(1, rankOf(calendar, last + 1) - from);
  const done = doneBy(demand.profile, (atMost * days) / effort.likely);
  return { from, shareBefore: (rank) => done(Math.min(1, Math.max(0, (rank - from) / days))) };
}

/**
 * The share of some work that is done when a share of its time has passed, both from 0 to 1.
 * Evenly (`flat`), or falling or rising along a straight line: twice the average at one end and
 * nothing at the other, less steep where no more than so many times the average (`most`) can be
 * done at once.
 */
export function doneBy(profile: DemandData['profile'], most: number): (passed: number) => number {
  if (profile === undefined || profile === 'flat') return (passed) => passed;
  // 1 where nothing is left to slope, or nothing is known of it.
  const peak = most > 1 ? Math.min(2, most) : 1;
  const falling = (passed: number) => peak * passed - (peak - 1) * passed * passed;
  return profile === 'front' ? falling : (passed) => 1 - falling(1 - passed);
}
