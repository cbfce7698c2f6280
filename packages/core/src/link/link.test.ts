import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dependency, Roadmap } from '../model/roadmap.ts';
import { where } from '../parse/origin.ts';
import { parse } from '../parse/parse.ts';
import { shape } from '../shape/shape.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { formatDay, parseDay } from '../time/day.ts';
import { link } from './link.ts';

type Files = Readonly<Record<string, string>>;

function linked(files: Files): Roadmap {
  return stages(files).roadmap;
}

function stages(files: Files): { roadmap: Roadmap; diagnostics: readonly Diagnostic[] } {
  const shaped = Object.entries(files).map(
    ([path, text]) => shape({ path, text }, parse({ path, text }).value).value,
  );
  const { value, diagnostics } = link(shaped);
  return { roadmap: value, diagnostics };
}

function day(text: string): number {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

describe('initiatives', () => {
  const roadmap = linked({
    'initiatives/erp.yaml': 'title: ERP\n',
    'initiatives/list.yaml': 'initiatives: [{id: b, title: B}, {id: a, title: A}]\n',
    'initiatives/named.initiative.yaml': 'title: Named\n',
    'initiatives/other.yaml': 'id: not-the-file\n',
    'roadmap.yaml': 'roadmap: demo\ninitiatives: [{id: inline, title: Inline}]\n',
  });

  it('come from files, lists and the roadmap itself, in file order', () => {
    expect(roadmap.initiatives.map(({ id }) => id)).toEqual([
      'erp',
      'b',
      'a',
      'named',
      'not-the-file',
      'inline',
    ]);
    expect([...roadmap.initiativeById.keys()]).toEqual(roadmap.initiatives.map(({ id }) => id));
  });

  it('are called by their id where a title is missing', () => {
    expect(roadmap.initiativeById.get('not-the-file')?.title).toBe('not-the-file');
  });

  it('count once: of two with one id, the first', () => {
    const { initiatives, links } = linked({
      'initiatives/a.yaml': 'id: x\ntitle: First\n',
      'initiatives/b.yaml': 'id: x\ntitle: Second\n',
    });
    expect(initiatives.map(({ title }) => title)).toEqual(['First']);
    expect(links.definitions.map(({ at }) => at.path)).toEqual([
      'initiatives/a.yaml',
      'initiatives/b.yaml',
    ]);
  });

  it.each([
    ['status: active', 'active', true],
    ['status: implementable', 'committed', true],
    ['status: idea', 'proposed', false],
    ['status: nonsense', 'proposed', false],
    ['status: constructor', 'proposed', false],
    ['summary: none', 'proposed', false],
    ['commitment: announced', 'proposed', true],
    ['status: done', 'done', false],
  ])('%s means %s', (line, status, committed) => {
    const [initiative] = linked({
      'initiatives/a.yaml': `title: A\n${line}\n`,
      'roadmap.yaml': 'statuses: {implementable: committed, idea: proposed}\n',
    }).initiatives;
    expect(initiative).toMatchObject({ status, committed });
  });
});

describe('dates', () => {
  const { initiatives, calendar } = linked({
    'initiatives/a.yaml': [
      'title: A',
      'start: v1.32 - 1w',
      'target: FY27-Q4',
      'deadline: next',
      'actual: {start: 2027-01-04}',
      'duration: 6w',
      'milestones: [{id: m, target: tbd, actual: null}, {id: n, target: someday}]',
    ].join('\n'),
    'roadmap.yaml': [
      'calendar:',
      '  fiscalYearStart: april',
      '  releases: {v1.32: 2027-04-21, v1.33: {date: 2027-Q3, freeze: 2027-07-01}}',
      '  horizons: {next: 2027-Q1..2027-Q2}',
      '  freezes: [{title: year end, from: 2026-12, to: 2027-01-04, applies: [release]}]',
    ].join('\n'),
  });
  const [a] = initiatives;
  const span = (dated: { period?: { first: number; last: number } } | undefined) =>
    dated?.period && `${formatDay(dated.period.first)}..${formatDay(dated.period.last)}`;

  it('are placed on the calendar, and keep their text', () => {
    expect(span(a?.start)).toBe('2027-04-14..2027-04-14');
    expect(a?.start).toMatchObject({ text: 'v1.32 - 1w', when: { via: 'v1.32' } });
    expect(span(a?.target)).toBe('2027-01-01..2027-03-31');
    expect(span(a?.deadline)).toBe('2027-01-01..2027-06-30');
    expect(span(a?.actualStart)).toBe('2027-01-04..2027-01-04');
    expect(a?.duration).toEqual({ amount: 6, unit: 'w', calendar: false });
  });

  it('that are not known, or cannot be read, span no days', () => {
    const [m, n] = a?.milestones ?? [];
    expect(m?.target).toMatchObject({ when: { kind: 'tbd' } });
    expect(m).not.toHaveProperty('actual');
    expect(n?.target).toMatchObject({ text: 'someday', when: { kind: 'tbd' } });
    expect(n?.target).not.toHaveProperty('period');
  });

  it('of releases and freezes are read too', () => {
    expect(span(calendar.releases.get('v1.33'))).toBe('2027-07-01..2027-09-30');
    const [freeze] = calendar.freezes;
    expect(freeze).toMatchObject({
      title: 'year end',
      first: day('2026-12-01'),
      last: day('2027-01-04'),
    });
    expect([...(freeze?.applies ?? [])]).toEqual(['release']);
  });
});

describe('calendars', () => {
  const roadmap = linked({
    'roadmap.yaml': [
      'calendar:',
      '  workweek: mon-thu',
      '  hoursPerDay: 6',
      '  holidays: {days: {2027-04-27: King’s Day}, extra: [2027-05-05, 2027-04-27]}',
      'calendars: {factory: {workweek: sun-thu}, desk: {holidays: {extra: []}}}',
      'teams:',
      '  factory: {calendar: factory}',
      '  desk: {calendar: desk}',
      '  sales: {}',
      '  lost: {calendar: nowhere}',
      'initiatives:',
      '  - {id: one, title: One, demand: [{team: factory}, {team: factory}]}',
      '  - {id: two, title: Two, demand: [{team: factory}, {team: desk}]}',
      '  - {id: none, title: None}',
    ].join('\n'),
  });
  const team = (id: string) => roadmap.teams.get(id)?.calendar;

  it('of the roadmap has its work week and holidays, with their names', () => {
    const { work } = roadmap.calendar;
    expect(work.why(day('2027-04-27'))).toBe('King’s Day');
    expect(work.why(day('2027-05-05'))).toBe('holiday');
    expect(work.why(day('2027-04-30'))).toBe('Friday');
    expect(work.hoursPerDay).toBe(6);
  });

  it('of a team take over what they do not say', () => {
    expect(team('factory')?.isWorking(day('2027-05-02'))).toBe(true);
    expect(team('factory')?.why(day('2027-04-27'))).toBe('King’s Day');
    expect(team('factory')?.hoursPerDay).toBe(6);
    expect(team('desk')?.isWorking(day('2027-04-27'))).toBe(true);
    expect(team('sales')).toBe(roadmap.calendar.work);
    expect(team('lost')).toBe(roadmap.calendar.work);
  });

  it('of an initiative is that of its teams, if they share one', () => {
    const calendar = (id: string) => roadmap.initiativeById.get(id)?.calendar;
    expect(calendar('one')).toBe(team('factory'));
    expect(calendar('two')).toBe(roadmap.calendar.work);
    expect(calendar('none')).toBe(roadmap.calendar.work);
  });
});

describe('dependencies', () => {
  const { initiatives } = linked({
    'initiatives/a.yaml': [
      'title: A',
      'dependsOn:',
      '  - b',
      '  - b#pilot',
      '  - demo/b',
      '  - elsewhere/b',
      '  - {on: b, type: SS, lag: -5d, needBy: 2027-02-01}',
      '  - {external: vendor, needBy: 2027-02}',
      '  - c',
    ].join('\n'),
    'initiatives/b.yaml': 'title: B\nmilestones: [{id: pilot}]\n',
    'roadmap.yaml': 'roadmap: demo\n',
  });
  const shown = ({ on, predecessor, milestone, type, lag, needBy }: Dependency): string =>
    [on, predecessor?.id, milestone?.id, type, lag.amount, needBy?.text].join(' ');

  it('know what they wait for, as far as it is known here', () => {
    expect(initiatives[0]?.dependencies.map(shown)).toEqual([
      'b b  FS 0 ',
      'b#pilot b pilot FS 0 ',
      'demo/b b  FS 0 ',
      'elsewhere/b   FS 0 ',
      'b b  SS -5 2027-02-01',
      '   FS 0 2027-02',
      'c   FS 0 ',
    ]);
    expect(initiatives[0]?.dependencies.every(({ of }) => of === initiatives[0])).toBe(true);
  });

  it('are none where nothing is named', () => {
    const text =
      'title: A\ndependsOn: [{for: x}, {on: }, {external: " ", for: y}, "", b, {external: z}]\n';
    const [a] = linked({ 'initiatives/a.yaml': text }).initiatives;
    expect(a?.dependencies.map(({ at }) => text.slice(at.start, at.end))).toEqual([
      'b',
      '{external: z}',
    ]);
  });

  it('stand where their name is written', () => {
    const text = 'title: A\ndependsOn: [b, {on: "c"}, {external: x}]\n';
    const [a] = linked({ 'initiatives/a.yaml': text }).initiatives;
    expect(a?.dependencies.map(({ at }) => text.slice(at.start, at.end))).toEqual([
      'b',
      '"c"',
      '{external: x}',
    ]);
  });
});

describe('sections in files of their own', () => {
  it('are joined key by key and end to end', () => {
    const { roadmap, diagnostics } = stages({
      'a.roadmap.yaml': 'teams: {platform: {people: 6}}\ncalendar: {releases: {v1: 2027-01}}\n',
      'roadmap.yaml':
        'roadmap: demo\ntitle: T\nteams: {sales: {people: 2}}\ncalendar: {fiscalYearStart: april, releases: {v2: 2027-02}}\nlinks: ["https://a.example"]\n',
      'z.roadmap.yaml': 'links: ["https://z.example"]\n',
    });
    expect([...roadmap.teams.keys()]).toEqual(['platform', 'sales']);
    expect([...roadmap.calendar.releases.keys()]).toEqual(['v1', 'v2']);
    expect(roadmap.calendar.fiscalYearStart).toBe(4);
    const urls = roadmap.data.links ?? [];
    expect([...urls]).toEqual(['https://a.example', 'https://z.example']);
    expect(where(urls, 1)).toMatchObject({ path: 'z.roadmap.yaml', start: 8, end: 27 });
    expect(roadmap.at).toMatchObject({ path: 'roadmap.yaml', start: 9, end: 13 });
    expect(diagnostics).toEqual([]);
  });
});

describe('links', () => {
  const links = (files: Files) => linked(files).links.references;

  it('lead from a name to where it is defined, within its scope', () => {
    const found = links({
      'initiatives/a.yaml':
        'title: A\ntarget: v1.32 - 2w\nowners: {it: platform, business: somebody}\ndemand: [{team: platform, skill: sre, effort: M}]\ndependsOn: [b#pilot]\n',
      'initiatives/b.yaml': 'title: B\nmilestones: [{id: pilot}]\n',
      'roadmap.yaml':
        'teams: {platform: {skills: {sre: 1}}, web: {skills: {sre: 2}}}\nestimates: {sizes: {M: 5pd}}\ncalendar: {releases: {v1.32: 2027-04-21}}\n',
    }).map(({ id, from, targets }) => [
      id,
      from,
      targets.map(({ kind, scope = '' }) => `${kind} ${scope}`.trim()).join(),
    ]);
    expect(found).toEqual([
      ['v1.32', 'initiative:a', 'release'],
      ['platform', 'initiative:a', 'team'],
      ['platform', 'initiative:a', 'team'],
      ['sre', 'initiative:a', 'skill platform'],
      ['M', 'initiative:a', 'size'],
      ['b', 'initiative:a', 'initiative'],
      ['pilot', 'initiative:a', 'milestone b'],
    ]);
  });

  it('of items in other roadmaps lead to that roadmap, of this one under its full name to the item', () => {
    const found = links({
      'initiatives/a.yaml': 'title: A\ndependsOn: [demo/b#m, demo/z, other/b]\n',
      'initiatives/b.yaml': 'title: B\nmilestones: [{id: m}]\n',
      'roadmap.yaml': 'roadmap: demo\nportfolio: {other: ../other}\n',
    });
    expect(found.map(({ id, targets }) => `${id} ${targets[0]?.kind}`)).toEqual([
      'b initiative',
      'm milestone',
      'z undefined',
      'other roadmap',
    ]);
  });

  it('cover the name alone, inside quotes and before an offset', () => {
    const text = 'title: A\nstart: "v1 + 1d"\ntarget: v1..v1 + 2w\ndependsOn: [\'b#m\']\n';
    const found = links({
      'initiatives/a.yaml': text,
      'roadmap.yaml': 'calendar: {releases: {v1: 2027-01}}\n',
    });
    expect(found.map(({ at }) => text.slice(at.start, at.end))).toEqual([
      'v1',
      'v1',
      'v1',
      'b',
      'm',
    ]);
  });
});

it('names that mean something to JavaScript are names like any other', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const { roadmap } = stages({
    'initiatives/a.yaml': `title: A\nobjectives: [${names.join(', ')}]\nstatus: __proto__\n`,
    'roadmap.yaml': `objectives: {${names.map((name) => `${name}: {title: T}`).join(', ')}}\nstatuses: {}\n`,
  });
  expect([...roadmap.objectives.keys()]).toEqual(names);
  const targets = roadmap.links.references.map(({ id, targets: found }) => [id, found.length]);
  expect(targets).toEqual([...names.map((name) => [name, 1]), ['__proto__', 0]]);
});

