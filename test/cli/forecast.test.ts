import { describe, expect, it } from 'vitest';
import { AS_OF, installedCli } from './run.ts';

const { run, folder } = installedCli();

const HALDEN = ['forecast', 'examples/halden-foods'];
const FEW = ['--trials', '200', ...AS_OF];

const SURE = {
  'roadmap.yaml': `roadmap: sure
teams:
  crew: {people: 1}
initiatives:
  - id: only
    start: 2027-03-01
    target: 2027-03-12
    demand: [{team: crew, effort: 10pd}]
`,
};

describe('throughline forecast', () => {
  it('says how likely each date is, and what makes the end vary', () => {
    const { status, stdout } = run([...HALDEN, ...FEW], { env: { COLUMNS: '110' } });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Id +Due +In time +50 % +85 % +95 % +On the way\n/);
    expect(stdout).toMatch(
      /\nloyalty-app +2027-11-19 +░+ +0 % +2027-12-\d\d +2028-01-\d\d +2028-01/,
    );
    expect(stdout).toMatch(/\nhr-system +FY28-Q3 +never\n/);
    expect(stdout).toContain('An estimate from 200 trials, in each of which 42 numbers were drawn');
    expect(stdout).toContain('\nWhat makes the end of it all vary, with its correlation:\n');
    expect(stdout).toMatch(/ {2}0\.\d\d {2}the effort of mes-upgrade in factory-it\n/);
  });

  it('of one initiative says what makes its date vary', () => {
    const { stdout } = run([...HALDEN, 'identity-sso', ...FEW]);
    expect(stdout.split('\n').filter((line) => line.startsWith('identity-sso'))).toHaveLength(1);
    expect(stdout).toMatch(
      /\nWhat makes identity-sso vary, with its correlation:\n {3}0\.\d\d {2}the risk "Shared terminals/,
    );
    expect(run([...HALDEN, 'identity-ss', ...FEW])).toMatchObject({
      status: 2,
      stderr:
        'error: there is no initiative or milestone "identity-ss"\ndid you mean identity-sso?\n',
    });
  });

  it('is the same on every run, in words, for programs and for spreadsheets', () => {
    const json = (...args: string[]) => run([...HALDEN, ...FEW, '-f', 'json', ...args]).stdout;
    const first = json();
    expect(json('--seed', '1')).toBe(first);
    expect(json('--seed', '2')).not.toBe(first);
    const report = JSON.parse(first) as {
      trials: number;
      initiatives: readonly { id: string; inTime: number | null; p50: string | null }[];
    };
    expect(report.trials).toBe(200);
    const csv = run([...HALDEN, ...FEW, '-f', 'csv']).stdout.split('\r\n');
    expect(csv[0]).toBe('id,title,due,inTime,p50,p85,p95,criticality');
    expect(csv.slice(1, -1).map((line) => line.split(',')[0])).toEqual(
      report.initiatives.map(({ id }) => id),
    );
  });

  it('says so where nothing is uncertain', () => {
    const { stdout } = run(['forecast', '--as-of', '2027-03-01'], { cwd: folder(SURE) });
    expect(stdout).toMatch(/\nonly {2}2027-03-12 {2}████████ 100 % {2}2027-03-12 {2}2027-03-12 /);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Nothing here is uncertain: no effort has three points, no risk a probability and an impact',
    );
  });
});
