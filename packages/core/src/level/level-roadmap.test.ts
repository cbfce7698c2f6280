import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { TODAY, workload } from '../capacity/testing/teams.ts';
import type { DemandData, RoadmapFile } from '../model/generated/types.ts';
import { roadmapOf } from '../plan/testing/planned.ts';
import { formatDay } from '../time/day.ts';
import type { LevelledPlan, LevelOptions } from './level.ts';
import { costOf, isLess, judgedItems, type Cost } from './cost.ts';
import { levelling, levelRoadmap } from './level-roadmap.ts';
import { sayLevelled } from './say-levelled.ts';
import { busyRoadmaps } from './testing/busy.ts';
import { faultsOf } from './testing/verify.ts';

function levelled(data: RoadmapFile, options?: LevelOptions, asOf = TODAY): LevelledPlan {
  const { plan, capacity } = workload(data, asOf);
  return levelRoadmap(roadmapOf(data), plan, capacity, options);
}

function datesIn({ items }: LevelledPlan): Record<string, string> {
  return Object.fromEntries(
    [...items].map(([key, { start, finish }]) => [
      key,
      `${formatDay(start)}..${formatDay(finish)}`,
    ]),
  );
}

/** The cost of the best of so many schedules. */
function costIn(data: RoadmapFile, budget: number): Cost {
  const { plan, capacity } = workload(data);
  const { problem, levelled: found } = levelling(roadmapOf(data), plan, capacity, { budget });
  const items = problem.network.nodes.map(({ key }) => found.items.get(key)!);
  const homeless = items.map(({ startBy }) => (startBy.kind === 'nobody' ? 1 : 0));
  const days = items.flatMap(({ start, finish }) => [start, finish]);
  return costOf(judgedItems(problem, plan), days, Uint8Array.from(homeless));
}

/** Two people, ten days of them each. */
const TWO: RoadmapFile = {
  teams: { crew: { people: 2 } },
  initiatives: [
    { id: 'a', start: '2027-03-01', demand: [{ team: 'crew', effort: '20pd' }], priority: 'must' },
    { id: 'b', start: '2027-03-01', demand: [{ team: 'crew', effort: '20pd' }], priority: 'could' },
  ],
};

