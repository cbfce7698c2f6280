import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workload } from '../capacity/testing/teams.ts';
import type { InitiativeData, RoadmapFile } from '../model/generated/types.ts';
import { roadmapOf } from '../plan/testing/planned.ts';
import { formatDay } from '../time/day.ts';
import { conflictsOf } from './find-conflicts.ts';
import { repairsOf, type Repair } from './repairs.ts';
import { tangled } from './testing/tangled.ts';

/** The repairs of the first conflict about an item, and what it is about. */
function repairs(data: RoadmapFile, key: string): readonly Repair[] {
  const { plan, ...load } = workload(data);
  const conflicts = conflictsOf(key, roadmapOf(data), plan, load);
  return conflicts.found.slice(0, 1).flatMap((found) => repairsOf(conflicts, found));
}

function said(repair: Repair): string {
  const { fact } = repair;
  const whom = 'of' in fact ? fact.of.key : fact.kind === 'people' ? fact.pool.team.id : fact.kind;
  if (repair.kind === 'move') {
    const to = repair.fact.kind === 'length' ? `${repair.to}d` : formatDay(repair.to);
    return `${fact.kind} of ${whom}: ${to}, by ${repair.by}`;
  }
  if (repair.kind === 'less') return `${repair.by} pd less of ${whom}`;
  if (repair.kind === 'more') return `${repair.people} more in ${whom}`;
  if (repair.kind === 'lag') return `lag of ${whom}: ${repair.to ?? 'none at all'}`;
  return `work through ${whom}`;
}

const CHAIN: RoadmapFile = {
  teams: { crew: { people: 1 } },
  initiatives: [
    { id: 'api', start: '2027-03-03', demand: [{ team: 'crew', effort: '15pd' }] },
    { id: 'login', demand: [{ team: 'crew', effort: '15pd' }] },
    {
      id: 'shop',
      status: 'committed',
      target: '2027-04-16',
      duration: '2w',
      dependsOn: [{ on: 'api', lag: '2d' }, 'login'],
    },
  ],
};

describe('the repairs of a conflict', () => {
  it('are the least of each kind, the least disturbing first', () => {
    expect(repairs(CHAIN, 'shop').map(said)).toEqual([
      'due of shop: 2027-04-23, by 5',
      '0.5 more in crew',
      'length of shop: 5d, by 5',
      '5 pd less of api',
      '5 pd less of login',
      'lag of shop: none at all',
      'lag of shop: none at all',
    ]);
  });

  it('leave deadlines and what was announced to the last', () => {
    const [, , shop] = CHAIN.initiatives!;
    const initiatives = [
      ...CHAIN.initiatives!.slice(0, 2),
      { ...shop!, commitment: 'announced' as const },
    ];
    expect(
      repairs({ ...CHAIN, initiatives }, 'shop')
        .map(said)
        .at(-1),
    ).toBe('due of shop: 2027-04-23, by 5');
  });

  it('written into the data, let the promises hold that they are said to, and no less would', () => {
    let tried = 0;
    fc.assert(
      fc.property(tangled, (data) => {
        for (const { id = '' } of data.initiatives ?? []) {
          for (const repair of repairs(data, id)) {
            const [mended, nearly] = [applied(data, repair, 0), applied(data, repair, 1)];
            if (!mended || !nearly) continue;
            tried++;
            expect(isBroken(mended, id)).toBe(false);
            expect(isBroken(nearly, id)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(100);
  });
});

/** Whether a promise of the item is in a conflict. */
function isBroken(data: RoadmapFile, key: string): boolean {
  const { plan, ...load } = workload(data);
  return conflictsOf(key, roadmapOf(data), plan, load).found.length > 0;
}

/** The data with a repair written down, or with a step less of it; `undefined` for what is not written in them. */
function applied(data: RoadmapFile, repair: Repair, spared: 0 | 1): RoadmapFile | undefined {
  if (repair.kind === 'more') return reinforced(data, repair, spared);
  const { fact } = repair;
  const initiatives = data.initiatives!.map((each) =>
    'of' in fact && each.id === fact.of.key ? { ...each, ...changed(each, repair, spared) } : each,
  );
  return repair.kind === 'work through' ? undefined : { ...data, initiatives };
}

function changed(item: InitiativeData, repair: Repair, spared: 0 | 1): Partial<InitiativeData> {
  if (repair.kind === 'move') {
    const { fact, to } = repair;
    if (fact.kind === 'length') return { duration: `${to + spared}d` };
    const step = fact.kind === 'due' ? -spared : spared;
    const day = formatDay(fact.of.calendar.addWorking(to, step));
    return fact.kind === 'due' ? { deadline: day } : { start: day };
  }
  if (repair.kind === 'less') {
    const [demand] = item.demand!;
    const left = repair.fact.task.effort.likely - repair.by + spared;
    return { demand: [{ ...demand!, effort: `${left}pd` }] };
  }
  if (repair.kind !== 'lag') return {};
  const { on } = repair.fact.dependency;
  return {
    dependsOn: item.dependsOn!.flatMap((each) => {
      if (typeof each === 'string' || each.on !== on) return [each];
      if (repair.to === undefined) return spared === 1 ? [each] : [];
      return [{ ...each, lag: `${repair.to + spared}d` }];
    }),
  };
}

function reinforced(
  data: RoadmapFile,
  { people, first, last }: Repair & { kind: 'more' },
  spared: 0 | 1,
): RoadmapFile {
  const { crew } = data.teams!;
  const count = crew!.people! + people - spared / 2;
  const capacity = [{ from: formatDay(first), to: formatDay(last), people: count }];
  return { ...data, teams: { crew: { ...crew!, capacity } } };
}
