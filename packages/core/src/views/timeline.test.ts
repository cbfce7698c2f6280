import { describe, expect, test } from 'vitest';
import { formatDay, type Day } from '../time/day.ts';
import type { Bar, Scene } from './scene.ts';
import { analysisOf, sceneOf } from './testing/analysis.ts';
import { EVERYTHING } from './testing/roadmaps.ts';
import { timelineScene } from './timeline.ts';

const scene = sceneOf(EVERYTHING);

describe('a bar', () => {
  test('says itself in one line, for whoever does not see it', () => {
    expect(barsOf(scene).map(({ spoken }) => spoken)).toEqual([
      'Finance moves to the new ERP, 1 Feb to 22 Mar 2027 (spring), committed, deadline 31 Mar 2027, late by 9 working days, critical',
      'Portal for suppliers, 2027-Q2 to 2027-Q3, proposed',
      'Blueprint, 5 Oct to 6 Nov 2026, done',
      'One sign-on, 2 Nov 2026 to 29 Jan 2027, active, late by 5 working days, critical',
      'Late shifts at the desk, 5 Apr to 28 May 2027, paused, deadline 30 Jul 2027',
      'Gateway, by 30 Jun 2027, assessing',
    ]);
  });

  test.each([
    // What happened counts before what was planned.
    ['blueprint', '2026-10-05 2026-10-05 2026-11-06 2026-11-06'],
    ['erp', '2027-02-01 2027-02-01 2027-03-22 2027-03-22'],
    // It begins some day in April to June, and ends some day in July to September.
    ['portal', '2027-04-01 2027-06-30 2027-07-01 2027-09-30'],
    // Twenty working days back from its target: nobody wrote how long it takes.
    ['gateway', '2027-06-03 2027-06-30 2027-06-30 2027-06-30'],
  ])('%s spans %s', (id, days) => {
    const { first, startsBy, endsFrom, last } = barOf(scene, id);
    expect([first, startsBy, endsFrom, last].map(formatDay).join(' ')).toBe(days);
  });

  test('goes on to the earliest finish that the plan allows', () => {
    const { overrunUntil, floatUntil, deadline } = barOf(scene, 'erp');
    expect(said({ overrunUntil, floatUntil, deadline })).toEqual({
      overrunUntil: '2027-04-02',
      deadline: '2027-03-31',
    });
  });

  test('has a line of float to where a promise would break', () => {
    const { overrunUntil, floatUntil, totalFloat } = barOf(scene, 'desk');
    expect(said({ overrunUntil, floatUntil })).toEqual({ floatUntil: '2027-07-30' });
    expect(totalFloat).toBe(45);
  });

  test('knows its findings and the worst of them', () => {
    const counts = (id: string) => {
      const { worst, findings } = barOf(scene, id);
      return { worst, ...findings };
    };
    expect(counts('erp')).toEqual({ worst: 'error', error: 1, warning: 0, info: 0 });
    expect(counts('desk')).toEqual({ worst: 'warning', error: 0, warning: 1, info: 0 });
    expect(counts('blueprint')).toEqual({ worst: undefined, error: 0, warning: 0, info: 0 });
  });

  test('carries its milestones, reached and to come', () => {
    expect(barsOf(scene).flatMap(({ marks }) => marks.map(({ spoken }) => spoken))).toEqual([
      'Agreed, reached 2 Nov 2026, planned for 26 Oct 2026',
      'Pilot live, 15 Jan 2027',
    ]);
    expect(barOf(scene, 'sso').marks[0]).toMatchObject({ key: 'sso#pilot', release: true });
  });
});

describe('an arrow', () => {
  test('says what waits for what, and whether that makes the date', () => {
    expect(
      scene.arrows.map(({ spoken, driving, critical }) => [spoken, driving, critical]),
    ).toEqual([
      ['Finance moves to the new ERP starts after One sign-on finishes', true, true],
      ['Portal for suppliers starts 2w after Blueprint starts', false, false],
    ]);
  });

  test('is left out if one end is not shown', () => {
    expect(sceneOf(EVERYTHING, { filter: { domains: ['business'] } }).arrows).toEqual([]);
  });
});

test('what has no dates is listed with the reason', () => {
  expect(scene.unscheduled.map(({ id, because }) => [id, because])).toEqual([
    ['intranet', 'target tbd'],
    ['someday', 'no dates'],
  ]);
  const text = `
roadmap: demo
initiatives:
  - {id: a, status: proposed, target: later}
  - {id: b, status: proposed, start: none}
`;
  expect(sceneOf(text).unscheduled.map(({ id, because }) => [id, because])).toEqual([
    ['a', 'later'],
    ['b', 'start none'],
  ]);
});

test('the range is whole months round the horizon and everything shown', () => {
  expect(said(scene.range)).toEqual({ first: '2026-10-01', last: '2027-09-30' });
  const late = 'roadmap: demo\ninitiatives: [{id: a, start: 2027-01-04, target: 2028-02-10}]\n';
  expect(said(sceneOf(late).range)).toEqual({ first: '2026-11-01', last: '2028-02-29' });
});

