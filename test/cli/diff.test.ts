import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASE } from '../review/base.ts';
import { AS_OF, installedCli } from './run.ts';

const { run, folder } = installedCli();

/** A folder under git with these files committed. */
function repository(files: Readonly<Record<string, string>> = BASE) {
  const cwd = folder(files);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
    }).trim();
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'one', '--date', '2026-11-01T12:00:00Z');
  return { cwd, git };
}

const later = BASE['initiatives/data-lake.yaml']!.replace('duration: 8w', 'duration: 20w');

describe('throughline diff', () => {
  it('says what the working tree, the index and a branch change, and what follows', () => {
    const { cwd, git } = repository();
    writeFileSync(join(cwd, 'initiatives/data-lake.yaml'), later);
    const { stdout, status, stderr } = run(['diff', ...AS_OF], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^the working tree, beside main\nas of 2026-11-24\n/);
    expect(stdout).toContain(`What differs
  data-lake: duration 20w instead of 8w
`);
    expect(stdout).toContain(`What follows
  from data-lake: duration 20w instead of 8w
    new-shop can finish on 2027-08-06 at the earliest, 60 working days later,
    which is 27 working days too late
`);
    expect(run(['diff', '--staged', ...AS_OF], { cwd }).stdout).toContain(
      'The two plans are the same.',
    );
    git('add', '-A');
    expect(run(['diff', 'HEAD', '--staged', ...AS_OF], { cwd }).stdout).toContain(
      'duration 20w instead of 8w',
    );
    git('checkout', '-q', '-b', 'late');
    git('commit', '-q', '-m', 'two');
    const json = run(['diff', 'main..late', '-f', 'json', ...AS_OF], { cwd }).stdout;
    const report = JSON.parse(json) as Report;
    expect(report.changes.map(({ message }) => message)).toEqual([
      'data-lake: duration 20w instead of 8w',
    ]);
    expect(report.consequences.map(({ id }) => id)).toEqual(['new-shop', 'gates', 'season-launch']);
    expect(Object.keys(report.findings)).toEqual(['new', 'worse', 'better', 'fixed']);
    // From the place where the two parted: what happened on main meanwhile is no part of it.
    git('checkout', '-q', 'main');
    rmSync(join(cwd, 'initiatives/timetable.yaml'));
    git('commit', '-qam', 'three');
    const changes = (range: string) =>
      (JSON.parse(run(['diff', range, '-f', 'json', ...AS_OF], { cwd }).stdout) as Report).changes
        .length;
    expect([changes('main...late'), changes('main..late'), changes('..late')]).toEqual([1, 2, 2]);
  });

  it('ends with 1 for what was asked for', () => {
    const { cwd } = repository();
    const status = (failOn: string) => run(['diff', '--fail-on', failOn, ...AS_OF], { cwd }).status;
    expect(status('new-info')).toBe(0);
    writeFileSync(join(cwd, 'initiatives/data-lake.yaml'), later);
    expect(['never', 'new-error', 'new-warning', 'late'].map(status)).toEqual([0, 1, 1, 1]);
  });

  it('writes the review as Markdown and as a page that loads nothing', () => {
    const { cwd } = repository();
    writeFileSync(join(cwd, 'initiatives/data-lake.yaml'), later);
    const markdown = run(['diff', '-f', 'markdown', ...AS_OF], { cwd }).stdout;
    expect(markdown).toMatch(
      /^## Harbour line, one roadmap: working tree beside main\n\n\*\*Does not hold yet:\*\* /,
    );
    const page = run(['diff', '-f', 'html', ...AS_OF], { cwd }).stdout;
    expect(page).toMatch(/^<!doctype html>\n/);
    expect(page).toContain('<svg class="tl"');
    expect(page).not.toMatch(/<script|(?:src|href)=/);
  });

  it('says the odds of dates before and after, and calls them an estimate', () => {
    const { cwd } = repository();
    const fewer = BASE['roadmap.yaml']!.replace(
      'title: Web shop, people: 3',
      'title: Web shop, people: 1',
    );
    writeFileSync(join(cwd, 'roadmap.yaml'), fewer);
    const markdown = run(['diff', '-f', 'markdown', ...AS_OF], { cwd }).stdout;
    const [, estimates = ''] = markdown.split('### With people and chance (an estimate)\n');
    expect(estimates).toContain(
      '- new-shop, people counted, is done on 2027-06-25 instead of 2027-05-14, and keeps its date in 100 of 100 trials\n',
    );
    const without = run(['diff', '-f', 'markdown', '--trials', '0', ...AS_OF], { cwd }).stdout;
    expect(without).not.toContain('estimate');
  });

  it('takes a roadmap that was not there, or is no more, for an empty one', () => {
    const { cwd, git } = repository({ 'README.md': 'x' });
    for (const [path, text] of Object.entries(BASE).slice(0, 1))
      writeFileSync(join(cwd, path), text);
    expect(run(['diff', 'HEAD', '-f', 'markdown', ...AS_OF], { cwd }).stdout).toContain(
      '**A first roadmap:',
    );
    git('add', '-A');
    git('commit', '-q', '-m', 'two');
    expect(run(['diff', 'HEAD..HEAD~1', '-f', 'markdown', ...AS_OF], { cwd }).stdout).toContain(
      '**The roadmap is gone',
    );
    expect(run(['diff', 'HEAD~1..HEAD~1', ...AS_OF], { cwd }).status).toBe(2);
  });

  it('refuses in words', () => {
    const { cwd } = repository();
    expect(run(['diff', '--output=x', 'nope'], { cwd })).toMatchObject({
      status: 2,
      stderr:
        'error: git knows no commit by the name "nope"\nname a branch, a tag or a commit; fetch it first if it is on another machine\n',
    });
    expect(run(['diff', 'main..main', '--staged'], { cwd })).toMatchObject({ status: 2 });
    expect(run(['diff', 'main', '--', '--output=x'], { cwd })).toMatchObject({ status: 2 });
    const outside = run(['diff'], { cwd: folder({ 'roadmap.yaml': 'roadmap: x\n' }) });
    expect(outside.stderr).toMatch(/^error: the folder stands in no git repository/);
    const without = run(['diff'], { cwd, env: { PATH: '' } });
    expect(without.stderr).toMatch(/^error: git is not installed here/);
    expect(run(['check', ...AS_OF], { cwd, env: { PATH: '' } }).stderr).toBe('');
  });
});

