import { existsSync } from 'node:fs';
import process from 'node:process';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import type { Found } from './chromium.ts';
import { inCache } from './places.ts';

/**
 * The desktop build of VS Code, downloaded once; or why it cannot be used here. It needs a
 * display: on Linux `xvfb-run npm test` gives it one.
 */
export async function desktopBuild(): Promise<Found> {
  if (process.platform === 'linux' && process.env['DISPLAY'] === undefined) {
    return { because: 'the desktop build has no display here' };
  }
  try {
    const executable = await downloadAndUnzipVSCode({
      cachePath: inCache('vscode-desktop'),
      timeout: 15_000,
      reporter: { report: () => {}, error: () => {} },
    });
    return existsSync(executable)
      ? { executable }
      : { because: 'the desktop build was not downloaded whole' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { because: `the desktop build cannot be downloaded: ${reason}` };
  }
}
