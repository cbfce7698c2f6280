import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { GitProblem } from './problem.ts';
import { askGit } from './run.ts';

/** A git repository with a working tree. */
export interface Repository {
  /** Its top folder: absolute, without links. */
  readonly folder: string;
  /** The branch that is checked out; absent if none is (a detached head). */
  readonly branch?: string;
  /** The commit that is checked out; absent if there is none yet. */
  readonly head?: string;
  /** Whether older history was left out when it was cloned. */
  readonly isShallow: boolean;
}

/** The repository that a folder stands in. Throws a {@link GitProblem} if there is none. */
export async function openRepository(folder: string): Promise<Repository> {
  const answer = await askGit(folder, 'rev-parse', [
    '--is-shallow-repository',
    '--show-toplevel',
  ]).catch((error: unknown) => {
    throw isNoRepository(error) ? noRepository() : error;
  });
  const [shallow, ...path] = answer.split('\n');
  const top = realpathSync(path.join('\n'));
  // The configuration may name a working tree anywhere; only one around the folder is meant.
  if (pathBelow(top, realpathSync(folder)) === undefined) throw noRepository();
  const head = await orNothing(
    askGit(top, 'rev-parse', ['--verify', '--quiet', '--end-of-options', 'HEAD^{commit}']),
  );
  const name =
    head && (await orNothing(askGit(top, 'rev-parse', ['--symbolic-full-name', 'HEAD'])));
  return {
    folder: top,
    isShallow: shallow === 'true',
    ...(head && { head }),
    ...(name?.startsWith('refs/heads/') && { branch: name.slice('refs/heads/'.length) }),
  };
}

/** The path of a folder from a repository's top, with forward slashes; empty for the top itself. */
export function prefixOf(repository: Repository, folder: string): string {
  const path = pathBelow(repository.folder, realpathSync(folder));
  if (path === undefined) throw noRepository();
  return path;
}

function pathBelow(top: string, folder: string): string | undefined {
  const way = relative(top, folder);
  const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return isOutside ? undefined : way.replaceAll(sep, '/');
}

/** `undefined` where git has no answer to give. */
export async function orNothing(answer: Promise<string>): Promise<string | undefined> {
  try {
    return (await answer) || undefined;
  } catch (error) {
    if (error instanceof GitProblem) return undefined;
    throw error;
  }
}

function isNoRepository(error: unknown): boolean {
  return (
    error instanceof GitProblem &&
    /not a git repository|must be run in|cannot use bare/.test(error.message)
  );
}

function noRepository(): GitProblem {
  return new GitProblem(
    'the folder stands in no git repository with a working tree, so there are no other states of it',
    'start one with git init, or compare two folders: throughline compare <a> <b>',
  );
}
