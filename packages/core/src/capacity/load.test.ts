import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DemandData, InitiativeData, TeamData } from '../model/generated/types.ts';
import { formatDay } from '../time/day.ts';
import { loadOf, partOf, type PoolLoad } from './load.ts';
import type { PeriodStep } from './periods.ts';
import { spreadOver } from './spread.ts';
import { rankOf } from './supply.ts';
import { dayOf, tightRoadmaps, TODAY, workload } from './testing/teams.ts';
import { loadBy } from './workload.ts';

describe('an effort', () => {
  test.each<[string, Partial<DemandData>, readonly number[]]>([
    ['evenly', {}, [5, 5, 5, 5]],
    ['front', { profile: 'front' }, [8.75, 6.25, 3.75, 1.25]],
    ['back', { profile: 'back' }, [1.25, 3.75, 6.25, 8.75]],
    [
      'front, as far as atMost lets it',
      { profile: 'front', atMost: 1.5 },
      [6.88, 5.63, 4.38, 3.13],
    ],
    ['front, with no room to slope', { profile: 'front', atMost: 1 }, [5, 5, 5, 5]],
    ['from a week on', { from: '2027-W11' }, [0, 0, 10, 10]],
    ['until a week', { to: '2027-W09' }, [20]],
    ['at the most likely of three points', { effort: '10..20..60pd' }, [5, 5, 5, 5]],
  ])('%s', (_, demand, expected) => {
    const whole = loadOn([item({}, demand)]);
    expect([...whole.committed].map((each) => Math.round(each * 100) / 100)).toEqual(expected);
  });

  test.each<[string, Partial<InitiativeData>, readonly number[]]>([
    ['is nothing once done', { status: 'done' }, []],
    ['is nothing once dropped', { status: 'dropped' }, []],
    ['is all of it before the start', { start: '2027-03-08' }, [0, 6.67, 6.67, 6.67]],
    ['is spread from today on', { start: '2027-02-01' }, [5, 5, 5, 5]],
    [
      'is what is left of the window once active',
      { status: 'active', start: '2027-02-01' },
      [2.5, 2.5, 2.5, 2.5],
    ],
    [
      'is what a check-in says remains',
      {
        status: 'active',
        start: '2027-02-01',
        checkIns: [
          { on: '2027-02-26', remaining: '16pd' },
          { on: '2027-02-19', remaining: '18pd' },
          { on: '2027-03-05', remaining: '1pd' },
        ],
      },
      [4, 4, 4, 4],
    ],
    [
      'is what a check-in leaves',
      { status: 'active', start: '2027-02-01', checkIns: [{ on: '2027-02-26', progress: '80%' }] },
      [1, 1, 1, 1],
    ],
    [
      'ends with its duration, not with the period of its start',
      { start: '2027-03', target: 'tbd', duration: '2w' },
      [10, 10],
    ],
    [
      'takes all of a period in which it begins and of which nobody says how long it takes',
      { start: '2027-03', target: 'tbd' },
      [4.35, 4.35, 4.35, 4.35, 2.61],
    ],
    [
      'takes as long as its team needs where the window has passed',
      { start: '2027-02-01', target: '2027-02-26' },
      [20],
    ],
  ])('%s', (_, data, expected) => {
    const { committed } = loadOn([item(data)]);
    expect([...committed].filter(Boolean).map((each) => Math.round(each * 100) / 100)).toEqual(
      expected.filter(Boolean),
    );
  });
});

test('ideas are counted apart from promises, and other estimates apart from the likely ones', () => {
  const effort = '10..20..60pd';
  const load = loadOn([item({}, { effort }), item({ id: 'idea', status: 'proposed' }, { effort })]);
  const week = ({ committed, tentative, optimistic, pessimistic }: PoolLoad) =>
    [committed, tentative, optimistic, pessimistic].map((each) => each[0]);
  expect(week(load)).toEqual([5, 5, 5, 30]);
});

test('what is asked of a skill is asked of its team too; a skill that nobody counts of the team alone', () => {
  const { load } = workload({
    teams: { crew: { people: 4, skills: { ops: 1 } } },
    initiatives: [item({}, { skill: 'ops' }), item({ id: 'b' }, { skill: 'magic' })],
  });
  expect(load.pools.map(({ skill, committed }) => [skill, committed[0]])).toEqual([
    [undefined, 40],
    ['ops', 20],
  ]);
});

