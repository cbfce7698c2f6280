import process from 'node:process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../edit/apply.ts';
import { link } from '../link/link.ts';
import { blockOf } from '../parse/block.ts';
import { parse } from '../parse/parse.ts';
import { VALIDATORS } from './generated/validators.ts';
import { ROOTS, SHAPES } from '../model/generated/shapes.ts';
import { kindOf } from './kind-of.ts';
import { read } from './read.ts';
import { shape } from './shape.ts';

const PATHS = {
  initiative: 'initiatives/a.yaml',
  roadmap: 'shared.roadmap.yaml',
  scenario: 'scenarios/a.yaml',
} as const;

/** All that the file alone and the roadmap of this one file say of it, references included. */
function check(path: string, text: string) {
  const file = { path, text };
  const { value: tree, diagnostics: ofSyntax } = parse(file);
  const { value, diagnostics: ofShape } = shape(file, tree);
  const { value: roadmap, diagnostics: ofLinks } = link([value]);
  const kind = kindOf(path, tree.root);
  const { data } = read(blockOf(path, text), tree.root, kind);
  const errors = VALIDATORS[kind](data);
  return {
    isValid: tree.root === null || errors.length === 0,
    diagnostics: [...ofSyntax, ...ofShape, ...ofLinks],
    unknown: roadmap.links.references.filter(({ targets }) => targets.length === 0),
    roadmap,
    typed: value.data,
  };
}

function said(text: string, path: string = PATHS.initiative): string[] {
  return check(path, text).diagnostics.map(
    ({ at, message, help }) => `${text.slice(at.start, at.end)}: ${message}; ${help}`,
  );
}

describe('what does not fit is reported once, with what to write', () => {
  it.each([
    [
      'title: a\ntitel: b\n',
      'titel: "titel" is not a key of an initiative; title is already there: delete one of the two',
    ],
    ['titel: b\n', 'titel: "titel" is not a key of an initiative; did you mean title?'],
    [
      'title: a\nDepends On: []\n',
      'Depends On: "Depends On" is not a key of an initiative; did you mean dependsOn?',
    ],
    [
      'title: a\nteams: []\n',
      'teams: "teams" is not a key of an initiative; teams is a key of roadmap.yaml: move it there, or name this file *.roadmap.yaml',
    ],
    [
      'title: a\nactual: {deadline: 2027}\n',
      'deadline: "deadline" is not a key of actual; deadline belongs to an initiative: move it out of actual',
    ],
    [
      'title: a\nverdict: feasible\n',
      'verdict: "verdict" is not a key of an initiative; write it under feasibility',
    ],
    [
      'title: a\ninitiatives: []\n',
      'title: "title" is not a key of a list of initiatives; move it into one of the initiatives, or the initiatives into a file of their own',
    ],
    [
      '- title: a\n',
      '-: this file takes keys such as id, title, summary, and this is a list; write initiatives: above the list',
    ],
    [
      'title:\n',
      'title: title has no value; write text, as in Move finance to the new ERP, or delete the line',
    ],
    [
      'title: true\n',
      'true: title takes text, and YAML reads true as a yes or no; put quotes round true if the word is meant',
    ],
    [
      'title: a\nlabels: [a, null]\n',
      'null: this entry of labels is empty; write text, or delete the line',
    ],
    [
      'title: a\npriority: 1.5\n',
      '1.5: priority cannot be 1.5: it takes a whole number, or must, should, could or wont; write a whole number, or must, should, could or wont',
    ],
    [
      'title: a\ndependsOn: [{on: b, acknowledged: yes}]\n',
      'yes: acknowledged cannot be "yes"; did you mean true?',
    ],
    [
      'title: a\nduration: -6w\n',
      '-6w: "-6w" has a sign, and duration is a length of time; write 6w',
    ],
    [
      'title: a\nid: É RP\n',
      'É RP: "É RP" cannot be an id; write lower-case letters, digits and dashes, as in e-rp',
    ],
    [
      'title: a\nbudget: {currency: euro}\n',
      'euro: "euro" cannot stand under currency; write it, as in EUR',
    ],
    [
      'title: a\nstatus: imlpemented\n',
      'imlpemented: status cannot be "imlpemented"; write one of proposed, assessing, committed, active, paused, done, dropped, or say under statuses: which of the seven it means',
    ],
    [
      'title: a\ntarget: v1.21, v1.37\n',
      'v1.21, v1.37: "v1.21, v1.37" is not a date: it names several; write one of them; a target for each stage goes under targets',
    ],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    [
      'calendar: {fiscalYearStart: apr}\n',
      'apr: fiscalYearStart cannot be "apr"; did you mean april?',
    ],
    ['roadmap: a\nversion: 2\n', '2: version cannot be 2: it takes 1; write 1'],
    [
      'horizon: 2027..2026\n',
      '2027..2026: "2027..2026" ends before it begins; write the earlier one first, as in 2026..2027',
    ],
    [
      'calendar: {closures: [{from: 2027-Q1..2027-Q2}]}\n',
      '2027-Q1..2027-Q2: "2027-Q1..2027-Q2" is a range, and a single period must stand here; write one period, as in 2027-Q1',
    ],
    [
      'calendar: {freezes: [{from: 2027-02, to: 2027-01}]}\n',
      '2027-01: this ends on 2027-01, before it begins on 2027-02; write the earlier day under from, the later one under to',
    ],
    [
      'calendar: {closures: [{from: 1900, to: 2199}]}\n',
      'closures: nobody ever works on this calendar: its holidays and closures leave no working day from 1900 to 2199; it counts every day as a working day; shorten its closures, or give it the days of a working week',
    ],
  ])('%j', (text, expected) => {
    expect(said(text, PATHS.roadmap)).toEqual([expected]);
  });
});

