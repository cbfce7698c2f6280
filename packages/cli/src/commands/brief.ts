import { briefOf, compareAnalyses, markdownOf, mdText } from '@throughline/core';
import { openRepository } from '@throughline/workspace';
import { sinceOf } from '../brief/since.ts';
import { blocksText } from '../brief/text.ts';
import { EXIT, type CliCommand } from '../command.ts';
import { openState, orRefuseGit } from '../git/states.ts';
import { openOne } from '../open.ts';
import { asOfOption, formatOption, inOption, numberArgument, outputOption } from '../options.ts';
import { deliver } from '../output.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly in: string;
  readonly since?: string;
  readonly lines: number;
  readonly asOf?: number;
  readonly format: 'text' | 'markdown';
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'say in a page what a touchpoint should hear: new reds, open decisions, asks, changes',
  examples: [
    ['throughline brief --since HEAD', 'what is not committed yet'],
    ['throughline brief --since main --format markdown', 'for an agenda'],
  ],
  define(command, action) {
    command
      .addOption(inOption())
      .option(
        '--since <when>',
        'a day or a commit (default: the last day on which a touchpoint was held)',
      )
      .option('--lines <number>', 'as long at most', numberArgument(5, 500), 40)
      .addOption(asOfOption())
      .addOption(formatOption(['text', 'markdown'], 'text'))
      .addOption(outputOption())
      .action(
        action(async (terminal, options: Options) => {
          await deliver(await written(options, terminal), options.output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;

async function written(options: Options, terminal: Terminal): Promise<string> {
  const { analysis, loaded } = await openOne(options.in, options, terminal);
  const { asOf, roadmap, sources } = analysis;
  const repository = await orRefuseGit(openRepository(loaded.folder));
  const since = await sinceOf(options.since, repository, roadmap, asOf);
  const state = { commit: since.commit };
  const base = await openState(repository, state, loaded.folder, { asOf, known: sources });
  const comparison = compareAnalyses(base.analysis, analysis);
  const blocks = briefOf(analysis, comparison, { since: since.day, lines: options.lines });
  if (options.format === 'markdown') return `## ${mdText(roadmap.title)}\n\n${markdownOf(blocks)}`;
  return blocksText(blocks, terminal);
}