describe('a levelled plan', () => {
  it('puts what matters less behind what matters more', () => {
    expect(datesIn(levelled(TWO))).toEqual({
      a: '2027-03-01..2027-03-12',
      b: '2027-03-15..2027-03-26',
    });
  });

  it('says who had the people', () => {
    expect(sayLevelled(levelled(TWO), 'b').map(({ message }) => message)).toEqual([
      'a starts on 2027-03-01 and finishes on 2027-03-12',
      'b has to wait for crew, full until 2027-03-12, with a (20 pd); so it starts on 2027-03-15 and finishes on 2027-03-26',
    ]);
    expect(sayLevelled(levelled(TWO), 'a')).toEqual([]);
  });

  it('lets work share a team, and catches up after people were away', () => {
    const crew = { people: 2, leave: [{ from: '2027-03-03', people: 2 }] };
    const half = { team: 'crew', effort: '5pd', atMost: 1 };
    const data: RoadmapFile = {
      teams: { crew },
      initiatives: ['a', 'b'].map((id) => ({ id, duration: '2w', demand: [half] })),
    };
    expect(datesIn(levelled(data))).toEqual({
      a: '2027-03-01..2027-03-12',
      b: '2027-03-01..2027-03-12',
    });
  });

  it('does more while there are more people', () => {
    const data: RoadmapFile = {
      teams: { crew: { people: 3, capacity: [{ from: '2027-03-08', people: 1 }] } },
      initiatives: [
        {
          id: 'a',
          start: '2027-03-01',
          target: '2027-03-12',
          demand: [{ team: 'crew', effort: '10pd' }],
        },
      ],
    };
    const { people, finish } = levelled(data).items.get('a')!;
    expect(formatDay(finish)).toBe('2027-03-12');
    expect(people[0]!.amounts.map((amount) => Math.round(amount * 10) / 10)).toEqual([
      1.5, 1.5, 1.5, 1.5, 1.5, 0, 0, 0.5, 0.5, 0.5, 0.5, 0.5,
    ]);
  });

  test.each<[string, Partial<DemandData>, readonly number[]]>([
    ['evenly', {}, [1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1]],
    ['front', { profile: 'front' }, [1.9, 1.7, 1.5, 1.3, 1.1, 0, 0, 0.9, 0.7, 0.5, 0.3, 0.1]],
    ['back', { profile: 'back' }, [0.1, 0.3, 0.5, 0.7, 0.9, 0, 0, 1.1, 1.3, 1.5, 1.7, 1.9]],
    [
      'back, as far as atMost lets it',
      { profile: 'back', atMost: 1.5 },
      [0.55, 0.65, 0.75, 0.85, 0.95, 0, 0, 1.05, 1.15, 1.25, 1.35, 1.45],
    ],
    ['until a week', { to: '2027-W09' }, [2, 2, 2, 2, 2]],
    ['from a week on', { from: '2027-W10' }, [2, 2, 2, 2, 2]],
    ['in one week', { from: '2027-W10', to: '2027-W10', profile: 'front' }, [2, 2, 2, 2, 2]],
  ])('spreads work as it is asked for: %s', (_, demand, expected) => {
    const item = { id: 'a', start: '2027-03-01', target: '2027-03-12' };
    const data: RoadmapFile = {
      teams: { crew: { people: 2 } },
      initiatives: [{ ...item, demand: [{ team: 'crew', effort: '10pd', ...demand }] }],
    };
    const { people, finish } = levelled(data).items.get('a')!;
    expect(formatDay(finish)).toBe('2027-03-12');
    expect(people[0]!.amounts.map((amount) => Math.round(amount * 100) / 100)).toEqual(expected);
  });

  it('works with fewer for longer, but never with next to nobody', () => {
    const one = (atMost: number): RoadmapFile => ({
      teams: { crew: { people: 4 } },
      initiatives: [
        {
          id: 'busy',
          status: 'active',
          start: '2027-03-01',
          duration: '10d',
          demand: [{ team: 'crew', effort: `${atMost * 10}pd`, atMost }],
        },
        { id: 'next', demand: [{ team: 'crew', effort: '8pd' }] },
      ],
    });
    expect(datesIn(levelled(one(3)))['next']).toBe('2027-03-01..2027-03-10');
    expect(datesIn(levelled(one(3.5)))['next']).toBe('2027-03-15..2027-03-16');
    expect(datesIn(levelled(one(3.5), { split: true }))['next']).toBe('2027-03-01..2027-03-15');
  });

  it('takes the skill and the whole team', () => {
    const data: RoadmapFile = {
      teams: { crew: { people: 3, skills: { ops: 1 } } },
      initiatives: [
        { id: 'a', priority: 1, demand: [{ team: 'crew', skill: 'ops', effort: '5pd' }] },
        { id: 'b', priority: 2, demand: [{ team: 'crew', skill: 'ops', effort: '5pd' }] },
        { id: 'c', priority: 3, demand: [{ team: 'crew', effort: '10pd', atMost: 2 }] },
      ],
    };
    const plan = levelled(data);
    expect(datesIn(plan)).toEqual({
      a: '2027-03-01..2027-03-05',
      b: '2027-03-08..2027-03-12',
      c: '2027-03-01..2027-03-05',
    });
    expect(sayLevelled(plan, 'b').at(-1)?.message).toBe(
      'b has to wait for ops in crew, full until 2027-03-05, with a (5 pd); so it starts on 2027-03-08 and finishes on 2027-03-12',
    );
  });

  it('shares a team between two demands of its own, which do not wait for each other', () => {
    const asks = (...demand: DemandData[]): RoadmapFile => ({
      teams: { crew: { people: 1, skills: { ops: 1 } } },
      initiatives: [{ id: 'a', start: '2027-03-01', demand }],
    });
    const [ten, five] = ['10pd', '5pd'].map((effort) => ({ team: 'crew', effort }));
    expect(datesIn(levelled(asks(ten!, five!)))).toEqual({ a: '2027-03-01..2027-03-19' });
    expect(datesIn(levelled(asks({ ...ten!, skill: 'ops' }, five!)))).toEqual({
      a: '2027-03-01..2027-03-19',
    });
  });

  it('keeps promises first, and pulls only what nobody was promised', () => {
    const data: RoadmapFile = {
      teams: { crew: { people: 1 } },
      initiatives: [
        {
          id: 'promise',
          status: 'committed',
          start: '2027-03-01',
          target: '2027-03-12',
          demand: [{ team: 'crew', effort: '10pd' }],
        },
        { id: 'wish', start: '2027-03-01', demand: [{ team: 'crew', effort: '10pd' }] },
        { id: 'later', start: '2027-06-07', demand: [{ team: 'crew', effort: '5pd' }] },
      ],
    };
    const { promise, wish, later } = datesIn(levelled(data));
    expect({ promise, wish, later }).toEqual({
      promise: '2027-03-01..2027-03-12',
      wish: '2027-03-15..2027-03-26',
      later: '2027-06-07..2027-06-11',
    });
    const pulled = datesIn(levelled(data, { pull: true, budget: 1 }));
    expect([pulled['promise'], pulled['later']]).toEqual([promise, '2027-03-29..2027-04-02']);
  });
});

