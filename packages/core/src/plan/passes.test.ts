import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoadmapFile } from '../model/generated/types.ts';
import { formatDay } from '../time/day.ts';
import { planRoadmap } from './plan-roadmap.ts';
import type { Plan, PlanItem } from './plan.ts';
import { greatestDays, leastDays, promisesOf } from './testing/oracle.ts';
import { roadmapOf } from './testing/planned.ts';
import { roadmaps, TODAY } from './testing/roadmaps.ts';

const runs = { numRuns: 400 };

function planned(data: RoadmapFile): Plan {
  return planRoadmap(roadmapOf(data), { asOf: TODAY }).value;
}

/** The names that the oracle gives to an item's points. */
function pointsOf({ key, milestone }: PlanItem): readonly [start: string, finish: string] {
  return milestone ? [key, key] : [`${key} start`, `${key} finish`];
}

describe('earliest days', () => {
  it('are the least that satisfy every constraint', () => {
    assert(
      property(roadmaps(), (data) => {
        const least = leastDays(roadmapOf(data), TODAY);
        for (const item of planned(data).items.values()) {
          const [start, finish] = pointsOf(item);
          expect([item.key, item.earliestStart, item.earliestFinish]).toEqual([
            item.key,
            least.get(start),
            least.get(finish),
          ]);
        }
      }),
      runs,
    );
  });
});

describe('latest days', () => {
  it('are the greatest that break no promise', () => {
    assert(
      property(roadmaps(), (data) => {
        const roadmap = roadmapOf(data);
        // What nothing bounds follows the top; what is bounded does not.
        const one = greatestDays(roadmap, TODAY + 200);
        const other = greatestDays(roadmap, TODAY + 201 + 14);
        const shown = (item: PlanItem, point: string, earliest: number) => {
          const day = one.get(point);
          if (day === undefined || day !== other.get(point)) return undefined;
          return item.milestone ? day : workedOn(item, day, earliest);
        };
        for (const item of planned(data).items.values()) {
          const [start, finish] = pointsOf(item);
          expect([item.key, item.latestStart, item.latestFinish]).toEqual([
            item.key,
            shown(item, start, item.earliestStart),
            shown(item, finish, item.earliestFinish),
          ]);
        }
      }),
      runs,
    );
  });

  it('lie before the earliest exactly where the float is negative', () => {
    assert(
      property(roadmaps(), (data) => {
        for (const item of planned(data).items.values()) {
          const { earliestStart, earliestFinish, latestStart, latestFinish, totalFloat } = item;
          const isTooLate =
            earliestStart > (latestStart ?? Number.POSITIVE_INFINITY) ||
            earliestFinish > (latestFinish ?? Number.POSITIVE_INFINITY);
          expect([item.key, (totalFloat ?? 0) < 0]).toEqual([item.key, isTooLate]);
          expect(item.critical).toBe(totalFloat !== undefined && totalFloat <= 0);
        }
      }),
      runs,
    );
  });
});

/** The last working day up to a latest day, unless the item's own day stands behind it. */
function workedOn({ initiative }: PlanItem, latest: number, earliest: number): number {
  let day = latest;
  while (!initiative.calendar.isWorking(day) && day !== earliest) day--;
  return day;
}

/** The roadmap with one item moved later by working days of its own, as if outsiders made it wait. */
function slipped(
  data: RoadmapFile,
  { initiative, earliestStart, earliestFinish }: PlanItem,
  by: number,
): RoadmapFile {
  const { calendar, id } = initiative;
  const [start, finish] = [
    calendar.addWorking(earliestStart, by),
    calendar.addWorking(earliestFinish, by),
  ];
  const waits = [
    { external: 'weather', type: 'SS', promised: formatDay(start) },
    { external: 'weather', type: 'FF', promised: formatDay(finish) },
  ] as const;
  return {
    ...data,
    initiatives: (data.initiatives ?? []).map((each) =>
      each.id === id ? { ...each, dependsOn: [...(each.dependsOn ?? []), ...waits] } : each,
    ),
  };
}

function initiativesOf(plan: Plan): PlanItem[] {
  return [...plan.items.values()].filter(({ milestone }) => !milestone);
}

describe('free float', () => {
  it('is how far an item can slip and move nothing that waits, and no further', () => {
    assert(
      property(roadmaps(), (data) => {
        const before = planned(data);
        for (const item of initiativesOf(before)) {
          const { freeFloat, initiative } = item;
          const marks = initiative.milestones.map(({ id }) => `${item.key}#${id}`);
          const waiting = [
            ...item.successors,
            ...marks.filter((mark) => before.items.get(mark)!.successors.length > 0),
          ];
          expect(freeFloat === undefined).toBe(waiting.length === 0);
          if (freeFloat === undefined) continue;
          const moved = (by: number) => {
            const after = planned(slipped(data, item, by)).items;
            return waiting.filter((key) => {
              const [was, is] = [before.items.get(key)!, after.get(key)!];
              return (
                was.earliestStart !== is.earliestStart || was.earliestFinish !== is.earliestFinish
              );
            });
          };
          expect([item.key, moved(freeFloat)]).toEqual([item.key, []]);
          expect([item.key, moved(freeFloat + 1)]).not.toEqual([item.key, []]);
        }
      }),
      runs,
    );
  });
});

describe('total float', () => {
  it('is how far an item can slip and break no promise, and no further', () => {
    assert(
      property(roadmaps(), (data) => {
        const before = planned(data);
        const promises = promisesOf(roadmapOf(data));
        const broken = (plan: Plan) =>
          [...plan.items.values()]
            .filter(
              (each) =>
                each.earliestFinish > (promises.get(pointsOf(each)[1]) ?? Number.POSITIVE_INFINITY),
            )
            .map(({ key }) => key);
        expect(broken(before).length > 0).toBe(
          [...before.items.values()].some(({ totalFloat }) => (totalFloat ?? 0) < 0),
        );
        // How far a promise that is already broken could slip is no question.
        if (broken(before).length > 0) return;
        for (const item of initiativesOf(before)) {
          if (item.totalFloat === undefined) continue;
          const after = (by: number) => [item.key, broken(planned(slipped(data, item, by)))];
          expect(after(item.totalFloat)).toEqual([item.key, []]);
          expect(after(item.totalFloat + 1)).not.toEqual([item.key, []]);
        }
      }),
      runs,
    );
  });
});
