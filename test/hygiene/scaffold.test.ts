import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const REPOSITORY = new URL('../..', import.meta.url).pathname;
const copy = mkdtempSync(join(tmpdir(), 'throughline-scaffold-'));

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('a new rule takes one command and two files, and its page passes', { timeout: 120_000 }, () => {
  for (const part of ['packages', 'schemas', 'test/schema', 'package.json']) {
    cpSync(join(REPOSITORY, part), join(copy, part), {
      recursive: true,
      filter: (path) => !/[\\/](?:node_modules|dist)$/.test(path),
    });
  }
  symlinkSync(join(REPOSITORY, 'node_modules'), join(copy, 'node_modules'));

  const made = run('packages/dev/src/new.ts', 'rule', 'example/has-summary');
  expect(made.stdout).toContain('wrote packages/core/src/rules/example/has-summary.md\n');
  expect(made.stdout).toContain('wrote packages/core/src/rules/example/has-summary.ts\n');
  expect(made.stdout.match(/^wrote /gm)).toHaveLength(5);
  expect(made.status).toBe(0);

  const tested = run(
    join(REPOSITORY, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    'packages/dev/config/vitest.config.ts',
    'packages/core/src/rules/pages.test.ts',
    '-t',
    'example/has-summary',
  );
  expect(tested.stdout).toMatch(/Tests {2}3 passed/);
  expect(tested.status).toBe(0);

  const again = run('packages/dev/src/new.ts', 'rule', 'example/has-summary');
  expect(again.stderr).toContain('there already; nothing was written');
  expect(again.status).toBe(2);
});

function run(script: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [script, ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
}
