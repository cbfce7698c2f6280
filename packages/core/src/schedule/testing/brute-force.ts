import type { ScheduleProblem } from '../problem.ts';
import { wrongWith } from './check-schedule.ts';

/** The least makespan up to a limit, by trying all starts; `undefined` if there is no schedule. For tiny problems. */
export function leastMakespan(problem: ScheduleProblem, limit: number): number | undefined {
  for (let makespan = 0; makespan <= limit; makespan++) {
    if (isPossible(problem, makespan, [])) return makespan;
  }
  return undefined;
}

function isPossible(problem: ScheduleProblem, makespan: number, starts: number[]): boolean {
  const activity = starts.length;
  if (activity === problem.durations.length) return wrongWith(problem, starts).length === 0;
  const end = Math.min(makespan, problem.deadlines[activity]!);
  const first = problem.releases[activity]!;
  for (let start = first; start + problem.durations[activity]! <= end; start++) {
    starts.push(start);
    if (keepsLags(problem, starts) && isPossible(problem, makespan, starts)) return true;
    starts.pop();
  }
  return false;
}

/** Whether the starts that are given, of the first activities, keep the lags between them. */
export function keepsLags({ lags }: ScheduleProblem, starts: readonly number[]): boolean {
  for (let at = 0; at < lags.length; at += 3) {
    const [from, to] = [starts[lags[at]!], starts[lags[at + 1]!]];
    if (from !== undefined && to !== undefined && to < from + lags[at + 2]!) return false;
  }
  return true;
}
