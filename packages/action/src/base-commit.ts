import {
  GitProblem,
  mergeBase,
  openRepository,
  resolveCommit,
  type Repository,
} from '@throughline/workspace';
import type { Event } from './settings.ts';

/** A state to compare with, or why there is none. */
export type Base =
  | { readonly repository: Repository; readonly commit: string; readonly name: string }
  | { readonly why: string };

/**
 * The commit that a pull request changes. Where GitHub's merge commit is checked out, that is its
 * first parent: the base as it is now, so that what others merged meanwhile, and bases that were
 * rebased or pushed over, are no part of the change.
 */
export async function baseOf(event: Event, workspace: string): Promise<Base> {
  if (event.kind === 'other') return { why: 'this run is about no change' };
  try {
    const repository = await openRepository(workspace);
    const name = event.kind === 'push' ? 'before the push' : event.baseName;
    return { repository, name, commit: await commitOf(event, repository) };
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    return { why: `${error.message}: check the repository out with fetch-depth: 0` };
  }
}

async function commitOf(
  event: Exclude<Event, { kind: 'other' }>,
  repository: Repository,
): Promise<string> {
  if (event.kind === 'push') return resolveCommit(repository, event.base);
  const [first] = await Promise.all(
    ['HEAD^1', 'HEAD^2'].map((name) => resolveCommit(repository, name)),
  ).catch(() => []);
  if (first !== undefined) return first;
  const [base, head] = [
    await resolveCommit(repository, event.base),
    await resolveCommit(repository, 'HEAD'),
  ];
  return mergeBase(repository, base, head);
}
