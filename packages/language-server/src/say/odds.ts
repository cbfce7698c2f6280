import { sayDay } from '@throughline/core';
import type { ItemOdds } from '@throughline/workspace';

/** For a line above an initiative: `85 % likely by 12 Apr 2027`. */
export function sayLikelyBy({ p85, never }: ItemOdds): string {
  return never ? 'nobody there to do it' : `85 % likely by ${sayDay(p85)}`;
}

/** For its card: `62 % likely in time; half of all trials are done by 2 Apr 2027, 85 of 100 by 12 Apr 2027`. */
export function sayOdds(odds: ItemOdds): string {
  const { p50, p85, inTime, never } = odds;
  if (never) return sayLikelyBy(odds);
  const share = inTime === undefined ? '' : `${sayShare(inTime)} likely in time; `;
  return `${share}half of all trials are done by ${sayDay(p50)}, 85 of 100 by ${sayDay(p85)}`;
}

/** Never 0 % or 100 % for what may happen or fail. */
function sayShare(share: number): string {
  if (share === 0 || share === 1) return `${share * 100} %`;
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`;
}
