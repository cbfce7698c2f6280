import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../analyze.ts';
import { drivingChain } from '../plan/explain.ts';
import { parseDay, type Day } from '../time/day.ts';
import { lateItems } from './late.ts';

const TODAY = day('2026-11-24');

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
      fc.property(roadmaps, (items) => {
        const analysis = check(items);
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
      { numRuns: 200 },
    );
  });

  it('takes a chain of two thousand late items in one breath', () => {
    const items = Array.from({ length: 2_000 }, (_, index) => {
      const waits = index === 0 ? '' : `, dependsOn: [i${index - 1}]`;
      return `      - {id: i${index}, title: I, target: 2026-11-24, duration: 2d${waits}}`;
    });
    const { own } = lateOf(items.join('\n'));
    expect(own).toHaveLength(2_000);
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

/** Small roadmaps with tight dates: chains, diamonds and cycles of all types and lags. */
const roadmaps = fc
  .array(
    fc.record({
      status: fc.constantFrom('proposed', 'committed', 'active'),
      target: fc.integer({ min: -3, max: 40 }),
      start: fc.option(fc.integer({ min: -3, max: 30 })),
      days: fc.option(fc.integer({ min: 1, max: 15 })),
      milestone: fc.option(fc.integer({ min: -3, max: 40 })),
      waits: fc.array(
        fc.record({
          on: fc.nat({ max: 7 }),
          type: fc.constantFrom('FS', 'SS', 'FF', 'SF'),
          lag: fc.integer({ min: -3, max: 5 }),
          toMilestone: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((items) =>
    items
      .map(({ status, target, start, days, milestone, waits }, index) => {
        const on = waits
          .filter((each) => each.on < items.length && each.on !== index)
          .map(
            ({ on, type, lag, toMilestone }) =>
              `{on: 'i${on}${toMilestone && items[on]?.milestone !== null ? '#m' : ''}', type: ${type}, lag: ${lag}d}`,
          );
        return [
          `      - {id: i${index}, title: I, status: ${status}, target: ${written(target)}`,
          start === null ? '' : `, start: ${written(start)}`,
          days === null ? '' : `, duration: ${days}d`,
          milestone === null
            ? ''
            : `, milestones: [{id: m, title: M, target: ${written(milestone)}}]`,
          on.length === 0 ? '' : `, dependsOn: [${on.join(', ')}]`,
          '}',
        ].join('');
      })
      .join('\n'),
  );

function restsOnCycle({ plan }: Analysis, key: string): boolean {
  const closing = new Set(plan.cycles.flat());
  return drivingChain(plan, key).some(
    ({ driver }) => driver.kind === 'dependency' && closing.has(driver.dependency),
  );
}

function check(items: string, head = ''): Analysis {
  const text = `roadmap: demo\n${head}initiatives:\n${items}\n`;
  return analyze([{ path: 'roadmap.yaml', text }], { asOf: TODAY });
}

function lateOf(items: string, head?: string) {
  const { roadmap, plan } = check(items, head);
  const { own, followers } = lateItems(roadmap, plan);
  return {
    own: own.map(({ item }) => item.key),
    followers: Object.fromEntries(
      [...followers].map(([key, steps]) => [key, steps.map(({ message }) => message)]),
    ),
  };
}

function written(offset: number): string {
  return new Date((TODAY + offset) * 86_400_000).toISOString().slice(0, 10);
}

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}
