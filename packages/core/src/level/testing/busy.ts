import fc, { type Arbitrary } from 'fast-check';
import type {
  DemandData,
  InitiativeData,
  RoadmapFile,
  TeamData,
} from '../../model/generated/types.ts';
import { formatDay } from '../../time/day.ts';
import { TODAY } from '../../capacity/testing/teams.ts';

const { constantFrom, integer, record, array, boolean } = fc;

const day = (least: number, most: number) =>
  integer({ min: least, max: most }).map((offset) => formatDay(TODAY + offset));

const team: Arbitrary<TeamData> = record(
  {
    people: integer({ min: 1, max: 4 }),
    run: constantFrom('25%', '50%'),
    calendar: constantFrom('plant'),
    skills: record({ ops: integer({ min: 1, max: 2 }) }),
    capacity: array(record({ from: day(0, 60), people: integer({ min: 0, max: 5 }) }), {
      maxLength: 2,
    }),
    leave: array(record({ from: day(0, 60), people: integer({ min: 1, max: 2 }) }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['people'] },
);

/** Roadmaps of a few teams that are asked for more than they can give at once, in every kind of order. */
export const busyRoadmaps: Arbitrary<RoadmapFile> = record({
  red: team,
  blue: team,
  items: array(
    record({
      status: constantFrom('proposed', 'committed', 'committed', 'active', 'done'),
      start: fc.option(integer({ min: -20, max: 40 })),
      days: fc.option(integer({ min: 0, max: 30 })),
      duration: fc.option(constantFrom('3d', '2w', '10cd', '1mo')),
      priority: fc.option(constantFrom('must', 'could')),
      hasSkill: boolean(),
      effort: integer({ min: 1, max: 30 }),
      other: fc.option(integer({ min: 1, max: 12 })),
      atMost: fc.option(constantFrom(0.5, 1, 2)),
      profile: constantFrom('flat', 'front', 'back'),
      from: fc.option(day(0, 30), { freq: 3 }),
      to: fc.option(day(0, 50), { freq: 3 }),
      twice: fc.option(integer({ min: 1, max: 6 }), { freq: 3 }),
      waits: fc.option(
        record({
          on: integer({ min: 1, max: 3 }),
          type: constantFrom('FS', 'SS', 'FF', 'SF'),
          lag: constantFrom('0', '3d', '-2d', '4cd'),
        }),
      ),
    }),
    { minLength: 1, maxLength: 9 },
  ),
}).map(({ red, blue, items }) => ({
  calendar: { holidays: { extra: ['2027-03-10'] } },
  calendars: { plant: { workweek: 'tue-sat' } },
  teams: { red, blue },
  initiatives: items.map((item, index): InitiativeData => {
    const { status, start, days, duration, priority, effort, other, hasSkill, waits } = item;
    const predecessor = waits === null ? -1 : index - waits.on;
    const asked = demandOf(item, hasSkill && red.skills !== undefined);
    return {
      id: `i${index}`,
      title: `Item ${index}`,
      status,
      ...(start !== null && { start: formatDay(TODAY + start) }),
      ...(start !== null && days !== null && { target: formatDay(TODAY + start + days) }),
      ...(duration !== null && { duration }),
      ...(priority !== null && { priority }),
      demand: [
        { team: 'red', effort: `${effort}pd`, ...asked },
        ...(item.twice === null ? [] : [{ team: 'red', effort: `${item.twice}pd` }]),
        ...(other === null ? [] : [{ team: 'blue', effort: `${other}pd` }]),
      ],
      ...(waits !== null &&
        predecessor >= 0 && {
          dependsOn: [{ on: `i${predecessor}`, type: waits.type, lag: waits.lag }],
        }),
    };
  }),
}));

interface Wishes {
  readonly atMost: number | null;
  readonly profile: 'flat' | 'front' | 'back';
  readonly from: string | null;
  readonly to: string | null;
}

/** How work is asked for. */
function demandOf({ atMost, profile, from, to }: Wishes, hasSkill: boolean): Partial<DemandData> {
  return {
    profile,
    ...(atMost !== null && { atMost }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(hasSkill && { skill: 'ops' }),
  };
}
