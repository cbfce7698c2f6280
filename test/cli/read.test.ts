import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, installedCli, REPOSITORY } from './run.ts';

const { run, example } = installedCli();

describe('throughline show, why and list', () => {
  const cwd = REPOSITORY;
  const at = ['--in', 'examples/halden-foods', ...AS_OF];

  it('explain an initiative from both sides', () => {
    const why = run(['why', 'loyalty-app', ...at], { cwd }).stdout;
    expect(why).toMatch(
      /^Loyalty app\nIt can be finished on 15 Dec 2027 at the earliest: 18 working days too late for\n2027-11-19\.\n\n"One sign-on for everyone" began on 7 Sep 2026 [^]+\n\nBecause:\n {2}1\. identity-sso finishes/,
    );
    expect(why).toMatch(
      /\n\nAny one of these would mend it, the least disturbing first:\n {2}- do customer-profile in 62 working days, 18 fewer\n[^]+ {2}- move the target of loyalty-app to 2027-12-15, 18 working days later\n$/,
    );
    const json = JSON.parse(run(['why', 'loyalty-app', '-f', 'json', ...at], { cwd }).stdout) as {
      chain: readonly { at: string }[];
    };
    expect(json).toMatchObject({ earliestFinish: '2027-12-15', due: '2027-11-19', late: true });
    expect(json.chain.at(-1)?.at).toMatch(
      /^examples\/halden-foods\/initiatives\/loyalty-app\.yaml:\d+:\d+$/,
    );
    const show = run(['show', 'loyalty-app', ...at], { cwd }).stdout;
    expect(show).toContain('Earliest    2027-10-21 to 2027-12-15, which is too late\n');
    expect(show).toContain('\nerror feasibility/date\n');
  });

  it('name the facts that cannot all be true, where it takes people to see it', () => {
    const why = run(['why', 'traceability', ...at], { cwd }).stdout;
    expect(why).toContain(
      '\nThese 7 facts cannot all be true; without any one of them, the others could:\n  1. traceability is to be done by its target, 2027-11-26\n',
    );
    expect(why).toContain('  So together that is 153.5 pd, 16.5 pd more than 137 pd.\n');
    const { conflicts } = JSON.parse(
      run(['why', 'traceability', '-f', 'json', ...at], { cwd }).stdout,
    ) as { conflicts: readonly { facts: readonly unknown[]; repairs: readonly unknown[] }[] };
    expect(conflicts.map(({ facts }) => facts.length)).toEqual([7]);
    expect(conflicts[0]?.repairs[0]).toMatchObject({
      says: 'move the target of traceability to 2027-12-21, 17 working days later',
      edits: [{ path: 'initiatives/traceability.yaml', text: '2027-12-21' }],
    });
  });

  it('show anything with an id, and say what may be meant', () => {
    expect(run(['show', 'platform', ...at], { cwd }).stdout).toMatch(/\nteam platform, examples\//);
    expect(run(['show', 'loyalty-ap', ...at], { cwd })).toMatchObject({
      status: 2,
      stderr:
        'error: there is no initiative or other thing "loyalty-ap"\ndid you mean loyalty-app?\n',
    });
    expect(run(['why', 'belgium-shop', ...at], { cwd }).stderr).toBe(
      'error: belgium-shop was dropped, so it is not planned\nsee: throughline show belgium-shop\n',
    );
  });

  it('list what is asked for', () => {
    const list = (...args: string[]) =>
      run(['list', 'examples/halden-foods', ...AS_OF, ...args], { cwd });
    const ids = (...args: string[]) =>
      (
        JSON.parse(list('-f', 'json', ...args).stdout) as {
          initiatives: { id: string; status: string }[];
        }
      ).initiatives;
    expect(ids('--late').map(({ id }) => id)).toContain('loyalty-app');
    expect(new Set(ids('--status', 'done,active').map(({ status }) => status))).toEqual(
      new Set(['active', 'done']),
    );
    expect(ids('--words', 'loyalty APP').map(({ id }) => id)).toEqual(['loyalty-app']);
    expect(ids('--status', 'dropped').map(({ id }) => id)).toContain('belgium-shop');
    expect(list('--team', 'platfrom').stderr).toBe(
      'error: there is no team "platfrom"\ndid you mean platform?\n',
    );
    const csv = list('-f', 'csv', '--late').stdout.split('\r\n');
    expect(csv[0]).toMatch(/^id,title,/);
    expect(csv.some((line) => line.startsWith('loyalty-app,Loyalty app,'))).toBe(true);
    const narrow = run(['list', 'examples/halden-foods', ...AS_OF], {
      cwd,
      env: { COLUMNS: '60' },
    }).stdout;
    expect(narrow.split('\n').filter((line) => line.length > 60)).toEqual([]);
    expect(narrow).toContain('network-segmentation');
  });
});

describe('throughline timeline and report', () => {
  it('draw in every format, the name of the file deciding', () => {
    const cwd = example('starter');
    const drawn = (file: string) => {
      const { status, stdout, stderr } = run(['timeline', '-o', file, ...AS_OF], { cwd });
      expect({ status, stdout, stderr }).toEqual({
        status: 0,
        stdout: '',
        stderr: `wrote ${file}\n`,
      });
      return readFileSync(join(cwd, file), 'utf8');
    };
    expect(drawn('a.svg')).toMatch(/^<svg [^]*<\/svg>\s*$/);
    expect(drawn('a.html')).toMatch(/^<!doctype html>[^]*<svg [^]*<table [^]*<\/html>\n$/);
    expect(drawn('a.mmd')).toMatch(/^gantt\n/);
    expect(drawn('a.txt')).toMatch(/^Spoke & Chain, 2027\n/);
  });

  it('show the time and the items that were asked for', () => {
    const cwd = example('starter');
    const text = (...args: string[]) => run(['timeline', ...AS_OF, ...args], { cwd });
    expect(text('--from', '2027-Q2', '--to', '2027-Q3').stdout).toContain('outside the time shown');
    expect(text('--from', '2027-Q9')).toMatchObject({ status: 2 });
    expect(text('--from', '2027-Q3', '--to', '2027-Q1').stderr).toBe(
      'error: --from lies behind --to\nswap the two\n',
    );
    expect(text('--team', 'shop', '--group', 'none').stdout).not.toContain('New website');
  });

  it('write one page that stands alone', () => {
    const cwd = example('starter');
    const { status, stderr } = run(['report', '-o', 'report.html', ...AS_OF], { cwd });
    expect([status, stderr]).toEqual([0, 'wrote report.html\n']);
    const page = readFileSync(join(cwd, 'report.html'), 'utf8');
    expect(page).toContain('<!doctype html>');
    expect(page).not.toMatch(/<(?:link|img|iframe)\b|<script[^>]+src=/);
    expect(run(['report', '-o', 'no/where/report.html'], { cwd })).toMatchObject({
      status: 2,
      stderr:
        'error: no/where/report.html cannot be written: no such file or directory\nname a file in a folder that is there, and may be written to\n',
    });
  });
});
