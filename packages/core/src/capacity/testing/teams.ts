import { array, constantFrom, integer, record, type Arbitrary } from 'fast-check';
import type { InitiativeData, RoadmapFile, TeamData } from '../../model/generated/types.ts';
import { roadmapOf } from '../../plan/testing/planned.ts';
import { planRoadmap } from '../../plan/plan-roadmap.ts';
import type { Plan } from '../../plan/plan.ts';
import { formatDay, parseDay, type Day } from '../../time/day.ts';
import { workloadOf, type Workload } from '../workload.ts';

/** A Monday. */
export const TODAY = dayOf('2027-03-01');

export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day.ok) throw new Error(day.problem);
  return day.value;
}

/** What is known of the teams of a roadmap on that Monday. */
export function workload(data: RoadmapFile, asOf = TODAY): Workload & { readonly plan: Plan } {
  const roadmap = roadmapOf(data);
  const plan = planRoadmap(roadmap, { asOf }).value;
  return { ...workloadOf(roadmap, plan), plan };
}

const day = (least: number, most: number) =>
  integer({ min: least, max: most }).map((offset) => formatDay(TODAY + offset));
/** One team whose size changes, with people on leave, on a calendar with days off. */
const teams: Arbitrary<TeamData> = record(
  {
    people: integer({ min: 0, max: 4 }),
    run: constantFrom('25%', '50%'),
    reserve: constantFrom('10%'),
    calendar: constantFrom('plant'),
    skills: record({ ops: integer({ min: 0, max: 2 }) }),
    capacity: array(
      record(
        {
          from: day(0, 25),
          people: integer({ min: 0, max: 5 }),
          skills: record({ ops: integer({ min: 0, max: 3 }) }),
        },
        { requiredKeys: ['from'] },
      ),
      { maxLength: 2 },
    ),
    leave: array(record({ from: day(0, 25), people: integer({ min: 1, max: 2 }) }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['people'] },
);

/** Small roadmaps of one team and promised work in tight windows. */
export function tightRoadmaps({ rated }: { readonly rated: boolean }): Arbitrary<RoadmapFile> {
  const demand = record(
    {
      effort: integer({ min: 1, max: 16 }).map((days) => `${days}pd`),
      skill: constantFrom('ops'),
      ...(rated && { atMost: constantFrom(1, 2) }),
    },
    { requiredKeys: ['effort'] },
  );
  const item = record({
    start: integer({ min: 0, max: 20 }),
    days: integer({ min: 0, max: 18 }),
    demand,
  });
  return record({ team: teams, items: array(item, { minLength: 1, maxLength: 6 }) }).map(
    ({ team, items }) => ({
      calendar: { holidays: { extra: ['2027-03-10'] } },
      calendars: { plant: { workweek: 'tue-sat' } },
      teams: { crew: team },
      initiatives: items.map(({ start, days, demand: asked }, index): InitiativeData => ({
        id: `i${index}`,
        title: `Item ${index}`,
        status: 'committed',
        start: formatDay(TODAY + start),
        target: formatDay(TODAY + start + days),
        demand: [{ team: 'crew', ...asked }],
      })),
    }),
  );
}
