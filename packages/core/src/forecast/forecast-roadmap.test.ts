import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TODAY, workload } from '../capacity/testing/teams.ts';
import { busyRoadmaps } from '../level/testing/busy.ts';
import type { InitiativeData, RoadmapFile } from '../model/generated/types.ts';
import { roadmapOf } from '../plan/testing/planned.ts';
import { formatDay } from '../time/day.ts';
import type { Forecast, ForecastOptions } from './forecast.ts';
import { forecastRoadmap } from './forecast-roadmap.ts';
import { naiveChains, naiveFinishes } from './testing/naive.ts';

function forecast(data: RoadmapFile, options?: ForecastOptions): Forecast {
  const { plan, capacity } = workload(data);
  return forecastRoadmap(roadmapOf(data), plan, capacity, options);
}

const crew = { people: 1 };

function one(effort: string, more: Partial<InitiativeData> = {}): RoadmapFile {
  return {
    teams: { crew },
    initiatives: [{ id: 'a', demand: [{ team: 'crew', effort }], ...more }],
  };
}

describe('a forecast', () => {
  it('of what has no spread is the levelled plan', () => {
    fc.assert(
      fc.property(busyRoadmaps, (data) => {
        const { items, levelled, trials, endDrivers } = forecast(data, { budget: 4 });
        expect(trials).toBe(1);
        expect(endDrivers).toEqual([]);
        for (const [id, { p50, p95, item, inTime }] of items) {
          const { finish } = levelled.items.get(id)!;
          expect([p50, p95]).toEqual([finish, finish]);
          const last = item.due?.period?.last;
          expect(inTime).toBe(last === undefined ? undefined : Number(finish <= last));
        }
      }),
    );
  });

  it.each([
    [10, 20, 45],
    [10, 10, 40],
    [5, 30, 30],
  ])('of one effort agrees with a naive simulation: %d..%d..%d', (low, likely, high) => {
    const { items } = forecast(one(`${low}..${likely}..${high}pd`), { trials: 20_000 });
    const { p50, p85, p95 } = items.get('a')!;
    const days = naiveFinishes({ low, likely, high, trials: 20_000 });
    const { calendar } = items.get('a')!.item.initiative;
    const taken = [p50, p85, p95].map((day) => calendar.workingDays(TODAY, day));
    for (const [at, share] of [0.5, 0.85, 0.95].entries()) {
      const expected = days[Math.ceil(share * days.length) - 1]!;
      expect(Math.abs(taken[at]! - expected)).toBeLessThanOrEqual(1);
    }
  });

  it('of one effort after another, estimated together, agrees with a naive simulation too', () => {
    const data: RoadmapFile = {
      teams: { crew, other: { people: 1 } },
      initiatives: [
        { id: 'a', demand: [{ team: 'crew', effort: '10..20..60pd' }] },
        { id: 'b', dependsOn: ['a'], demand: [{ team: 'other', effort: '5..25..35pd' }] },
      ],
    };
    const { items } = forecast(data, { trials: 20_000 });
    const drawn = (low: number, likely: number, high: number) =>
      naiveFinishes({ low, likely, high, trials: 50_000 });
    const days = naiveChains(
      [drawn(10, 20, 60), drawn(5, 25, 35)],
      { all: 0.15, team: 0.2 },
      50_000,
    );
    const { p50, p85, p95, item } = items.get('b')!;
    for (const [share, day] of [[0.5, p50] as const, [0.85, p85] as const, [0.95, p95] as const]) {
      const taken = item.initiative.calendar.workingDays(TODAY, day);
      expect(Math.abs(taken - days[Math.ceil(share * days.length) - 1]!)).toBeLessThanOrEqual(1);
    }
  });

  it('finds the correlations that were built in: its own share of the variance, that of its team, and that of all', () => {
    // The end is one effort, drawn at a deviate of which 65, 20 and 15 hundredths are the three's.
    const { endDrivers } = forecast(one('40..50..60pd'), { trials: 20_000 });
    const found = endDrivers.map(({ name, correlation }) => [name, correlation.toFixed(1)]);
    expect(found).toEqual([
      ['the effort of a in crew', Math.sqrt(0.65).toFixed(1)],
      ['how well all work of crew was estimated', Math.sqrt(0.2).toFixed(1)],
      ['how well all work was estimated', Math.sqrt(0.15).toFixed(1)],
    ]);
  });

  it('takes more people between written dates, and more time where there are no more', () => {
    const dated = { start: '2027-03-01', target: '2027-03-26' };
    const inTime = (people: number) =>
      forecast({ ...one('5..10..35pd', dated), teams: { crew: { people } } }).items.get('a')!
        .inTime!;
    expect(inTime(2)).toBe(1);
    expect(inTime(0.75)).toBeGreaterThan(0.4);
    expect(inTime(0.75)).toBeLessThan(0.8);
  });

  it('lets a risk happen as often as is written', () => {
    const risks = [{ text: 'Storm', probability: '30%', impact: '4w' }];
    const { items } = forecast(one('10pd', { risks, target: '2027-03-12' }), { trials: 10_000 });
    expect(items.get('a')?.inTime).toBeCloseTo(0.7, 1);
    const days = [items.get('a')!.p50, items.get('a')!.p85].map((day) => formatDay(day));
    expect(days).toEqual(['2027-03-12', '2027-04-09']);
    const closed = [{ ...risks[0]!, closed: '2027-02-01' }];
    expect(forecast(one('10pd', { risks: closed })).inputs).toBe(0);
  });

  it('knows that promises from outside are kept three times of five', () => {
    const dependsOn = [{ external: 'Vendor', promised: '2027-05-31' }];
    const target = '2027-06-14';
    const { items } = forecast(one('10pd', { dependsOn, target }), { trials: 10_000 });
    expect(items.get('a')?.inTime).toBeCloseTo(0.6, 1);
    expect(formatDay(items.get('a')!.p50)).toBe('2027-06-14');
    expect(items.get('a')!.p95 - items.get('a')!.p50).toBeGreaterThan(20);
  });

  it('says what makes dates vary, and what lies on the way to the end', () => {
    const data: RoadmapFile = {
      teams: { crew, other: { people: 1 } },
      initiatives: [
        { id: 'wild', demand: [{ team: 'crew', effort: '10..40..120pd' }] },
        { id: 'tame', demand: [{ team: 'other', effort: '9..10..11pd' }] },
        { id: 'next', dependsOn: ['wild'], demand: [{ team: 'other', effort: '5pd' }] },
      ],
    };
    const { items, endDrivers } = forecast(data, { explain: ['tame'] });
    expect(endDrivers[0]?.name).toBe('the effort of wild in crew');
    expect(items.get('tame')?.drivers?.[0]?.name).toBe('the effort of tame in other');
    expect(items.get('wild')?.drivers).toBeUndefined();
    expect(['wild', 'tame', 'next'].map((id) => items.get(id)?.criticality)).toEqual([1, 0, 1]);
  });

  it('counts those who had the people among what lies on the way', () => {
    const data: RoadmapFile = {
      teams: { crew },
      initiatives: [
        { id: 'a', priority: 1, demand: [{ team: 'crew', effort: '5..10..20pd' }] },
        { id: 'b', priority: 2, demand: [{ team: 'crew', effort: '5..10..20pd' }] },
      ],
    };
    const { items } = forecast(data, { trials: 500 });
    expect([items.get('a')?.criticality, items.get('b')?.criticality]).toEqual([1, 1]);
  });

  it('is the same for the same seed, and another for another', () => {
    const data = one('10..20..80pd');
    const p95Of = (options: ForecastOptions) =>
      forecast(data, { trials: 101, ...options }).items.get('a')!.p95;
    expect(p95Of({})).toBe(p95Of({ seed: 1 }));
    expect(new Set([1, 2, 3, 4].map((seed) => p95Of({ seed }))).size).toBeGreaterThan(1);
  });

  it('does not depend on ids or the order of the files, nor on what is elsewhere', () => {
    const item = (id: string, title: string, team: string, effort: string): InitiativeData => ({
      id,
      title,
      demand: [{ team, effort }],
    });
    const teams = { crew, other: { people: 1 } };
    const first = item('a', 'First', 'crew', '10..20..50pd');
    const second = item('b', 'Second', 'crew', '5..6..30pd');
    const elsewhere = item('c', 'Third', 'other', '5..6..30pd');
    const of = (initiatives: InitiativeData[], id: string) => {
      const { p50, p85, p95 } = forecast({ teams, initiatives }, { trials: 500 }).items.get(id)!;
      return [p50, p85, p95];
    };
    const before = of([first, second], 'b');
    expect(
      of(
        [
          { ...second, id: 'x' },
          { ...first, id: 'y' },
        ],
        'x',
      ),
    ).toEqual(before);
    expect(of([elsewhere, first, second], 'b')).toEqual(before);
  });

  it('tells how far it is, and stops when it is told to', () => {
    const told: number[] = [];
    const { trials, stopped } = forecast(one('10..20..80pd'), {
      trials: 1000,
      onProgress: (done) => told.push(done),
      shouldStop: () => told.length === 3,
    });
    expect({ trials, stopped, told }).toEqual({ trials: 192, stopped: true, told: [64, 128, 192] });
  });

  it('of work for which there will never be people says so, and ends', () => {
    const data = one('10..20..80pd', { target: '2027-06' });
    const { items, inputs } = forecast({ ...data, teams: { crew: { people: 0 } } });
    expect(inputs).toBe(0);
    expect(items.get('a')?.never).toBe(true);
  });

  it('has no number that is infinite or none, whatever is written', () => {
    const risks = [
      { text: 'a', probability: '200%', impact: '3w' },
      { text: 'b', probability: '100%', impact: '-3w' },
      { text: 'c', probability: '0%', impact: '99999w' },
      { text: 'd', probability: '100%', impact: '100000mo' },
    ];
    const dependsOn = [{ external: 'Nobody', promised: '2199-12-31' }];
    const { items, end } = forecast(
      one('0..0..999999999pm', { risks, dependsOn, target: '2190' }),
      { trials: 20 },
    );
    const { p50, p85, p95, inTime = 0, criticality } = items.get('a')!;
    const numbers = [p50, p85, p95, inTime, criticality, end.p95];
    expect(numbers.filter((each) => !Number.isFinite(each))).toEqual([]);
  });
});
