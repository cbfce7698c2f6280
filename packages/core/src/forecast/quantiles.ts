import type { Day } from '../time/day.ts';
import type { Quantiles } from './forecast.ts';

/** The first days by which 50, 85 and 95 of 100 trials are done. */
export function quantilesOf(finishes: Int32Array): Quantiles {
  const sorted = finishes.toSorted();
  return { p50: quantile(sorted, 0.5), p85: quantile(sorted, 0.85), p95: quantile(sorted, 0.95) };
}

/** The least of ascending days that is not before a share of them. */
function quantile(sorted: Int32Array, share: number): Day {
  return sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)]!;
}

/** The share of trials that are done on a day or before it. */
export function shareUpTo(finishes: Int32Array, last: Day): number {
  let count = 0;
  for (const finish of finishes) if (finish <= last) count++;
  return count / finishes.length;
}
