import { describe, expect, it } from 'vitest';
import { formatDay, readDay } from '../time/day.ts';
import { driftOf, itemDrift } from './drift.ts';
import { historyOf } from './history-of.ts';
import type { Revision } from './history.ts';

/** Commits, each as its day, what it makes of the files (`undefined`: deleted), and its reasons. */
type Told = readonly [day: string, files: Record<string, string | undefined>, ...reasons: string[]];

function revisions(told: readonly Told[]): readonly Revision[] {
  return told.map(([day, files, ...reasons], index) => ({
    commit: `c${index + 1}`,
    day: readDay(day) ?? 0,
    author: 'Ada',
    subject: `commit ${index + 1}`,
    reasons,
    files: Object.entries(files).flatMap(([path, text]) =>
      text === undefined ? [] : [{ path, text }],
    ),
    removed: Object.entries(files).flatMap(([path, text]) => (text === undefined ? [path] : [])),
  }));
}

const ROADMAP = `roadmap: demo
calendar:
  releases: {v1.9: 2027-03-01, v1.10: 2027-06-01}
`;
const FILE = 'initiatives/shop.yaml';

/** The events of `shop` through these versions of its file, a month apart from January 2027 on. */
function events(...versions: readonly string[]): readonly string[] {
  const told = versions.map((text, index): Told => {
    const day = `2027-${String(index + 1).padStart(2, '0')}-01`;
    return [day, index === 0 ? { 'roadmap.yaml': ROADMAP, [FILE]: text } : { [FILE]: text }];
  });
  const item = historyOf(revisions(told)).items.get('shop');
  return (item?.events ?? []).map(({ kind, what, from, to, days, releases, isLate }) =>
    [
      `${kind} ${what}`.trim(),
      from === undefined && to === undefined ? '' : `: ${from ?? '-'} → ${to ?? '-'}`,
      days === undefined ? '' : ` ${days}d`,
      releases === undefined ? '' : ` ${releases}r`,
      isLate ? ' late' : '',
    ].join(''),
  );
}

describe('what becomes of a date', () => {
  it.each<[string, string, string[]]>([
    ['target: 2027-03-31', 'target: 2027-04-30', ['slip target: 2027-03-31 → 2027-04-30 30d']],
    [
      'target: 2027-01-15',
      'target: 2027-04-30',
      ['slip target: 2027-01-15 → 2027-04-30 105d late'],
    ],
    ['target: 2027-Q2', 'target: 2027-Q1', ['pull-in target: 2027-Q2 → 2027-Q1 -91d']],
    ['target: 2027-Q2', 'target: 2027-05-14', ['precise target: 2027-Q2 → 2027-05-14']],
    ['target: 2027-05-14', 'target: 2027-Q2', ['slip target: 2027-05-14 → 2027-Q2 47d']],
    ['target: 2027-03', 'target: tbd', ['undated target: 2027-03 → tbd']],
    ['target: tbd', 'target: 2027-03', ['dated target: tbd → 2027-03']],
    ['target: v1.9', 'target: v1.10', ['slip target: v1.9 → v1.10 92d 1r']],
    ['target: 1.9', 'target: v1.9', []],
    ['target: v1.8', 'target: v1.9', ['slip target: v1.8 → v1.9 1r']],
    ['target: v1.9', 'target: v1.9 # sure', []],
    [
      'deadline: 2027-03-31',
      'deadline: 2027-03-24',
      ['pull-in deadline: 2027-03-31 → 2027-03-24 -7d'],
    ],
    [
      'targets: {pilot: 2027-03}',
      'targets: {pilot: 2027-04}',
      ['slip stage pilot: 2027-03 → 2027-04 30d'],
    ],
    [
      'milestones: [{id: go, target: 2027-03-01}]',
      'milestones: [{id: go, target: 2027-03-08}]',
      ['slip milestone go: 2027-03-01 → 2027-03-08 7d'],
    ],
    ['start: 2027-03-01', 'start: 2027-03-08', ['start start: 2027-03-01 → 2027-03-08']],
    ['scope: [a, b]', 'scope: [b, c]', ['scope scope a: a → -', 'scope scope c: - → c']],
    ['status: proposed', 'status: committed', ['status status: proposed → committed']],
    ['priority: 1', 'priority: 7', []],
    ['priority: must', 'priority: 7', ['priority priority: must → 7']],
    ['target: 2027-03', 'target: [2027', []],
  ])('%j then %j', (before, after, said) => {
    expect(events(`title: Shop\n${before}\n`, `title: Shop\n${after}\n`)).toEqual(said);
  });

  it('moved by the calendar is kept apart, and only of what is open', () => {
    const later = ROADMAP.replace('2027-03-01', '2027-03-15');
    const { items } = historyOf(
      revisions([
        [
          '2027-01-01',
          {
            'roadmap.yaml': ROADMAP,
            [FILE]: 'title: Shop\ntarget: v1.9\n',
            'initiatives/old.yaml': 'status: done\ntarget: v1.9\n',
          },
        ],
        ['2027-02-01', { 'roadmap.yaml': later }],
        // Days are counted on the calendar as it is now.
        ['2027-03-01', { [FILE]: 'title: Shop\ntarget: v1.10\n' }],
      ]),
    );
    expect(items.get('shop')?.events.map(({ kind, from, days }) => [kind, from, days])).toEqual([
      ['calendar-slip', 'v1.9 (2027-03-01)', 14],
      ['slip', 'v1.9', 78],
    ]);
    expect(items.get('old')?.events).toEqual([]);
  });
});

