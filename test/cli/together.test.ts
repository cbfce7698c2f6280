import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { BASE } from '../review/base.ts';
import { AS_OF, installedCli } from './run.ts';

const { run, folder } = installedCli();

/** A branch for each of these changes of files, each from the same main branch. */
function branches(changes: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const cwd = folder(BASE);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd,
      stdio: 'pipe',
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'base');
  for (const [name, files] of Object.entries(changes)) {
    git('checkout', '-q', '-b', name, 'main');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    git('add', '-A');
    git('commit', '-qm', name);
  }
  git('checkout', '-q', 'main');
  return cwd;
}

const work = (title: string) => `title: ${title}
domain: it
category: run
status: committed
owners: {it: web-lead}
start: 2027-09-06
target: 2027-10-29
demand: [{team: web, effort: 80pd}]
feasibility: {verdict: feasible, by: web, on: 2026-11-01, impact: {infrastructure: none, support: none, engineering: none}}
`;

it('finds what no branch brings alone: two that fill one team', () => {
  const cwd = branches({
    one: { 'initiatives/one.yaml': work('One') },
    two: { 'initiatives/two.yaml': work('Two') },
  });
  const { stdout, status } = run(['together', 'one', 'two', ...AS_OF], { cwd });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^one, two: together they bring what none of them brings alone\.\n/);
  expect(stdout).toContain(`
Only together
  - error feasibility/proof: web has 120 pd from 2027-09-06 to 2027-10-29, and
    one and two need 160 pd of it: 40 pd too many, however they are spread
`);
  expect(run(['together', 'one', ...AS_OF], { cwd }).stdout).toMatch(
    /^one: what holds alone holds together\.\n/,
  );
  expect(run(['together', 'one', ...AS_OF], { cwd }).status).toBe(0);
});

it('says what both changed, each in its own way, and merges what only looks so', () => {
  const path = 'initiatives/timetable.yaml';
  const text = BASE[path]!;
  const cwd = branches({
    title: { [path]: text.replace('title: Timetable', 'title: The timetable') },
    later: { [path]: text.replace('target: 2027-05-28', 'target: 2027-06-25') },
    latest: { [path]: text.replace('target: 2027-05-28', 'target: 2027-07-30') },
  });
  expect(run(['together', 'title', 'later', ...AS_OF], { cwd }).status).toBe(0);
  const json = JSON.parse(
    run(['together', 'later', 'latest', '-f', 'json', ...AS_OF], { cwd }).stdout,
  ) as object;
  expect(json).toMatchObject({
    conflicts: ['latest, initiatives/timetable.yaml: target'],
    clashes: [],
  });
});
