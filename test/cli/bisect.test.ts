import { expect, it } from 'vitest';
import { importCommits } from '../history/fast-import.ts';
import { BASE } from '../review/base.ts';
import { installedCli } from './run.ts';

const { run, folder } = installedCli();
const LAKE = 'initiatives/data-lake.yaml';
const lake = (duration: string) => BASE[LAKE]!.replace('duration: 8w', `duration: ${duration}`);

/** Commits a week apart from 2 November 2026 on. */
function story(
  ...steps: readonly (readonly [message: string, files: Readonly<Record<string, string>>])[]
) {
  const cwd = folder({});
  importCommits(
    cwd,
    steps.map(([message, files], index) => ({
      date: new Date(Date.UTC(2026, 10, 2 + 7 * index, 12)).toISOString(),
      author: 'Ada',
      message,
      files: new Map(Object.entries(files)),
    })),
  );
  return cwd;
}

it('names the commit, what of it, and the chain', () => {
  const cwd = story(
    ['The plan', BASE],
    ['A little longer', { [LAKE]: lake('10w') }],
    ['Much longer', { [LAKE]: lake('20w') }],
    ['A comment', { [LAKE]: `# as agreed\n${lake('20w')}` }],
  );
  const { stdout, status } = run(['bisect', 'new-shop'], { cwd });
  expect(status).toBe(0);
  expect(stdout.replace(/[0-9a-f]{12}/, '<commit>')).toBe(
    `new-shop became impossible on 2026-11-16, with this commit.
  <commit> Ada: Much longer

It could then be finished on 2027-08-06 at the earliest, and was due on
2027-06-30.
It follows from: data-lake: duration 20w instead of 8w.

`.replace('8w', '10w') +
      `Why it could not be finished sooner then
  data-lake finishes on 2027-05-28 at the earliest: 100 working days (20w) from
  its start on 2027-01-11
  new-shop waits for data-lake to finish, so it starts on 2027-05-31 at the
  earliest, the next working day, after the weekend
  new-shop finishes on 2027-08-06 at the earliest: 50 working days (10w) from
  2027-05-31
`,
  );
  const json = JSON.parse(run(['bisect', 'new-shop', '-f', 'json'], { cwd }).stdout) as object;
  expect(json).toMatchObject({
    id: 'new-shop',
    culprit: {
      kind: 'commit',
      subject: 'Much longer',
      day: '2026-11-16',
      because: 'data-lake: duration 20w instead of 10w',
    },
  });
  expect(run(['bisect', 'timetable'], { cwd }).stdout).toMatch(
    /^timetable can be finished when it is due/,
  );
  expect(run(['bisect', 'timetabel'], { cwd }).stderr).toContain('did you mean timetable?');
});

it('says if nobody edited anything, and if it was so from the beginning', () => {
  const tight = {
    'roadmap.yaml': 'roadmap: x\n',
    'initiatives/a.yaml': 'title: A\nduration: 3w\ntarget: 2026-11-30\n',
  };
  const byTime = story(
    ['One', tight],
    ['Two', { 'initiatives/b.yaml': 'title: B\n' }],
    ['Three', { 'initiatives/b.yaml': 'title: C\n' }],
  );
  expect(run(['bisect', 'a'], { cwd: byTime }).stdout).toMatch(
    /^No commit made a impossible: what was possible before was not any more on\n2026-11-16, the day of the next commit\.\n/,
  );
  const always = story([
    'One',
    { ...tight, 'initiatives/a.yaml': 'title: A\nduration: 9w\ntarget: 2026-11-30\n' },
  ]);
  expect(run(['bisect', 'a'], { cwd: always }).stdout).toMatch(
    /^a has been impossible since it was written down, on 2026-11-02\.\n/,
  );
});
