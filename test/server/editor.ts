import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { onTestFinished } from 'vitest';

const EXAMPLE = new URL('../../examples/halden-foods', import.meta.url).pathname;

/** What is renamed in a session is renamed on the disk. */
export function copyOfExample(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'throughline-editor-')));
  cpSync(EXAMPLE, folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Finds an editor, or installs it where that can be done without asking; says why it could not. */
export function findOrInstall(program: string, packages: readonly string[]): string | undefined {
  const isThere = () => spawnSync(program, ['--version']).status === 0;
  if (isThere()) return undefined;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
    return `there is no ${program}, and no apt-get to install it as root`;
  }
  for (let attempt = 0; attempt < ATTEMPTS && !isThere(); attempt++) {
    if (attempt > 0) spawnSync('sleep', ['15']);
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...packages);
  }
  return isThere() ? undefined : `apt-get could not install ${packages.join(' and ')}`;
}

/** Tests run side by side, and only one apt-get at a time: another may be at work. */
const ATTEMPTS = 6;

function aptGet(...args: readonly string[]): void {
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=90', ...args], {
    timeout: 180_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
