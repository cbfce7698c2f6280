import { describe, expect, it } from 'vitest';
import type { ScheduleOutcome } from './outcome.ts';
import { scheduleProblem, type ScheduleProblem } from './problem.ts';
import { randomOf } from './random.ts';
import { solve } from './solve.ts';
import { leastMakespan } from './testing/brute-force.ts';
import { makespanOf, wrongWith } from './testing/check-schedule.ts';
import { randomProblem, randomSketch } from './testing/random-problem.ts';

/** Solves, and holds the outcome to what the problem itself says. */
function solved(problem: ScheduleProblem, schedules = 5000, seed = 1): ScheduleOutcome {
  const outcome = solve(problem, { schedules, seed });
  if (outcome.kind === 'scheduled') {
    expect(wrongWith(problem, outcome.starts)).toEqual([]);
    expect(outcome.makespan).toBe(makespanOf(problem, outcome.starts));
    expect(outcome.lowerBound).toBeLessThanOrEqual(outcome.makespan);
    expect(outcome.isOptimal).toBe(outcome.lowerBound === outcome.makespan);
  }
  return outcome;
}

/** The makespan if it is proved to be the least, `undefined` if it is proved that there is none. */
function least(problem: ScheduleProblem): number | undefined {
  const outcome = solved(problem, 50_000);
  if (outcome.kind === 'infeasible') return undefined;
  expect(outcome).toMatchObject({ kind: 'scheduled', isOptimal: true });
  return outcome.kind === 'scheduled' ? outcome.makespan : Number.NaN;
}

describe('small problems', () => {
  it('agree with trying everything: lags and resources', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const problem = randomProblem(seed, { activities: 5, longest: 3, resources: 2 });
      expect([seed, least(problem)]).toEqual([seed, leastMakespan(problem, 20)]);
    }
  });

  it('agree with trying everything: longest times between starts', () => {
    let impossible = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const shape = { activities: 5, longest: 3, resources: 1, hasWindows: true };
      const problem = randomProblem(seed, shape);
      const expected = leastMakespan(problem, 20);
      if (expected === undefined) impossible++;
      expect([seed, least(problem)]).toEqual([seed, expected]);
    }
    expect(impossible).toBeGreaterThan(10);
  });

  it('agree with trying everything: releases, deadlines and absences', () => {
    let impossible = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const shape = { activities: 4, longest: 2, resources: 2, hasBounds: true };
      const problem = randomProblem(seed, shape);
      const expected = leastMakespan(problem, 14);
      if (expected === undefined) impossible++;
      expect([seed, least(problem)]).toEqual([seed, expected]);
    }
    expect(impossible).toBeGreaterThan(10);
  });
});

describe('larger problems', () => {
  it('have feasible schedules and bounds that do not cross, whatever the budget', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const shape = { activities: 25, longest: 8, resources: 3, hasBounds: seed % 3 === 0 };
      const problem = randomProblem(seed, shape);
      const [short, long] = [solved(problem, 30), solved(problem, 600)];
      if (short.kind !== 'scheduled' || long.kind !== 'scheduled') continue;
      expect(long.makespan).toBeLessThanOrEqual(short.makespan);
      expect(short.lowerBound).toBeLessThanOrEqual(long.makespan);
    }
  });

  it('are solved the same for the same seed', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const problem = randomProblem(seed, { activities: 30, longest: 9, resources: 2 });
      expect(solve(problem, { schedules: 400, seed })).toEqual(
        solve(problem, { schedules: 400, seed }),
      );
    }
  });

  it('have the same least makespan under other numbers and in mirrored time', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const problem = randomProblem(seed, { activities: 12, longest: 6, resources: 2 });
      const expected = least(problem);
      expect(least(renumbered(seed, 12))).toBe(expected);
      const mirrored = problem.lags.slice();
      for (let at = 0; at < mirrored.length; at += 3) {
        const [from, to] = [problem.lags[at]!, problem.lags[at + 1]!];
        const between = problem.lags[at + 2]! - problem.durations[from]!;
        mirrored.set([to, from, between + problem.durations[to]!], at);
      }
      expect(least({ ...problem, lags: mirrored })).toBe(expected);
    }
  });

  it('never have a later least makespan with more capacity', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const problem = randomProblem(seed, { activities: 10, longest: 5, resources: 2 });
      const more = { ...problem, capacities: problem.capacities.map((capacity) => capacity + 1) };
      expect(least(more)).toBeLessThanOrEqual(least(problem) ?? Infinity);
    }
  });
});

