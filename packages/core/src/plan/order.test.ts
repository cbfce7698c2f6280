import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DependencyData, InitiativeData, RoadmapFile } from '../model/generated/types.ts';
import type { Dependency } from '../model/roadmap.ts';
import { planRoadmap } from './plan-roadmap.ts';
import { planOf, roadmapOf } from './testing/planned.ts';
import { roadmaps, TODAY } from './testing/roadmaps.ts';

function cyclesOf(waits: Readonly<Record<string, readonly (string | DependencyData)[]>>): string[] {
  const initiatives = Object.entries(waits).map(([id, dependsOn]): InitiativeData => {
    return { id, dependsOn, milestones: [{ id: 'pilot' }] };
  });
  return planOf(initiatives).cycles.map(said);
}

function said(cycle: readonly Dependency[]): string {
  return [...cycle.map(({ of }) => of.id), cycle.at(-1)?.on].join(' → ');
}

describe('cycles', () => {
  it.each<[string, Readonly<Record<string, readonly (string | DependencyData)[]>>, string[]]>([
    ['none', { a: ['b', 'c'], b: ['c'], c: [] }, []],
    ['of two', { a: ['b'], b: ['a'] }, ['a → b → a']],
    ['of three, whatever their order', { c: ['a'], b: ['c'], a: ['b'] }, ['a → b → c → a']],
    ['with a tail', { a: ['b'], b: ['c'], c: ['b'] }, ['b → c → b']],
    ['two that share an item', { a: ['b', 'c'], b: ['a'], c: ['a'] }, ['a → b → a', 'a → c → a']],
    ['through a milestone', { a: ['b#pilot'], b: ['a'] }, ['a → b → a']],
    ['of starts', { a: [{ on: 'b', type: 'SS' }], b: [{ on: 'a', type: 'SS' }] }, ['a → b → a']],
    ['of a start and a finish', { a: ['b'], b: [{ on: 'a', type: 'SS' }] }, ['a → b → a']],
    // a starts before b and finishes after it: that can be.
    [
      'none of two in one another',
      { a: [{ on: 'b', type: 'FF' }], b: [{ on: 'a', type: 'SS' }] },
      [],
    ],
    [
      'none that waits for a milestone to finish',
      { a: [{ on: 'b', type: 'FF' }], b: ['a#pilot'] },
      [],
    ],
    ['accepted', { a: [{ on: 'b', cycle: 'accepted' }], b: ['a'] }, []],
    ['its own milestone', { a: ['a#pilot'] }, ['a → a#pilot']],
    // The search comes to the finish of a behind its start.
    ['entered at a start', { a: ['b'], b: ['a'], z: [{ on: 'a', type: 'SS' }] }, ['a → b → a']],
    [
      'entered at the start of another',
      { a: [{ on: 'b', type: 'SS' }], b: ['c'], c: ['b'] },
      ['b → c → b'],
    ],
  ])('%s', (_, waits, expected) => {
    expect(cyclesOf(waits)).toEqual(expected);
  });

  it('are planned as if the last dependency were absent', () => {
    const { items, cycles } = planOf([
      { id: 'a', duration: '1w', dependsOn: ['b'] },
      { id: 'b', duration: '1w', dependsOn: ['a'] },
    ]);
    expect(cycles[0]?.at(-1)?.of.id).toBe('b');
    expect(items.get('b')?.driver.kind).toBe('today');
    expect(items.get('a')?.driver).toMatchObject({ kind: 'dependency', key: 'b' });
  });

  it('take a chain of any length', () => {
    const chain = Array.from({ length: 20_000 }, (_, index): InitiativeData => {
      return { id: `item-${index}`, dependsOn: [`item-${(index + 1) % 20_000}`] };
    });
    expect(planOf(chain).cycles.map(({ length }) => length)).toEqual([20_000]);
  });
});

describe('the cycles of any roadmap', () => {
  it('are closed, each once, and without their last dependencies there are none', () => {
    assert(
      property(roadmaps({ cyclic: true }), (data) => {
        const roadmap = roadmapOf(data);
        const { cycles } = planRoadmap(roadmap, { asOf: TODAY }).value;
        const all = roadmap.initiatives.flatMap(({ dependencies }) => dependencies);
        expect(cycles.length > 0).toBe(isCyclic(all));
        const last = new Set(cycles.map((cycle) => cycle.at(-1)!));
        expect(last.size).toBe(cycles.length);
        expect(isCyclic(all.filter((each) => !last.has(each)))).toBe(false);
        for (const cycle of cycles) {
          expect(isCyclic(cycle)).toBe(true);
          expect(new Set(cycle).size).toBe(cycle.length);
          const next = [...cycle.slice(1), cycle[0]];
          for (const [at, { predecessor }] of cycle.entries()) {
            expect(predecessor?.id).toBe(next[at]?.of.id);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('do not depend on the order of the initiatives', () => {
    assert(
      property(roadmaps({ cyclic: true }), (data) => {
        const backwards = { ...data, initiatives: (data.initiatives ?? []).toReversed() };
        expect(summaryOf(backwards)).toEqual(summaryOf(data));
      }),
      { numRuns: 300 },
    );
  });
});

function summaryOf(data: RoadmapFile) {
  const { items, cycles } = planRoadmap(roadmapOf(data), { asOf: TODAY }).value;
  const sorted = [...items.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return {
    cycles: cycles.map(said),
    items: sorted.map(({ driver, startDriver, due, ...rest }) => ({
      ...rest,
      initiative: rest.initiative.id,
      milestone: rest.milestone?.id,
      due: due?.text,
      drivers: [driver, startDriver].map(
        (each) => each && { kind: each.kind, key: 'key' in each ? each.key : undefined },
      ),
    })),
  };
}

/** Whether some point waits for itself, found by following every wait from every point. */
function isCyclic(dependencies: readonly Dependency[]): boolean {
  const waits = new Map<string, Set<string>>();
  const add = (point: string, on: string) => {
    waits.set(point, (waits.get(point) ?? new Set()).add(on));
  };
  for (const { of, predecessor, milestone, type } of dependencies) {
    if (!predecessor || (predecessor === of && !milestone)) continue;
    const own = `${predecessor.id} ${type === 'FS' || type === 'FF' ? 'finish' : 'start'}`;
    add(
      `${of.id} ${type === 'FS' || type === 'SS' ? 'start' : 'finish'}`,
      milestone ? `${predecessor.id}#${milestone.id}` : own,
    );
    add(`${of.id} finish`, `${of.id} start`);
    add(`${predecessor.id} finish`, `${predecessor.id} start`);
    if (milestone) add(`${predecessor.id}#${milestone.id}`, `${predecessor.id} start`);
  }
  return [...waits.keys()].some((point) => {
    const reached = new Set<string>();
    const open = [point];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const on of waits.get(at) ?? []) {
        if (on === point) return true;
        if (!reached.has(on)) open.push(on);
        reached.add(on);
      }
    }
    return false;
  });
}
