import { existsSync } from 'node:fs';
import process from 'node:process';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { inCache } from './places.ts';

/**
 * The desktop build of VS Code, downloaded once; or why it cannot be used here. It needs a
 * display: on Linux `xvfb-run npm test` gives it one.
 */
export async function desktopBuild(): Promise<
  { readonly executable: string } | { readonly because: string }
> {
  if (process.platform === 'linux' && process.env['DISPLAY'] === undefined) {
    return { because: 'there is no display' };
  }
  try {
    const executable = await downloadAndUnzipVSCode({
      cachePath: inCache('vscode-desktop'),
      timeout: 15_000,
      reporter: { report: () => {}, error: () => {} },
    });
    return existsSync(executable) ? { executable } : { because: 'its download is not complete' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { because: `it cannot be downloaded (${reason})` };
  }
}
