import { describe, expect, it } from 'vitest';
import { installedCli } from './run.ts';

const { run, folder } = installedCli();

interface Case {
  readonly calendars?: string;
  readonly teams?: string;
  /** The keys of the initiative `a`, on one line. */
  readonly item?: string;
  readonly others?: string;
  /** Findings that `check` has among others. */
  readonly rules: readonly string[];
}

const CREW = 'crew: {people: 2}';
const ASK = 'demand: [{team: crew, effort: 10pd}]';

const CASES: Readonly<Record<string, Case>> = {
  'a negative effort': {
    item: 'demand: [{team: crew, effort: -5pd}]',
    rules: ['schema/quantity'],
  },
  'more work than anybody ever does': {
    item: 'demand: [{team: crew, effort: 999999999pm}]',
    rules: ['feasibility/date'],
  },
  'a team of nobody': { teams: 'crew: {people: 0}', rules: ['feasibility/proof'] },
  'a team that is all run': {
    teams: 'crew: {people: 2, run: 100%}',
    rules: ['feasibility/proof'],
  },
  'a team without a working day': {
    calendars: 'calendars: {never: {workweek: []}}\n',
    teams: 'crew: {people: 2, calendar: never}',
    rules: ['schema/type'],
  },
  'a horizon of two hundred years': {
    item: `start: 2027-03-01, target: 2199-03-01, duration: 46000d, ${ASK}`,
    rules: ['feasibility/date'],
  },
  'a lag of a million days': {
    item: `dependsOn: [{on: b, lag: 1000000d}], target: 2027-06-30, ${ASK}`,
    rules: ['schema/quantity'],
  },
  'bounds that contradict each other': {
    item: `start: 2027-09-01, target: 2027-03-01, deadline: 2027-02-01, deadlineReason: law, ${ASK}`,
    rules: ['date/ends-before-start'],
  },
  'a cycle of what waits for what': {
    item: `dependsOn: [b], ${ASK}`,
    others: 'dependsOn: [a]',
    rules: ['dependency/cycle'],
  },
  'no people at once': {
    item: 'demand: [{team: crew, effort: 10pd, atMost: 0}]',
    rules: ['schema/value'],
  },
};

/** `a` is promised; `b` may wait for it or be waited for; a scenario moves `b`. */
function filesOf({
  calendars = '',
  teams = CREW,
  item = ASK,
  others,
}: Case): Record<string, string> {
  const dates = item.includes('target:') ? '' : 'start: 2027-03-01, target: 2027-03-12, ';
  return {
    'roadmap.yaml': `roadmap: bad
${calendars}teams: {${teams}}
initiatives:
  - {id: a, title: A, status: committed, ${dates}${item}}
  - {id: b, title: B, start: 2027-03-01, ${others ?? 'duration: 2w'}}
`,
    'scenarios/other.yaml': 'title: Other\ninitiatives: {b: {start: 2027-04-01}}\n',
  };
}

const COMMANDS: readonly (readonly string[])[] = [
  ['check', '-f', 'json'],
  ['plan', '--split', '--pull', '-f', 'json'],
  ['why', 'a'],
  ['capacity'],
  ['forecast', '--trials', '50'],
  ['compare', 'other', '--trials', '50'],
];

/** What nobody may ever read. */
const NONSENSE = /NaN|Infinity|undefined|\[object|node:internal|\n\s+at .+:\d+:\d+|this is a bug/;

describe.each(Object.entries(CASES))('%s', (_, given) => {
  it.each(COMMANDS)('%s %s', (...command) => {
    const cwd = folder(filesOf(given));
    const { stdout, stderr, status } = run([...command, '--as-of', '2027-03-01'], { cwd });
    expect(`${stdout}${stderr}`).not.toMatch(NONSENSE);
    expect(stdout).not.toBe('');
    expect(status).toBeLessThanOrEqual(1);
    if (command[0] !== 'check') return;
    const { findings } = JSON.parse(stdout) as { findings: readonly { rule: string }[] };
    const rules = findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining([...given.rules]));
  });
});
