import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { installExtension } from './host/package.ts';
import { ROOT } from './host/places.ts';
import { writeSettings } from './host/settings.ts';

export interface SuiteRun {
  /** The program `code`, or what stands in for it. */
  readonly executable: string;
  readonly suite: 'trusted' | 'restricted';
  /** A packaged extension to install; otherwise it is loaded from its folder. */
  readonly install?: string;
}

/** Runs one suite in a window of its own, on a copy of Halden Foods. Whether all tests passed. */
export async function runSuite({ executable, suite, install }: SuiteRun): Promise<boolean> {
  const home = mkdtempSync(join(tmpdir(), 'throughline-vscode-'));
  const folder = join(home, 'halden-foods');
  cpSync(join(ROOT, 'examples/halden-foods'), folder, { recursive: true });
  const place = { userData: join(home, 'user'), extensions: join(home, 'extensions') };
  writeSettings(place.userData);
  mkdirSync(place.extensions);
  if (install !== undefined) await installExtension(executable, install, place);
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath:
        install === undefined ? join(ROOT, 'packages/vscode') : emptyExtension(home),
      extensionTestsPath: join(ROOT, 'test/vscode/out/suite.cjs'),
      extensionTestsEnv: {
        // For the stand-in, which is TypeScript: the repository's own Node.
        PATH: [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
        THROUGHLINE_ROOT: ROOT,
        THROUGHLINE_SUITE: suite,
        THROUGHLINE_RESTRICTED: suite === 'restricted' ? '1' : '0',
      },
      launchArgs: [
        folder,
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

/** VS Code runs tests only beside an extension under development; this one does nothing. */
function emptyExtension(home: string): string {
  const folder = join(home, 'empty-extension');
  mkdirSync(folder);
  const manifest = { name: 'empty', publisher: 'throughline', version: '0.0.0' };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ ...manifest, engines: { vscode: '*' } }),
  );
  return folder;
}
