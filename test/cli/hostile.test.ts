import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, installedCli } from './run.ts';

const { run, start, folder, example } = installedCli();

/** What any command may print when something is wrong: no stack, no internal word. */
const TRACE = /\n\s+at .+:\d+:\d+|node:internal|undefined|\[object/;

function check(cwd: string, ...args: string[]) {
  const result = run(['check', ...args, ...AS_OF], { cwd });
  expect(`${result.stdout}${result.stderr}`).not.toMatch(TRACE);
  return result;
}

describe('a folder that is not as it should be', () => {
  it('has no roadmap: 2, and what to do', () => {
    expect(check(folder({ 'plan.txt': '' }))).toMatchObject({
      status: 2,
      stdout: '',
      stderr:
        'error: there is no roadmap in the current folder, above it or below it: no folder holds a roadmap.yaml\n' +
        'name a folder that does, or start a roadmap with: throughline init\n',
    });
  });

  it('is not there: 2', () => {
    expect(check(folder({}), 'plans')).toMatchObject({
      status: 2,
      stderr: 'error: there is no file or folder "plans"\ncheck how it is spelt\n',
    });
  });

  it('may not be read: 2 for all of it, a finding for a part', () => {
    const cwd = folder({
      'locked/roadmap.yaml': 'roadmap: a\n',
      'plan/roadmap.yaml': 'roadmap: demo\n',
      'plan/initiatives/a.yaml': 'title: A\n',
      'plan/initiatives/sub/b.yaml': 'title: B\n',
    });
    chmodSync(cwd, 0o755);
    const locked = ['locked', 'plan/initiatives/a.yaml', 'plan/initiatives/sub'];
    for (const path of locked) chmodSync(join(cwd, path), 0);
    const whole = run(['check', 'locked'], { cwd, asNobody: true });
    expect(whole).toMatchObject({
      status: 2,
      stderr:
        'error: locked cannot be read: permission denied\ngive yourself the right to read it\n',
    });
    const part = run(['check', 'plan', ...AS_OF], { cwd, asNobody: true });
    for (const path of locked) chmodSync(join(cwd, path), 0o700);
    for (const path of ['initiatives/a.yaml', 'initiatives/sub']) {
      expect(flat(part.stdout)).toContain(
        `plan/${path} error file/unreadable ${path} cannot be read: permission denied help `,
      );
    }
    expect(part.status).toBe(1);
    expect(part.stdout + part.stderr).not.toMatch(TRACE);
  });

  it('may not be written to: 2, and nothing is lost', () => {
    const text = 'title: A\nlabels: board\n';
    const cwd = folder({ 'roadmap.yaml': 'roadmap: demo\n', 'initiatives/a.yaml': text });
    chmodSync(cwd, 0o755);
    for (const args of [
      ['check', '--fix', ...AS_OF],
      ['new', 'initiative', 'B'],
      ['timeline', '-o', 'plan.svg', ...AS_OF],
      ['init', 'other'],
    ]) {
      const { status, stderr } = run(args, { cwd, asNobody: true });
      expect(stderr).toMatch(/^error: \S+ cannot be written: permission denied\n/);
      expect(status).toBe(2);
    }
    expect(readFileSync(join(cwd, 'initiatives/a.yaml'), 'utf8')).toBe(text);
    expect(readdirSync(join(cwd, 'initiatives'))).toEqual(['a.yaml']);
  });

  it('has a folder in place of roadmap.yaml', () => {
    const cwd = folder({ 'roadmap.yaml/x': '' });
    const { stdout, status } = check(cwd);
    expect(stdout).toContain('error file/unreadable\n  roadmap.yaml is not a file');
    expect(status).toBe(1);
  });
});

describe('a file that is not as it should be', () => {
  const demo = { 'roadmap.yaml': 'roadmap: demo\n' };

  it('breaks the syntax', () => {
    const { stdout, status } = check(
      folder({ ...demo, 'initiatives/a.yaml': 'title: [A\nstart: 2027\n' }),
    );
    expect(stdout).toContain('  1:8 error syntax/yaml\n  this [ is never closed\n');
    expect(status).toBe(1);
  });

  it('is 50 MB large', () => {
    const cwd = folder({ ...demo, 'initiatives/big.yaml': '' });
    truncateSync(join(cwd, 'initiatives/big.yaml'), 50_000_000);
    const { stdout, status } = check(cwd);
    expect(flat(stdout)).toContain(
      'error file/too-large initiatives/big.yaml is 50 MB large, above the limit of 20 MB, and was not read help ',
    );
    expect(status).toBe(1);
  });

  it('is a bomb of aliases', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let index = 1; index < 26; index++) {
      const [name, last] = [String.fromCharCode(97 + index), String.fromCharCode(96 + index)];
      lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${last}`).join(', ')}]`);
    }
    const begin = performance.now();
    const { stdout, status } = check(
      folder({ ...demo, 'initiatives/bomb.yaml': lines.join('\n') }),
    );
    expect(stdout).toMatch(/ error syntax\/[a-z]+\n/);
    expect(status).toBe(1);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  it('includes itself by way of another, or by way of links', () => {
    const cwd = folder({
      'roadmap.yaml': 'roadmap: demo\ninclude: [a.roadmap.yaml]\n',
      'a.roadmap.yaml': 'include: [b.roadmap.yaml]\n',
      'b.roadmap.yaml': 'include: [a.roadmap.yaml]\n',
      'initiatives/x.yaml': 'title: X\n',
    });
    symlinkSync('..', join(cwd, 'initiatives/round'));
    const { stdout, status } = check(cwd);
    expect(stdout).toContain('1:1 error file/nested-include\n');
    expect(stdout).toContain(
      'include stands in b.roadmap.yaml, but only roadmap.yaml says which files',
    );
    expect(status).toBe(1);
    writeFileSync(join(cwd, 'roadmap.yaml'), 'roadmap: demo\n');
    expect(check(cwd).stdout).toContain(
      'warning file/link\n  initiatives/round is a link to a folder, and what stands behind it is not read\n',
    );
  });

  it('is a link out of the folder', () => {
    const cwd = folder({
      'plan/roadmap.yaml': 'roadmap: demo\n',
      'secret.yaml': 'title: Secret\n',
    });
    mkdirSync(join(cwd, 'plan/initiatives'));
    symlinkSync('../../secret.yaml', join(cwd, 'plan/initiatives/out.yaml'));
    const { stdout, status } = check(cwd, 'plan');
    expect(flat(stdout)).toContain(
      "error file/outside initiatives/out.yaml is a link that leads out of the roadmap's folder, and was not read help ",
    );
    expect(stdout).not.toContain('Secret');
    expect(status).toBe(1);
  });

  it('is not text, or text of another century', () => {
    const cwd = folder({
      ...demo,
      'initiatives/a.yaml': Buffer.from('title: Caf\xe9\n', 'latin1'),
      'initiatives/b.yaml': Buffer.from([0, 159, 146, 150, 255, 10]),
      'initiatives/c.yaml': 'title: \u0000\u0007\n',
      'initiatives/d.yaml': '',
      'initiatives/e.yaml': '- - - - {',
    });
    const { stdout, status } = check(cwd);
    expect(stdout).toContain(
      'initiatives/a.yaml is not written in UTF-8: line 1 has the byte 0xE9',
    );
    expect(status).toBe(1);
  });
});

