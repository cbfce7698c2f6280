import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, type Analysis } from '../analyze.ts';
import { proofsIn as proofsOfPool, tasksOf } from '../capacity/proofs.ts';
import { tightRoadmaps, TODAY } from '../capacity/testing/teams.ts';
import { applyEdits } from '../edit/apply.ts';
import type { RoadmapFile } from '../model/generated/types.ts';
import type { Finding } from '../text/diagnostic.ts';
import { poolName } from '../judge/person-days.ts';

const PATH = 'roadmap.yaml';

describe('the repairs of feasibility/proof', () => {
  test('each removes what it claims to, and puts nothing in its place about the same people', () => {
    const seen = { moved: 0, added: 0 };
    assert(
      property(tightRoadmaps({ rated: true }), (data) => {
        const { analysis, text } = analyzed(data);
        for (const finding of proofsIn(analysis)) {
          for (const { title, edits } of finding.fixes ?? []) {
            seen[title.startsWith('Move') ? 'moved' : 'added']++;
            const mended = analyze([{ path: PATH, text: applyEdits(text, edits) }], {
              asOf: TODAY,
            });
            expect(faultsOfFiles(mended)).toEqual([]);
            expect(messagesOf(mended)).not.toContain(finding.message);
            const pool = whose(finding.message);
            expect(faultsOf(pool, mended)).toBeLessThan(faultsOf(pool, analysis));
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.moved, seen.added)).toBeGreaterThan(10);
  });

  test('a deadline stays where it is, and what was told to others moves last', () => {
    const { analysis } = analyzed({
      teams: { crew: { people: 2, reserve: '50%' } },
      initiatives: [
        { ...item('hard'), deadline: '2027-03-12' },
        { ...item('told'), commitment: 'announced' },
        item('soft'),
      ],
    });
    expect(proofsIn(analysis).map(({ help }) => help)).toEqual([
      'move the target of soft to 2027-03-19; or move the target of told to 2027-03-19; or have 1 person more for crew from 2027-03-01 to 2027-03-12',
    ]);
  });

  test('what other teams have too much of is none of its business', () => {
    const other = (id: string) => ({ ...item(id), demand: [{ team: 'other', effort: '30pd' }] });
    const { analysis } = analyzed({
      teams: { crew: { people: 1, reserve: '50%' }, other: { people: 4 } },
      initiatives: [item('one'), other('two'), item('three'), other('four')],
    });
    expect(proofsIn(analysis).map(({ help }) => help.split(';')[0])).toEqual([
      'move the target of one to 2027-03-26',
      'move the target of four to 2027-03-19',
    ]);
  });

  test('nobody is added by an edit where people are on leave, or where the size changes', () => {
    const titles = (team: object) => {
      const initiatives = [item('one'), item('other'), item('third')];
      const { analysis } = analyzed({ teams: { crew: { people: 1, ...team } }, initiatives });
      return proofsIn(analysis)
        .flatMap(({ fixes }) => fixes ?? [])
        .filter(({ title }) => title.startsWith('Add'));
    };
    expect(titles({})).toHaveLength(1);
    expect(titles({ leave: [{ from: '2027-03-03' }] })).toEqual([]);
    expect(titles({ capacity: [{ from: '2027-03-08', people: 1.5 }] })).toEqual([]);
  });
});

test('the chain of a proof does the sum: what changes within its days line by line', () => {
  const { analysis } = analyzed({
    teams: {
      crew: {
        people: 2,
        run: '50%',
        capacity: [{ from: '2027-03-08', people: 3 }],
        leave: [{ from: '2027-03-02', people: 1 }],
      },
    },
    initiatives: [
      { ...item('base', '2027-03-01', '2027-03-12'), demand: [{ team: 'crew', effort: '12pd' }] },
      {
        ...item('long', '2027-03-01', '2027-03-19'),
        demand: [{ team: 'crew', effort: '9pd', atMost: 1 }],
      },
    ],
  });
  const [proof] = proofsIn(analysis);
  expect(proof?.message).toBe(
    'crew has 12 pd from 2027-03-01 to 2027-03-12, and base and long need 16 pd of it: 4 pd too many, however they are spread',
  );
  expect(proof?.chain?.map(({ message }) => message)).toEqual([
    '2027-03-01 to 2027-03-01: crew has 2 people × 1 working day × 50 % (what run and reserve leave) = 1 pd',
    '2027-03-02 to 2027-03-02: crew has 1 person × 1 working day × 50 % (what run and reserve leave) = 0.5 pd',
    '2027-03-03 to 2027-03-07: crew has 2 people × 3 working days × 50 % (what run and reserve leave) = 3 pd',
    '2027-03-08 to 2027-03-12: crew has 3 people × 5 working days × 50 % (what run and reserve leave) = 7.5 pd',
    'base needs 12 pd, can begin today and is due on 2027-03-12',
    'long can begin today and is due on 2027-03-19; with 1 person at once, 4 pd of its 9 fall into these days at the least',
    'together 16 pd, which is 4 pd more than 12 pd',
  ]);
});

test('where a proof speaks of a team and month, no overload does', () => {
  assert(
    property(tightRoadmaps({ rated: false }), (data) => {
      const { analysis } = analyzed(data);
      const months = (rule: string) =>
        analysis.findings
          .filter((finding) => finding.rule === rule)
          .flatMap(({ message }) => message.match(/2027-\d\d(?!-)/g) ?? []);
      const proved = analysis.workload.proofs.flatMap(({ first, last }) =>
        analysis.workload.load.periods
          .filter((period) => first <= period.last && period.first <= last)
          .map(({ label }) => label),
      );
      for (const month of months('capacity/overload')) expect(proved).not.toContain(month);
    }),
  );
});

test.each<[string, RoadmapFile]>([
  ['no people', { teams: { crew: { people: 0 } }, initiatives: [item('a'), item('b')] }],
  [
    'a share of more than the whole',
    { teams: { crew: { people: 2, run: '90%', reserve: '90%' } }, initiatives: [item('a')] },
  ],
  [
    'nobody ever works',
    {
      calendar: { closures: [{ from: '1900', to: '2199' }] },
      teams: { crew: { people: 2 } },
      initiatives: [item('a'), item('b')],
    },
  ],
  [
    'two centuries',
    {
      teams: { crew: { people: 1, wipLimit: 1 } },
      initiatives: [item('a', '1900-01-01', '2199-12-31'), item('b')],
    },
  ],
  [
    'more work than there is time',
    {
      teams: { crew: { people: 1e-9, skills: { ops: 1e-9 } } },
      initiatives: [
        { ...item('a'), demand: [{ team: 'crew', skill: 'ops', effort: '999999999pm' }] },
        item('b'),
      ],
    },
  ],
  [
    'names that try to escape',
    {
      teams: { 'crew \u001B[31m\u202E': { people: 1, skills: { 'ops \u001B[31m': 1 } } },
      initiatives: ['a \u202E', 'b \u001B[31m'].map((id) => ({
        ...item(id),
        demand: [{ team: 'crew \u001B[31m\u202E', skill: 'ops \u001B[31m', effort: '99pd' }],
      })),
    },
  ],
])('bad input gives findings that read: %s', (_, data) => {
  const { analysis } = analyzed(data);
  const ours = analysis.findings.filter(({ rule }) => /^capacity\/|^feasibility\/proof/.test(rule));
  expect(ours.length).toBeGreaterThan(0);
  for (const { message, help, chain = [] } of ours) {
    for (const text of [message, help, ...chain.map((step) => step.message)]) {
      expect(text).not.toMatch(/NaN|Infinity|undefined|\p{Cc}|\u202E|e\+\d/u);
    }
  }
});

function item(id: string, start = '2027-03-01', target = '2027-03-12') {
  const demand = [{ team: 'crew', effort: '5pd' }];
  return { id, title: id, status: 'committed', start, target, duration: '1d', demand };
}

/** JSON is YAML: a roadmap from data, with every value at a place in a text. */
function analyzed(data: RoadmapFile): { readonly analysis: Analysis; readonly text: string } {
  const text = JSON.stringify({ roadmap: 'demo', ...data }, undefined, 1);
  return { analysis: analyze([{ path: PATH, text }], { asOf: TODAY }), text };
}

function proofsIn({ findings }: Analysis): readonly Finding[] {
  return findings.filter(({ rule }) => rule === 'feasibility/proof');
}

function messagesOf(analysis: Analysis): readonly string[] {
  return proofsIn(analysis).map(({ message }) => message);
}

/** Proofs about some people, also those of which another rule speaks. */
function faultsOf(name: string, { workload: { capacity, asked } }: Analysis): number {
  const pools = [...capacity.teams.values()].flatMap(({ pools: ofTeam }) => ofTeam);
  const pool = pools.find((each) => poolName(each) === name);
  return pool ? proofsOfPool(pool, tasksOf(asked.works, pool)).length : Number.NaN;
}

function faultsOfFiles({ findings }: Analysis): readonly string[] {
  return findings
    .filter(({ rule }) => /^(?:schema|syntax)\//.test(rule))
    .map(({ message }) => message);
}

/** `crew`, `ops in crew`. */
function whose(message: string): string {
  return message.split(' has ')[0] ?? '';
}
