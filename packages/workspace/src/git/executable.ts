import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import process from 'node:process';

/**
 * Where the git program is. Sought here and not by the system, which on Windows would look into
 * the current folder first: that may be a stranger's repository with a `git.exe` in it. `undefined`
 * if there is none.
 */
export function gitExecutable(path = process.env['PATH'] ?? ''): string | undefined {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
