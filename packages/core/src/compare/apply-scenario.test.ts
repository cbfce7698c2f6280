import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenariosOf } from '../link/scenarios.ts';
import { applyScenario } from './apply-scenario.ts';
import { compareAnalyses } from './compare.ts';
import { analysisOf, ROADMAP, underScenario } from './testing/roadmap.ts';

/** The lines of the roadmap that a scenario changes, as `-` before and `+` after. */
function changed(scenario: string, roadmap = ROADMAP): string[] {
  const { files, diagnostics } = underScenario(scenario, roadmap);
  expect(files.map(({ path }) => path)).toEqual(['roadmap.yaml']);
  expect(diagnostics).toEqual([]);
  const [before, after] = [roadmap.split('\n'), (files[0]?.text ?? '').split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

describe('a scenario is laid over the roadmap by the smallest edits', () => {
  it.each<[string, string[]]>([
    ['title: Nothing yet\n', []],
    ['initiatives: {lake: {target: 2027-Q3}}\n', ['-    target: 2027-Q2', '+    target: 2027-Q3']],
    [
      'teams: {web: {people: 4}}\n',
      ['-    people: 3   # since spring', '+    people: 4   # since spring'],
    ],
    [
      'teams:\n  data:\n    people: 3\n    capacity:\n      - {from: 2027-02, people: 4}\n',
      [
        '-  data: {people: 2, skills: {engineer: 1}}',
        '+  data: {people: 3, skills: {engineer: 1}, capacity: [{from: 2027-02, people: 4}]}',
      ],
    ],
    [
      'teams: {data: {skills: {engineer: 2}}}\n',
      [
        '-  data: {people: 2, skills: {engineer: 1}}',
        '+  data: {people: 2, skills: {engineer: 2}}',
      ],
    ],
    [
      'calendar: {releases: {fair: {date: 2027-10-25}}}\n',
      [
        '-    fair: {title: Food fair, date: 2027-10-11}',
        '+    fair: {title: Food fair, date: 2027-10-25}',
      ],
    ],
    [
      'milestones: {"lake#first-feed": {target: 2027-03-01}}\n',
      [
        '-      - {id: first-feed, title: First feed, target: 2027-02-12}',
        '+      - {id: first-feed, title: First feed, target: 2027-03-01}',
      ],
    ],
    [
      'initiatives: {shop: {scope: [checkout]}}\n',
      ['-    scope:', '-      - checkout', '-      - invoices', '+    scope: [checkout]'],
    ],
    [
      'initiatives:\n  shop: {status: dropped, statusReason: "no, money: gone"}\n',
      ['-    status: committed', '+    status: dropped', "+    statusReason: 'no, money: gone'"],
    ],
    [
      'calendar: {freezes: [{title: peak, from: 2027-12-01}]}\ncalendars: {nobody: {workweek: mon-thu}}\n',
      ['+  freezes: [{title: peak, from: 2027-12-01}]'],
    ],
  ])('%j', (scenario, lines) => {
    expect(changed(scenario)).toEqual(lines);
  });

  it('passes over what is not there, which the roadmap as it is has a finding for', () => {
    const scenario = `
initiatives: {lkae: {target: 2027-Q3}}
milestones: {"lake#go": {target: 2027-Q3}, "lkae#go": {target: 2027-Q3}}
teams: {data: {skills: {analyst: 1}}, dta: {people: 1}}
calendar: {releases: {fare: 2027-10-25}}
`;
    expect(changed(scenario)).toEqual([]);
    const { base } = underScenario(scenario);
    const said = base.findings.filter(({ at }) => at.path === 'scenarios/tried.yaml');
    expect(said.map(({ rule, message, help }) => `${rule}: ${message}; ${help}`)).toEqual([
      'reference/unknown: there is no initiative "lkae"; did you mean lake?',
      'reference/unknown: lake has no milestone "go"; known here: first-feed; or add it under the initiative\'s milestones',
      'reference/unknown: there is no initiative "lkae"; did you mean lake?',
      'reference/unknown: data has no skill "analyst"; known here: engineer; or add it under the team\'s skills',
      'reference/unknown: there is no team "dta"; did you mean data?',
      'reference/unknown: there is no named date "fare"; known here: fair; or add it under calendar.releases',
    ]);
  });

  it('cannot give another id', () => {
    const scenario = 'initiatives: {lake: {id: sea}}\n';
    expect(changed(scenario)).toEqual([]);
    const { base } = underScenario(scenario);
    expect(base.findings.filter(({ rule }) => rule === 'schema/unknown-key')).toMatchObject([
      { message: 'a scenario cannot give lake another id' },
    ]);
  });

  it('has its typing errors where it is written', () => {
    const { base } = underScenario('initiatives: {lake: {targt: 2027-Q3, target: soonish}}\n');
    const said = base.findings.filter(({ at }) => at.path === 'scenarios/tried.yaml');
    expect(said.map(({ message, help }) => `${message}; ${help}`)).toEqual([
      '"targt" is not a key of lake; target is already there: delete one of the two',
      'no date is named "soonish"; add it under calendar.releases, or write a period such as 2027-Q1',
    ]);
  });

  it('says that it cannot change what is repeated elsewhere', () => {
    const shared = 'roadmap: demo\nteams:\n  a: {people: &n 2}\n  b: {people: *n}\n';
    const { files, diagnostics } = underScenario('teams: {a: {people: 3}}\n', shared);
    expect(files[0]?.text).toBe(shared);
    const alias = underScenario('teams: {b: {people: 3}}\n', shared);
    expect(alias.files[0]?.text).toBe(shared.replace('*n', '3'));
    expect(alias.diagnostics).toEqual([]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'people cannot have another value in a scenario, as it is written in the roadmap',
    ]);
  });

  it('finds the file of several in which a thing is written, and leaves the others as they are', () => {
    const files = [
      { path: 'roadmap.yaml', text: 'roadmap: demo\nteams:\n  a: {people: 2}\n' },
      { path: 'more.roadmap.yaml', text: 'teams:\r\n  b: {people: 2}\r\n' },
      { path: 'initiatives/x.yaml', text: 'title: X\n' },
      {
        path: 'scenarios/tried.yaml',
        text: 'teams: {b: {people: 3}}\ninitiatives: {x: {target: 2027}}\n',
      },
    ];
    const base = analysisOf(files);
    const { data } = scenariosOf(base.roadmap, base.files).get('tried')!;
    const { value } = applyScenario(base, data);
    expect(value).toEqual([
      { path: 'initiatives/x.yaml', text: 'title: X\ntarget: 2027\n' },
      { path: 'more.roadmap.yaml', text: 'teams:\r\n  b: {people: 3}\r\n' },
      files[0],
    ]);
    expect(value[2]).toBe(files[0]);
  });

  it('is linear: twenty times the values take no more than some twenty times as long', () => {
    const time = (count: number): number => {
      const ids = Array.from({ length: count }, (_, index) => `i${index}`);
      const roadmap = ids.map((id) => `  - {id: ${id}, title: ${id}}\n`).join('');
      const scenario = ids.map((id) => `  ${id}: {target: 2027, start: 2027-Q1}\n`).join('');
      const base = analysisOf([
        { path: 'roadmap.yaml', text: `roadmap: demo\ninitiatives:\n${roadmap}` },
        { path: 'scenarios/tried.yaml', text: `initiatives:\n${scenario}` },
      ]);
      const { data } = scenariosOf(base.roadmap, base.files).get('tried')!;
      const started = performance.now();
      const { value } = applyScenario(base, data);
      const took = performance.now() - started;
      expect(value[0]?.text.match(/, target: 2027, start: 2027-Q1\}/g)).toHaveLength(count);
      return took;
    };
    time(300);
    // Quadratic time would be four hundred times as long.
    expect(time(6000)).toBeLessThan(60 * Math.max(10, time(300)));
  });
});