describe('a terminal', () => {
  it('is not told to do anything by a roadmap', () => {
    const evil = '\\e]0;owned\\a\\e[2J\\u202egnp.exe\\u200b';
    const cwd = folder({
      'roadmap.yaml': `roadmap: demo\ntitle: "${evil}"\nteams:\n  web: {title: "${evil}"}\n`,
      'initiatives/\u001B[31m.yaml': 'title: Red\nstart: soon\n',
      'initiatives/a.yaml': `id: a\ntitle: "${evil}"\nsummary: "${evil}"\nstart: "${evil}"\ndependsOn: ["${evil}"]\n`,
      'initiatives/raw.yaml': 'title: \u001B[2J raw \u202e\nstart: 2027\n',
    });
    for (const args of [
      ['check'],
      ['list'],
      ['show', 'a'],
      ['why', 'a'],
      ['timeline'],
      ['show', 'web'],
    ]) {
      const { stdout, stderr } = run([...args, ...AS_OF], { cwd });
      // Every control but the line break, and what hides or turns text.
      expect(`${args.join(' ')}: ${stdout}${stderr}`).not.toMatch(
        /(?!\n)\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u,
      );
    }
  });

  it('that closes early is no reason to complain', async () => {
    const copy = example('halden-foods');
    const early = start(['check', '--color', 'always', ...AS_OF], copy);
    early.stdout.destroy();
    let said = '';
    early.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await new Promise((resolve) => early.on('exit', resolve));
    expect(said).toBe('');
  });

  it('that interrupts gets 130', async () => {
    const cwd = example('starter');
    const child = start(['check', '--watch', ...AS_OF], cwd);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await until(() => said.includes('Watching 1 roadmap for changes'));
    child.kill('SIGINT');
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      child.on('exit', (...ends) => resolve(ends)),
    );
    expect([code, signal]).toEqual([130, null]);
  });
});

describe('throughline check --watch', () => {
  it('checks again when a file changes, comes or goes', async () => {
    const cwd = example('starter');
    const child = start(['check', '--watch', ...AS_OF], cwd);
    let [said, found] = ['', ''];
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => (found += chunk.toString()));
    const rounds = (count: number) => until(() => said.split('Watching').length > count);
    await rounds(1);
    expect(found).not.toContain('schema/unknown-key');
    found = '';
    writeFileSync(join(cwd, 'initiatives/new.yaml'), 'titel: New\n');
    await until(() => found.includes('schema/unknown-key'));
    found = '';
    rmSync(join(cwd, 'initiatives/new.yaml'));
    await until(() => found.includes('Spoke & Chain'));
    expect(found).not.toContain('schema/unknown-key');
    child.kill('SIGINT');
    await new Promise((resolve) => child.on('exit', resolve));
  });
});

/** Without the line breaks that come from the width of the terminal. */
function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

async function until(holds: () => boolean): Promise<void> {
  const begin = performance.now();
  while (!holds()) {
    if (performance.now() - begin > 15_000) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
