import { visible } from '@throughline/core';
import { loadHistory, openRepository, resolveCommit } from '@throughline/workspace';
import { culpritJson } from '../bisect/json.ts';
import { findCulprit } from '../bisect/search.ts';
import { culpritText } from '../bisect/text.ts';
import { EXIT, type CliCommand } from '../command.ts';
import { itemNamed } from '../find-item.ts';
import { openAt, orRefuseGit } from '../git/states.ts';
import { oneFolder } from '../open.ts';
import { formatOption, inOption, outputOption } from '../options.ts';
import { deliver } from '../output.ts';
import { progressOn } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly in: string;
  readonly at: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'find the commit at which a date became impossible, and why',
  examples: [
    ['throughline bisect online-booking', 'each commit is judged as of its own day'],
    ['throughline bisect online-booking --format json', 'for a program'],
  ],
  define(command, action) {
    command
      .argument('<id>', 'an initiative')
      .addOption(inOption())
      .option('--at <commit>', 'up to this commit', 'HEAD')
      .addOption(formatOption(['text', 'json'], 'text'))
      .addOption(outputOption())
      .action(
        action(async (terminal, id: string, options: Options) => {
          await deliver(await found(id, options, terminal), options.output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;

async function found(
  id: string,
  { in: path, at, format }: Options,
  terminal: Terminal,
): Promise<string> {
  const folder = await oneFolder(path, terminal);
  const repository = await orRefuseGit(openRepository(folder));
  const commit = await orRefuseGit(resolveCommit(repository, at));
  const { analysis } = await openAt(at, folder, {});
  // Refuses what is not planned.
  itemNamed(id, analysis);
  const revisions = await orRefuseGit(loadHistory(repository, commit, folder));
  const progress = progressOn(terminal);
  const culprit = findCulprit(id, revisions, (done) =>
    progress.show(`${done} of ${revisions.length} commits`),
  );
  progress.clear();
  if (format === 'json') return culpritJson(id, culprit);
  if (culprit) return culpritText(id, culprit, terminal);
  return `${visible(id)} can be finished when it is due, as of its last commit: throughline why ${visible(id)} says more\n`;
}
