import type { ScheduleProblem } from '../problem.ts';

/** Everything that is wrong with a schedule, read off the problem alone. */
export function wrongWith(problem: ScheduleProblem, starts: ArrayLike<number>): string[] {
  const { durations, lags, releases, deadlines } = problem;
  const wrong: string[] = [];
  if (starts.length !== durations.length) return [`${starts.length} starts`];
  for (let activity = 0; activity < durations.length; activity++) {
    const start = starts[activity]!;
    if (!Number.isInteger(start)) wrong.push(`activity ${activity} starts at ${start}`);
    if (start < releases[activity]!) wrong.push(`activity ${activity} starts before its release`);
    if (start + durations[activity]! > deadlines[activity]!) {
      wrong.push(`activity ${activity} ends after its deadline`);
    }
  }
  for (let at = 0; at < lags.length; at += 3) {
    if (starts[lags[at + 1]!]! < starts[lags[at]!]! + lags[at + 2]!) {
      wrong.push(`lag ${at / 3} is not kept`);
    }
  }
  return [...wrong, ...overused(problem, starts)];
}

/** Use can only grow where an activity starts or an absence begins. */
function overused(problem: ScheduleProblem, starts: ArrayLike<number>): string[] {
  const { durations, capacities, demands, absences } = problem;
  const begins = [...Array.from(starts), ...absences.filter((_, at) => at % 4 === 1)];
  const wrong: string[] = [];
  for (const time of new Set(begins)) {
    capacities.forEach((capacity, resource) => {
      let free = capacity;
      for (let at = 0; at < absences.length; at += 4) {
        const isAway = absences[at + 1]! <= time && time < absences[at + 2]!;
        if (absences[at] === resource && isAway) free -= absences[at + 3]!;
      }
      let used = 0;
      for (let activity = 0; activity < durations.length; activity++) {
        const isRunning =
          starts[activity]! <= time && time < starts[activity]! + durations[activity]!;
        if (isRunning) used += demands[activity * capacities.length + resource]!;
      }
      if (used > Math.max(0, free)) {
        wrong.push(`resource ${resource} has ${free} at ${time}, and ${used} is used`);
      }
    });
  }
  return wrong;
}

export function makespanOf(problem: ScheduleProblem, starts: ArrayLike<number>): number {
  return problem.durations.reduce(
    (latest, duration, activity) => Math.max(latest, starts[activity]! + duration),
    0,
  );
}
