import { solve, type ScheduleProblem } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { progenMax } from './generate-max.ts';
import { readInstance } from './read-instance.ts';
import { isFeasible } from './verify.ts';

describe('generated instances with longest times between starts', () => {
  const shape = { resources: 3, resourceFactor: 0.75, resourceStrength: 0.1, maximalLags: 0.4 };

  it('are settled, one way or the other, and no two ways of asking contradict', () => {
    const found = { scheduled: 0, infeasible: 0 };
    for (let seed = 1; seed <= 30; seed++) {
      const { problem } = readInstance('psp.sch', progenMax(seed, { ...shape, activities: 10 }));
      const outcome = solve(problem, { schedules: 50_000 });
      if (outcome.kind === 'infeasible') found.infeasible++;
      else expect([seed, outcome]).toMatchObject([seed, { kind: 'scheduled', isOptimal: true }]);
      if (outcome.kind !== 'scheduled') continue;
      found.scheduled++;
      expect(isFeasible(problem, outcome.starts)).toBe(true);
      const by = (deadline: number) => ({
        ...problem,
        deadlines: problem.deadlines.map(() => deadline),
      });
      expect(solve(by(outcome.makespan - 1), { schedules: 50_000, seed: 2 }).kind).toBe(
        'infeasible',
      );
      expect(solve(by(outcome.makespan), { schedules: 50_000, seed: 3 })).toMatchObject({
        makespan: outcome.makespan,
      });
    }
    expect(Math.min(found.scheduled, found.infeasible)).toBeGreaterThan(3);
  });

  it('agree with trying everything', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { problem } = readInstance('psp.sch', progenMax(seed, { ...shape, activities: 3 }));
      const outcome = solve(problem, { schedules: 50_000 });
      const least = outcome.kind === 'scheduled' ? outcome.makespan : undefined;
      expect([seed, least]).toEqual([seed, leastMakespan(problem, 45)]);
    }
  });
});

/** The least makespan up to a limit, by trying all starts of the activities in turn. */
function leastMakespan(problem: ScheduleProblem, limit: number): number | undefined {
  const { durations, lags } = problem;
  const keeps = (starts: readonly number[]) => {
    for (let at = 0; at < lags.length; at += 3) {
      const [from, to] = [starts[lags[at]!], starts[lags[at + 1]!]];
      if (from !== undefined && to !== undefined && to < from + lags[at + 2]!) return false;
    }
    return true;
  };
  let best: number | undefined;
  const extend = (starts: readonly number[], end: number) => {
    if (starts.length === durations.length) {
      if (isFeasible(problem, starts)) best = end;
      return;
    }
    const duration = durations[starts.length]!;
    for (let start = 0; start + duration < (best ?? limit + 1); start++) {
      const next = [...starts, start];
      if (keeps(next)) extend(next, Math.max(end, start + duration));
    }
  };
  extend([], 0);
  return best;
}
