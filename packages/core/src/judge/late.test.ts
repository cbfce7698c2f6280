import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../analyze.ts';
import { drivingChain } from '../plan/explain.ts';
import { lateItems } from './late.ts';
import { analyzeItems, someItems } from '../rules/testing/items.ts';

describe('late items', () => {
  it('names the first late item of a chain, and lists the others with it', () => {
    const { own, followers } = lateOf(`
      - {id: a, title: A, status: committed, target: 2026-12-04, duration: 4w}
      - {id: b, title: B, status: committed, target: 2026-12-18, duration: 1w, dependsOn: [a]}
      - {id: c, title: C, target: 2026-12-25, duration: 1w, dependsOn: [b]}
    `);
    expect(own).toEqual(['a']);
    expect(followers).toEqual({
      a: [
        'b is then late too: 2026-12-28 at the earliest, 6 working days after 2026-12-18',
        'c is then late too: 2027-01-04 at the earliest, 6 working days after 2026-12-25',
      ],
    });
  });

  it('keeps a follower that is later than its cause, and lists others with that one', () => {
    const { own, followers } = lateOf(`
      - {id: a, title: A, target: 2026-12-18, duration: 4w}
      - {id: b, title: B, target: 2026-12-25, duration: 4w, dependsOn: [a]}
      - {id: c, title: C, target: 2027-01-01, duration: 1w, dependsOn: [b]}
    `);
    expect(own).toEqual(['a', 'b']);
    expect(Object.keys(followers)).toEqual(['b']);
  });

  it('keeps a follower with a harder date than its cause', () => {
    const { own } = lateOf(`
      - {id: a, title: A, target: 2026-12-04, duration: 4w}
      - {id: b, title: B, deadline: 2026-12-25, duration: 1w, dependsOn: [a]}
    `);
    expect(own).toEqual(['a', 'b']);
  });

  it('sees that only the start of a late item is waited for', () => {
    const { own } = lateOf(`
      - {id: a, title: A, start: 2026-11-30, target: 2026-12-04, duration: 4w}
      - {id: b, title: B, target: 2026-12-04, duration: 2w, dependsOn: [{on: a, type: SS}]}
    `);
    expect(own).toEqual(['a', 'b']);
  });

  it('tells milestones with their initiative', () => {
    const { own, followers } = lateOf(`
      - {id: a, title: A, target: 2026-12-04, duration: 4w}
      - id: b
        title: B
        target: 2026-12-25
        duration: 1w
        dependsOn: [a]
        milestones: [{id: m, title: Shown, target: 2026-12-18}]
    `);
    expect(own).toEqual(['a']);
    expect(followers['a']).toHaveLength(2);
  });

  it('lists followers of an overdue item with that, unless nobody wants to hear of it', () => {
    const items = `
      - {id: a, title: A, status: active, target: 2026-11-13}
      - {id: b, title: B, target: 2026-11-25, duration: 1w, dependsOn: [a]}
    `;
    expect(lateOf(items)).toMatchObject({ own: [], followers: { a: [expect.any(String)] } });
    const off = 'rules: {plan/expired-date: off}\n';
    expect(lateOf(items, off)).toMatchObject({ own: ['b'], followers: {} });
  });

  it('loses no date that cannot hold, and blames only what drives', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const analysis = analyzeItems(items);
        for (const { key, initiative, milestone, earliestFinish } of analysis.plan.items.values()) {
          const date = milestone ? milestone.target : initiative.target;
          if (!date?.period || date.period.last >= earliestFinish) continue;
          expect(isTold(analysis, key, date.at.start), `${key} in\n${items}`).toBe(true);
        }
        const { own, followers } = lateItems(analysis.roadmap, analysis.plan);
        const places = new Set(own.map(({ due }) => due.at.start));
        for (const [cause, steps] of followers) {
          for (const { at } of steps) {
            expect(places.has(at!.start)).toBe(false);
            const key = keyAt(analysis, at!.start);
            const chain = drivingChain(analysis.plan, key).map((link) => link.item.key);
            expect(chain, key).toContain(cause);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes a chain of a thousand late items in one breath', () => {
    const items = Array.from({ length: 1_000 }, (_, index) => {
      const waits = index === 0 ? '' : `, dependsOn: [i${index - 1}]`;
      return `      - {id: i${index}, title: I, target: 2026-11-24, duration: 2d${waits}}`;
    });
    const { own } = lateOf(items.join('\n'));
    expect(own).toHaveLength(1_000);
  });
});

/** Whether a finding stands at a date, lists it, or says of the item why its dates prove nothing. */
function isTold(analysis: Analysis, key: string, start: number): boolean {
  const subject = `initiative:${key.split('#')[0]}`;
  const lists = new Set(['feasibility/date', 'plan/expired-date', 'dependency/order']);
  const explains = new Set(['dependency/order', 'date/ends-before-start']);
  return (
    restsOnCycle(analysis, key) ||
    analysis.findings.some(
      (finding) =>
        (lists.has(finding.rule) &&
          [finding, ...(finding.related ?? [])].some(({ at }) => at?.start === start)) ||
        (explains.has(finding.rule) && finding.subject === subject) ||
        (finding.rule === 'plan/expired-date' &&
          finding.subject === subject &&
          finding.severity === 'warning'),
    )
  );
}

function keyAt({ plan }: Analysis, start: number): string {
  const item = [...plan.items.values()].find(
    ({ initiative, milestone }) =>
      (milestone ? milestone.target : initiative.target)?.at.start === start,
  );
  return item?.key ?? '';
}

function restsOnCycle({ plan }: Analysis, key: string): boolean {
  const closing = new Set(plan.cycles.flat());
  return drivingChain(plan, key).some(
    ({ driver }) => driver.kind === 'dependency' && closing.has(driver.dependency),
  );
}

function lateOf(items: string, head?: string) {
  const { roadmap, plan } = analyzeItems(items, head);
  const { own, followers } = lateItems(roadmap, plan);
  return {
    own: own.map(({ item }) => item.key),
    followers: Object.fromEntries(
      [...followers].map(([key, steps]) => [key, steps.map(({ message }) => message)]),
    ),
  };
}
