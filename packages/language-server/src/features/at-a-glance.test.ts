import { expect, test } from 'vitest';
import type { CompareResult, DraftResult, OverviewResult, WhyResult } from '../protocol.ts';
import { ask, ROADMAP } from '../testing/ask.ts';
import compare from './compare.ts';
import draft from './draft.ts';
import overview from './overview.ts';
import why from './why.ts';

const FILES = {
  'initiatives/it.yaml': `id: it
title: It *all*
status: committed
start: 2027-03-01
deadline: 2027-03-12
duration: 4w
demand: [{team: web, effort: 30pd}, {team: web, skill: code, effort: 1pd}]
objectives: [sell-more]
`,
  'initiatives/next.yaml': 'title: Next\ndependsOn: [{on: it, for: x, acknowledged: true}]\n',
  'roadmap.yaml': `${ROADMAP}touchpoints:
  weekly: {title: Weekly, every: 1w, held: [2026-11-09, {on: 2026-11-16}]}
  quarterly: {title: Quarterly, every: 3mo, next: 2027-01-12}
  someday: {title: Someday}
`,
  'scenarios/late.yaml': 'title: All is late\ninitiatives: {it: {duration: 6w}}\n',
};

test('what there is, how it stands, and what is due', async () => {
  const found = await ask<OverviewResult>(overview, FILES);
  expect(found).toMatchObject({
    folder: 'file:///plans',
    title: 'The shop',
    asOf: '2026-11-24',
    initiatives: [
      {
        id: 'it',
        title: 'It *all*',
        status: 'committed',
        teams: ['web'],
        objectives: ['sell-more'],
        dates: '1 Mar 2027',
        earliestFinish: '2027-03-26',
        isLate: true,
        uri: 'file:///plans/initiatives/it.yaml',
        range: { start: { line: 0, character: 4 } },
      },
      { id: 'next', status: 'proposed', teams: [], isLate: false, dates: '' },
    ],
    touchpoints: [
      { id: 'weekly', due: '2026-11-23', isOverdue: true },
      { id: 'quarterly', due: '2027-01-12', isOverdue: false },
      { id: 'someday', isOverdue: false },
    ],
    scenarios: [{ id: 'late', title: 'All is late' }],
    teams: [{ id: 'web' }, { id: 'store' }],
    objectives: [{ id: 'sell-more', title: 'Sell more' }],
  });
  const rules = found.initiatives[0]!.problems.map(({ rule, severity }) => `${severity} ${rule}`);
  expect(rules).toContain('error feasibility/date');
  expect(found.problems.every(({ rule }) => rule !== 'feasibility/date')).toBe(true);
});

test('why it cannot be sooner, with nothing of the user formatted', async () => {
  const found = await ask<WhyResult>(why, FILES, { params: { id: 'it' } });
  expect(found.markdown.split('\n').slice(0, 5)).toEqual([
    String.raw`# It \*all\*`,
    '',
    'It can be finished on 26 Mar 2027 at the earliest: 10 working days too late for 12 Mar 2027.',
    '',
    '## Because',
  ]);
  expect(found.markdown).toMatch(/^1\. it finishes on 2027-03-26 at the earliest/m);
  expect(found.markdown).toMatch(/^- web: \d+ pd left/m);
  expect(found.markdown).toMatch(
    /\n## What would mend it\n\n- start it on 2027-02-15, 10 working days sooner\n- move the deadline of it to 2027-03-26, 10 working days later\n/,
  );
  expect(await ask(why, FILES, { params: { id: 'nothing' } })).toBeNull();
});

test.each([
  ['by its name', { scenario: 'late' }, 'All is late'],
  ['as a text', { text: 'title: What if\ninitiatives: {it: {duration: 6w}}\n' }, 'What if'],
])('what follows from a scenario, given %s', async (_, params, title) => {
  const found = await ask<CompareResult>(compare, FILES, { params });
  expect(found).toMatchObject({ title, html: expect.stringMatching(/^<!doctype html>/) });
  expect('markdown' in found && found.markdown).toMatch(/2027-04-1\d/);
});

test.each([
  [{ scenario: 'nothing' }, 'there is no scenario "nothing"'],
  [{ text: 'initiatives: {nothing: {duration: 6w}}\n' }, /nothing/],
  [{ text: 'initiatives: [\n' }, /./],
])('no half of a scenario: %j', async (params, problem) => {
  const found = await ask<{ problem: string }>(compare, FILES, { params });
  expect(found).toEqual({
    problem: typeof problem === 'string' ? problem : expect.stringMatching(problem),
  });
});

test('a new initiative has its place, and begins with what to say next', async () => {
  const params = { title: 'Gift vouchers' };
  const found = await ask<DraftResult>(draft, FILES, { params });
  expect(found).toEqual({
    uri: 'file:///plans/initiatives/gift-vouchers.yaml',
    text: expect.stringMatching(/^title: Gift vouchers\nstatus: proposed\n/),
  });
});

test.each([
  ['!?', '"!?" has no letter or digit to make an id of'],
  ['It', 'there is an initiative it already'],
])('no initiative is called %j', async (title, problem) => {
  expect(await ask(draft, FILES, { params: { title } })).toEqual({ problem });
});
