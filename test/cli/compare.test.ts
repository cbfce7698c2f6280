import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, installedCli } from './run.ts';

const { run, example, folder } = installedCli();

describe('throughline compare', () => {
  it('says what follows from a scenario, in figures and words', () => {
    const cwd = example('starter');
    const { stdout, stderr, status } = run(['compare', 'website-late', ...AS_OF], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^The new website comes six weeks late, beside the roadmap as it is\nas of 2026-11-24\n\n/,
    );
    expect(stdout).toMatch(/^ {19}as it is {4}website-late\n|\n +as it is +website-late\n/);
    expect(stdout).toMatch(/^of them late +0 +1 +\*$/m);
    expect(stdout).toContain(`What differs
  new-website: target 2027-03-12 instead of 2027-01-29, 30 working days later
`);
    expect(stdout).toContain(`What follows
  from new-website: target 2027-03-12 instead of 2027-01-29, 30 working days
  later
    online-booking can finish on 2027-04-27 at the earliest, 25 working days
    later, which is 25 working days too late
`);
    expect(stdout).toContain('  error dependency/order  initiatives/online-booking.yaml:9:8\n');
    expect(stdout).toMatch(/\nAsk why: throughline why online-booking --scenario website-late\n$/);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('takes the roadmap as it is by its folder, and finds nothing between two of the same', () => {
    const cwd = example('starter');
    const one = run(['compare', 'website-late', ...AS_OF], { cwd }).stdout;
    expect(run(['compare', '.', 'website-late', ...AS_OF], { cwd }).stdout).toBe(one);
    const same = run(['compare', 'website-late', 'website-late', ...AS_OF], { cwd }).stdout;
    expect(same).toContain('\nThe two plans are the same.\n');
    const back = run(['compare', 'website-late', '.', ...AS_OF], { cwd }).stdout;
    expect(back).toContain(
      'online-booking can finish on 2027-03-22 at the earliest, 25 working days\n',
    );
    expect(back).toContain('sooner, and is in time now\n');
  });

  it('compares two folders, from anywhere', () => {
    const [before, after] = [example('starter'), example('starter')];
    writeFileSync(
      join(after, 'initiatives/winter-storage.yaml'),
      'title: Store bikes\nstatus: dropped\n',
    );
    const { stdout } = run(['compare', before, after, '-f', 'json', ...AS_OF], { cwd: folder({}) });
    const { changes, consequences } = JSON.parse(stdout) as Compared;
    expect(changes).toContainEqual(
      expect.objectContaining({
        kind: 'status',
        subject: 'initiative:winter-storage',
        message: 'winter-storage: status dropped instead of proposed',
      }),
    );
    expect(consequences).toEqual([]);
  });

  it('writes JSON, CSV and Markdown', () => {
    const cwd = example('halden-foods');
    const compare = (format: string) =>
      run(['compare', 'fair-two-weeks-later', '-f', format, ...AS_OF], { cwd }).stdout;
    const json = JSON.parse(compare('json')) as Compared;
    expect(json.base).toMatchObject({ name: 'as it is', costs: [{ currency: 'EUR' }] });
    expect(json.changes).toEqual([
      {
        kind: 'dates',
        subject: 'release:autumn-fair',
        route: ['date'],
        message:
          'named date autumn-fair: date 2027-10-25 instead of 2027-10-11, 10 working days later',
        from: '2027-10-11',
        to: '2027-10-25',
        at: expect.stringMatching(/^roadmap\.yaml:\d+:\d+$/) as string,
      },
    ]);
    expect(json.consequences[0]).toMatchObject({
      id: 'germany-launch',
      days: 10,
      because: { subject: 'release:autumn-fair' },
      head: { earliestFinish: '2027-10-25', due: '2027-10-15' },
    });
    expect(json.findings.new.map(({ rule }) => rule)).toEqual(['feasibility/date']);
    const [heads, first] = compare('csv').split('\r\n');
    expect(heads).toMatch(/^id,title,why,baseStart,baseFinish,/);
    expect(first).toMatch(/^germany-launch,Launch in Germany,follows,2027-06-28,2027-10-11,/);
    const markdown = compare('markdown');
    expect(markdown).toMatch(
      /^# The fair in Cologne is two weeks later\n\nBeside the roadmap as it is, as of 2026-11-24\.\n\n\| {2}\| as it is \| fair-two-weeks-later \|\n/,
    );
    expect(markdown).toContain('\n## What follows\n\n- germany-launch can finish on 2027-10-25');
  });

  it('puts dates with people and odds side by side, unless one wants none', () => {
    const compare = (...args: string[]) =>
      run(['compare', 'partner-stays-longer', ...AS_OF, ...args], { cwd: example('halden-foods') })
        .stdout;
    expect(compare()).toMatch(/\npromises likely to hold +\d+ of 30 +\d+ of 30\b/);
    expect(compare()).toContain(`With people and chance, by an estimate
  erp-supply, people counted, is done on 2027-10-04 instead of 2027-10-14, and
  keeps its date in `);
    const { estimates } = JSON.parse(compare('-f', 'json')) as {
      estimates: { initiatives: readonly unknown[] };
    };
    expect(estimates.initiatives).toContainEqual(
      expect.objectContaining({
        id: 'erp-supply',
        head: { levelledFinish: '2027-10-04', inTime: expect.any(Number) as number },
      }),
    );
    expect(compare('-f', 'csv')).toMatch(
      /^erp-supply,.*,edited,.*,2027-10-14,2027-10-04,0[.\d]*,0[.\d]*\r$|^erp-supply,.*,estimate,,+2027-10-14,2027-10-04,0[.\d]*,0[.\d]*\r$/m,
    );
    expect(compare('--trials', '0')).not.toContain('estimate');
    expect(JSON.parse(compare('--trials', '0', '-f', 'json'))).toMatchObject({ estimates: null });
  });

  it('refuses what it does not know, and says what may be meant', () => {
    const cwd = example('starter');
    expect(run(['compare', 'website-lat'], { cwd })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'error: there is no scenario "website-lat"\ndid you mean website-late?\n',
    });
    expect(
      run(['compare', 'x'], { cwd: folder({ 'roadmap.yaml': 'roadmap: x\n' }) }),
    ).toMatchObject({
      status: 2,
      stderr: 'error: there is no scenario "x"\nwrite one: scenarios/x.yaml\n',
    });
    expect(run(['compare', 'website-late'], { cwd: folder({}) })).toMatchObject({ status: 2 });
  });

  it('does not try half a scenario', () => {
    const cwd = example('starter');
    writeFileSync(join(cwd, 'scenarios/wrong.yaml'), 'teams: {wbe: {people: 2}}\n');
    expect(run(['compare', 'wrong'], { cwd })).toMatchObject({
      status: 2,
      stderr:
        'error: the scenario wrong cannot be tried: scenarios/wrong.yaml:1:9: there is no team "wbe"\ndid you mean web?\n',
    });
  });

  it('shows hostile words as words', () => {
    const cwd = folder({
      'roadmap.yaml': 'roadmap: x\ninitiatives:\n  - {id: a, title: "=1+1", target: 2027}\n',
      'scenarios/bad.yaml':
        'title: "<script>@all #1 | \\u001b[31m ![x](http://e.example)"\ninitiatives: {a: {target: 2028, scope: ["|", "`x`"]}}\n',
    });
    const compare = (format: string) =>
      run(['compare', 'bad', '-f', format, ...AS_OF], { cwd }).stdout;
    expect(compare('text')).toContain(String.raw`<script>@all #1 | \u{1b}[31m`);
    const title = compare('markdown').split('\n')[0];
    expect(title).toBe(
      '# \\<script\\>@\u200Ball #\u200B1 \\| \\\\u{1b}\\[31m \\!\\[x\\](http:\u200B//e.example)',
    );
    expect(compare('csv')).toContain(`\r\na,'=1+1,edited,`);
  });
});

describe('--scenario', () => {
  it('checks, draws and explains the roadmap as it would be', () => {
    const cwd = example('starter');
    const tried = ['--scenario', 'website-late', ...AS_OF];
    expect(run(['check', ...AS_OF], { cwd }).status).toBe(0);
    const check = run(['check', ...tried], { cwd });
    expect(check.status).toBe(1);
    expect(check.stdout).toContain(
      'online-booking is to start on 2027-02-08, but may not before 2027-03-15',
    );
    expect(check.stdout).not.toContain('--fix');
    expect(run(['why', 'online-booking', ...tried], { cwd }).stdout).toContain(
      'new-website finishes on 2027-03-12',
    );
    expect(run(['show', 'new-website', ...tried], { cwd }).stdout).toContain('2027-03-12');
    expect(run(['list', '--late', ...tried], { cwd }).stdout).toContain('online-booking');
    for (const command of ['timeline', 'capacity', 'report']) {
      expect(run([command, ...tried], { cwd }).status).toBe(0);
    }
    expect(run(['check', '--fix', ...tried], { cwd })).toMatchObject({
      status: 2,
      stderr: 'error: --scenario is for looking: leave out --fix, --watch and -\n',
    });
  });
});

interface Compared {
  readonly base: object;
  readonly changes: readonly object[];
  readonly consequences: readonly object[];
  readonly findings: { readonly new: readonly { readonly rule: string }[] };
}
