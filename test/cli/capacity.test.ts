import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, installedCli, REPOSITORY } from './run.ts';

const { run, example } = installedCli();

describe('throughline capacity', () => {
  const starter = (...args: string[]) =>
    run(['capacity', 'examples/starter', ...AS_OF, ...args], { cwd: REPOSITORY });

  it('shows how full each team is, in the terminal', () => {
    const { status, stdout } = starter();
    expect(status).toBe(0);
    const [title, what, , , months, web] = stdout.split('\n');
    expect([title, what]).toEqual([
      'Spoke & Chain, 2027',
      'Promised work by month, in percent of the time there is, from 24 Nov 2026 on',
    ]);
    expect(months).toMatch(/^ +Nov +Dec +Jan +Feb /);
    expect(web).toMatch(/^Web +\d+% +\d+% /);
    expect(
      starter('--width', '60')
        .stdout.split('\n')
        .every((line) => line.length <= 60),
    ).toBe(true);
  });

  it('adds up by week, month or quarter, for the teams that are asked for', () => {
    const json = JSON.parse(starter('--by', 'quarter', '--team', 'web', '-f', 'json').stdout) as {
      periods: readonly { label: string }[];
      pools: readonly { team: string; load: readonly { capacity: number }[] }[];
    };
    expect(json).toMatchObject({
      version: 1,
      asOf: '2026-11-24',
      roadmap: 'bike-shop-2027',
      by: 'quarter',
    });
    expect(json.periods.slice(0, 2).map(({ label }) => label)).toEqual(['2026-Q4', '2027-Q1']);
    expect(json.pools.map(({ team }) => team)).toEqual(['web']);
    // Three people, 27 working days to the end of the year, 70 % of their time.
    expect(json.pools[0]?.load[0]?.capacity).toBe(56.7);
    expect(starter('--by', 'week', '-f', 'csv').stdout).toContain('\r\nweb,,2026-W49,2026-11-30,');
    expect(starter('--team', 'wep')).toMatchObject({
      status: 2,
      stderr: 'error: there is no team "wep"\ndid you mean web?\n',
    });
  });

  it('draws a picture where the name of the output asks for one', () => {
    const cwd = example('starter');
    expect(run(['capacity', '-o', 'load.svg', ...AS_OF], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, 'load.svg'), 'utf8')).toMatch(
      /^<svg .*>Capacity of Spoke &amp; Chain, 2027 by month/s,
    );
  });
});
