import { execFileSync, spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import bundle from '../../packages/dev/src/bundles/cli.ts';
import { USUAL } from '../../packages/dev/src/build.ts';

export const REPOSITORY = realpathSync(new URL('../..', import.meta.url).pathname);

/** The day on which the stories of the examples stand. */
export const AS_OF = ['--as-of', '2026-11-24'] as const;

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Run as a user who may not read everything, where the tests run as one who may. */
  readonly asNobody?: boolean;
}

/**
 * The command line as it is installed: its own folder with `bin` and the bundle, built once for
 * a test file. Every call starts a process.
 */
export function installedCli() {
  const home = mkdtempSync(join(realpathSync(tmpdir()), 'throughline-cli-'));
  chmodSync(home, 0o755);
  const program = join(home, 'bin/throughline.js');

  beforeAll(async () => {
    const outdir = join(home, 'dist/bundle');
    await build({ absWorkingDir: REPOSITORY, ...USUAL, ...bundle, outdir });
    cpSync(join(REPOSITORY, 'packages/cli/bin'), join(home, 'bin'), { recursive: true });
    cpSync(join(REPOSITORY, 'packages/cli/package.json'), join(home, 'package.json'));
  }, 60_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const run = (args: readonly string[], options: RunOptions = {}): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [program, ...args], {
      cwd: options.cwd ?? REPOSITORY,
      encoding: 'utf8',
      env: environment(options.env),
      input: options.input ?? '',
      maxBuffer: 100_000_000,
      timeout: 30_000,
      ...(options.asNobody && process.getuid?.() === 0 && { uid: 65_534, gid: 65_534 }),
    });

  const start = (args: readonly string[], cwd: string) =>
    spawn(process.execPath, [program, ...args], { cwd, env: environment() });

  /** A new folder with these files; gone after the tests. */
  const folder = (files: Readonly<Record<string, string | Uint8Array>>): string => {
    const made = mkdtempSync(join(home, 'work-'));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(made, path)), { recursive: true });
      writeFileSync(join(made, path), content);
    }
    return made;
  };

  /** A copy of an example, to change. */
  const example = (name: string): string => {
    const copy = mkdtempSync(join(home, 'example-'));
    cpSync(join(REPOSITORY, 'examples', name), copy, { recursive: true });
    return copy;
  };

  /** The same, with a past: committed on main, with a branch `feature` and a remote `origin`. */
  const exampleUnderGit = (name: string): string => {
    const cwd = example(name);
    const git = (...args: readonly string[]) => {
      const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
      execFileSync('git', [...who, ...args], { cwd, stdio: 'pipe' });
    };
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'The first plan');
    git('branch', 'feature');
    git('update-ref', 'refs/remotes/origin/main', 'main');
    return cwd;
  };

  return { run, start, folder, example, exampleUnderGit, home };
}

function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _force, NO_COLOR: _no, COLUMNS: _columns, ...rest } = process.env;
  return { ...rest, ...more };
}
