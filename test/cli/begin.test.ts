import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, installedCli } from './run.ts';

const { run, example, folder } = installedCli();

describe('throughline init', () => {
  it.each(['2024-02-29', '2026-11-24', '2026-12-31', '2027-06-30', '2028-01-01'])(
    'writes what checks clean, begun on %s',
    (day) => {
      const cwd = folder({});
      const begun = run(
        ['init', 'plan', '--name', 'Web: "shop" #1', '--team', 'Équipe Web', '--as-of', day],
        { cwd },
      );
      expect(begun.status).toBe(0);
      expect(begun.stderr.split('\n')).toEqual([
        'wrote plan/roadmap.yaml',
        'wrote plan/initiatives/first-step.yaml',
        'wrote plan/initiatives/second-step.yaml',
        '',
      ]);
      const checked = run(['check', 'plan', '--fail-on', 'info', '--as-of', day], { cwd });
      expect(checked.stdout).toContain('Web: "shop" #1: nothing to complain about\n');
      expect(checked.status).toBe(0);
      const roadmap = readFileSync(join(cwd, 'plan/roadmap.yaml'), 'utf8');
      expect(roadmap).toContain(`\nroadmap: web-shop-1\ntitle: 'Web: "shop" #1'\n`);
      expect(roadmap).toContain('\n  equipe-web:\n    title: Équipe Web\n');
    },
  );

  it('never writes over a file', () => {
    const cwd = folder({ 'initiatives/first-step.yaml': 'title: Mine\n' });
    const { status, stderr } = run(['init'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(
      'initiatives/first-step.yaml is there already, and nothing was written',
    );
    expect(readdirSync(cwd)).toEqual(['initiatives']);
    expect(readFileSync(join(cwd, 'initiatives/first-step.yaml'), 'utf8')).toBe('title: Mine\n');
  });
});

describe('throughline new initiative', () => {
  it('writes a file where it belongs, which adds no finding', () => {
    const cwd = example('starter');
    const before = run(['check', '-f', 'json', ...AS_OF], { cwd }).stdout;
    const args = [
      'new',
      'initiative',
      'Gift vouchers',
      '--team',
      'web',
      '--objective',
      'busy-workshop',
    ];
    expect(run(args, { cwd })).toMatchObject({
      status: 0,
      stdout: 'initiatives/gift-vouchers.yaml\n',
    });
    expect(readFileSync(join(cwd, 'initiatives/gift-vouchers.yaml'), 'utf8')).toContain(
      [
        'title: Gift vouchers',
        'status: proposed',
        'objectives: [busy-workshop]',
        'kpis: [bookings, site-speed] # keep those that it moves',
        'demand:',
        '  - {team: web} # effort: 10..20..40pd',
        '',
        '# Next, in any order:',
      ].join('\n'),
    );
    const { stdout, status } = run(['check', '-f', 'json', ...AS_OF], { cwd });
    expect(status).toBe(0);
    expect(summaryOf(stdout)).toMatchObject({ error: 0, warning: summaryOf(before)['warning'] });
  });

  it('takes an id, follows include:, and refuses what is there', () => {
    const cwd = folder({
      'roadmap.yaml': 'roadmap: demo\ninclude: [work/*.yaml]\n',
      'work/one.yaml': 'title: One\n',
    });
    expect(run(['new', 'initiative', 'faster-till'], { cwd }).stdout).toBe(
      'work/faster-till.yaml\n',
    );
    expect(readFileSync(join(cwd, 'work/faster-till.yaml'), 'utf8')).toMatch(
      /^title: Faster till\n/,
    );
    expect(run(['new', 'initiative', 'Faster till'], { cwd })).toMatchObject({
      status: 2,
      stderr:
        'error: there is an initiative faster-till already, in work/faster-till.yaml\nsee: throughline show faster-till\n',
    });
    expect(run(['new', 'initiative', 'X', '--team', 'web'], { cwd }).stderr).toBe(
      'error: there is no team "web"\nthere are: none\n',
    );
  });
});

function summaryOf(json: string): Readonly<Record<string, number>> {
  return (JSON.parse(json) as { summary: Record<string, number> }).summary;
}
