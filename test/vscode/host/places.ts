import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import process from 'node:process';

/** The top of the repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A place below the git-ignored cache, which `THROUGHLINE_CACHE` moves elsewhere. */
export function inCache(...names: readonly string[]): string {
  return join(process.env['THROUGHLINE_CACHE'] ?? join(ROOT, '.cache'), ...names);
}

/** The program that takes the place of `code` where there is no desktop build. */
export const STAND_IN = join(ROOT, 'test/vscode/host/stand-in.ts');
