import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { fullestMonth, poolsAskedBy, roomOf } from './room.ts';
import { tightRoadmaps, workload } from './testing/teams.ts';

const ITEM = {
  title: 'It',
  status: 'committed',
  start: '2027-03-01',
  target: '2027-04-30',
} as const;

test('what is left of a team and of a skill, and the month in which there is least', () => {
  const found = workload({
    teams: { crew: { people: 2, skills: { ops: 1 } }, unknown: {} },
    initiatives: [
      { ...ITEM, id: 'it', demand: [{ team: 'crew', skill: 'ops', effort: '30pd' }] },
      {
        ...ITEM,
        id: 'other',
        start: '2027-04-01',
        demand: [
          { team: 'crew', effort: '44pd' },
          { team: 'unknown', effort: '5pd' },
        ],
      },
    ],
  });
  const said = ['it', 'other', 'nothing'].map((id) =>
    poolsAskedBy(id, found).map((asked) => {
      const fullest = fullestMonth(asked, found);
      return [
        asked.skill ?? asked.team.id,
        Math.round(roomOf(asked, found)),
        fullest?.period.label,
        Math.round((fullest?.share ?? 0) * 100),
      ];
    }),
  );
  // 45 working days, 23 of them in March: of ops 15 are left; in April 44 and 15 of ops are asked of 2 × 22.
  expect(said).toEqual([[['ops', 15, '2027-03', 67]], [['crew', -15, '2027-04', 133]], []]);
});

test('over all days together, what is left is what there is less what is asked', () => {
  assert(
    property(tightRoadmaps({ rated: true }), (data) => {
      const found = workload(data);
      for (const { initiative } of found.asked.works) {
        for (const asked of poolsAskedBy(initiative.id, found)) {
          const load = found.load.pools.find(({ skill }) => skill === asked.skill)!;
          const { first } = found.load.periods[0]!;
          const { last } = found.load.periods.at(-1)!;
          const sum = (numbers: Float64Array) => numbers.reduce((total, each) => total + each, 0);
          const left = sum(load.capacity!) - sum(load.committed) - sum(load.tentative);
          expect(roomOf({ ...asked, first, last }, found)).toBeCloseTo(left, 6);
        }
      }
    }),
  );
});
