import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** The absolute path of a file that is named relative to the repository. */
export function inRepository(path: string): string {
  return join(ROOT, path);
}
