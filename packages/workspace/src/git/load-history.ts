import type { Revision, SourceFile } from '@throughline/core';
import { fileTest } from '../include.ts';
import { LIMITS } from '../limits.ts';
import { MAIN_NAMES } from '../names.ts';
import { sourceOf } from '../read.ts';
import { loadRoadmapAt } from './load-at.ts';
import { logOf } from './log.ts';
import { readBlobs, sizesOfBlobs } from './objects.ts';
import { prefixOf, type Repository } from './repository.ts';

/**
 * The commits of the mainline that changed the roadmap in a folder, the oldest first, up to one.
 * Which files are the roadmap's is decided by `include:` as it is at the end. What is no text in
 * UTF-8, or larger than a file may be, is left as it was before. Throws a `GitProblem` if git
 * cannot say.
 */
export async function loadHistory(
  repository: Repository,
  commit: string,
  folder: string,
): Promise<readonly Revision[]> {
  const prefix = prefixOf(repository, folder);
  const { include, nested } = await loadRoadmapAt(repository, { commit }, folder);
  const isFile = fileTest(include);
  const isWanted = (path: string) =>
    (MAIN_NAMES.includes(path) || isFile(path)) &&
    !nested.some((each) => path.startsWith(`${each}/`));
  const start = prefix === '' ? 0 : prefix.length + 1;
  const log = (await logOf(repository, commit, prefix)).map(({ files, ...ref }) => ({
    ref,
    changed: files
      .map(({ path, kind, blob }) => ({
        path: path.slice(start),
        blob: kind === 'file' ? blob : undefined,
      }))
      .filter(({ path }) => isWanted(path)),
  }));
  const blobs = log.flatMap(({ changed }) => changed.flatMap(({ blob }) => blob ?? []));
  const contents = await contentsOf(repository, [...new Set(blobs)]);
  return log
    .filter(({ changed }) => changed.length > 0)
    .map(({ ref, changed }) => ({
      ...ref,
      files: changed.flatMap(({ path, blob }) => fileOf(path, contents.get(blob ?? ''))),
      removed: changed.flatMap(({ path, blob }) => (blob === undefined ? [path] : [])),
    }));
}

async function contentsOf(
  repository: Repository,
  blobs: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const sizes = await sizesOfBlobs(repository, blobs);
  let bytes = 0;
  const taken = blobs.filter((blob) => {
    const size = sizes.get(blob) ?? Infinity;
    if (size > LIMITS.fileBytes || bytes + size > LIMITS.allBytes) return false;
    bytes += size;
    return true;
  });
  return readBlobs(repository, taken, bytes);
}

function fileOf(path: string, content: Buffer | undefined): readonly SourceFile[] {
  const read = content && sourceOf(path, content);
  return read?.file ? [read.file] : [];
}
