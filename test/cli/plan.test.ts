import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, installedCli, REPOSITORY } from './run.ts';

const { run, example, folder } = installedCli();

const BUSY = {
  'roadmap.yaml': `roadmap: busy
teams:
  crew: {people: 1}
initiatives:
  - id: first
    status: committed
    start: 2027-03-01
    target: 2027-03-12
    demand: [{team: crew, effort: 10pd}]
  - id: second
    title: Second
    start: 2027-03-01
    target: 2027-03-12
    demand: [{team: crew, effort: 10pd}]
`,
};
const ON = ['--as-of', '2027-03-01'];

describe('throughline plan', () => {
  it('proposes dates, and says that they are an estimate', () => {
    const { status, stdout } = run(['plan', ...ON], {
      cwd: folder(BUSY),
      env: { COLUMNS: '100' },
    });
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `Id      Written     Earliest    Fits from   to          Late  Held up by
first   2027-03-12  2027-03-12  2027-03-01  2027-03-12
second  2027-03-12  2027-03-12  2027-03-15  2027-03-26  10d   crew is full until 2027-03-12

As of 2027-03-01. An estimate, the best of 60 schedules: it ends on 2027-03-26, and nothing that
keeps to dependencies and people ends sooner. Every promise holds.
`,
    });
  });

  it('gives programs the same, the same on every run and for each seed', () => {
    const json = (...args: string[]) =>
      run(['plan', 'examples/halden-foods', ...AS_OF, '-f', 'json', '--budget', '20', ...args])
        .stdout;
    expect(json()).toBe(json('--seed', '1'));
    const { estimate, initiatives } = JSON.parse(json()) as {
      estimate: Record<string, unknown>;
      initiatives: readonly { id: string; levelledFinish: string | null; because: unknown[] }[];
    };
    expect(estimate).toMatchObject({ end: '2027-12-28', endAtLeast: '2027-12-15', schedules: 20 });
    expect(initiatives.find(({ id }) => id === 'hr-system')).toMatchObject({
      levelledFinish: null,
      heldUpBy: 'integration has nobody for it',
    });
  });

  it('gives spreadsheets the same', () => {
    const { stdout } = run(['plan', ...ON, '-f', 'csv'], { cwd: folder(BUSY) });
    expect(stdout).toBe(
      `id,title,status,start,target,deadline,earliestStart,earliestFinish,levelledStart,levelledFinish,late,heldUpBy
first,first,committed,2027-03-01,2027-03-12,,2027-03-01,2027-03-12,2027-03-01,2027-03-12,0,
second,Second,proposed,2027-03-01,2027-03-12,,2027-03-01,2027-03-12,2027-03-15,2027-03-26,10,crew is full until 2027-03-12
`.replaceAll('\n', '\r\n'),
    );
  });

  it('says how far from the best possible it may be', () => {
    const late = BUSY['roadmap.yaml'].replace('title: Second', 'status: committed');
    const { stdout } = run(['plan', ...ON], { cwd: folder({ 'roadmap.yaml': late }) });
    expect(stdout.replaceAll('\n', ' ')).toContain(
      'Promises miss their dates by 10 working days together, and no order of the work makes it less.',
    );
  });

  it('keeps line ends and comments where it writes', () => {
    const written = BUSY['roadmap.yaml']
      .replace('  - id: second', '  # after the first\n  - id: second # ours')
      .replaceAll('\n', '\r\n');
    const cwd = folder({ 'roadmap.yaml': written });
    run(['plan', '--write', ...ON], { cwd });
    const [first, second] = written.split('  # after');
    const moved = second!.replace('2027-03-01', '2027-03-15').replace('2027-03-12', '2027-03-26');
    expect(readFileSync(join(cwd, 'roadmap.yaml'), 'utf8')).toBe(`${first}  # after${moved}`);
  });

  it('writes what nobody was promised, and then has nothing more to write', () => {
    const cwd = folder(BUSY);
    expect(run(['plan', '--write', ...ON], { cwd }).stdout).toBe(
      'second: start 2027-03-01 → 2027-03-15, target 2027-03-12 → 2027-03-26\n1 initiative changed in 1 file\n',
    );
    const [first, second] = BUSY['roadmap.yaml'].split('  - id: second');
    const moved = second!.replace('2027-03-01', '2027-03-15').replace('2027-03-12', '2027-03-26');
    expect(readFileSync(join(cwd, 'roadmap.yaml'), 'utf8')).toBe(`${first}  - id: second${moved}`);
    expect(run(['plan', '--write', ...ON], { cwd }).stdout).toBe(
      'nothing to write: the dates that may be written fit as they are\n',
    );
  });

  it('leaves files that are still read the same way', () => {
    const cwd = example('halden-foods');
    const write = () => run(['plan', '--write', '--all', ...AS_OF], { cwd }).stdout;
    expect(write()).toContain('erp-supply: target erp-wave-2 → 2027-10-14\n');
    expect(write()).toMatch(/^nothing to write/);
    const misread = (path: string) => {
      const { stdout } = run(['check', path, '-f', 'json', ...AS_OF]);
      const { findings } = JSON.parse(stdout) as { findings: readonly { rule: string }[] };
      return findings.map(({ rule }) => rule).filter((rule) => /^(?:syntax|schema)\//.test(rule));
    };
    expect(misread(cwd)).toEqual(misread('examples/halden-foods'));
  });

  it('refuses what makes no sense', () => {
    expect(run(['plan', '--all'], { cwd: folder(BUSY) })).toMatchObject({
      status: 2,
      stderr: 'error: --all says what to write\nuse it together with --write\n',
    });
    expect(run(['plan', '--budget', '0'], { cwd: folder(BUSY) }).status).toBe(2);
  });
});

describe('throughline why', () => {
  it('adds what people add', () => {
    const { stdout } = run(['why', 'second', ...ON], { cwd: folder(BUSY) });
    expect(stdout).toMatch(
      /\nWith the people there are it is done on 26 Mar 2027, by an estimate: 10 working\ndays later than that, and 10 working days too late for 2027-03-12\. Because:\n\n {2}1\. first starts on 2027-03-01 and finishes on 2027-03-12\n/,
    );
    expect(run(['why', 'first', ...ON], { cwd: folder(BUSY) }).stdout).not.toContain('estimate');
    const at = ['--in', 'examples/halden-foods', ...AS_OF, '-f', 'json'];
    expect(JSON.parse(run(['why', 'hr-system', ...at], { cwd: REPOSITORY }).stdout)).toMatchObject({
      withPeople: { finish: null },
    });
  });
});
