import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { findChromium } from './host/chromium.ts';
import { installCodeServer } from './host/code-server.ts';
import { command } from './host/command.ts';
import { desktopBuild } from './host/desktop.ts';
import { packageExtension } from './host/package.ts';
import { ROOT, STAND_IN } from './host/places.ts';
import { checkPage } from './page.ts';
import { runSuite } from './run-suite.ts';

/**
 * Runs the tests of the VS Code extension in a real VS Code:
 *
 *     node test/vscode/run.ts [--host desktop|code-server] [--only installed|restricted|beside|page]
 *
 * `installed`: all that a person sees, with the packaged extension installed. `restricted`: a
 * folder without trust, with the extension loaded from its folder. `beside`: with an extension
 * of the name of Red Hat YAML. `page`: the timeline under
 * real keys, in code-server's workbench. Without `--host` the suites run in the desktop build if
 * it can be downloaded and shown, otherwise in code-server. Exits with 0 only if all passed.
 */
if (import.meta.main) process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: { host: { type: 'string' }, only: { type: 'string' } },
  });
  const [executable, file] = await Promise.all([
    chooseHost(values.host),
    buildExtension().then(packageExtension),
    bundleSuites(),
  ]);
  const parts = {
    installed: () => runSuite({ executable, suite: 'trusted', install: file }),
    restricted: () => runSuite({ executable, suite: 'restricted' }),
    beside: () => runSuite({ executable, suite: 'beside', install: file }),
    page: checkPage,
  };
  const failed: string[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (values.only !== undefined && values.only !== name) continue;
    process.stdout.write(`\n${name}\n`);
    if (!(await part())) failed.push(name);
  }
  process.stdout.write(failed.length > 0 ? `\nfailed: ${failed.join(', ')}\n` : '\nall passed\n');
  return failed.length === 0;
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
  return STAND_IN;
}

async function buildExtension(): Promise<void> {
  await command(process.execPath, ['packages/dev/src/build.ts', 'vscode'], { cwd: ROOT });
}

/** The suites as CommonJS, which extension hosts load. */
async function bundleSuites(): Promise<void> {
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
