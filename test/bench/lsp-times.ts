import { quantile, rounded } from './measure.ts';

/** In milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly times: number;
}

export function timesOf(taken: readonly number[]): Times {
  return {
    p50: rounded(quantile(taken, 0.5), 1),
    p95: rounded(quantile(taken, 0.95), 1),
    p99: rounded(quantile(taken, 0.99), 1),
    times: taken.length,
  };
}

/** Does something again and again until it was done so often or a deadline has passed, at least once. */
export async function repeat(
  times: number,
  deadline: number,
  once: (index: number) => Promise<void>,
): Promise<void> {
  for (let index = 0; index < times; index++) {
    if (index > 0 && performance.now() > deadline) return;
    await once(index);
  }
}
