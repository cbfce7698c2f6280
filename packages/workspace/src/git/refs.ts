import { dayOf, formatDay, quoted, type Day } from '@throughline/core';
import { GitProblem } from './problem.ts';
import { orNothing, type Repository } from './repository.ts';
import { askGit } from './run.ts';

/**
 * The hash of the commit that a name means: a branch, a tag, a hash, `HEAD~2`. From here on only
 * the hash is used, so that no name can be taken for an option.
 */
export async function resolveCommit(repository: Repository, name: string): Promise<string> {
  const commit = /[\0\n]/.test(name) ? undefined : await commitOf(repository, name);
  if (commit !== undefined) return commit;
  if (repository.head === undefined) {
    throw new GitProblem('the repository has no commit yet', 'make one: git add . && git commit');
  }
  throw new GitProblem(
    `git knows no commit by the name ${quoted(name)}`,
    repository.isShallow
      ? 'the clone is shallow: fetch the rest with git fetch --unshallow, in CI with fetch-depth: 0'
      : 'name a branch, a tag or a commit; fetch it first if it is on another machine',
  );
}

/** The last commit that two have in common; throws if there is none. */
export async function mergeBase(repository: Repository, one: string, other: string) {
  const answer = await orNothing(askGit(repository.folder, 'rev-parse', [`${one}...${other}`]));
  const base = answer?.split('\n').find((line) => line.startsWith('^'));
  if (base !== undefined) return base.slice(1);
  throw new GitProblem(
    'the two states have no commit in common',
    repository.isShallow
      ? 'the clone is shallow: fetch the rest with git fetch --unshallow, in CI with fetch-depth: 0'
      : 'compare them as they are, with two dots between: <base>..<head>',
  );
}

/** The branch that others start from, by the name under which it is found here. */
export async function mainBranch(repository: Repository): Promise<string> {
  const { folder } = repository;
  const ofOrigin = await orNothing(
    askGit(folder, 'rev-parse', ['--symbolic-full-name', 'refs/remotes/origin/HEAD']),
  );
  const names = ['origin/main', 'origin/master', 'main', 'master', 'trunk', 'develop'];
  for (const name of ofOrigin?.startsWith('refs/') ? [ofOrigin, ...names] : names) {
    if ((await commitOf(repository, name)) !== undefined) {
      return name.replace('refs/remotes/', '');
    }
  }
  throw new GitProblem(
    'there is no branch here that others usually start from: neither main nor master',
    'say what to compare with: throughline diff <base>',
  );
}

/** The last commit of the mainline on or before a day (UTC); `undefined` if history begins later. */
export async function commitOn(
  { folder }: Repository,
  day: Day,
  from: string,
): Promise<string | undefined> {
  const until = `--until=${formatDay(day)}T23:59:59+00:00`;
  return orNothing(askGit(folder, 'log', ['-1', '--first-parent', '--format=%H', until, from]));
}

/** The day on which a commit came to be (of the committer, UTC). */
export async function dayOfCommit({ folder }: Repository, commit: string): Promise<Day> {
  const seconds = await askGit(folder, 'log', ['-1', '--format=%ct', commit]);
  const date = new Date(Number(seconds) * 1000);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function commitOf({ folder }: Repository, name: string): Promise<string | undefined> {
  const args = ['--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  return orNothing(askGit(folder, 'rev-parse', args));
}
