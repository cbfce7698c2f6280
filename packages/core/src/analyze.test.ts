import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze, analyzing, findingsInFile, reading, type Analysis } from './analyze.ts';
import { needsPlan } from './rules/run.ts';
import { finished } from './run/slices.ts';
import { change, type Change } from './parse/testing/mutate.ts';
import { noteEdit } from './shape/read-file.ts';
import type { SourceFile } from './text/source.ts';
import type { WorkCalendar } from './time/calendar.ts';
import { parseDay } from './time/day.ts';

const AS_OF = parseDay('2027-01-04');
const asOf = AS_OF.ok ? AS_OF.value : 0;

const IDS = ['a', 'b', 'c', 'd', 'e'] as const;
const PATHS = [
  ...IDS.map((id) => `initiatives/${id}.yaml`),
  'roadmap.yaml',
  'more.roadmap.yaml',
  'scenarios/what.yaml',
];

/** Lines that change what others mean: ids, dates, teams, named days, settings, broken ones. */
const LINES = [
  ...IDS.map((id) => `dependsOn: [${id}]`),
  'dependsOn: [{on: a, type: FF, lag: 1w}, b#m, demo/c]',
  'dependsOn: [{on: d, cycle: accepted}, nowhere]',
  'id: a',
  'id: z',
  'status: done',
  'status: dropped',
  'status: committed',
  'start: 2027-02-01',
  'target: 2027-02-26',
  'target: spring',
  'deadline: spring - 2w',
  'milestones: [{id: m, target: 2027-03-01}]',
  'demand: [{team: it, effort: 30pd}, {team: hr, effort: M}]',
  'demand: [{team: it, skill: sql, effort: 5..9..40pd, atMost: 1, profile: front}]',
  'actual: {start: 2026-12-01}',
  'duration: 3w',
  'prepare: [{what: servers, leadTime: 6w}, {what: a contract, done: true}]',
  'checkIns: [{on: 2026-12-15, progress: 40%}]',
  'priority: 1',
  'objectives: [grow]',
  'kpis: [{kpi: sales, expect: up to 20, by: 2027-06}]',
  'systems: {changes: [crm], introduces: [shop]}',
  'decisions: [{id: which, needBy: 2026-12-20}]',
  'assumptions: [{text: prices hold, validUntil: 2026-12-31}]',
  'risks: [somebody leaves]',
  'feasibility: {verdict: feasible, by: it, impact: {infrastructure: {load: [{system: crm, measure: users, amount: 60}]}, support: {team: hr, effort: 2pd/w}}}',
  'owners: {business: it, it: hr}',
  'titel: wrong',
  'broken: [',
  '# throughline-ignore-file reference/unknown: known to be so',
];
const ROADMAP_LINES = [
  'teams: {it: {people: 2}, hr: {people: 1, calendar: short}}',
  'teams: {it: {people: 1, lead: a}}',
  'teams: {it: {people: 1, skills: {sql: 1}, wipLimit: 1, run: 20%, leave: [{from: 2027-02-01, to: 2027-02-12}]}, hr: {people: 1}}',
  'teams: {it: {people: 3, capacity: [{from: 2027-02-08, people: 1}]}, hr: {ended: 2026-11-30, mergedInto: it}}',
  'calendars: {short: {workweek: mon-thu}}',
  'calendar: {horizons: {soon: 2026-12}, freezes: [{title: stop, from: 2027-02-20, to: 2027-03-05}]}',
  'horizon: 2027..2028',
  'objectives: {grow: {title: Grow, owner: it, kpis: [sales]}}',
  'kpis: {sales: {title: Sales, owner: it, baseline: 10, target: {value: 20, by: 2027-12}, every: 1mo, values: {2026-11: 9, 2026-12: 8}}}',
  'systems: {crm: {owner: hr, successor: shop, lifecycle: {endOfLife: 2027-02-15}, headroom: {users: {capacity: 100, used: 70}}}, shop: {owner: it}}',
  'touchpoints: {weekly: {every: 1w, participants: {it: [it]}, held: [2026-11-02]}}',
  'scenarios: {what: {file: scenarios/what.yaml}}',
  'calendar: {releases: {spring: 2027-04-01}}',
  'calendar: {releases: {spring: 2027-03-01}, holidays: {days: {2027-02-02: Day off}}}',
  'estimates: {sizes: {M: 20pd}}',
  'rules: {feasibility/missing: off, reference/unused: error}',
  'statuses: {doing: active}',
  'initiatives: [{id: listed, title: Listed, dependsOn: [a]}]',
  'broken: [',
];