test('an idea without dates is listed, not counted; a promise is counted as it is planned', () => {
  const undated = { start: 'tbd', target: 'later' };
  const { load } = workload({
    teams: { crew: { people: 4 } },
    initiatives: [
      item({ ...undated, id: 'idea', status: 'proposed' }),
      item({ ...undated, id: 'promise' }),
    ],
  });
  expect(load.unplaced.map(({ id }) => id)).toEqual(['idea']);
  expect(load.pools[0]?.committed[0]).toBe(20);
});

test.each<[PeriodStep, readonly string[]]>([
  ['week', ['2027-W09', '2027-W10', '2027-W11', '2027-W12']],
  ['month', ['2027-03']],
  ['quarter', ['2027-Q1']],
])('by %s from today on', (step, labels) => {
  const data = { teams: { crew: { people: 1 } }, initiatives: [item({})] };
  const load = loadBy(step, workload(data, TODAY + 2), workload(data, TODAY + 2).plan);
  expect(load.periods.map(({ label }) => label)).toEqual(labels);
  expect(formatDay(load.periods[0]?.first ?? 0)).toBe('2027-03-03');
  expect(load.periods.every(({ first, last }) => first <= last)).toBe(true);
});

test('nothing is lost: the periods of a load add up to the work, each to its parts', () => {
  assert(
    property(tightRoadmaps({ rated: true }), (data) => {
      const { asked } = workload(data);
      for (const step of ['week', 'month'] as const) {
        const { pools, periods } = loadOf(asked, TODAY, step);
        const [whole] = pools;
        const total = asked.works.reduce((sum, { effort }) => sum + effort.likely, 0);
        expect(whole?.committed.reduce((sum, each) => sum + each, 0)).toBeCloseTo(total, 6);
        for (const [index, period] of periods.entries()) {
          const parts = whole?.works.reduce((sum, work) => sum + partOf(work, period), 0);
          expect(parts).toBeCloseTo(whole?.committed[index] ?? 0, 6);
        }
      }
    }),
  );
});

test('never more people at once than a work allows, where its window is long enough', () => {
  assert(
    property(tightRoadmaps({ rated: true }), (data) => {
      const { works } = workload({
        ...data,
        initiatives: (data.initiatives ?? []).map((each) => ({
          ...each,
          demand: (each.demand ?? []).map((demand) => ({ ...demand, profile: 'front' as const })),
        })),
      }).asked;
      for (const work of works) {
        const { calendar } = work.team;
        const from = rankOf(calendar, work.first);
        const days = rankOf(calendar, work.last + 1) - from;
        const { shareBefore } = spreadOver(work);
        const firstDay = work.effort.likely * shareBefore(from + 1);
        const most = Math.max(work.atMost, work.effort.likely / Math.max(1, days));
        expect(firstDay).toBeLessThanOrEqual(most + 1e-9);
      }
    }),
  );
});

test.each<[string, TeamData, Partial<DemandData>]>([
  ['nobody there', { people: 0 }, {}],
  ['huge numbers', { people: 1e300, run: '100%' }, { effort: '999999999pm', atMost: 1e-300 }],
  ['nobody ever works', { people: 3, calendar: 'never' }, {}],
  ['no size at all', {}, {}],
  ['more away than there', { people: 1, leave: [{ from: '1900', to: '2199', people: 1e9 }] }, {}],
])('bad input gives finite numbers: %s', (_, team, demand) => {
  const { load, proofs } = workload({
    calendars: { never: { workweek: 'mon-fri', closures: [{ from: '1900', to: '2199' }] } },
    teams: { crew: team },
    initiatives: [item({ target: '2199-12-31' }, demand)],
  });
  for (const { committed, capacity } of load.pools) {
    expect([...committed, ...(capacity ?? [])].every(Number.isFinite)).toBe(true);
  }
  expect(proofs.flatMap(({ capacity, needed }) => [capacity, needed]).every(Number.isFinite)).toBe(
    true,
  );
  expect(load.periods.length).toBeLessThanOrEqual(241);
});

function item(data: Partial<InitiativeData>, demand: Partial<DemandData> = {}): InitiativeData {
  return {
    id: 'a',
    status: 'committed',
    start: '2027-03-01',
    target: '2027-03-26',
    ...data,
    demand: [{ team: 'crew', effort: '20pd', ...demand }],
  };
}

/** The load of a team of four by week. */
function loadOn(initiatives: readonly InitiativeData[]): PoolLoad {
  const { asked } = workload({ teams: { crew: { people: 4 } }, initiatives });
  const { pools } = loadOf(asked, dayOf('2027-03-01'), 'week');
  return pools[0]!;
}