/** The same problem as {@link randomProblem} with its activities in another order. */
function renumbered(seed: number, activities: number): ScheduleProblem {
  const sketch = randomSketch(seed, { activities, longest: 6, resources: 2 });
  const random = randomOf(seed);
  const number = sketch.durations.map((_, at) => at);
  for (let at = number.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [number[at], number[other]] = [number[other]!, number[at]!];
  }
  return scheduleProblem({
    durations: number.map((at) => sketch.durations[at]!),
    demands: number.map((at) => sketch.demands[at]!),
    capacities: sketch.capacities,
    lags: sketch.lags.map(([from, to, lag]) => [number.indexOf(from), number.indexOf(to), lag]),
  });
}

describe('a known schedule', () => {
  const problem = randomProblem(7, { activities: 30, longest: 9, resources: 2 });

  it('is never made worse', () => {
    const best = solved(problem, 5000);
    if (best.kind !== 'scheduled') throw new Error('no schedule');
    const again = solve(problem, { schedules: 3, known: best.starts });
    expect(again).toMatchObject({ kind: 'scheduled', makespan: best.makespan });
  });

  it('may be nonsense', () => {
    const known = new Int32Array(30).fill(-5);
    expect(solve(problem, { schedules: 50, known }).kind).toBe('scheduled');
  });
});

it('stops when it is asked to, with what it has', () => {
  let asked = 0;
  const problem = randomProblem(3, { activities: 60, longest: 9, resources: 4 });
  const outcome = solve(problem, { schedules: 1e9, shouldStop: () => ++asked > 20 });
  expect(outcome.kind).toBe('scheduled');
  expect(asked).toBeLessThan(40);
});

describe('what cannot be', () => {
  const two = { durations: [2, 2], capacities: [1], demands: [[1], [1]] };
  it.each<[string, Parameters<typeof scheduleProblem>[0], object]>([
    [
      'a demand above the capacity',
      { ...two, demands: [[1], [2]] },
      { because: { kind: 'demand', activity: 1, resource: 0 } },
    ],
    [
      'no capacity at all',
      { ...two, capacities: [0] },
      { because: { kind: 'demand', activity: 0, resource: 0 } },
    ],
    [
      'a circle of lags',
      {
        ...two,
        lags: [
          [0, 1, 1],
          [1, 0, 0],
        ],
      },
      { because: { kind: 'cycle' } },
    ],
    [
      'a deadline before the work can end',
      { ...two, deadlines: [9, 1] },
      { because: { kind: 'window', activity: 1 } },
    ],
    ['two in the time of one', { ...two, deadlines: [3, 3] }, { because: { kind: 'search' } }],
    [
      'a resource that is away for good',
      { ...two, absences: [[0, 1, 0x3fff_ffff, 1]] },
      { because: { kind: 'search' } },
    ],
  ])('%s', (_, sketch, because) => {
    expect(solve(scheduleProblem(sketch), { schedules: 100 })).toMatchObject({
      kind: 'infeasible',
      ...because,
    });
  });
});

describe('what cannot be read', () => {
  const one = scheduleProblem({ durations: [2], capacities: [1], demands: [[1]] });
  const most = 0x3fff_ffff;
  it.each<[ScheduleProblem, string]>([
    [{ ...one, durations: Int32Array.of(-1) }, `duration 0 is -1, and has to be from 0 to ${most}`],
    [
      { ...one, capacities: Int32Array.of(-1) },
      `capacity 0 is -1, and has to be from 0 to ${most}`,
    ],
    [{ ...one, demands: Int32Array.of() }, 'there are 1 activities and 1 resources, but 0 demands'],
    [{ ...one, releases: Int32Array.of() }, 'there are 1 activities, but 0 releases'],
    [{ ...one, lags: Int32Array.of(0, 1, 5) }, 'lag 0 is from activity 0 to 1, and there are 1'],
    [{ ...one, lags: Int32Array.of(0, 0) }, 'the list of lags is cut off'],
    [
      { ...one, absences: Int32Array.of(1, 0, 1, 1) },
      'absence 0 is of resource 1, and there are 1',
    ],
    [{ ...one, absences: Int32Array.of(0, 2, 1, 1) }, 'absence 0 is of 1 from 2 to 1'],
    [
      { ...one, durations: Int32Array.of(50_000_000) },
      'the plan spans 50000001 units of time, which is too long',
    ],
  ])('%#', (problem, reason) => {
    expect(solve(problem, { schedules: 100 })).toEqual({ kind: 'refused', reason });
  });
});

it('takes long durations and lags, and nothing at all', () => {
  const lags = [[0, 1, 1_000_000]] as const;
  const long = scheduleProblem({
    durations: [100_000, 3],
    capacities: [1],
    demands: [[1], [1]],
    lags,
  });
  expect(solve(long, { schedules: 50 })).toMatchObject({ makespan: 1_000_003, isOptimal: true });
  expect(solve(scheduleProblem({ durations: [] }), { schedules: 5 })).toMatchObject({
    makespan: 0,
    isOptimal: true,
  });
});
