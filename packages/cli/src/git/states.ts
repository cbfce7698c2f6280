import { analyze, formatDay, parseDay } from '@throughline/core';
import {
  commitOn,
  GitProblem,
  loadRoadmapAt,
  openRepository,
  resolveCommit,
  today,
  type GitState,
  type LoadedRoadmap,
  type Repository,
} from '@throughline/workspace';
import { Refusal } from '../command.ts';
import { nameOfFile } from '../file-name.ts';
import type { Opened, OpenOptions } from '../open.ts';

/** Does something with git, and refuses in its words if it cannot. */
export async function orRefuseGit<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof GitProblem) throw new Refusal(error.message, error.help);
    throw error;
  }
}

/** A roadmap as of a state that git keeps; without files where it was not there yet, or is no more. */
export async function openState(
  repository: Repository,
  state: GitState,
  folder: string,
  { asOf, known }: OpenOptions,
): Promise<Opened> {
  const options = known ? { known } : {};
  const loaded = await orRefuseGit(loadRoadmapAt(repository, state, folder, options));
  const isThere = loaded.files.length > 0;
  return openedFrom(isThere ? loaded : { ...loaded, diagnostics: [] }, asOf ?? today());
}

function openedFrom(loaded: LoadedRoadmap, asOf: number): Opened {
  const { files, diagnostics } = loaded;
  return {
    loaded,
    analysis: analyze(files, { asOf, diagnostics }),
    nameOf: (path) => nameOfFile(loaded.folder, path),
  };
}

/**
 * What `--at` means: a commit by whatever name, or the last one of a day. The roadmap is then read
 * as people read it on that day, unless another is given.
 */
export async function openAt(name: string, folder: string, options: OpenOptions): Promise<Opened> {
  const repository = await orRefuseGit(openRepository(folder));
  const day = parseDay(name);
  if (!day.ok) {
    const commit = await orRefuseGit(resolveCommit(repository, name));
    return existing(await openState(repository, { commit }, folder, options), name);
  }
  const head = await orRefuseGit(resolveCommit(repository, 'HEAD'));
  const commit = await orRefuseGit(commitOn(repository, day.value, head));
  if (commit === undefined) {
    throw new Refusal(
      `the history here does not reach back to ${formatDay(day.value)}`,
      repository.isShallow ? 'the clone is shallow: git fetch --unshallow' : 'name a later day',
    );
  }
  const asOf = options.asOf ?? day.value;
  return existing(await openState(repository, { commit }, folder, { ...options, asOf }), name);
}

function existing(opened: Opened, name: string): Opened {
  if (opened.loaded.files.length > 0) return opened;
  throw new Refusal(
    `there was no roadmap in this folder at ${name}`,
    'name a later commit, or another folder',
  );
}
