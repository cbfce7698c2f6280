import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { build } from 'esbuild';
import { findChromium } from './host/chromium.ts';
import { command } from './host/command.ts';
import { installCodeServer } from './host/code-server.ts';
import { desktopBuild } from './host/desktop.ts';
import { ROOT } from './host/places.ts';
import { writeSettings } from './host/settings.ts';

const SUITES = ['trusted', 'restricted'] as const;
type Suite = (typeof SUITES)[number];

/**
 * Runs the tests of the VS Code extension in a real VS Code:
 *
 *     node test/vscode/run.ts [--host desktop|code-server] [--suite trusted|restricted] [--no-build]
 *
 * Without `--host`: in the desktop build if it can be downloaded and shown, otherwise in
 * code-server's workbench. Without `--suite`: all suites, each in a window of its own. The exit
 * code is 0 only if every test passed.
 */
if (import.meta.main) process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      host: { type: 'string' },
      suite: { type: 'string' },
      build: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  const [executable] = await Promise.all([
    chooseHost(values.host),
    values.build ? buildExtension() : undefined,
    bundleSuite(),
  ]);
  let passed = true;
  for (const suite of SUITES.filter(
    (name) => values.suite === undefined || values.suite === name,
  )) {
    passed = (await runSuite(executable, suite)) && passed;
  }
  return passed;
}

/** The program to start, said aloud. */
async function chooseHost(wanted: string | undefined): Promise<string> {
  if (wanted !== 'code-server') {
    const desktop = await desktopBuild();
    if ('executable' in desktop) {
      process.stdout.write('host: the desktop build of VS Code\n');
      return desktop.executable;
    }
    if (wanted === 'desktop') throw new Error(`no desktop build: ${desktop.because}`);
    process.stdout.write(`host: code-server, as for the desktop build ${desktop.because}\n`);
  } else process.stdout.write('host: code-server\n');
  await Promise.all([installCodeServer(), findChromium()]);
  return join(ROOT, 'test/vscode/host/stand-in.ts');
}

async function buildExtension(): Promise<void> {
  await command(process.execPath, ['packages/dev/src/build.ts', 'vscode'], { cwd: ROOT });
}

/** The tests as CommonJS, which extension hosts load. */
async function bundleSuite(): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: { suite: 'test/vscode/suite/main.ts' },
    outdir: 'test/vscode/out',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    conditions: ['throughline-source'],
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

async function runSuite(executable: string, suite: Suite): Promise<boolean> {
  process.stdout.write(`\nsuite: ${suite}\n`);
  const temporary = mkdtempSync(join(tmpdir(), 'throughline-vscode-'));
  const folder = join(temporary, 'halden-foods');
  cpSync(join(ROOT, 'examples/halden-foods'), folder, { recursive: true });
  const [userData, extensions] = [join(temporary, 'user'), join(temporary, 'extensions')];
  writeSettings(userData);
  mkdirSync(extensions);
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: join(ROOT, 'packages/vscode'),
      extensionTestsPath: join(ROOT, 'test/vscode/out/suite.cjs'),
      extensionTestsEnv: {
        PATH: [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(':'),
        THROUGHLINE_ROOT: ROOT,
        THROUGHLINE_SUITE: suite,
        THROUGHLINE_RESTRICTED: suite === 'restricted' ? '1' : '0',
      },
      launchArgs: [
        folder,
        '--disable-extensions',
        `--user-data-dir=${userData}`,
        `--extensions-dir=${extensions}`,
      ],
    });
    return true;
  } catch (error) {
    if (!(error instanceof TestRunFailedError)) throw error;
    process.stdout.write(`suite ${suite} failed: ${error.message}\n`);
    return false;
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
