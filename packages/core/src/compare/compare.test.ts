import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../analyze.ts';
import { formatDay } from '../time/day.ts';
import { compareAnalyses } from './compare.ts';
import { analysisOf, ROADMAP, underScenario } from './testing/roadmap.ts';

/** The comparison of the roadmap with what becomes of it when texts in it are replaced. */
function after(...replacements: readonly (readonly [string, string])[]) {
  let text = ROADMAP;
  for (const [from, to] of replacements) {
    expect(text.split(from), `${from} stands there once`).toHaveLength(2);
    text = text.replace(from, to);
  }
  return compareAnalyses(analysisOf(ROADMAP), analysisOf(text));
}

const NOTHING = {
  changes: [],
  moves: [],
  findings: { new: [], worse: [], better: [], fixed: [] },
  overloads: [],
};

describe('what is nothing', () => {
  it('is a roadmap beside itself', () => {
    const same = analysisOf(ROADMAP);
    expect(compareAnalyses(same, same)).toMatchObject(NOTHING);
  });

  it.each<[string, readonly [string, string][]]>([
    ['a comment', [['people: 3   # since spring', 'people: 3']]],
    ['a list in brackets', [['\n      - checkout\n      - invoices', ' [checkout, invoices]']]],
    ['another order of a list', [['- checkout\n      - invoices', '- invoices\n      - checkout']]],
    [
      'another order of keys',
      [['start: 2027-01-11\n    duration: 8w', 'duration: 8w\n    start: 2027-01-11']],
    ],
    ['quotes', [['title: Data lake', 'title: "Data lake"']]],
    [
      'a release as a map or a date',
      [['{title: Food fair, date: 2027-10-11}', '{date: 2027-10-11, title: Food fair}']],
    ],
    ['a dependency as a map', [['dependsOn: [lake]', 'dependsOn: [{on: lake}]']]],
    ['an effort in another unit', [['20..30..55pd', '4..6..11pw']]],
    ['a number as a text', [['{people: 2,', '{people: 2.0,']]],
  ])('%s', (_, replacements) => {
    expect(after(...replacements)).toMatchObject(NOTHING);
  });

  it('is the file in which something is written, and the order of files', () => {
    const [before = '', stand = ''] = ROADMAP.split(/(?= {2}- \{id: stand)/);
    const moved = analysisOf([
      { path: 'initiatives/stand.yaml', text: `${stand.trim().slice(2)}\n` },
      { path: 'roadmap.yaml', text: before },
    ]);
    expect(compareAnalyses(analysisOf(ROADMAP), moved)).toMatchObject(NOTHING);
  });
});

describe('changes are said in words', () => {
  it.each<[string, string, string[]]>([
    [
      'target: 2027-Q2',
      'target: 2027-Q3',
      ['dates lake: target 2027-Q3 instead of 2027-Q2, 66 working days later'],
    ],
    [
      'deadline: 2027-06-30',
      'deadline: 2027-06-21',
      ['dates shop: deadline 2027-06-21 instead of 2027-06-30, 7 working days sooner'],
    ],
    ['    deadline: 2027-06-30\n', '', ['dates shop: deadline is gone: 2027-06-30']],
    [
      'date: 2027-10-11',
      'date: 2027-10-25',
      ['dates named date fair: date 2027-10-25 instead of 2027-10-11, 10 working days later'],
    ],
    [
      'target: 2027-02-12',
      'target: 2027-02-19',
      [
        'dates lake: milestone first-feed target 2027-02-19 instead of 2027-02-12, 5 working days later',
      ],
    ],
    ['status: committed', 'status: active', ['status shop: status active instead of committed']],
    ['duration: 10w', 'duration: 12w', ['estimate shop: duration 12w instead of 10w']],
    [
      '20..30..55pd',
      '40pd',
      ['estimate lake: work of "data engineer" effort 40pd instead of 20..30..55pd'],
    ],
    [
      'skill: engineer, effort',
      'effort',
      [
        'estimate lake: work of "data engineer" is gone: team data, skill engineer, effort 20..30..55pd',
        'estimate lake: work of data is new: effort 20..30..55pd',
      ],
    ],
    [
      'dependsOn: [lake]',
      'dependsOn: [{on: lake, lag: 2w}]',
      ['dependencies shop: dependency on lake lag is new: 2w'],
    ],
    [
      'dependsOn: [shop]',
      'dependsOn: [shop, lake]',
      ['dependencies stand: dependency on lake is new'],
    ],
    [
      '      - invoices\n',
      '      - returns of goods\n',
      ['scope shop: scope invoices is gone', 'scope shop: scope "returns of goods" is new'],
    ],
    ['people: 3 ', 'people: 4 ', ['capacity team web: people 4 instead of 3']],
    [
      '{people: 2, ',
      '{people: 2, capacity: [{from: 2027-01, people: 3}], ',
      ['capacity team data: capacity from 2027-01 is new: people 3'],
    ],
    [
      '{engineer: 1}',
      '{engineer: 2}',
      ['capacity team data: people with skill engineer 2 instead of 1'],
    ],
    [
      'title: Launch in Germany',
      'title: Launch in Austria',
      ['kpi objective launch: title Launch in Austria instead of Launch in Germany'],
    ],
    ['currency: EUR', 'currency: SEK', ['other the roadmap: currency SEK instead of EUR']],
    [
      '  - {id: stand, title: Stand at the fair, duration: 4w, target: fair, dependsOn: [shop]}\n',
      '',
      ['removed stand is gone: Stand at the fair'],
    ],
    [
      '  - {id: stand',
      '  - {id: booth, title: Booth}\n  - {id: stand',
      ['added booth is new: Booth'],
    ],
    ['  - {id: stand', '  - {id: booth', ['renamed stand is called booth now']],
  ])('%j → %j', (from, to, said) => {
    expect(after([from, to]).changes.map(({ kind, message }) => `${kind} ${message}`)).toEqual(
      said,
    );
  });

  it('point to where they stand: in the head, or in the base for what is gone', () => {
    const base = analysisOf(ROADMAP);
    const head = analysisOf(ROADMAP.replace('    deadline: 2027-06-30\n', '').replace('Q2', 'Q4'));
    const places = compareAnalyses(base, head).changes.map(({ at, to }) => {
      const side: Analysis = to === undefined ? base : head;
      return side.sources.get(at.path)?.text.slice(at.start, at.end);
    });
    expect(places).toEqual(['2027-Q4', '2027-06-30']);
  });
});

describe('what follows', () => {
  it('is told of items that nobody edited, with the edit from which it follows', () => {
    const { moves, findings } = after(['duration: 8w', 'duration: 14w']);
    expect(
      moves.map(({ message, isEdited, because }) => [message, isEdited, because?.message]),
    ).toEqual([
      ['lake can finish on 2027-04-16 at the earliest, 30 working days later', true, undefined],
      [
        'shop can finish on 2027-06-25 at the earliest, 30 working days later, which is 20 working days too late',
        false,
        'lake: duration 14w instead of 8w',
      ],
      [
        'stand can finish on 2027-07-23 at the earliest, 30 working days later',
        false,
        'lake: duration 14w instead of 8w',
      ],
    ]);
    expect(moves[1]?.chain.map(({ message }) => message)).toEqual([
      'lake finishes on 2027-04-16 at the earliest: 70 working days (14w) from its start on 2027-01-11',
      'shop waits for lake to finish, so it starts on 2027-04-19 at the earliest, the next working day, after the weekend',
      'shop finishes on 2027-06-25 at the earliest: 50 working days (10w) from 2027-04-19',
    ]);
    expect(findings.new.map(({ finding, isEdited }) => [finding.rule, isEdited])).toEqual([
      ['feasibility/date', false],
    ]);
  });

  it('is worse, better or fixed', () => {
    const late = analysisOf(ROADMAP.replace('duration: 8w', 'duration: 14w'));
    const later = analysisOf(ROADMAP.replace('duration: 8w', 'duration: 15w'));
    const rules = (base: Analysis, head: Analysis) =>
      Object.entries(compareAnalyses(base, head).findings).flatMap(([kind, list]) =>
        (list as readonly { finding: { rule: string } }[]).map(
          ({ finding }) => `${kind} ${finding.rule}`,
        ),
      );
    expect(rules(late, later)).toEqual(['worse feasibility/date']);
    expect(rules(later, late)).toEqual(['better feasibility/date']);
    expect(rules(later, analysisOf(ROADMAP))).toEqual(['fixed feasibility/date']);
    expect(compareAnalyses(late, later).moves.map(({ message }) => message)[1]).toBe(
      'shop can finish on 2027-07-02 at the earliest, 5 working days later, 25 working days too late instead of 20',
    );
    expect(compareAnalyses(later, analysisOf(ROADMAP)).moves.map(({ message }) => message)[1]).toBe(
      'shop can finish on 2027-05-14 at the earliest, 35 working days sooner, and is in time now',
    );
  });

  it('is told of a date by name and of a smaller team', () => {
    const fair = underScenario('calendar: {releases: {fair: {date: 2027-07-05}}}\n');
    expect(compareAnalyses(fair.base, fair.head)).toMatchObject({
      changes: [{ subject: 'release:fair' }],
      moves: [
        {
          id: 'stand',
          isEdited: false,
          message: 'stand is due on 2027-07-05 instead of on 2027-10-11',
          because: { subject: 'release:fair' },
        },
      ],
    });
    const gone = after([
      '{people: 2, skills: {engineer: 1}}',
      '{people: 0.2, skills: {engineer: 0.1}}',
    ]);
    expect(gone.overloads.every(({ base, head, team }) => team === 'data' && head > base)).toBe(
      true,
    );
    expect(gone.overloads.length).toBeGreaterThan(0);
    expect(gone.head.overload).toBeGreaterThan(gone.base.overload);
  });

  it('is told of what is dropped, and of what is planned at last', () => {
    const { base, head } = underScenario('initiatives: {stand: {status: dropped}}\n');
    expect(compareAnalyses(base, head).moves.map(({ message }) => message)).toEqual([
      'stand is not planned any more',
    ]);
    expect(compareAnalyses(head, base).moves.map(({ message }) => message)).toEqual([
      'stand can finish on 2027-06-11 at the earliest; it was not planned before',
    ]);
  });
});

describe('the two sides in numbers', () => {
  it('count what is open, late and critical, and add up the budgets', () => {
    const { base, head } = underScenario(
      'initiatives: {lake: {duration: 14w, budget: {capex: 120000}}, stand: {status: dropped}}\n',
    );
    const { base: before, head: now } = compareAnalyses(base, head);
    expect(before).toMatchObject({ initiatives: 3, late: 0, critical: 0 });
    expect(now).toMatchObject({ initiatives: 2, late: 1 });
    expect(formatDay(now.lastFinish ?? 0)).toBe('2027-06-25');
    expect(before.costs).toEqual([{ currency: 'EUR', once: 90_000, perYear: 12_000 }]);
    expect(now.costs).toEqual([{ currency: 'EUR', once: 120_000, perYear: 12_000 }]);
  });
});

describe('any two roadmaps', () => {
  const edit = fc.constantFrom<readonly [string, string]>(
    ['duration: 8w', 'duration: 20w'],
    ['target: 2027-Q2', 'target: 2028-Q2'],
    ['dependsOn: [lake]', 'dependsOn: []'],
    ['status: committed', 'status: dropped'],
    ['people: 3 ', 'people: 0 '],
    ['date: 2027-10-11', 'date: 2027-01-11'],
    ['20..30..55pd', '900pd'],
    ['  - {id: stand', '  - {id: booth, title: Booth, dependsOn: [shop]}\n  - {id: stand'],
  );
  const roadmap = fc
    .uniqueArray(edit)
    .map((edits) => edits.reduce((text, [from, to]) => text.replace(from, to), ROADMAP));

  it('mirror each other: what is new one way is fixed the other way', () => {
    fc.assert(
      fc.property(roadmap, roadmap, (one, other) => {
        const [a, b] = [analysisOf(one), analysisOf(other)];
        const [there, back] = [compareAnalyses(a, b), compareAnalyses(b, a)];
        expect(back.base).toEqual(there.head);
        expect(back.changes.length).toBe(there.changes.length);
        expect(back.moves.map(({ id, days }) => `${id} ${0 - days}`).toSorted()).toEqual(
          there.moves.map(({ id, days }) => `${id} ${days}`).toSorted(),
        );
        const said = (list: readonly { finding: { message: string } }[]) =>
          list.map(({ finding }) => finding.message).toSorted();
        expect(said(back.findings.fixed)).toEqual(said(there.findings.new));
        expect(back.findings.worse.length).toBe(there.findings.better.length);
        expect(back.overloads.length).toBe(there.overloads.length);
      }),
      { numRuns: 100 },
    );
  });
});