describe('what an item is', () => {
  it('goes by its id through other files, deletion and another name', () => {
    const text = 'id: shop\ntitle: The shop\ntarget: 2027-03\n';
    const { items } = historyOf(
      revisions([
        ['2027-01-01', { 'roadmap.yaml': ROADMAP, [FILE]: text }],
        ['2027-01-02', { [FILE]: undefined, 'initiatives/web/shop.yaml': text }],
        ['2027-01-03', { 'initiatives/web/shop.yaml': undefined }],
        ['2027-01-04', { [FILE]: text.replace('2027-03', '2027-04') }],
        [
          '2027-01-05',
          { [FILE]: text.replace('id: shop', 'id: store').replace('2027-03', '2027-04') },
        ],
      ]),
    );
    expect([...items.keys()]).toEqual(['store']);
    expect(items.get('store')?.events.map(({ kind, at }) => `${at.commit} ${kind}`)).toEqual([
      'c3 removed',
      'c4 returned',
      'c4 slip',
      'c5 renamed',
    ]);
  });

  it('one that is put before others is one move of priority', () => {
    const file = (ranks: readonly number[]) =>
      ranks
        .map((rank, index) => `  - {id: i${index}, title: T${index}, priority: ${rank}}\n`)
        .join('');
    const at = (ranks: readonly number[]) => ({
      'roadmap.yaml': `roadmap: x\ninitiatives:\n${file(ranks)}`,
    });
    const { items } = historyOf(
      revisions([
        ['2027-01-01', at([1, 2, 3])],
        ['2027-02-01', at([2, 3, 1])],
      ]),
    );
    expect(
      [...items.values()].flatMap(({ id, events: all }) => all.map(({ kind }) => `${id} ${kind}`)),
    ).toEqual(['i2 priority']);
  });
});

describe('drift', () => {
  const target = (text: string, more = '') => ({
    [FILE]: `title: Shop\ntarget: ${text}\ndemand: [{team: web}]\n${more}`,
  });
  const history = historyOf(
    revisions([
      ['2027-01-04', { 'roadmap.yaml': ROADMAP }],
      ['2027-01-05', target('2027-03-15')],
      ['2027-02-15', target('2027-04-30'), 'vendor'],
      ['2027-04-01', target('2027-06-15'), 'vendor', 'illness'],
      ['2027-06-20', target('2027-08-31', 'feasibility: {verdict: feasible}\n')],
      ['2027-08-20', target('2027-08-31', 'status: done\nactual: {finish: 2027-08-13}\n')],
    ]),
  );

  it('counts slips, late ones, what was carried over and how long the verdict took', () => {
    const { item: _item, ...drift } = itemDrift(history.items.get('shop')!);
    expect(drift).toEqual({
      slips: 3,
      lateSlips: 1,
      pullIns: 0,
      calendarSlips: 0,
      principal: 'target',
      days: 169,
      carriedOver: 2,
      scopeChanges: 0,
      priorityMoves: 0,
      running: { slips: 3, passed: 125, moved: 123 },
      daysToVerdict: 166,
      datedBeforeVerdict: 166,
    });
  });

  it('names reasons by how often they were given, and what of a quarter was done in it', () => {
    const drift = driftOf(history, readDay('2027-12-01') ?? 0);
    expect(drift.reasons).toEqual([
      { reason: 'vendor', slips: 2 },
      { reason: 'illness', slips: 1 },
      { slips: 1 },
    ]);
    expect(
      drift.sayDo.map(({ team, quarter, said, done }) => [team, formatDay(quarter), said, done]),
    ).toEqual([
      ['web', '2027-04-01', 1, 0],
      ['web', '2027-07-01', 1, 1],
    ]);
  });
});
