import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../text/diagnostic.ts';
import { analyzeItems } from './testing/items.ts';

/** The findings of one rule about some initiatives, on 2026-11-24. */
function found(rule: string, items: string, head = ''): readonly Finding[] {
  return analyzeItems(items, head).findings.filter((finding) => finding.rule === rule);
}

const messages = (steps: Finding['related'] = []) => steps.map(({ message }) => message);

describe('feasibility/prepare-late', () => {
  const server = `
      - id: server
        title: Server
        start: 2026-11-30
        target: 2026-12-11
        prepare: [{what: rack, leadTime: 1w}, {what: cooling, leadTime: 2w}]
      - {id: move, title: Move, target: 2026-12-18, duration: 1w, dependsOn: [server]}`;

  it('does the sum, and lists who is late through it, once', () => {
    const [rack, cooling] = found('feasibility/prepare-late', server);
    expect(messages(rack?.related)).toEqual([]);
    expect(messages(cooling?.chain)).toEqual([
      '"cooling" takes 2w from today, 2026-11-24',
      'so it is there on 2026-12-08 at the earliest',
      'server should start by 2026-11-30',
    ]);
    expect(messages(cooling?.related)).toEqual([
      'move is then late too: 2026-12-28 at the earliest, 6 working days after 2026-12-18',
    ]);
    expect(cooling?.help).toBe(
      'ask for it today, and move the start to 2026-12-08, or find a faster way; if it is in place, write done: true',
    );
  });

  it('leaves lateness to feasibility/date where it is switched off', () => {
    const off = 'rules: {feasibility/prepare-late: off}\n';
    expect(found('feasibility/date', server).map(({ subject }) => subject)).toEqual([]);
    expect(found('feasibility/date', server, off).map(({ subject }) => subject)).toEqual([
      'initiative:server',
    ]);
  });

  it('says when to ask by, from as many days ahead as the roadmap sets', () => {
    const item =
      '      - {id: crm, title: CRM, start: 2027-01-11, prepare: [{what: review, leadTime: 2w}]}';
    const rules = (days: number) => `rules: {feasibility/prepare-late: {days: ${days}}}\n`;
    expect(found('feasibility/prepare-late', item, rules(23))).toEqual([]);
    expect(found('feasibility/prepare-late', item, rules(24))[0]?.message).toBe(
      '"review" takes 2w and has to be asked for by 2026-12-28, in 24 working days, for crm to start on 2027-01-11',
    );
  });
});

describe('feasibility/headroom', () => {
  it('does the sum', () => {
    const [finding] = found(
      'feasibility/headroom',
      [
        ['late', '2027-06', 20],
        ['early', '2027-03', 25],
      ]
        .map(
          ([id, from, amount]) =>
            `      - {id: ${id}, title: T, status: committed, feasibility: {impact: {infrastructure: {load: [{system: crm, measure: seats, amount: ${amount}, from: ${from}}]}}}}`,
        )
        .join('\n'),
      'systems: {crm: {title: CRM, headroom: {seats: {capacity: 160, used: 118.5, unit: seats, on: 2026-11-01}}}}\n',
    );
    expect(messages(finding?.chain)).toEqual([
      '118.5 of 160 seats are taken, as counted on 2026-11-01',
      'early takes 25 seats more from 2027-03-01 on',
      'late takes 20 seats more from 2027-06-01 on',
    ]);
    expect(finding?.help).toBe('make room for 3.5 seats more until then, or ask for less');
  });
});

describe('feasibility/support-load', () => {
  it('does the sum of the worst month', () => {
    const [finding] = found(
      'feasibility/support-load',
      `
      - {id: shop, title: Shop, status: committed, target: 2027-03-31, feasibility: {impact: {support: {team: desk, effort: 8pd/w, for: 4w}}}}
      - {id: app, title: App, status: done, actual: {finish: 2027-04-14}, feasibility: {impact: {support: {team: desk, effort: 1pd/d, for: 2w}}}}
      - {id: move, title: Move, status: committed, start: 2027-04-01, target: 2027-04-30, demand: [{team: desk, effort: 11pd}]}`,
      'teams: {desk: {title: Desk, people: 2}}\n',
    );
    expect(messages(finding?.chain)).toEqual([
      'desk has 44 pd in 2027-04 beside running things',
      'initiatives ask for 11 pd of work',
      'shop asks for 32 pd of support, from 2027-04-01 to 2027-04-28',
      'app asks for 10 pd of support, from 2027-04-15 to 2027-04-28',
    ]);
  });
});

describe('the feasibility rules', () => {
  const number = fc.oneof(
    fc.constantFrom('0', '-5', '1e300', '-1e300', '0.1', '999999999', '.nan', '.inf'),
    fc.integer().map(String),
  );
  const length = fc.constantFrom('0d', '-3w', '100000mo', '999999999cd', '4h', 'soon', '2w');
  const day = fc.constantFrom(
    '2026-11-24',
    '1900',
    '2199-12-31',
    '2027-Q1',
    'tbd',
    'later',
    '2026',
  );
  const item = fc.record({
    status: fc.constantFrom('assessing', 'committed', 'active', 'paused', 'done'),
    start: day,
    target: day,
    leadTime: length,
    started: day,
    needBy: day,
    amount: number,
    rate: fc.constantFrom('0pd/w', '999999999pm/d', '2pd/w', '-2pd/w'),
    span: length,
  });
  const written = (all: Readonly<Record<string, string>>, index: number) =>
    `
      - id: i${index}
        title: I
        status: ${all['status']}
        start: ${all['start']}
        target: ${all['target']}
        prepare: [{what: x, leadTime: ${all['leadTime']}, started: ${all['started']}, needBy: ${all['needBy']}}, {what: y, leadTime: ${all['span']}}]
        feasibility:
          conditions: [{text: c, by: ${all['needBy']}, met: ${all['started']}}]
          impact:
            infrastructure: {load: [{system: s, measure: m, amount: ${all['amount']}, from: ${all['needBy']}}]}
            support: {team: t, effort: ${all['rate']}, for: ${all['span']}, from: ${all['started']}}`;

  it('say something that can be said, whatever the numbers and dates', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), number, (items, people) => {
        const head = `teams: {t: {title: T, people: ${people}}}\nsystems: {s: {title: S, headroom: {m: {capacity: ${people}}}}}\n`;
        const { findings } = analyzeItems(items.map(written).join(''), head);
        const own = findings.filter(({ rule }) => /^(?:feasibility|capacity)\//.test(rule));
        for (const { message, help, chain } of own) {
          for (const text of [message, help, ...messages(chain)]) {
            expect(text).not.toMatch(/\b(?:NaN|Infinity|undefined)\b/);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
