import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, installedCli, REPOSITORY } from './run.ts';

const { run, example, folder } = installedCli();

interface Fault {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
}
interface Repair {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}
interface Report {
  readonly version: number;
  readonly asOf: string;
  readonly roadmap?: string;
  readonly roadmaps: readonly string[];
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly (Fault & Readonly<Record<string, unknown>>)[];
}

const faults = read('halden-foods.faults.json') as readonly Fault[];
const repairs = read('halden-foods.repairs.json') as readonly Repair[];

describe('throughline check examples/halden-foods', () => {
  it('finds what was planted, as JSON, and ends with 1', () => {
    const { status, stdout, stderr } = run([
      'check',
      'examples/halden-foods',
      '--format',
      'json',
      ...AS_OF,
    ]);
    const report = JSON.parse(stdout) as Report;
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(report).toMatchObject({ version: 1, asOf: '2026-11-24', roadmap: 'halden-2027' });
    expect(complaints(report)).toEqual(
      faults
        .map(({ rule, file, line }) => `examples/halden-foods/${file}:${line} ${rule}`)
        .toSorted(),
    );
    expect(report.summary['error']).toBe(
      report.findings.filter(({ severity }) => severity === 'error').length,
    );
    for (const finding of report.findings) expectShape(finding);
  });

  it('ends with 0 once everything is repaired', () => {
    const copy = repaired();
    const { status, stdout } = run(['check', copy, '--format', 'json', ...AS_OF]);
    expect(complaints(JSON.parse(stdout) as Report)).toEqual([]);
    expect(status).toBe(0);
    expect(run(['check', '--fail-on', 'info', ...AS_OF], { cwd: copy }).status).toBe(1);
    expect(run(['check', '--fail-on', 'warning', ...AS_OF], { cwd: copy }).status).toBe(0);
  });

  it('ends with 0 if it may not fail', () => {
    const args = ['check', 'examples/halden-foods', '--fail-on', 'never', ...AS_OF];
    expect(run(args).status).toBe(0);
  });

  it('says the same on every run, in every time zone', () => {
    const outputs = ['UTC', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kathmandu'].map(
      (TZ) => run(['check', 'examples/halden-foods', ...AS_OF], { env: { TZ } }).stdout,
    );
    expect(new Set(outputs).size).toBe(1);
    expect(outputs[0]).toContain('examples/halden-foods/initiatives/loyalty-app.yaml\n');
  });
});

describe('findings in a terminal', () => {
  const files = {
    'roadmap.yaml': 'roadmap: demo\ntitle: Demo\nteams:\n  web: {title: Web}\n',
    'initiatives/shop.yaml': [
      'title: Shop',
      'statuss: active',
      'start: 2027-03-01',
      'target: 2027-02-01',
      'demand:',
      '  - {team: wbe, effort: 5pd}',
      '',
    ].join('\n'),
  };

  it('have a place, the lines in question, and what to do', () => {
    const { stdout, status } = run(['check', ...AS_OF], { cwd: folder(files) });
    expect(status).toBe(1);
    expect(stdout).toContain(
      [
        'initiatives/shop.yaml',
        '',
        '  2:1 error schema/unknown-key',
        '  "statuss" is not a key of an initiative',
        '',
        '    1 │ title: Shop',
        '    2 │ statuss: active',
        '      │ ^^^^^^^',
        '    3 │ start: 2027-03-01',
        '',
        '  help  did you mean status?',
      ].join('\n'),
    );
    expect(stdout).toMatch(
      /\nDemo: 3 errors, \d+ warnings?, \d+ notes?\n\(1 initiative, 2 files, as of 2026-11-24\)\n$/,
    );
  });

  it('fit a narrow terminal, and have colour only if it is wanted', () => {
    const cwd = folder(files);
    const narrow = run(['check', ...AS_OF], { cwd, env: { COLUMNS: '44' } }).stdout;
    expect(narrow.split('\n').filter((line) => line.length > 44)).toEqual([]);
    const escape = '\u001B[';
    expect(narrow).not.toContain(escape);
    expect(run(['check', ...AS_OF, '--color', 'always'], { cwd }).stdout).toContain(escape);
    expect(run(['check', ...AS_OF], { cwd, env: { FORCE_COLOR: '1' } }).stdout).toContain(escape);
    const both = { FORCE_COLOR: '1', NO_COLOR: '1' };
    expect(run(['check', ...AS_OF], { cwd, env: both }).stdout).not.toContain(escape);
    const never = ['check', ...AS_OF, '--color', 'never'];
    expect(run(never, { cwd, env: { FORCE_COLOR: '1' } }).stdout).not.toContain(escape);
  });
});