describe('for random roadmaps a levelled plan', () => {
  it.each([
    { split: false, pull: false },
    { split: true, pull: false },
    { split: false, pull: true },
    { split: true, pull: true },
  ])('holds day by day by the roadmap’s own data: %j', (options) => {
    fc.assert(
      fc.property(busyRoadmaps, (data) => {
        const plan = levelled(data, { budget: 8, ...options });
        expect(faultsOf(roadmapOf(data), plan, options)).toEqual([]);
        expect(plan.end).toBeGreaterThanOrEqual(plan.endAtLeast);
        expect(plan.late).toBeGreaterThanOrEqual(plan.lateAtLeast);
      }),
      { numRuns: 300 },
    );
  });

  it('is found out where it gives more people than there are, or does less than is asked', () => {
    const plan = levelled(TWO);
    const twice = new Map(
      [...plan.items].map(([key, item]) => {
        const people = item.people.map((each) => ({
          ...each,
          amounts: each.amounts.slice(1).map((amount) => amount * 2),
        }));
        return [key, { ...item, people }] as const;
      }),
    );
    expect(faultsOf(roadmapOf(TWO), { ...plan, items: twice })).toContainEqual(
      'crew  has 2 on 2027-03-01, and gives 4',
    );
    expect(faultsOf(roadmapOf(TWO), { ...plan, items: twice })).toContainEqual(
      'a gets 36 of 20 person-days of crew ',
    );
  });

  it('is the plan itself where there are people enough', () => {
    fc.assert(
      fc.property(busyRoadmaps, (data) => {
        const plan = levelled({ ...data, teams: {} });
        for (const { item, start, finish } of plan.items.values()) {
          expect([start, finish]).toEqual([item.earliestStart, item.earliestFinish]);
        }
        expect(plan.schedules).toBe(1);
      }),
    );
  });

  it('does not depend on ids or the order of the files', () => {
    fc.assert(
      fc.property(busyRoadmaps, (data) => {
        const rename = (text: string) =>
          text.replaceAll(/\bi(\d)\b/g, (_, n) => `z${9 - Number(n)}`);
        const renamed: RoadmapFile = JSON.parse(rename(JSON.stringify(data)));
        const turned = { ...renamed, initiatives: renamed.initiatives!.toReversed() };
        const before = Object.entries(datesIn(levelled(data, { budget: 12 })));
        const after = datesIn(levelled(turned, { budget: 12 }));
        expect(Object.fromEntries(before.map(([id, dates]) => [rename(id), dates]))).toEqual(after);
      }),
      { numRuns: 200 },
    );
  });

  it('is never worse with more to try, and has no better bound with more people', () => {
    fc.assert(
      fc.property(busyRoadmaps, (data) => {
        const plan = levelled(data, { budget: 1 });
        // Work that had no room at all is in no bound, until there are people for it.
        fc.pre([...plan.items.values()].every(({ startBy }) => startBy.kind !== 'nobody'));
        const more = structuredClone(data);
        for (const team of Object.values(more.teams!)) {
          Object.assign(team, { people: team.people! + 1, leave: [] });
        }
        expect(isLess(costIn(data, 1), costIn(data, 20))).toBe(false);
        const larger = levelled(more, { budget: 1 });
        expect(larger.endAtLeast).toBeLessThanOrEqual(plan.endAtLeast);
        expect(larger.lateAtLeast).toBeLessThanOrEqual(plan.lateAtLeast);
      }),
    );
  });
});

