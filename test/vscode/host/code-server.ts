import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { command } from './command.ts';
import { inCache } from './places.ts';

const VERSION = '4.139.1';
const NODE_VERSION = '24.21.0';
const FOLDER = inCache(`code-server-${VERSION}`);
const NODE = join(FOLDER, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin/node');
const SERVER = join(FOLDER, 'node_modules/code-server');
const ENTRY = join(SERVER, 'out/node/entry.js');
const FINISHED = join(FOLDER, 'finished');

/**
 * Installs code-server, the real workbench of VS Code behind a web server, and the Node that it
 * needs. None of their install scripts run. Does nothing if they are there.
 */
export async function installCodeServer(): Promise<void> {
  if (existsSync(FINISHED)) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{"private":true}');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const node = `node-${process.platform}-${process.arch}@${NODE_VERSION}`;
  const packages = [node, `code-server@${VERSION}`];
  await command('npm', ['install', '--no-save', ...quiet, ...packages], { cwd: FOLDER });
  const env = { PATH: [join(NODE, '..'), process.env['PATH']].join(delimiter) };
  for (const folder of ['lib/vscode', 'lib/vscode/extensions']) {
    // Not `npm ci`: the lockfile that is shipped there is not complete.
    const cwd = join(SERVER, folder);
    await command('npm', ['install', '--omit=dev', ...quiet], { cwd, env });
  }
  writeFileSync(FINISHED, '');
}

/** Runs one of code-server's commands, such as `--install-extension`, and gives what it printed. */
export function codeServerCommand(args: readonly string[]): Promise<string> {
  return command(NODE, [ENTRY, ...args], { env: { EXTENSIONS_GALLERY: '{}' } });
}

export interface CodeServer {
  /** `127.0.0.1:4711`: also the authority of its `vscode-remote:` addresses. */
  readonly authority: string;
  readonly printed: () => string;
  /** Resolves when it has ended, and writes nothing more. */
  readonly stop: () => Promise<void>;
}

export interface CodeServerOptions {
  /** Where `User/settings.json` stands. */
  readonly userData: string;
  readonly extensions: string;
  /** Whether folders are trusted without asking; if not, they open in Restricted Mode. */
  readonly trusted: boolean;
}

/** Starts code-server on a free port of this machine, and resolves when it answers. */
export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
  const authority = `127.0.0.1:${await freePort()}`;
  const home = mkdtempSync(join(tmpdir(), 'throughline-code-server-'));
  const child = launch(authority, home, options);
  let printed = '';
  child.stdout?.on('data', (data: Buffer) => (printed += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (printed += data.toString()));
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const kill = () => {
    if (child.pid !== undefined && child.exitCode === null) end(child.pid);
  };
  process.once('exit', kill);
  const stop = async () => {
    kill();
    await ended;
    process.off('exit', kill);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const until = Date.now() + 60_000;
  while (!(await answers(`http://${authority}/healthz`))) {
    if (child.exitCode !== null || Date.now() > until) {
      throw new Error(`code-server did not start:\n${printed}`);
    }
    await wait(100);
  }
  return { authority, printed: () => printed, stop };
}

function launch(authority: string, home: string, options: CodeServerOptions): ChildProcess {
  const config = join(home, 'config.yaml');
  writeFileSync(config, '');
  const args = [
    `--config=${config}`,
    '--auth=none',
    `--bind-addr=${authority}`,
    `--user-data-dir=${options.userData}`,
    `--extensions-dir=${options.extensions}`,
    '--disable-telemetry',
    '--disable-update-check',
    '--ignore-last-opened',
    '--disable-getting-started-override',
    ...(options.trusted ? ['--disable-workspace-trust'] : []),
    // Without it the workbench takes no extension under development, and does not say so.
    '--vscode-option=enable-smoke-test-driver',
  ];
  return spawn(NODE, [ENTRY, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its extension hosts end with it.
    detached: true,
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: home },
  });
}

function end(group: number): void {
  try {
    process.kill(-group, 'SIGTERM');
  } catch {
    // It is gone already.
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
