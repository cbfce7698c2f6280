import { expect, it } from 'vitest';
import type { ScheduleModel } from '../model.ts';
import { readProblem } from '../read-problem.ts';
import { keepsLags } from '../testing/brute-force.ts';
import { makespanOf, wrongWith } from '../testing/check-schedule.ts';
import { randomProblem, type RandomShape } from '../testing/random-problem.ts';
import { HEADER } from './clauses.ts';
import { prove, proverOf, type Prover } from './prove.ts';

/** Every schedule that ends before a time. */
function schedulesBefore({ problem, heads, tails, count }: ScheduleModel, end: number): number[][] {
  let lists: number[][] = [[]];
  for (let activity = 0; activity < count; activity++) {
    const room = Math.max(0, end - tails[activity]! - heads[activity]!);
    const starts = Array.from({ length: room }, (_, at) => heads[activity]! + at);
    lists = lists
      .flatMap((list) => starts.map((start) => [...list, start]))
      .filter((list) => keepsLags(problem, list));
  }
  return lists.filter((starts) => wrongWith(problem, starts).length === 0);
}

/** The clauses that were learned, each a list of literals: side and value. */
function clausesOf({ state: { clauses } }: Prover): [side: number, value: number][][] {
  return clauses.list.map((clause) =>
    Array.from({ length: clauses.store[clause]! }, (_, literal) => {
      const at = clause + HEADER + 2 * literal;
      return [clauses.store[at]!, clauses.store[at + 1]!];
    }),
  );
}

/** Learns on many small problems, and gives back how many clauses were held to how many schedules. */
function checkedClauses(seeds: number, shape: RandomShape): number {
  let checked = 0;
  const broken: unknown[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const read = readProblem(randomProblem(seed, shape));
    if (read.kind !== 'model') continue;
    const { model } = read;
    const whole = proverOf(model, model.horizon, undefined);
    while (!whole.isDone) prove(whole, 1000, () => false);
    if (!whole.best) continue;
    // From here on only the best schedules are looked for, and none may be excluded.
    const best = schedulesBefore(model, whole.makespan + 1);
    const prover = proverOf(model, whole.makespan + 1, undefined);
    while (!prover.best && !prover.isDone) {
      prove(prover, 1, () => false);
      for (const starts of best) {
        const all = [...starts, makespanOf(model.problem, starts)];
        for (const clause of clausesOf(prover)) {
          const isTrue = clause.some(
            ([side, value]) => (side % 2 === 0 ? all[side / 2]! : -all[(side - 1) / 2]!) >= value,
          );
          if (!isTrue) broken.push({ seed, starts, clause });
          checked++;
        }
      }
    }
    expect([seed, prover.makespan]).toEqual([seed, whole.makespan]);
  }
  expect(broken).toEqual([]);
  return checked;
}

it('what is learned holds in every schedule that is better', () => {
  const shape = { activities: 6, longest: 3, resources: 2 };
  expect(checkedClauses(40, shape)).toBeGreaterThan(20);
});

it('also with releases, deadlines and absences', () => {
  const shape = { activities: 5, longest: 4, resources: 2, hasBounds: true };
  expect(checkedClauses(100, shape)).toBeGreaterThan(5);
});