const SCENARIO_LINES = [
  'initiatives: {a: {target: 2027-03-31}}',
  'initiatives: {a: {status: dropped}, b: {title: T}}',
  'teams: {it: {people: 5}}',
];

const content = (path: string): fc.Arbitrary<string> => {
  if (path.startsWith('scenarios/')) {
    return fc
      .subarray(SCENARIO_LINES, { maxLength: 1 })
      .map((lines) => `title: What if\n${lines.join('')}\n`);
  }
  const isMain = path.endsWith('roadmap.yaml');
  const head = path === 'roadmap.yaml' ? 'roadmap: demo\n' : isMain ? '' : 'title: T\n';
  return fc
    .subarray(isMain ? ROADMAP_LINES : LINES, { maxLength: 6 })
    .map((lines) => `${head}${lines.map((line) => `${line}\n`).join('')}`);
};
const file: fc.Arbitrary<SourceFile> = fc
  .constantFrom(...PATHS)
  .chain((path) => content(path).map((text) => ({ path, text })));

/** A file written anew, taken away (no text), or all of them as they were some states before. */
type Act = SourceFile | { readonly path: string } | { readonly back: number };
const act: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: file, weight: 6 },
  { arbitrary: fc.constantFrom(...PATHS).map((path) => ({ path })), weight: 1 },
  { arbitrary: fc.record({ back: fc.integer({ min: 1, max: 4 }) }), weight: 1 },
);

function after(act: Act, states: readonly (readonly SourceFile[])[]): readonly SourceFile[] {
  const now = states.at(-1)!;
  if ('back' in act) return states.at(-1 - act.back) ?? now;
  const others = now.filter(({ path }) => path !== act.path);
  return 'text' in act ? [...others, act] : others;
}

/** What an analysis says, in plain texts and numbers: initiatives by name, calendars by what they count. */
function told({ roadmap, plan, workload, findings, suppressed }: Analysis): unknown {
  const said = {
    findings,
    suppressed,
    initiatives: roadmap.initiatives.map((each) => ({ ...each, at: each.at })),
    links: roadmap.links,
    items: [...plan.items.values()],
    cycles: plan.cycles,
    proofs: workload.proofs,
    load: workload.load,
  };
  return JSON.parse(JSON.stringify(said, plain)) as unknown;
}

function plain(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('dependencies' in value && 'id' in value && key !== '' && !/^\d+$/.test(key)) return value.id;
  // Only a calendar has this function.
  if ('workingDays' in value)
    return (value.workingDays as WorkCalendar['workingDays'])(asOf, asOf + 99);
  // Places are told by a getter, which is not the object's own.
  if ('at' in value && !Object.hasOwn(value, 'at')) {
    return { ...value, at: value.at, ...('whole' in value && { whole: value.whole }) };
  }
  return value;
}

