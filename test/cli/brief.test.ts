import { expect, it } from 'vitest';
import { importCommits } from '../history/fast-import.ts';
import { BASE } from '../review/base.ts';
import { AS_OF, installedCli } from './run.ts';

const { run, folder } = installedCli();
const LAKE = 'initiatives/data-lake.yaml';
const SHOP = 'initiatives/new-shop.yaml';
const HELD = `touchpoints:
  sync: {every: 2w, minutes: 25, participants: {business: [coo], it: [cto]}, held: [2026-10-30, 2026-11-13]}
`;

function story(): string {
  const cwd = folder({});
  const decision = `${BASE[SHOP]}decisions:
  - {id: gateway, title: Which payment gateway, needBy: 2026-11-20, owner: sales-lead}
  - {id: colour, title: Which colour, needBy: 2027-01-15, decided: 2026-11-01}
`;
  const steps = [
    ['2026-11-02', { ...BASE, 'roadmap.yaml': BASE['roadmap.yaml'] + HELD, [SHOP]: decision }],
    ['2026-11-20', { [LAKE]: BASE[LAKE]!.replace('duration: 8w', 'duration: 20w') }],
  ] as const;
  importCommits(
    cwd,
    steps.map(([day, files]) => ({
      date: `${day}T12:00:00Z`,
      author: 'Ada',
      message: day,
      files: new Map(Object.entries(files)),
    })),
  );
  return cwd;
}

it('says what a touchpoint should hear since the last one was held', () => {
  const cwd = story();
  const { stdout, status } = run(['brief', ...AS_OF], { cwd });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^2026-11-13 to 2026-11-24\. Does not hold yet: /);
  expect(stdout).toContain(`
New since then, and red
  - data-lake can finish on 2027-05-28 at the earliest, 60 working days later,
    which is 42 working days too late
`);
  expect(stdout).toContain(`
Decisions that are open
  - Which payment gateway for new-shop (sales-lead), needed by 2026-11-20, 4
    days ago
`);
  expect(stdout).not.toContain('Which colour');
  expect(stdout).toContain('What was changed\n  - data-lake: duration 20w instead of 8w\n');
});

it('keeps to the lines that it is given, and counts what it leaves out', () => {
  const cwd = story();
  for (const lines of [5, 10, 20]) {
    const { stdout } = run(['brief', '--lines', String(lines), '-f', 'markdown', ...AS_OF], {
      cwd,
    });
    const written = stdout
      .split('\n')
      .filter((line) => line.startsWith('- ') || line.startsWith('#') || line.startsWith('**'));
    expect(written.length - 1).toBeLessThanOrEqual(lines);
  }
  expect(run(['brief', '--lines', '6', ...AS_OF], { cwd }).stdout).toMatch(
    /\n {2}- and \d+ more\n/,
  );
});

it('takes a day or a commit to begin with, and refuses what lies before the first', () => {
  const cwd = story();
  expect(run(['brief', '--since', 'HEAD', ...AS_OF], { cwd }).stdout).toMatch(
    /^2026-11-20 to 2026-11-24\. No change of meaning: /,
  );
  expect(run(['brief', '--since', '2026-11-21', ...AS_OF], { cwd }).stdout).toMatch(
    /^2026-11-21 to/,
  );
  expect(run(['brief', '--since', '2026-01-01', ...AS_OF], { cwd })).toMatchObject({
    status: 2,
    stderr:
      'error: the history here does not reach back to 2026-01-01\nname a later day or a commit: throughline brief --since "HEAD~5"\n',
  });
});