describe('throughline check --fix', () => {
  it('makes the safe fixes, says which, and keeps everything else to the byte', () => {
    const cwd = folder({
      'roadmap.yaml': 'roadmap: demo\n',
      'initiatives/shop.yaml': '\ufeff# Our shop\r\ntitle:   Shop\r\nlabels: board # soon\r\n',
    });
    const { status, stderr, stdout } = run(['check', '--fix', ...AS_OF], { cwd });
    expect(stderr).toContain('fixed initiatives/shop.yaml: Make it a list (schema/type)\n');
    expect(stderr).toContain('1 fixed\n');
    expect(readFileSync(join(cwd, 'initiatives/shop.yaml'), 'utf8')).toBe(
      '\ufeff# Our shop\r\ntitle:   Shop\r\nlabels: [board] # soon\r\n',
    );
    expect(stdout).not.toContain('schema/type');
    expect(status).toBe(0);
    expect(run(['check', '--fix', ...AS_OF], { cwd }).stderr).toBe('nothing to fix\n');
  });

  it('changes what the plan means only with --unsafe', () => {
    const text = 'title: Shop\nstart: 2027-03-01\ntarget: 2026-03-26\n';
    const cwd = folder({ 'roadmap.yaml': 'roadmap: demo\n', 'initiatives/shop.yaml': text });
    const file = join(cwd, 'initiatives/shop.yaml');
    expect(run(['check', '--fix', ...AS_OF], { cwd }).status).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(run(['check', '--fix', '--unsafe', ...AS_OF], { cwd }).stderr).toContain(
      'fixed initiatives/shop.yaml: End on 2027-03-26, a year later (date/ends-before-start)\n',
    );
    expect(readFileSync(file, 'utf8')).toBe(text.replace('2026-03-26', '2027-03-26'));
  });

  it('comes to rest with --unsafe, and no fix undoes another one', () => {
    const cwd = example('halden-foods');
    const first = run(['check', '--fix', '--unsafe', ...AS_OF], { cwd }).stderr;
    expect(first).toContain('Move the milestone to 2027-07-01 (date/milestone-outside)');
    expect(first).not.toMatch(/^(?:left|stopped)/m);
    const second = run(['check', '--fix', '--unsafe', ...AS_OF], { cwd }).stderr;
    expect(second).toBe('nothing to fix\n');
  });

  it('is needed for --unsafe', () => {
    expect(run(['check', '--unsafe', 'examples/starter'])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('what is checked', () => {
  it('is the roadmap round a file, or every roadmap below a folder', () => {
    const cwd = folder({
      'one/roadmap.yaml': 'roadmap: one\n',
      'one/initiatives/deep/a.yaml': 'title: A\n',
      'two/roadmap.yaml': 'roadmap: two\ntitel: Two\n',
    });
    const report = (...args: string[]) =>
      JSON.parse(run(['check', ...args, '-f', 'json', ...AS_OF], { cwd }).stdout) as Report;
    expect(report('one/initiatives/deep/a.yaml').roadmaps).toEqual(['one']);
    expect(report('one', 'one/initiatives').roadmaps).toEqual(['one']);
    const both = report();
    expect(both.roadmaps).toEqual(['one', 'two']);
    expect(both.roadmap).toBeUndefined();
    expect(both.findings.map(({ file }) => file)).toContain('two/roadmap.yaml');
  });

  it('may be one file from standard input', () => {
    const input = 'roadmap: demo\ntitel: Demo\n';
    const { stdout, status } = run(['check', '-'], { input });
    expect(stdout).toContain('<stdin>\n\n  2:1 error schema/unknown-key\n');
    expect(status).toBe(1);
    expect(run(['check', '-'], { input: 'roadmap: demo\n' }).status).toBe(0);
  });

  it('is as of today unless another day is named', () => {
    const cwd = folder({
      'roadmap.yaml': 'roadmap: demo\n',
      'initiatives/a.yaml': 'title: A\nstatus: committed\ntarget: 2026-03-02\n',
    });
    expect(run(['check', '--as-of', '2026-03-02'], { cwd }).stdout).not.toContain(
      'plan/expired-date',
    );
    expect(run(['check', '--as-of', '2026-03-03'], { cwd }).stdout).toContain('plan/expired-date');
  });

  it('goes to a file if one is named', () => {
    const cwd = example('starter');
    const { stdout, stderr } = run(['check', '-f', 'json', '-o', 'found.json', ...AS_OF], { cwd });
    expect(stdout).toBe('');
    expect(stderr).toBe('wrote found.json\n');
    expect(JSON.parse(readFileSync(join(cwd, 'found.json'), 'utf8'))).toMatchObject({ version: 1 });
  });
});

function expectShape(finding: Readonly<Record<string, unknown>>): void {
  const place = { line: expect.any(Number), column: expect.any(Number) };
  expect(finding).toMatchObject({
    rule: expect.stringMatching(/^[a-z-]+\/[a-z0-9-]+$/),
    severity: expect.stringMatching(/^(?:error|warning|info)$/),
    message: expect.stringMatching(/[^.]$/),
    help: expect.stringMatching(/./),
    file: expect.stringMatching(/^examples\/halden-foods\/.*\.yaml$/),
    ...place,
    endLine: expect.any(Number),
    endColumn: expect.any(Number),
  });
  const source = readFileSync(join(REPOSITORY, String(finding['file'])), 'utf8').split('\n');
  const line = source[Number(finding['line']) - 1] ?? '';
  expect(Number(finding['column'])).toBeLessThanOrEqual(line.length + 1);
}

function complaints({ findings }: Report): string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ file, line, rule }) => `${file}:${line} ${rule}`)
    .toSorted();
}

function repaired(): string {
  const copy = example('halden-foods');
  for (const { file, from, to } of repairs) {
    const path = join(copy, file);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(from, () => to),
    );
  }
  return copy;
}

/** Our own files, written in the shapes above. */
function read(name: string): unknown {
  const file = join(REPOSITORY, 'test/examples', name);
  return JSON.parse(readFileSync(file, 'utf8'));
}
