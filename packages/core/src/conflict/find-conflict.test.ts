import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workload } from '../capacity/testing/teams.ts';
import type { InitiativeData, RoadmapFile } from '../model/generated/types.ts';
import { roadmapOf } from '../plan/testing/planned.ts';
import { formatDay } from '../time/day.ts';
import { allOf, onlyWith } from './assumed.ts';
import { findConflict, wholeOf, type Found } from './find-conflict.ts';
import { refute } from './refute.ts';
import { systemOf, type System } from './system.ts';
import { isPossible } from './testing/brute-force.ts';
import { tangled } from './testing/tangled.ts';

interface Searched {
  readonly system: System;
  readonly found: Found | undefined;
}

function search(data: RoadmapFile): Searched {
  const { plan, capacity } = workload(data);
  const system = systemOf(roadmapOf(data), plan, capacity);
  return { system, found: findConflict(system, allOf(system), wholeOf(system)) };
}

/** Each fact as a word and whom it is about. */
function said(data: RoadmapFile): readonly string[] {
  const { found } = search(data);
  return (found?.conflict.facts ?? []).map((fact) => {
    if ('of' in fact) return `${fact.kind} ${fact.of.key}`;
    return fact.kind === 'people' ? `people ${fact.pool.team.id}` : fact.kind;
  });
}

const promised = { status: 'committed' } as const;

describe('a conflict', () => {
  it('of dates and dependencies alone names the chain and nothing beside it', () => {
    const initiatives: InitiativeData[] = [
      { id: 'hub', start: '2027-03-01', duration: '4w' },
      { id: 'other', start: '2027-03-01', duration: '1w' },
      {
        id: 'shop',
        ...promised,
        target: '2027-04-02',
        duration: '2w',
        dependsOn: ['hub', 'other'],
      },
    ];
    expect(said({ initiatives })).toEqual([
      'length hub',
      'dependency shop',
      'length shop',
      'due shop',
    ]);
  });

  it('of work and people alone is the sum of a team', () => {
    const initiatives: InitiativeData[] = ['one', 'two', 'small'].map((id) => ({
      id,
      ...promised,
      target: '2027-03-12',
      demand: [{ team: 'crew', effort: id === 'small' ? '1pd' : '8pd' }],
    }));
    expect(said({ teams: { crew: { people: 1 } }, initiatives })).toEqual([
      'due one',
      'work one',
      'due two',
      'work two',
      'people crew',
    ]);
  });

  it('shows where neither the network nor the sums of a team do', () => {
    const data: RoadmapFile = {
      teams: { crew: { people: 1 } },
      initiatives: [
        // Nobody was promised these two; the shop, which needs nobody of the crew, waits for both.
        { id: 'api', demand: [{ team: 'crew', effort: '15pd' }] },
        { id: 'login', demand: [{ team: 'crew', effort: '15pd' }] },
        {
          id: 'shop',
          ...promised,
          target: '2027-04-16',
          duration: '2w',
          dependsOn: ['api', 'login'],
        },
      ],
    };
    const { plan, proofs } = workload(data);
    expect(proofs).toEqual([]);
    expect(formatDay(plan.items.get('shop')!.earliestFinish)).toBe('2027-04-02');
    expect(said(data)).toEqual([
      'due shop',
      'length shop',
      'dependency shop',
      'work api',
      'dependency shop',
      'work login',
      'people crew',
    ]);
  });

  it('counts those who are away, and days on which nobody works', () => {
    const chain = (more: RoadmapFile): RoadmapFile => ({
      teams: { crew: { people: 1 } },
      initiatives: [
        { id: 'api', demand: [{ team: 'crew', effort: '10pd' }] },
        { id: 'shop', ...promised, target: '2027-03-26', duration: '2w', dependsOn: ['api'] },
      ],
      ...more,
    });
    expect(said(chain({}))).toEqual([]);
    const leave = [{ from: '2027-03-08', to: '2027-03-09' }];
    expect(said(chain({ teams: { crew: { people: 1, leave } } }))).toEqual([
      'work api',
      'people crew',
      'dependency shop',
      'length shop',
      'due shop',
      'leave',
    ]);
    const closures = [{ from: '2027-03-17', to: '2027-03-18', title: 'fair' }];
    expect(said(chain({ calendar: { closures } }))).toContain('closure');
  });

  it('knows of preparations, promises from outside, and targets that are believed', () => {
    const late = { id: 'shop', ...promised, duration: '1w', target: '2027-03-18' } as const;
    const prepare = [{ what: 'test system', leadTime: '2w' }];
    expect(said({ initiatives: [{ ...late, prepare }] })).toEqual([
      'preparation shop',
      'length shop',
      'due shop',
    ]);
    const dependsOn = [{ external: 'Vendor', promised: '2027-03-17' }];
    expect(said({ initiatives: [{ ...late, dependsOn }] })).toEqual([
      'promise shop',
      'length shop',
      'due shop',
    ]);
    const hub: InitiativeData = { id: 'hub', target: '2027-03-22' };
    expect(said({ initiatives: [hub, { ...late, dependsOn: ['hub'] }] })).toEqual([
      'claim hub',
      'dependency shop',
      'due shop',
    ]);
  });

  it('is no more than an estimate where all might go well', () => {
    const holds = (effort: string) =>
      search({
        teams: { crew: { people: 1 } },
        initiatives: [
          { id: 'a', ...promised, target: '2027-03-05', demand: [{ team: 'crew', effort }] },
        ],
      }).found?.conflict.holdsAtBest;
    expect(holds('6..8..9pd')).toBe(true);
    expect(holds('5..8..9pd')).toBe(false);
    expect(holds('5pd')).toBeUndefined();
  });

  it('has no number that is infinite or none, whatever is written', () => {
    const initiatives: InitiativeData[] = [
      {
        id: 'a',
        ...promised,
        target: '2027-04-01',
        demand: [{ team: 'crew', effort: '999999pm' }],
      },
      { id: 'b', ...promised, target: '2199-12-31', duration: '999999d', dependsOn: ['a', 'b'] },
      { id: 'c', dependsOn: [{ on: 'd', lag: '1000000d' }] },
      { id: 'd', deadline: '2027-04-01', dependsOn: ['c'] },
    ];
    for (const people of [0, 1]) {
      const { found } = search({ teams: { crew: { people } }, initiatives });
      expect(JSON.stringify(found?.conflict.proof.kind)).toBeDefined();
    }
  });
});