it('any dependencies are linked to the initiative of that name, whatever the order of files', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
  fc.assert(
    fc.property(ids, fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'z')), (names, on) => {
      const files = names.map((id) => [
        `initiatives/${id}.yaml`,
        `title: ${id}\ndependsOn: [${on.join(', ')}]\n`,
      ]);
      const roadmap = linked(Object.fromEntries(files) as Files);
      for (const { dependencies } of roadmap.initiatives) {
        expect(dependencies.map(({ predecessor }) => predecessor?.id)).toEqual(
          on.map((id) => (names.includes(id as 'a') ? id : undefined)),
        );
      }
    }),
    { numRuns: 200 },
  );
});

it('ten thousand initiatives that wait for one another are linked in linear time', () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, index) =>
      `  - {id: i${index}, title: T, target: 2027-Q1, dependsOn: [i${(index * 7) % 10_000}]}`,
  );
  const path = 'initiatives/all.yaml';
  const text = `initiatives:\n${lines.join('\n')}\n`;
  const shaped = shape({ path, text }, parse({ path, text }).value).value;
  const started = performance.now();
  const { value } = link([shaped]);
  // Some 50 ms on a quiet machine; quadratic time would be minutes.
  expect(performance.now() - started).toBeLessThan(5000);
  expect(value.initiatives.every(({ dependencies }) => dependencies[0]?.predecessor)).toBe(true);
});