describe('a fix that is called safe leaves a file without that finding', () => {
  it.each([
    ['title: a\nlabels: board # why\n', 'title: a\nlabels: [board] # why\n'],
    [
      'title: a\ndependsOn: [{on: b, acknowledged: yes}]\n',
      'title: a\ndependsOn: [{on: b, acknowledged: true}]\n',
    ],
    ['title: a\nowners: {it: “@ada”}\n', 'title: a\nowners: {it: "@ada"}\n'],
  ])('%j', (text, expected) => {
    const { diagnostics } = check(PATHS.initiative, text);
    const edits = diagnostics.flatMap(({ fixes = [] }) =>
      fixes.filter(({ safe }) => safe).flatMap((fix) => fix.edits),
    );
    const fixed = applyEdits(text, edits);
    expect(fixed).toBe(expected);
    expect(check(PATHS.initiative, fixed).diagnostics).toEqual([]);
  });
});

it.each([
  ['title: a\ndue: 2027-Q2\n', 'Rename to target'],
  ['title: a\ndeadlin: 2027-Q2\n', 'Rename to deadline'],
  ['title: a\ndepends_on: [b]\n', 'Rename to dependsOn'],
  ['title: a\ncommitment: anounced\n', 'Write announced'],
  ['title: a\ncategory: fun\n', 'Write run'],
  ['title: a\nid: ERP 2\n', 'Rename to erp-2'],
])('a fix that guesses is not called safe: %j', (text, title) => {
  const fixes = check(PATHS.initiative, text).diagnostics.flatMap((each) => each.fixes ?? []);
  expect(fixes).toMatchObject([{ title, safe: false }]);
});

describe('any file at all', () => {
  const leaf = fc.oneof(
    fc.constantFrom(
      '2027-Q1',
      'tbd',
      '20pd',
      '60%',
      'a',
      'A B',
      '',
      '-1',
      '1.5',
      'true',
      'null',
      '@me',
      '<x>',
      'a#b',
      'x/y',
      '__proto__',
    ),
    fc.string({ maxLength: 8 }),
  );
  const keys = [
    ...new Set(SHAPES.flatMap(({ map }) => Object.keys(map?.properties ?? {}))),
    'x-own',
    'zzz',
    '__proto__',
    'constructor',
    'a/b',
    '~1',
  ];
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
    ),
  }));
  /** Flow YAML; texts of digits and words stay plain, so that YAML reads them as it likes. */
  const write = (data: unknown): string => {
    if (Array.isArray(data)) return `[${data.map(write).join(', ')}]`;
    if (typeof data !== 'object' || data === null) {
      const text = String(data);
      return /^[\w.@-]+$/.test(text) && !text.startsWith('@') ? text : JSON.stringify(text);
    }
    const entries = Object.entries(data).map(
      ([key, one]) => `${JSON.stringify(key)}: ${write(one)}`,
    );
    return `{${entries.join(', ')}}`;
  };

  it.each(['initiative', 'roadmap', 'scenario'] as const)(
    'of kind %s is read without a crash, and has a finding if it does not fit',
    (kind) => {
      const top = fc.dictionary(
        fc.constantFrom(...Object.keys(SHAPES[ROOTS[kind]]?.map?.properties ?? {}), 'zzz'),
        value,
        { maxKeys: 5 },
      );
      fc.assert(
        fc.property(fc.oneof(top, value), (data) => {
          const text = `${write(data)}\n`;
          const { isValid, diagnostics, unknown, roadmap } = check(PATHS[kind], text);
          // What is wrong under `rules:` may be told by the rules alone.
          const isOfRules = Object.keys(roadmap.data.rules ?? {}).length > 0;
          if (!isValid && !isOfRules)
            expect(diagnostics.length + unknown.length).toBeGreaterThan(0);
          for (const { at } of diagnostics) {
            expect(at.start).toBeLessThanOrEqual(at.end);
            expect(at.end).toBeLessThanOrEqual(text.length);
          }
        }),
        { numRuns: 1500 },
      );
    },
  );

  it('is typed: what is left of it is of the right type, of the right words and within bounds', () => {
    fc.assert(
      fc.property(value, (data) => {
        const { typed } = check(PATHS.initiative, `${write(data)}\n`);
        const left = VALIDATORS.initiative(typed).filter(({ keyword }) => !KEPT.has(keyword));
        const places = new Set(left.map(({ instancePath }) => instancePath));
        // Of a place that may take several forms, errors about the other forms remain.
        for (const { instancePath, keyword } of VALIDATORS.initiative(typed)) {
          if (KEPT.has(keyword)) places.delete(instancePath);
        }
        expect([...places]).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** What is diagnosed and yet kept: texts that nobody can read, entities that lack something, wholeness of numbers. */
const KEPT: ReadonlySet<string> = new Set(['pattern', 'required', 'anyOf', 'if', 'propertyNames']);

it('eight times the faults in one map take no more than some eight times as long', () => {
  const time = (count: number): number => {
    const lines = Array.from({ length: count }, (_, index) => `  t${index}: {peple: 1, people: x}`);
    const file = { path: PATHS.roadmap, text: `teams:\n${lines.join('\n')}\n` };
    const { value: tree } = parse(file);
    const started = process.cpuUsage();
    const { value, diagnostics } = shape(file, tree);
    link([value]);
    expect(diagnostics).toHaveLength(2 * count);
    return process.cpuUsage(started).user / 1000;
  };
  time(500);
  // Time of the processor, which others cannot take; quadratic time would be 64 times as long.
  expect(time(8000)).toBeLessThan(32 * Math.max(10, time(1000)));
});
