import {
  mainBranch,
  mergeBase,
  openRepository,
  resolveCommit,
  today,
  type Repository,
} from '@throughline/workspace';
import { EXIT, type CliCommand } from '../command.ts';
import { openState, orRefuseGit } from '../git/states.ts';
import { oneFolder } from '../open.ts';
import { asOfOption, formatOption, inOption, outputOption } from '../options.ts';
import { deliver } from '../output.ts';
import type { Terminal } from '../terminal.ts';
import { byPath, together, type Branch, type Together } from '../together/clashes.ts';
import { togetherJson, togetherText } from '../together/report.ts';

interface Options {
  readonly in: string;
  readonly base?: string;
  readonly asOf?: number;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'say whether open branches hold together, though each holds alone',
  examples: [
    ['throughline together feature main', 'both laid over the main branch'],
    ['throughline together feature --base main', 'over another one'],
  ],
  define(command, action) {
    command
      .argument('<branches...>', 'branches or commits')
      .addOption(inOption())
      .option('--base <commit>', 'what they are laid over (default: the main branch)')
      .addOption(asOfOption())
      .addOption(formatOption(['text', 'json'], 'text'))
      .addOption(outputOption())
      .action(
        action(async (terminal, names: string[], options: Options) => {
          const found = await tried(names, options, terminal);
          const text =
            options.format === 'json' ? togetherJson(found) : togetherText(found, terminal);
          await deliver(text, options.output, terminal);
          const isBroken = found.clashes.some(({ severity }) => severity === 'error');
          return isBroken || found.conflicts.length > 0 ? EXIT.findings : EXIT.clean;
        }),
      );
  },
};
export default command;

async function tried(
  names: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Together> {
  const folder = await oneFolder(options.in, terminal);
  const repository = await orRefuseGit(openRepository(folder));
  const asOf = options.asOf ?? today();
  const base = options.base ?? (await orRefuseGit(mainBranch(repository)));
  const main = await orRefuseGit(resolveCommit(repository, base));
  const branches: Branch[] = [];
  for (const name of names) {
    const commit = await orRefuseGit(resolveCommit(repository, name));
    const parted = await orRefuseGit(mergeBase(repository, main, commit));
    branches.push({
      name,
      parted: await filesAt(parted, repository, folder, asOf),
      files: await filesAt(commit, repository, folder, asOf),
    });
  }
  return together(await filesAt(main, repository, folder, asOf), branches, asOf);
}

async function filesAt(commit: string, repository: Repository, folder: string, asOf: number) {
  const { loaded } = await openState(repository, { commit }, folder, { asOf });
  return byPath(loaded.files);
}
