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
  spawnSync('apt-get', ['update'], { timeout: 60_000 });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    timeout: 120_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return isThere() ? undefined : `apt-get could not install ${packages.join(' and ')}`;
}
