import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedRoadmap } from './load.ts';
import { MAIN_NAMES } from './names.ts';
import { readSource } from './read.ts';

/** In bytes: what is larger may bring the roadmap to its limit, which only a whole load counts. */
const SMALL = 1_000_000;

/**
 * A loaded roadmap after some of its files were written anew, by their paths: nothing else is
 * read. `undefined` if that does not do: a path is not one of a file that was read before, the file
 * is gone or cannot be read, or says what belongs to the roadmap. Files whose text is the same
 * keep their objects.
 */
export function rereadFiles(
  loaded: LoadedRoadmap,
  paths: readonly string[],
): LoadedRoadmap | undefined {
  const files = new Map(loaded.files.map((file) => [file.path, file]));
  for (const path of new Set(paths)) {
    const before = files.get(path);
    if (!before || MAIN_NAMES.includes(path) || !isItself(join(loaded.folder, path))) {
      return undefined;
    }
    const read = readSource(loaded.folder, path);
    if (!read.file || read.bytes > SMALL) return undefined;
    if (read.file.text !== before.text) files.set(path, read.file);
  }
  return { ...loaded, files: [...files.values()] };
}

/** Whether no part of a path is a link, that may by now lead out of the folder. */
function isItself(path: string): boolean {
  try {
    return realpathSync(path) === path;
  } catch {
    return false;
  }
}