it('after any edits an analysis says what one of files never seen before would', () => {
  fc.assert(
    fc.property(
      fc.array(file, { maxLength: 8 }),
      fc.array(act, { maxLength: 10 }),
      (start, acts) => {
        const first = [...new Map(start.map((each) => [each.path, each])).values()];
        const states: (readonly SourceFile[])[] = [first];
        analyze(first, { asOf });
        for (const each of acts) {
          const files = after(each, states);
          states.push(files);
          const running = analyze(files, { asOf });
          const fresh = analyze(
            files.map((one) => ({ ...one })),
            { asOf },
          );
          expect(told(running)).toEqual(told(fresh));
          for (const initiative of running.roadmap.initiatives) {
            for (const { of, predecessor } of initiative.dependencies) {
              expect(of).toBe(initiative);
              if (predecessor)
                expect(running.roadmap.initiativeById.get(predecessor.id)).toBe(predecessor);
            }
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});

it('what is said of a file by itself is a part of what is said of all', () => {
  fc.assert(
    fc.property(fc.array(file, { maxLength: 8 }), (files) => {
      const unlike = [...new Map(files.map((each) => [each.path, each])).values()];
      const all = finished(reading(unlike, { asOf }));
      for (const each of unlike) {
        const inFile = all.findings.filter(({ at }) => at.path === each.path);
        expect(inFile).toEqual(expect.arrayContaining([...findingsInFile(each, all)]));
      }
    }),
    { numRuns: 60 },
  );
});

it('a reading has the findings that need no plan, and half of an analysis changes no other', () => {
  fc.assert(
    fc.property(
      fc.array(file, { maxLength: 8 }),
      file,
      fc.nat({ max: 60 }),
      (written, edit, slices) => {
        const files = [...new Map(written.map((each) => [each.path, each])).values()];
        const read = finished(reading(files, { asOf }));
        const abandoned = analyzing(finished(reading(after(edit, [files]), { asOf })));
        for (let done = 0; done < slices; done++) abandoned.next();
        const analysis = finished(analyzing(read));
        expect(read.findings).toEqual(analysis.findings.filter(({ rule }) => !needsPlan(rule)));
        const fresh = analyze(
          files.map((one) => ({ ...one })),
          { asOf },
        );
        expect(told(analysis)).toEqual(told(fresh));
      },
    ),
    { numRuns: 50 },
  );
});

/** A list of initiatives in one file, each written over several lines and promised for a day that has passed. */
const list: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...IDS), fc.subarray(LINES.slice(0, -2), { maxLength: 4 })), {
    minLength: 2,
    maxLength: 5,
  })
  .map((items) => {
    const texts = items.map(([id, lines]) => {
      const own = ['title: T', 'status: committed', 'target: 2026-12-01'];
      const others = lines.filter((line) => !/^(?:id|status|target):/.test(line));
      return `- id: ${id}\n${[...own, ...others].map((line) => `  ${line}\n`).join('')}`;
    });
    return `initiatives:\n${texts.join('')}`;
  });

/** Mostly one that leaves the text whole, and moves what follows. */
const listChange: fc.Arbitrary<Change> = fc.oneof(
  change,
  fc.constant((text: string) => text.replace('title: T', 'title: T, and more')),
  fc.constant((text: string) => text.replace('  status: committed\n', '')),
);

it('after any edits of a list an analysis says what one of files never seen before would', () => {
  const path = 'initiatives/all.yaml';
  const edits = fc.array(listChange, { maxLength: 6 });
  fc.assert(
    fc.property(content('roadmap.yaml'), list, edits, (roadmap, text, changes) => {
      const main = { path: 'roadmap.yaml', text: roadmap };
      let file: SourceFile = { path, text };
      analyze([main, file], { asOf });
      for (const each of changes) {
        const edited = { path, text: each(file.text) };
        noteEdit(file, edited);
        file = edited;
        const running = analyze([main, file], { asOf });
        const fresh = analyze([{ ...main }, { ...file }], { asOf });
        expect(told(running)).toEqual(told(fresh));
      }
    }),
    { numRuns: 40 },
  );
});

it('what was not edited, and waits for nothing that was, is the same object as before', () => {
  const files = [
    { path: 'initiatives/a.yaml', text: 'title: A\n' },
    { path: 'initiatives/b.yaml', text: 'title: B\ndependsOn: [a]\n' },
    { path: 'initiatives/c.yaml', text: 'title: C\n' },
    { path: 'roadmap.yaml', text: 'roadmap: demo\n' },
  ];
  const before = analyze(files, { asOf }).roadmap.initiativeById;
  const edited = [{ ...files[0]!, text: 'title: Other\n' }, ...files.slice(1)];
  const now = analyze(edited, { asOf }).roadmap.initiativeById;
  expect(now.get('c')).toBe(before.get('c'));
  expect(now.get('b')).not.toBe(before.get('b'));
  expect(now.get('b')?.dependencies[0]?.predecessor).toBe(now.get('a'));
});

it('a file that comes back refers to what there is now, not to what it left', () => {
  const [waiting, old, other] = [
    { path: 'initiatives/b.yaml', text: 'title: B\ndependsOn: [a]\n' },
    { path: 'initiatives/a.yaml', text: 'title: A\n' },
    { path: 'initiatives/a.yaml', text: '# Written anew.\ntitle: A\n' },
  ];
  const main = { path: 'roadmap.yaml', text: 'roadmap: demo\n' };
  analyze([main, old, waiting], { asOf });
  analyze([main, other], { asOf });
  const { roadmap } = analyze([main, other, waiting], { asOf });
  const [a] = roadmap.links.definitions;
  expect(roadmap.links.references.map(({ targets }) => targets)).toEqual([[a]]);
  expect(roadmap.links.references[0]?.targets[0]).toBe(a);
  expect(roadmap.initiativeById.get('b')?.dependencies[0]?.predecessor?.at.start).toBe(a?.at.start);
});
