import { describe, expect, it } from 'vitest';
import type { ScheduleModel } from '../model.ts';
import { scheduleProblem, type ScheduleProblem } from '../problem.ts';
import { readProblem } from '../read-problem.ts';
import { wrongWith } from '../testing/check-schedule.ts';
import { randomProblem } from '../testing/random-problem.ts';
import { buildBackward, buildSerial, builderOf } from './builder.ts';
import { byFinishBackward, byStart, listByKey, listsOf } from './lists.ts';
import { buildParallel } from './parallel.ts';
import { book, earliestFit, emptyProfile, latestFit } from './profile.ts';
import { listsByRules } from './rules.ts';

function modelOf(problem: ScheduleProblem): ScheduleModel {
  const read = readProblem(problem);
  if (read.kind !== 'model') throw new Error(read.kind);
  return read.model;
}

/** Two resources: the first is all taken at 2, the second at 5. */
describe('a profile', () => {
  const model = modelOf(
    scheduleProblem({
      durations: [2, 2, 3],
      capacities: [2, 1],
      demands: [
        [1, 1],
        [0, 0],
        [2, 0],
      ],
      absences: [
        [0, 2, 3, 2],
        [1, 5, 6, 1],
      ],
    }),
  );
  const profile = emptyProfile(model);

  it.each([
    ['the earliest start for both resources', 1, 3],
    ['a start as wanted', 0, 0],
    ['a start behind both absences', 4, 6],
  ])('%s', (_, from, expected) => {
    expect(earliestFit(profile, model.uses, 0, from, 2)).toBe(expected);
  });

  it.each([
    ['the latest start before the second absence', 5, 3],
    ['the latest start before the first absence', 2, 0],
  ])('%s', (_, from, expected) => {
    expect(latestFit(profile, model.uses, 0, from, 2)).toBe(expected);
  });

  it('finds no start beyond its ends', () => {
    expect(earliestFit(profile, model.uses, 2, model.horizon - 2, 3)).toBe(-1);
    expect(latestFit(profile, model.uses, 2, 1, 3)).toBe(-1);
  });

  it('is as before when a booking is taken back', () => {
    const booked = emptyProfile(model);
    book(booked, model.uses, 0, 3, 2, -1);
    expect(earliestFit(booked, model.uses, 0, 0, 2)).toBe(0);
    expect(earliestFit(booked, model.uses, 2, 3, 3)).toBe(5);
    book(booked, model.uses, 0, 3, 2, 1);
    expect(booked.free).toEqual(profile.free);
  });
});

describe('schedules of the priority rules', () => {
  const problems = Array.from({ length: 100 }, (_, seed) =>
    randomProblem(seed + 1, { activities: 20, longest: 6, resources: 3 }),
  );

  it('are feasible, serial and parallel, and counted', () => {
    for (const problem of problems) {
      const builder = builderOf(modelOf(problem));
      const starts = new Int32Array(20);
      const lists = listsByRules(builder.model);
      for (const list of lists) {
        expect(buildSerial(builder, list, starts)).toBeGreaterThan(0);
        expect(wrongWith(problem, starts)).toEqual([]);
        expect(buildParallel(builder, list, starts)).toBeGreaterThan(0);
        expect(wrongWith(problem, starts)).toEqual([]);
      }
      expect(builder.built).toBe(2 * lists.length);
    }
  });

  it('are feasible when they are moved as late as can be', () => {
    let moved = 0;
    for (const problem of problems) {
      const model = modelOf(problem);
      const [builder, lists] = [builderOf(model), listsOf(model, model.order!)];
      if (!lists.isByFinish) continue;
      const [list, starts] = [new Int32Array(20), new Int32Array(20)];
      const makespan = buildSerial(builder, model.order!, starts);
      byFinishBackward(lists, model.order!, starts, list);
      const late = starts.slice();
      expect(buildBackward(builder, list, makespan, late)).toBe(true);
      expect(wrongWith(problem, late)).toEqual([]);
      expect(late.every((start, at) => start >= starts[at]!)).toBe(true);
      byStart(lists, model.order!, late, list);
      expect(buildSerial(builder, list, late)).toBeLessThanOrEqual(makespan);
      moved++;
    }
    expect(moved).toBeGreaterThan(5);
  });

  it('put what has priority first', () => {
    const model = modelOf(
      scheduleProblem({
        durations: [2, 2],
        capacities: [1],
        demands: [[1], [1]],
        priorities: [0, 5],
      }),
    );
    expect([...listsByRules(model)[0]!]).toEqual([1, 0]);
  });
});

it('a list by key has predecessors first', () => {
  const problem = scheduleProblem({
    durations: [1, 1, 1, 1],
    lags: [
      [3, 0, 1],
      [0, 2, -4],
    ],
  });
  expect([...listByKey(modelOf(problem), (activity) => activity)]).toEqual([1, 3, 0, 2]);
});
