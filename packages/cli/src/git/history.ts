import { formatDay, historyOf, type History } from '@throughline/core';
import { loadHistory, openRepository, resolveCommit } from '@throughline/workspace';
import { Refusal } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { orRefuseGit } from './states.ts';

/** The history of the roadmap in a folder up to a commit; says on the side where it does not begin at the beginning. */
export async function historyIn(folder: string, at: string, terminal: Terminal): Promise<History> {
  const repository = await orRefuseGit(openRepository(folder));
  const commit = await orRefuseGit(resolveCommit(repository, at));
  const history = historyOf(await orRefuseGit(loadHistory(repository, commit, folder)));
  const { first } = history;
  if (!first)
    throw new Refusal(
      'no commit has touched this roadmap yet',
      'commit it: git add . && git commit',
    );
  if (repository.isShallow) {
    terminal.log(
      `the clone is shallow: the history begins on ${formatDay(first.day)}; git fetch --unshallow brings the rest\n`,
    );
  }
  return history;
}
