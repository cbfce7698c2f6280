import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build, type BuildOptions } from 'esbuild';
import { findChromium, type Found } from './host/chromium.ts';
import { installCodeServer } from './host/code-server.ts';
import { command } from './host/command.ts';
import { desktopBuild } from './host/desktop.ts';
import { packageExtension } from './host/package.ts';
import { ROOT, STAND_IN } from './host/places.ts';
import { checkPage } from './page.ts';
import { runSuite, runWebSuite, type SuiteRun } from './run-suite.ts';

const BUNDLE: BuildOptions = {
  absWorkingDir: ROOT,
  outdir: 'test/vscode/out',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  conditions: ['throughline-source'],
  sourcemap: 'inline',
  logLevel: 'warning',
};

/**
 * Runs the tests of the VS Code extension in a real VS Code:
 *
 *     node test/vscode/run.ts [--host desktop|code-server] [--only installed|web|restricted|beside|empty|virtual|page]
 *
 * `installed`: all that a person sees, with the packaged extension installed. `web`: the same with
 * what is packaged in the extension host of a browser. `restricted`: a folder without trust, with
 * the extension loaded from its folder. `beside`: with an extension of the name of Red Hat YAML.
 * `empty`: a folder in which a roadmap is begun. `virtual`: a workspace that is on no disk. `page`: the timeline under real keys, in code-server's workbench. Without `--host` the suites run in the desktop build if
 * it can be downloaded and shown, otherwise in code-server. Exits with 0 only if all passed.
 */

if (import.meta.main) process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: { host: { type: 'string' }, only: { type: 'string' } },
  });
  const browser = await findChromium();
  const [host, file] = await Promise.all([
    chooseHost(values.host, browser),
    buildExtension().then(packageExtension),
    bundleSuites(),
  ]);
  const inHost = (run: Omit<SuiteRun, 'executable'>) => (found: string) =>
    runSuite({ executable: found, ...run });
  const parts = [
    { name: 'installed', needs: host, run: inHost({ suite: 'trusted', install: file }) },
    { name: 'web', needs: browser, run: () => runWebSuite() },
    { name: 'restricted', needs: host, run: inHost({ suite: 'restricted' }) },
    { name: 'beside', needs: host, run: inHost({ suite: 'beside', install: file }) },
    { name: 'empty', needs: host, run: inHost({ suite: 'empty', install: file }) },
    { name: 'virtual', needs: host, run: inHost({ suite: 'virtual', install: file }) },
    { name: 'page', needs: browser, run: checkPage },
  ].filter(({ name }) => values.only === undefined || values.only === name);
  const failed: string[] = [];
  const skipped: string[] = [];
  for (const { name, needs, run } of parts) {
    if ('because' in needs) skipped.push(`${name}: skipped, because ${needs.because}`);
    else {
      process.stdout.write(`\n${name}\n`);
      if (!(await run(needs.executable))) failed.push(name);
    }
  }
  const passed = parts.length - failed.length - skipped.length;
  for (const line of skipped) process.stdout.write(`${line}\n`);
  process.stdout.write(`\n${passed} passed, ${failed.length} failed, ${skipped.length} skipped\n`);
  // Where tests decide what is merged, what was not run has not passed.
  return failed.length === 0 && (skipped.length === 0 || process.env['CI'] !== 'true');
}

/** The program to start, said aloud; or why there is none. */
async function chooseHost(wanted: string | undefined, browser: Found): Promise<Found> {
  const desktop: Found =
    wanted === 'code-server' ? { because: 'it was asked for' } : await desktopBuild();
  if ('executable' in desktop || wanted === 'desktop') {
    process.stdout.write('host: the desktop build of VS Code\n');
    return desktop;
  }
  process.stdout.write(`host: code-server, because ${desktop.because}\n`);
  if ('because' in browser) return browser;
  await installCodeServer();
  return { executable: STAND_IN };
}

async function buildExtension(): Promise<void> {
  await command(process.execPath, ['packages/dev/src/build.ts', 'vscode'], { cwd: ROOT });
}

/** The suites as CommonJS, which extension hosts load: for Node's, and for that of a browser. */
async function bundleSuites(): Promise<void> {
  await build({
    ...BUNDLE,
    entryPoints: { suite: 'test/vscode/suite/main.ts' },
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
  });
  await build({
    ...BUNDLE,
    entryPoints: { web: 'test/vscode/suite/web/main.ts' },
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    alias: {
      'node:assert/strict': join(ROOT, 'test/vscode/suite/web/assert.ts'),
      mocha: join(ROOT, 'node_modules/mocha/mocha.js'),
    },
    define: { global: 'globalThis' },
    // What is bundled of mocha takes `module.exports` for itself.
    footer: { js: 'module.exports = { run };' },
  });
}
