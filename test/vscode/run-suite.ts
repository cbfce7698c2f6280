import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { copyOfPackaged, installExtension } from './host/package.ts';
import { ROOT } from './host/places.ts';
import { OF_TESTS, writeSettings } from './host/settings.ts';
import { runInWeb } from './host/web.ts';

export interface SuiteRun {
  /** The program `code`, or what stands in for it. */
  readonly executable: string;
  readonly suite: 'trusted' | 'restricted' | 'beside' | 'empty' | 'virtual';
  /** A packaged extension to install; otherwise it is loaded from its folder. */
  readonly install?: string;
}

/** Runs one suite in a window of its own, on a copy of Halden Foods, or an empty folder. Whether all tests passed. */
export async function runSuite({ executable, suite, install }: SuiteRun): Promise<boolean> {
  const home = mkdtempSync(join(tmpdir(), 'throughline-vscode-'));
  const folder = join(home, 'halden-foods');
  if (suite === 'empty') mkdirSync(folder);
  else cpSync(join(ROOT, 'examples/halden-foods'), folder, { recursive: true });
  const place = { userData: join(home, 'user'), extensions: join(home, 'extensions') };
  writeSettings(place.userData);
  mkdirSync(place.extensions);
  if (install !== undefined) await installExtension(executable, install, place);
  try {
    await runTests({
      vscodeExecutablePath: executable,
      // One only: the web workbench takes no more.
      extensionDevelopmentPath:
        install === undefined ? join(ROOT, 'packages/vscode') : emptyExtension(home, suite),
      extensionTestsPath: join(ROOT, 'test/vscode/out/suite.cjs'),
      extensionTestsEnv: {
        // For the stand-in, which is TypeScript: the repository's own Node.
        PATH: [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
        THROUGHLINE_EXAMPLE: join(ROOT, 'examples/halden-foods'),
        THROUGHLINE_SUITE: suite,
        THROUGHLINE_RESTRICTED: suite === 'restricted' ? '1' : '0',
      },
      launchArgs: [
        suite === 'virtual' ? virtualWorkspace(home) : folder,
        `--user-data-dir=${place.userData}`,
        `--extensions-dir=${place.extensions}`,
      ],
    });
    return true;
  } catch (error) {
    if (!(error instanceof TestRunFailedError)) throw error;
    process.stdout.write(`${error.message}\n`);
    return false;
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The suite `trusted` in the web extension host, with what a packaged extension holds. */
export async function runWebSuite(): Promise<boolean> {
  const home = mkdtempSync(join(tmpdir(), 'throughline-web-'));
  const folder = join(home, 'halden-foods');
  cpSync(join(ROOT, 'examples/halden-foods'), folder, { recursive: true });
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(OF_TESTS));
  try {
    const extension = copyOfPackaged(join(home, 'extension'));
    // Only what lies within the extension is served.
    const tests = join(extension, 'tests.cjs');
    cpSync(join(ROOT, 'test/vscode/out/web.cjs'), tests);
    return await runInWeb({ extension, tests, folder });
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * An extension that does nothing. VS Code runs tests only beside an extension under
 * development; and for the suite `beside` it has the name of another that ours makes room for.
 */
function emptyExtension(home: string, suite: SuiteRun['suite']): string {
  const folder = join(home, 'empty-extension');
  mkdirSync(folder);
  const [publisher, name] =
    suite === 'beside' ? ['redhat', 'vscode-yaml'] : ['throughline', 'empty'];
  const manifest = { publisher, name, version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** A workspace with one folder, which the tests serve from memory. */
function virtualWorkspace(home: string): string {
  const file = join(home, 'plans.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ uri: 'memory:/plans' }] }));
  return file;
}