describe('any scenario', () => {
  const date = fc.constantFrom('2027-03-01', '2027-Q4', 'tbd', 'fair', 'fair - 2w', "'2028'");
  const initiative = fc.record(
    {
      target: date,
      deadline: date,
      status: fc.constantFrom('proposed', 'dropped', 'active'),
      duration: fc.constantFrom('1w', '30d'),
      scope: fc.constantFrom('[a]', '["x: y", "z, #"]', '[c, d]'),
      'x-why': fc.constantFrom('"a: b"', '{c: [1, "2"]}', 'null'),
    },
    { requiredKeys: [] },
  );
  const scenario = fc.record({
    lake: initiative,
    shop: initiative,
    stand: initiative,
    people: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  });

  it('applied and compared shows exactly what it says', () => {
    fc.assert(
      fc.property(scenario, ({ people, ...initiatives }) => {
        const lines = Object.entries(initiatives).map(
          ([id, values]) =>
            `  ${id}: {${Object.entries(values)
              .map(([key, value]) => `${key}: ${value}`)
              .join(', ')}}`,
        );
        const teams = people === undefined ? '' : `teams: {data: {people: ${people}}}\n`;
        const { base, head, diagnostics } = underScenario(
          `initiatives:\n${lines.join('\n')}\n${teams}`,
        );
        expect(diagnostics).toEqual([]);
        const wanted = new Set(
          base.findings
            .filter(({ rule }) => rule === 'scenario/no-effect')
            .map(({ at }) => at.start),
        );
        const named = Object.entries(initiatives).flatMap(([id, values]) =>
          Object.keys(values).map((key) => `initiative:${id} ${key}`),
        );
        const all = [...named, ...(people === undefined ? [] : ['team:data people'])];
        const shown = new Set(
          compareAnalyses(base, head).changes.map(({ subject, route }) => `${subject} ${route[0]}`),
        );
        expect([...shown].filter((each) => !all.includes(each))).toEqual([]);
        expect(all.length - shown.size).toBe(wanted.size);
      }),
      { numRuns: 200 },
    );
  });
});