describe('more people', () => {
  // Graham's anomalies (1969): a list schedule may end later with more of everything. They are
  // why a levelled date is called an estimate, and why no repair is judged by one.
  it.each([1, 30])('rarely make the end later, at the best of %d schedules', (budget) => {
    let [later, sooner] = [0, 0];
    for (const data of fc.sample(busyRoadmaps, { numRuns: 400, seed: 7 })) {
      const more = structuredClone(data);
      for (const team of Object.values(more.teams!))
        Object.assign(team, { people: team.people! + 1 });
      const difference = levelled(more, { budget }).end - levelled(data, { budget }).end;
      if (difference > 0) later++;
      if (difference < 0) sooner++;
    }
    expect(later).toBeLessThanOrEqual(8);
    expect(sooner).toBeGreaterThan(100);
  });
});

describe('whatever a roadmap says', () => {
  const crew = { people: 2 };
  const ask = { id: 'a', start: '2027-03-01', demand: [{ team: 'crew', effort: '10pd' }] };
  test.each<[string, RoadmapFile]>([
    ['nobody in the team', { teams: { crew: { people: 0 } }, initiatives: [ask] }],
    ['a team that is all run', { teams: { crew: { people: 2, run: '100%' } }, initiatives: [ask] }],
    ['fewer than nobody', { teams: { crew: { people: -3 } }, initiatives: [ask] }],
    [
      'more work than people ever do',
      {
        teams: { crew },
        initiatives: [{ ...ask, demand: [{ team: 'crew', effort: '999999999pm' }] }],
      },
    ],
    [
      'a team that ends',
      { teams: { crew: { people: 2, ended: '2027-03-02' } }, initiatives: [ask] },
    ],
  ])('%s: it is said that nobody can do it', (_, data) => {
    const plan = levelled(data, { budget: 3 });
    expect(plan.items.get('a')?.startBy.kind).toBe('nobody');
    expect(sayLevelled(plan, 'a').map(({ message }) => message)).toEqual([
      'a has nobody to do it: crew does not have the people for it within twenty years',
    ]);
  });

  it.each([
    { effort: '-5pd' },
    { effort: '0pd' },
    { effort: '5pd', atMost: 0 },
    { effort: '5pd', atMost: -1 },
  ])('no number is infinite or none: %j', (demand) => {
    const data = {
      teams: { crew },
      initiatives: [{ ...ask, demand: [{ team: 'crew', ...demand }] }],
    };
    const [item] = levelled(data).items.values();
    expect(Number.isSafeInteger(item!.start) && Number.isSafeInteger(item!.finish)).toBe(true);
  });

  it('two hundred years, a lag of a million days, a cycle and contradicting bounds end', () => {
    const plan = levelled({
      teams: { crew },
      initiatives: [
        { ...ask, id: 'a', target: '2199', dependsOn: [{ on: 'c', lag: '100000d' }] },
        { ...ask, id: 'b', dependsOn: ['a'], deadline: '2027-03-02' },
        { ...ask, id: 'c', dependsOn: ['b'], start: '2190-01-01', duration: '90000d' },
      ],
    });
    for (const { start, finish } of plan.items.values()) {
      expect(Number.isSafeInteger(start) && finish >= start).toBe(true);
    }
  });
});