/** Whether the network alone or the sums of a team alone show that something cannot be. */
function isSeenOtherwise(data: RoadmapFile): boolean {
  const { plan, proofs } = workload(data);
  const isLate = [...plan.items.values()].some(
    ({ due, earliestFinish }) => due?.period !== undefined && due.period.last < earliestFinish,
  );
  return isLate || proofs.length > 0;
}

describe('conflicts of random roadmaps', () => {
  it('are impossible when all days are tried, and without any one fact the check passes', () => {
    let [conflicts, unseen] = [0, 0];
    fc.assert(
      fc.property(tangled, (data) => {
        const { system, found } = search(data);
        if (!found) return;
        conflicts++;
        if (!isSeenOtherwise(data)) unseen++;
        const { facts } = found.conflict;
        const written = facts.filter(({ kind }) => kind !== 'leave' && kind !== 'closure');
        const { supplies } = onlyWith(allOf(system), system, found.kept, found.absent);
        expect(isPossible(written, system.asOf, supplies)).toBe(false);
        for (const left of found.kept) {
          const fewer = found.kept.filter((each) => each !== left);
          const assumed = onlyWith(allOf(system), system, fewer, found.absent);
          expect(refute(system, assumed, wholeOf(system))).toBeUndefined();
        }
      }),
      { numRuns: 600 },
    );
    expect(conflicts).toBeGreaterThan(150);
    expect(unseen).toBeGreaterThan(10);
  }, 60_000);
});