describe('--at', () => {
  it('shows the roadmap as git has it, with every command', () => {
    const { cwd, git } = repository();
    writeFileSync(join(cwd, 'initiatives/data-lake.yaml'), later);
    git('tag', 'v1');
    git('commit', '-qam', 'two');
    const show = (...more: readonly string[]) =>
      run(['show', 'data-lake', ...more, ...AS_OF], { cwd }).stdout;
    expect(show()).toContain('2027-01-11 to 2027-05-28');
    expect(show('--at', 'v1')).toContain('2027-01-11 to 2027-03-05');
    expect(run(['why', 'new-shop', '--at', 'HEAD~1', ...AS_OF], { cwd }).stdout).toContain('(8w)');
    expect(run(['check', '--at', 'v1', '--fix'], { cwd })).toMatchObject({
      status: 2,
      stderr: 'error: --at is for looking: leave out --fix, --watch and -\n',
    });
    expect(run(['plan', '--at', 'v1', '--write'], { cwd }).status).toBe(2);
    expect(run(['check', '--at', '2020-01-01'], { cwd })).toMatchObject({
      status: 2,
      stderr: 'error: the history here does not reach back to 2020-01-01\nname a later day\n',
    });
  });
});

interface Report {
  readonly changes: readonly { readonly message: string }[];
  readonly consequences: readonly { readonly id: string }[];
  readonly findings: Readonly<Record<string, unknown>>;
}