test.each([
  ['2027-Q1', '2026-11-01 2027-03-31'],
  ['2027-Q2', '2027-04-01 2027-06-30'],
  ['2026-Q3', '2026-07-01 2026-11-30'],
  ['2026-Q2', '2026-04-01 2026-06-30'],
])('with the horizon %s, today is shown only if it is near: %s', (horizon, range) => {
  const { first, last } = sceneOf(`roadmap: demo\nhorizon: ${horizon}\n`).range;
  expect(`${formatDay(first)} ${formatDay(last)}`).toBe(range);
});

test('what lies centuries off is listed, not drawn', () => {
  const text = `
roadmap: demo
initiatives:
  - {id: a, start: 2027-01-04, target: 2027-02-26}
  - {id: b, title: Colony, start: 2190-01-04, target: 2190-02-26}
`;
  const { range, unscheduled } = sceneOf(text);
  expect(said(range)).toEqual({ first: '2026-11-01', last: '2032-11-30' });
  expect(unscheduled.map(({ title, because }) => [title, because])).toEqual([
    ['Colony', 'outside the time shown'],
  ]);
});

test('a range that is asked for is kept, and says what falls outside', () => {
  const [first, last] = [scene.range.first, scene.range.first + 91];
  const cut = sceneOf(EVERYTHING, { range: { first, last } });
  expect(cut.range).toEqual({ first, last });
  expect(barsOf(cut).map(({ id }) => id)).toEqual(['blueprint', 'sso']);
  expect(cut.unscheduled.map(({ because }) => because)).toContain('outside the time shown');
  expect(cut.releases).toEqual([]);
});

test.each([
  ['domain', ['Business: erp portal', 'Business and IT: blueprint', 'IT: sso desk gateway']],
  ['team', ['Platform: sso', 'Apps: erp', 'No team: blueprint portal desk gateway']],
  ['objective', ['Close faster: erp', 'No objective: blueprint sso portal desk gateway']],
  [
    'status',
    [
      'Proposed: portal',
      'Assessing: gateway',
      'Committed: erp',
      'Active: sso',
      'Paused: desk',
      'Done: blueprint',
    ],
  ],
  ['none', [': blueprint sso erp portal desk gateway']],
] as const)('grouped by %s', (group, lanes) => {
  expect(lanesOf(sceneOf(EVERYTHING, { group }))).toEqual(lanes);
});

test.each([
  [{ statuses: ['active', 'paused'] }, 'sso desk'],
  [{ statuses: ['dropped'] }, 'shop'],
  [{ teams: ['apps'] }, 'erp'],
  [{ objectives: ['faster'] }, 'erp'],
  [{ labels: ['ledger', 'other'] }, 'erp'],
  [{ words: 'BOOKS four' }, 'erp'],
  [{ ids: ['desk', 'portal'] }, 'portal desk'],
  [{ late: true }, 'sso erp'],
  [{ critical: false, domains: ['it'] }, 'desk gateway'],
  [{ teams: ['apps'], late: false }, ''],
] as const)('filtered by %j', (filter, ids) => {
  const shown = barsOf(sceneOf(EVERYTHING, { filter, group: 'none' }));
  expect(shown.map(({ id }) => id).join(' ')).toBe(ids);
});

test('the order of the files does not show', () => {
  const files = ['b', 'a', 'c'].map((id) => ({
    path: `initiatives/${id}.yaml`,
    text: `id: ${id}\nstart: 2027-01-04\ntarget: 2027-02-26\n`,
  }));
  const roadmap = { path: 'roadmap.yaml', text: 'roadmap: demo\n' };
  const forwards = sceneOf([roadmap, ...files]);
  expect(barsOf(forwards).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(sceneOf([...files.toReversed(), roadmap])).toEqual(forwards);
});

test('a target before the start is drawn between the two', () => {
  const text = 'roadmap: demo\ninitiatives: [{id: a, start: 2027-03-01, target: 2027-02-01}]\n';
  const { first, last } = barOf(sceneOf(text), 'a');
  expect(said({ first, last })).toEqual({ first: '2027-02-01', last: '2027-03-01' });
});

test('an empty roadmap has a scene too', () => {
  const { roadmap, plan } = analysisOf('roadmap: demo\ntitle: Nothing yet\n');
  expect(timelineScene(roadmap, plan, [])).toMatchObject({
    title: 'Nothing yet',
    lanes: [],
    arrows: [],
    unscheduled: [],
  });
});

function barsOf({ lanes }: Scene): readonly Bar[] {
  return lanes.flatMap(({ bars }) => bars);
}

function barOf(of: Scene, id: string): Bar {
  return barsOf(of).find((bar) => bar.id === id)!;
}

function lanesOf({ lanes }: Scene): readonly string[] {
  return lanes.map(({ title, bars }) => `${title}: ${bars.map(({ id }) => id).join(' ')}`);
}

/** Days as people write them; what is absent is left out. */
function said(days: Readonly<Record<string, Day | undefined>> | Scene['range']) {
  const entries = Object.entries(days).filter(([, day]) => day !== undefined);
  return Object.fromEntries(entries.map(([name, day]) => [name, formatDay(day)]));
}
