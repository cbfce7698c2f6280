import { assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { TeamData } from '../model/generated/types.ts';
import type { Pool } from './capacity.ts';
import { supplied } from './supply.ts';
import { dayOf, tightRoadmaps, TODAY, workload } from './testing/teams.ts';

/** 2027-03-01 is a Monday: four weeks of five days, then what is said of the month. */
test.each<[string, TeamData, string, number]>([
  ['people times days', { people: 3 }, '2027-03-01..2027-03-05', 15],
  ['weekends are free', { people: 3 }, '2027-03-06..2027-03-07', 0],
  [
    'less run and reserve',
    { people: 10, run: '30%', reserve: '20%' },
    '2027-03-01..2027-03-05',
    25,
  ],
  ['never below nothing', { people: 10, run: '80%', reserve: '50%' }, '2027-03-01..2027-03-05', 0],
  [
    'more people from a day on',
    { people: 2, capacity: [{ from: '2027-03-03', people: 4 }] },
    '2027-03-01..2027-03-05',
    16,
  ],
  [
    'more people for a time',
    { people: 2, capacity: [{ from: '2027-03-02', to: '2027-03-02', people: 4 }] },
    '2027-03-01..2027-03-05',
    12,
  ],
  [
    'the later change counts, field by field',
    {
      people: 2,
      capacity: [
        { from: '2027-03-03', run: '50%' },
        { from: '2027-03-01', people: 4, run: '0%' },
      ],
    },
    '2027-03-01..2027-03-05',
    14,
  ],
  [
    'less people on leave, to the end of the period named',
    { people: 2, leave: [{ from: '2027-03-04' }, { from: '2027-W09', people: 0.5 }] },
    '2027-03-01..2027-03-05',
    6.5,
  ],
  [
    'more people on leave than there are',
    { people: 1, leave: [{ from: '2027-03', people: 3 }] },
    '2027-03-01..2027-03-31',
    0,
  ],
  [
    'nobody once the team has ended',
    { people: 2, ended: '2027-03-02' },
    '2027-03-01..2027-03-05',
    4,
  ],
  [
    'nobody before the team is there',
    { capacity: [{ from: '2027-03-04', people: 5 }] },
    '2027-03-01..2027-03-05',
    10,
  ],
  ['on a calendar of its own', { people: 1, calendar: 'plant' }, '2027-03-01..2027-03-07', 5],
  ['two centuries', { people: 1 }, '2000-01-03..2199-12-29', 52_175],
])('%s', (_, team, days, expected) => {
  const [first = '', last = ''] = days.split('..');
  expect(supplied(poolOf(team).supply, dayOf(first), dayOf(last))).toBeCloseTo(expected, 6);
});

test('a skill has those who have it, less those of them on leave, and never more than are there', () => {
  const team: TeamData = {
    people: 4,
    skills: { ops: 3 },
    leave: [
      { from: '2027-03-02', skill: 'ops' },
      { from: '2027-03-03', people: 3 },
    ],
  };
  const perDay = (day: string) => poolOf(team, 'ops').supply.perDay(dayOf(day));
  expect(['2027-03-01', '2027-03-02', '2027-03-03'].map(perDay)).toEqual([3, 2, 1]);
});

test('a team of unknown size has no capacity but that of its skills', () => {
  const team = workload({ teams: { crew: { skills: { ops: 2 } } } }).capacity.teams.get('crew');
  expect(team?.pools.map(({ skill }) => skill)).toEqual(['ops']);
});

test('what lies between two days is the sum of what each day has', () => {
  const offsets = tuple(integer({ min: -10, max: 40 }), integer({ min: 0, max: 40 }));
  assert(
    property(tightRoadmaps({ rated: false }), offsets, (data, [from, length]) => {
      for (const { supply } of [...workload(data).capacity.teams.values()].flatMap(
        ({ pools }) => pools,
      )) {
        const first = TODAY + from;
        let sum = 0;
        for (let day = first; day <= first + length; day++) sum += supply.perDay(day);
        expect(supplied(supply, first, first + length)).toBeCloseTo(sum, 6);
      }
    }),
  );
});

function poolOf(team: TeamData, skill?: string): Pool {
  const { capacity } = workload({
    calendars: { plant: { workweek: 'tue-sat' } },
    teams: { crew: team },
  });
  const pool = capacity.teams.get('crew')?.pools.find((each) => each.skill === skill);
  if (!pool) throw new Error('the team has no such people');
  return pool;
}
