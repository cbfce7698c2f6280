import { access, constants, stat } from 'node:fs/promises';
import { codeOf } from './problem.ts';

export type PathKind = 'file' | 'folder' | 'other' | 'missing' | 'unreadable';

/** What stands at a path, as far as this process may know. */
export async function kindOfPath(path: string): Promise<PathKind> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return found.isFile() ? 'file' : 'other';
    await access(path, constants.R_OK | constants.X_OK);
    return 'folder';
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
  }
}
