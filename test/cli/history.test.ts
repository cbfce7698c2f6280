import { describe, expect, it } from 'vitest';
import { importCommits } from '../history/fast-import.ts';
import { installedCli } from './run.ts';

const { run, folder } = installedCli();
const SHOP = 'initiatives/shop.yaml';

/** A roadmap whose one date was moved three times, twice too late, once with a reason. */
function story(): string {
  const cwd = folder({});
  const shop = (target: string, more = '') =>
    `title: The shop\n${more}target: ${target}\ndemand: [{team: web, effort: 10pd}]\n`;
  const steps: readonly (readonly [date: string, message: string, text: string])[] = [
    ['2027-01-04', 'The shop', shop('2027-03-15')],
    ['2027-02-15', 'Later\n\nSlip-Reason: vendor', shop('2027-04-30')],
    ['2027-05-10', 'Later still', shop('2027-06-15')],
    ['2027-07-01', 'And later', shop('2027-08-31')],
    ['2027-08-20', 'Done', shop('2027-08-31', 'status: done\nactual: {finish: 2027-08-13}\n')],
  ];
  importCommits(
    cwd,
    steps.map(([date, message, text], index) => ({
      date: `${date}T12:00:00Z`,
      author: 'Ada',
      message,
      files: new Map([
        ...(index === 0
          ? [['roadmap.yaml', 'roadmap: demo\nteams: {web: {people: 2}}\n'] as const]
          : []),
        [SHOP, text],
      ]),
    })),
  );
  return cwd;
}

describe('throughline history', () => {
  it('tells what became of one initiative, and what the commits did', () => {
    const cwd = story();
    const { stdout, stderr, status } = run(['history', 'shop'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.replaceAll(/ [0-9a-f]{8} /g, ' ')).toBe(`The shop
3 slips, 2 of them after the date had passed; target 169 days later than first
promised; the date runs ahead of the work

2027-08-20 Ada: Done
  status is new: done
  actual is new: finish 2027-08-13

2027-07-01 Ada: And later
  slip: target 2027-08-31 instead of 2027-06-15, 77 days later, after that had
  passed

2027-05-10 Ada: Later still
  slip: target 2027-06-15 instead of 2027-04-30, 46 days later, after that had
  passed

2027-02-15 Ada: Later (vendor)
  slip: target 2027-04-30 instead of 2027-03-15, 46 days later

2027-01-04 Ada: The shop
  there since the first commit that was read
`);
    expect(run(['history', '--limit', '1'], { cwd }).stdout).toMatch(
      /^2027-08-20 [0-9a-f]{8} Ada: Done\n {2}shop: status is new: done\n {2}shop: actual is new: finish 2027-08-13\n\n5 commits since 2027-01-04; 3 before these: --limit shows more\n$/,
    );
    const { items } = JSON.parse(run(['history', '-f', 'json'], { cwd }).stdout) as {
      items: { slips: number; promises: { on: string; last: string }[] }[];
    };
    expect(items[0]).toMatchObject({
      slips: 3,
      lateSlips: 2,
      carriedOver: 2,
      doneOn: '2027-08-13',
    });
    expect(items[0]?.promises.map(({ on, last }) => `${on} ${last}`)).toEqual([
      '2027-01-04 2027-03-15',
      '2027-02-15 2027-04-30',
      '2027-05-10 2027-06-15',
      '2027-07-01 2027-08-31',
    ]);
  });

  it('refuses what no commit has known', () => {
    const cwd = story();
    expect(run(['history', 'shpo'], { cwd })).toMatchObject({
      status: 2,
      stderr: 'error: no commit has known an initiative "shpo"\ndid you mean shop?\n',
    });
    expect(run(['history'], { cwd: folder({ 'roadmap.yaml': 'roadmap: x\n' }) }).status).toBe(2);
  });
});

describe('throughline drift', () => {
  it('sums up what slipped, why, and which promises were kept', () => {
    const cwd = story();
    const { stdout, status } = run(['drift', '--as-of', '2027-12-01'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toBe(`From 2027-01-04 to 2027-08-20, in 5 commits along first parents, 1 of 1
initiatives slipped, 3 times in all; 1 of them more than once. 67 % of the slips
were written after the date had passed.

What slipped most
      slips  late  days        dates
shop  3      2     +169  runs  2027-03-15 → 2027-04-30 → 2027-06-15 → 2027-08-31

Reasons given for slips
    2 #################### no reason given
    1 ##########           vendor

Done of what was promised for the quarter
     2027-Q2  2027-Q3
web  0 of 1   1 of 1
`);
  });

  it('draws the slip chart', () => {
    const cwd = story();
    const svg = run(['drift', '-f', 'svg', '--as-of', '2027-12-01'], { cwd }).stdout;
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="tl" /);
    expect(svg).toContain('The shop: 2027-04-30, written on 15 Feb 2027');
    expect(svg).toContain('The shop (done)');
    expect(JSON.parse(run(['drift', '-f', 'json'], { cwd }).stdout)).toMatchObject({
      items: [{ id: 'shop', slips: 3, running: { slips: 3 } }],
      reasons: [
        { reason: null, slips: 2 },
        { reason: 'vendor', slips: 1 },
      ],
    });
  });
});
