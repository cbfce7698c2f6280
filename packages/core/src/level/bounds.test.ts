import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TODAY, workload } from '../capacity/testing/teams.ts';
import type { RoadmapFile } from '../model/generated/types.ts';
import { roadmapOf } from '../plan/testing/planned.ts';
import { formatDay } from '../time/day.ts';
import { boardFor } from './board.ts';
import { endAtLeast } from './bounds.ts';
import { judgedItems, promisedLateness } from './cost.ts';
import { latenessAtLeast } from './late-bound.ts';
import { levelling } from './level-roadmap.ts';
import type { LevelledPlan } from './level.ts';
import { levelProblem } from './problem.ts';
import { rankOf } from './ranks.ts';
import { schedule } from './schedule.ts';
import { sequenceBy } from './sequence.ts';
import { busyRoadmaps } from './testing/busy.ts';

/** A team of one that works every day, so that person-days are days, and what it has promised. */
function promises(jobs: readonly { effort: number; due: number }[]): RoadmapFile {
  return {
    calendars: { always: { workweek: 'mon-sun' } },
    teams: { crew: { people: 1, calendar: 'always' } },
    initiatives: jobs.map(({ effort, due }, index) => ({
      id: `i${index}`,
      calendar: 'always',
      status: 'committed',
      duration: '1d',
      target: formatDay(TODAY + due - 1),
      demand: [{ team: 'crew', effort: `${effort}pd` }],
    })),
  };
}

/** The least lateness of jobs one after the other on one machine: of all their orders. */
function leastTardiness(jobs: readonly { effort: number; due: number }[], begun = 0): number {
  return jobs.length === 0
    ? 0
    : Math.min(
        ...jobs.map(({ effort, due }, at) => {
          const done = begun + effort;
          return Math.max(0, done - due) + leastTardiness(jobs.toSpliced(at, 1), done);
        }),
      );
}

function levelled(data: RoadmapFile, budget = 60): LevelledPlan {
  const { plan, capacity } = workload(data);
  return levelling(roadmapOf(data), plan, capacity, { budget }).levelled;
}

const jobsDue = (due: fc.Arbitrary<number>) =>
  fc.array(fc.record({ effort: fc.integer({ min: 1, max: 6 }), due }), {
    minLength: 1,
    maxLength: 6,
  });

describe('how late promises are at the least', () => {
  it('lies at or below the best of all orders, and the levelled plan at or above it', () => {
    fc.assert(
      fc.property(jobsDue(fc.integer({ min: 1, max: 20 })), (jobs) => {
        const { late, lateAtLeast } = levelled(promises(jobs));
        const least = leastTardiness(jobs);
        expect(lateAtLeast).toBeLessThanOrEqual(least);
        expect(late).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 150 },
    );
  });

  it('is the best of all orders where all are due on one day', () => {
    const sameDay = fc.integer({ min: 1, max: 12 }).chain((due) => jobsDue(fc.constant(due)));
    fc.assert(
      fc.property(sameDay, (jobs) => {
        expect(levelled(promises(jobs)).lateAtLeast).toBe(leastTardiness(jobs));
      }),
      { numRuns: 100 },
    );
  });
});

describe('for tiny roadmaps', () => {
  /** Every order of so many things. */
  function ordersOf(count: number): number[][] {
    if (count === 0) return [[]];
    return ordersOf(count - 1).flatMap((order) =>
      Array.from({ length: count }, (_, at) => order.toSpliced(at, 0, count - 1)),
    );
  }

  it.each([0, 0.25])('no order of the work beats a bound (least share %d)', (least) => {
    const tiny = busyRoadmaps.filter(({ initiatives }) => initiatives!.length <= 4);
    fc.assert(
      fc.property(tiny, (data) => {
        const { plan, capacity } = workload(data);
        const problem = levelProblem(roadmapOf(data), plan, capacity);
        const judged = judgedItems(problem, plan);
        const board = boardFor(problem, problem.amounts, least);
        schedule(
          { ...problem, firstTask: problem.firstTask.map(() => 0) },
          problem.order.points,
          problem.amounts,
          board,
        );
        const floor = board.days.slice();
        for (const order of ordersOf(problem.network.nodes.length)) {
          schedule(problem, sequenceBy(problem, rankOf(order)), problem.amounts, board);
          const end = problem.network.nodes.reduce(
            (last, { state }, node) =>
              state === 'finished' ? last : Math.max(last, board.days[2 * node + 1]!),
            plan.asOf,
          );
          expect(end).toBeGreaterThanOrEqual(endAtLeast(problem, floor, board.homeless));
          expect(promisedLateness(judged, board.days)).toBeGreaterThanOrEqual(
            latenessAtLeast(problem, judged, floor, board.homeless),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
