import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, installedCli } from './run.ts';

const { run, example } = installedCli();

describe('throughline site', () => {
  it('writes a folder of pages, and names the first', () => {
    const cwd = example('starter');
    expect(run(['site', ...AS_OF], { cwd })).toMatchObject({
      status: 0,
      stdout: 'site/index.html\n',
      stderr: expect.stringMatching(/^wrote \d+ pages\n$/),
    });
    expect(readdirSync(join(cwd, 'site'))).toContain('scorecard.html');
    expect(readdirSync(join(cwd, 'site/initiatives'))).toContain('item-new-website.html');
  });

  it('leaves out what is not for everybody, in every page', () => {
    const cwd = example('starter');
    const shown = () => {
      expect(
        run(['site', ...AS_OF, '-o', 'out', '--redact', 'owner,owners,coOwner,lead,by'], { cwd })
          .status,
      ).toBe(0);
      const names = readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' });
      return names
        .filter((name) => name.endsWith('.html'))
        .map((name) => readFileSync(join(cwd, 'out', name), 'utf8'))
        .join('');
    };
    expect(readFileSync(join(cwd, 'roadmap.yaml'), 'utf8')).toContain('owner: shop-manager');
    expect(shown()).not.toMatch(/shop-manager alone|shop-manager answers/);
  });

  it('refuses a file for a folder', () => {
    const cwd = example('starter');
    writeFileSync(join(cwd, 'taken'), 'mine');
    expect(run(['site', '-o', 'taken'], { cwd })).toMatchObject({
      status: 2,
      stderr: 'error: taken is a file\nname a folder\n',
    });
    expect(readFileSync(join(cwd, 'taken'), 'utf8')).toBe('mine');
  });
});
