import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, installedCli } from './run.ts';

const { run, example } = installedCli();

describe('throughline board', () => {
  it('lists the boards', () => {
    const { status, stdout } = run(['board']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^scorecard +every objective with its figures, and what moves them$/m);
    expect(stdout.split('\n').length).toBeGreaterThan(9);
  });

  it('shows one in the terminal, and all of them for programs', () => {
    const cwd = example('starter');
    const { status, stdout } = run(['board', 'scorecard', ...AS_OF], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Scorecard\n2 figures, /);
    expect(stdout).toContain(
      'A workshop that is booked out  shop-manager answers for it, by 2027-Q4',
    );
    const json = JSON.parse(run(['board', 'all', '-f', 'json', ...AS_OF], { cwd }).stdout) as {
      boards: readonly { name: string; title: string }[];
    };
    expect(json).toMatchObject({ version: 1, asOf: '2026-11-24', roadmap: 'bike-shop-2027' });
    expect(json.boards.map(({ name }) => name)).toContain('summary');
  });

  it('writes a page, Markdown or a table by the name of the output', () => {
    const cwd = example('starter');
    const written = (name: string) => {
      expect(run(['board', 'summary', '-o', name, ...AS_OF], { cwd }).status).toBe(0);
      return readFileSync(join(cwd, name), 'utf8');
    };
    expect(written('page.html')).toMatch(/^<!doctype html>.*<h2 id="summary-title">On one page</s);
    expect(written('page.md')).toMatch(/^# On one page\n\n.*\n\n## /s);
    expect(written('page.csv')).toMatch(/^Section,/);
  });

  it('refuses a name that it does not know, and says which may be meant', () => {
    expect(run(['board', 'scorcard'])).toMatchObject({
      status: 2,
      stderr: 'error: there is no board "scorcard"\ndid you mean scorecard?\n',
    });
  });
});
