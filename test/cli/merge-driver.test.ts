import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { installedCli } from './run.ts';

const { run, folder, home } = installedCli();
const BASE = `roadmap: demo
initiatives:
  - id: shop
    title: Shop
    target: 2027-03
`;

/** A repository that merges by our driver, with one commit on each of two branches. */
function merging(ours: string, theirs: string) {
  const cwd = folder({ 'roadmap.yaml': BASE, '.gitattributes': '*.yaml merge=throughline\n' });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  git('init', '-q', '-b', 'main');
  git(
    'config',
    'merge.throughline.driver',
    `"${process.execPath}" "${home}/bin/throughline.js" merge-driver %O %A %B %P`,
  );
  git('add', '-A');
  git('commit', '-qm', 'base');
  git('checkout', '-qb', 'theirs');
  const write = (text: string, message: string) => {
    mkdirSync(dirname(join(cwd, 'roadmap.yaml')), { recursive: true });
    writeFileSync(join(cwd, 'roadmap.yaml'), text);
    git('commit', '-qam', message);
  };
  write(theirs, 'theirs');
  git('checkout', '-q', 'main');
  write(ours, 'ours');
  const merged = spawnSync(
    'git',
    ['-c', 'user.name=Ada', '-c', 'user.email=a@example.org', 'merge', '--no-edit', 'theirs'],
    { cwd, encoding: 'utf8' },
  );
  return { ...merged, text: readFileSync(join(cwd, 'roadmap.yaml'), 'utf8'), git };
}

it('lets git merge what only looks like a conflict', () => {
  const ours = `${BASE}  - id: a\n    title: A\n`;
  const theirs = `${BASE.replace('2027-03', '2027-05')}  - id: b\n    title: B\n`;
  const { status, text } = merging(ours, theirs);
  expect(status).toBe(0);
  expect(text).toBe(
    `${BASE.replace('2027-03', '2027-05')}  - id: b\n    title: B\n  - id: a\n    title: A\n`,
  );
});

it('leaves marks where both cannot be, and says where', () => {
  const { status, text, stderr, stdout, git } = merging(
    BASE.replace('2027-03', '2027-04'),
    BASE.replace('2027-03', '2027-05'),
  );
  expect(status).toBe(1);
  expect(text).toBe(
    BASE.replace(
      '    target: 2027-03\n',
      '<<<<<<< ours\n    target: 2027-04\n=======\n    target: 2027-05\n>>>>>>> theirs\n',
    ),
  );
  expect(stdout + stderr).toContain('roadmap.yaml: both sides changed initiatives shop target\n');
  expect(git('status', '--short')).toContain('UU roadmap.yaml');
});

it('refuses files that are not there', () => {
  expect(run(['merge-driver', 'a', 'b', 'c'], { cwd: folder({}) })).toMatchObject({
    status: 2,
    stdout: '',
  });
});
