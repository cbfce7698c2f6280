import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../time/day.ts';
import type { Pool } from './capacity.ts';
import type { Task } from './interval.ts';
import { proofsIn, tasksOf, type Proof } from './proofs.ts';
import { firstLastThatFits, peopleThatFit } from './repairs.ts';
import { supplied, withMore } from './supply.ts';
import { canBeDone } from './testing/max-flow.ts';
import { tightRoadmaps, TODAY, workload } from './testing/teams.ts';
import type { Workload } from './workload.ts';

describe('against a maximum flow', () => {
  test('every proof is an impossibility, also with atMost', () => {
    let count = 0;
    assert(
      property(tightRoadmaps({ rated: true }), (data) => {
        for (const { tasks, pool } of pooled(workload(data))) {
          for (const { parts } of proofsIn(pool, tasks)) {
            count++;
            expect(
              canBeDone(
                parts.map(({ task }) => task),
                pool.supply,
              ),
            ).toBe(false);
          }
        }
      }),
      { numRuns: 3000 },
    );
    expect(count).toBeGreaterThan(500);
  });

  test('where work can be split at will, every impossibility is proved, and nothing else', () => {
    const seen = { possible: 0, impossible: 0 };
    assert(
      property(tightRoadmaps({ rated: false }), (data) => {
        for (const { tasks, pool } of pooled(workload(data))) {
          const isPossible = canBeDone(tasks, pool.supply);
          seen[isPossible ? 'possible' : 'impossible']++;
          expect(proofsIn(pool, tasks).length > 0).toBe(!isPossible);
        }
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.possible, seen.impossible)).toBeGreaterThan(500);
  });
});

test('no item of a proof can be left out, and none of its days', () => {
  assert(
    property(tightRoadmaps({ rated: true }), (data) => {
      for (const { tasks, pool } of pooled(workload(data))) {
        for (const { parts, capacity, needed, first, last } of proofsIn(pool, tasks)) {
          expect(needed).toBeGreaterThan(capacity);
          expect(capacity).toBeCloseTo(supplied(pool.supply, first, last));
          for (const { inside } of parts)
            expect(needed - inside).toBeLessThanOrEqual(capacity + 1e-6);
          const windows = parts.map(({ task }) => task.window);
          if (windows.every((each) => each.first >= first && each.last <= last)) {
            expect(Math.min(...windows.map((each) => each.first))).toBe(first);
            expect(Math.max(...windows.map((each) => each.last))).toBe(last);
          }
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('more people never make a plan impossible', () => {
  assert(
    property(tightRoadmaps({ rated: true }), (data) => {
      for (const { tasks, pool } of pooled(workload(data))) {
        const supply = withMore(pool.supply, TODAY + 3, TODAY + 20, 1);
        if (proofsIn(pool, tasks).length > 0) continue;
        expect(proofsIn({ ...pool, supply }, tasks)).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a repair does what it claims', () => {
  const seen = { moved: 0, added: 0 };
  assert(
    property(tightRoadmaps({ rated: false }), (data) => {
      for (const { tasks, pool } of pooled(workload(data))) {
        const proofs = proofsIn(pool, tasks);
        for (const proof of proofs) {
          const [{ task }] = proof.parts as readonly [Proof['parts'][number]];
          const last = firstLastThatFits(proof, tasks, task);
          const after = (until: number) => {
            const window = { ...task.window, last: until };
            const moved = { ...task, window };
            return proofsIn(
              pool,
              tasks.map((each) => (each === task ? moved : each)),
            ).filter(({ parts }) => parts.some((part) => part.task === moved));
          };
          if (last !== undefined) {
            seen.moved++;
            expect(after(last)).toEqual([]);
          }
          const people = peopleThatFit(proof, tasks, 1);
          if (people !== undefined) {
            seen.added++;
            const supply = withMore(pool.supply, proof.first, proof.last, people);
            expect(proofsIn({ ...pool, supply }, tasks).length).toBeLessThan(proofs.length);
          }
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(Math.min(seen.moved, seen.added)).toBeGreaterThan(100);
});

test('a pool has the tasks of its own team, not those that others ask of theirs', () => {
  const { proofs, asked } = workload({
    teams: { it: { people: 1 }, hr: { people: 1 } },
    initiatives: ['it', 'it', 'hr'].map((team, index) => ({
      id: `i${index}`,
      title: 'T',
      status: 'committed',
      start: formatDay(TODAY),
      target: formatDay(TODAY + 11),
      demand: [{ team, effort: '6pd' }],
    })),
  });
  expect(proofs.map(say)).toEqual([
    'it has 10 from 2027-03-01 to 2027-03-12 and must do 12: i0 6, i1 6',
  ]);
  const tasks = tasksOf(asked.works, proofs[0]!.pool);
  expect(tasks.map(({ work }) => work.initiative.id)).toEqual(['i0', 'i1']);
});

test('the order of initiatives, teams and files changes nothing', () => {
  assert(
    property(tightRoadmaps({ rated: true }), (data) => {
      const turned = { ...data, initiatives: (data.initiatives ?? []).toReversed() };
      expect(workload(turned).proofs.map(say)).toEqual(workload(data).proofs.map(say));
    }),
    { numRuns: 500 },
  );
});

test('the tightest days and the fewest items are shown', () => {
  const { proofs } = workload({
    teams: { crew: { people: 2, reserve: '50%' } },
    initiatives: [
      item('small', '2027-03-01', '2027-03-26', '1pd'),
      item('large', '2027-03-08', '2027-03-19', '6pd'),
      item('other', '2027-03-15', '2027-03-19', '5pd'),
      item('idea', '2027-03-15', '2027-03-19', '5pd', 'proposed'),
    ],
  });
  expect(proofs.map(say)).toEqual([
    'crew has 10 from 2027-03-08 to 2027-03-19 and must do 11: large 6, other 5',
  ]);
});

test('what cannot all be done outside has to be done inside', () => {
  const { proofs } = workload({
    teams: { crew: { people: 1 } },
    initiatives: [
      {
        ...item('long', '2027-03-01', '2027-03-12', ''),
        demand: [{ team: 'crew', effort: '9pd', atMost: 1 }],
      },
      item('short', '2027-03-08', '2027-03-10', '3pd'),
    ],
  });
  expect(proofs.map(say)).toEqual([
    'crew has 3 from 2027-03-08 to 2027-03-10 and must do 5: short 3, long 2',
  ]);
});

function item(id: string, start: string, target: string, effort: string, status = 'committed') {
  return { id, status, start, target, duration: '1d', demand: [{ team: 'crew', effort }] };
}

function pooled({
  capacity,
  asked,
}: Workload): { readonly pool: Pool; readonly tasks: readonly Task[] }[] {
  return [...capacity.teams.values()].flatMap(({ pools }) =>
    pools
      .map((pool) => ({ pool, tasks: tasksOf(asked.works, pool) }))
      .filter(({ tasks }) => tasks.length > 0),
  );
}

function say({ pool, first, last, capacity, needed, parts }: Proof): string {
  const list = parts.map(({ task, inside }) => `${task.work.initiative.id} ${inside}`).join(', ');
  const name = [pool.team.id, ...(pool.skill ? [pool.skill] : [])].join('/');
  return `${name} has ${capacity} from ${formatDay(first)} to ${formatDay(last)} and must do ${needed}: ${list}`;
}
