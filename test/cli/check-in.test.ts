import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, installedCli } from './run.ts';

const { run, example } = installedCli();

describe('throughline check-in', () => {
  it('adds a line to the file, and says where', () => {
    const cwd = example('starter');
    const file = join(cwd, 'initiatives/new-website.yaml');
    const before = readFileSync(file, 'utf8');
    const said = run(
      [
        'check-in',
        'new-website',
        '--health',
        'at-risk',
        '--remaining',
        '20pd',
        '--note',
        'Photos: late',
        ...AS_OF,
      ],
      { cwd },
    );
    expect(said).toMatchObject({
      status: 0,
      stdout: 'new-website: at-risk on 2026-11-24, in initiatives/new-website.yaml\n',
    });
    const after = readFileSync(file, 'utf8');
    const line = "  - {on: 2026-11-24, health: at-risk, remaining: 20pd, note: 'Photos: late'}\n";
    expect(after.replace(line, '')).toBe(before);
    expect(after).toContain(line);
  });

  it('refuses what cannot be read, and names that mean nothing', () => {
    const cwd = example('starter');
    expect(run(['check-in', 'new-website', '--remaining', '20d'], { cwd }).stderr).toContain(
      '"20d" is not an effort in our notation; write 20pd for person-days.',
    );
    expect(run(['check-in', 'new-websit'], { cwd })).toMatchObject({
      status: 2,
      stderr: 'error: there is no initiative "new-websit"\ndid you mean new-website?\n',
    });
  });
});

describe('throughline impact', () => {
  it('says what rests on a thing', () => {
    const cwd = example('starter');
    const { status, stdout } = run(['impact', 'new-website', ...AS_OF], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^What rests on .*\n\d+ initiatives?, .* rest on it\.\n\nInitiatives /);
    expect(run(['impact', 'new-websit'], { cwd }).stderr).toContain('did you mean new-website?');
    const json: unknown = JSON.parse(
      run(['impact', 'web', '-f', 'json', ...AS_OF], { cwd }).stdout,
    );
    expect(json).toMatchObject({ version: 1, roadmap: 'bike-shop-2027' });
  });
});
