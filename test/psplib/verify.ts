import type { ScheduleProblem } from '@throughline/core';

/** Whether a schedule keeps every lag and every capacity; shares no code with the scheduler. */
export function isFeasible(problem: ScheduleProblem, starts: ArrayLike<number>): boolean {
  const { durations, lags, capacities, demands } = problem;
  if (starts.length !== durations.length) return false;
  for (let at = 0; at < lags.length; at += 3) {
    const [from, to] = [starts[lags[at]!]!, starts[lags[at + 1]!]!];
    if (!Number.isInteger(from) || from < 0 || to < from + lags[at + 2]!) return false;
  }
  return capacities.every((capacity, resource) => {
    const changes: [time: number, change: number][] = [];
    durations.forEach((duration, activity) => {
      const demand = demands[activity * capacities.length + resource]!;
      if (duration === 0) return;
      changes.push([starts[activity]!, demand], [starts[activity]! + duration, -demand]);
    });
    // What ends at a time makes room for what starts then.
    changes.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    let used = 0;
    return changes.every(([, change]) => (used += change) <= capacity);
  });
}

/** How long the longest path of lags takes: the makespan without resources. */
export function criticalPath({ durations, lags }: ScheduleProblem): number {
  const starts = Array.from(durations, () => 0);
  for (let isStill = false, round = 0; !isStill && round <= starts.length; round++) {
    isStill = true;
    for (let at = 0; at < lags.length; at += 3) {
      const earliest = starts[lags[at]!]! + lags[at + 2]!;
      if (earliest <= starts[lags[at + 1]!]!) continue;
      starts[lags[at + 1]!] = earliest;
      isStill = false;
    }
  }
  return durations.reduce((end, duration, at) => Math.max(end, starts[at]! + duration), 0);
}
