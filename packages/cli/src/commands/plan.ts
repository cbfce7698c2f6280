import { levelRoadmap, type LevelledPlan } from '@throughline/core';
import { EXIT, Refusal, type CliCommand } from '../command.ts';
import { addFilterOptions, filterFrom, type FilterOptions } from '../filter-options.ts';
import { openOne, type Opened, type OpenOptions } from '../open.ts';
import {
  asOfOption,
  formatOption,
  numberArgument,
  outputOption,
  atOption,
  scenarioOption,
} from '../options.ts';
import { deliver } from '../output.ts';
import { levelledJson } from '../plan/json.ts';
import { levelledText } from '../plan/text.ts';
import { writeDates } from '../plan/write.ts';
import { progressOn } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends FilterOptions, OpenOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly write?: boolean;
  readonly all?: boolean;
  readonly pull?: boolean;
  readonly split?: boolean;
  readonly seed: number;
  readonly budget: number;
}

const command: CliCommand = {
  summary: 'propose dates at which everything fits, people counted',
  examples: [
    ['throughline plan', 'what fits when, and what holds it up'],
    ['throughline plan --pull', 'what nobody was promised may begin sooner than written'],
    ['throughline plan --write', 'write the proposed dates of what nobody was promised'],
  ],
  define(command, action) {
    addFilterOptions(command.argument('[path]', 'a path in the roadmap', '.'))
      .addOption(asOfOption())
      .addOption(scenarioOption())
      .addOption(atOption())
      .option('--pull', 'let what nobody was promised begin sooner than written')
      .option('--split', 'let work pause where others need the people')
      .option('--write', 'write the dates of what nobody was promised into the files')
      .option('--all', 'with --write: also the dates that were promised')
      .option('--budget <schedules>', 'how many schedules to try', numberArgument(1, 100_000), 60)
      .option('--seed <number>', 'try others', numberArgument(0, 4_294_967_295), 1)
      .addOption(formatOption(['text', 'json'], 'text'))
      .addOption(outputOption())
      .action(
        action(async (terminal, path: string, options: Options) => {
          if (options.all && !options.write) {
            throw new Refusal('--all says what to write', 'use it together with --write');
          }
          if (options.write && options.scenario !== undefined) {
            throw new Refusal(
              'a scenario is laid over the files, and is not written into them',
              'leave out --write or --scenario',
            );
          }
          if (options.write && options.at !== undefined) {
            throw new Refusal('what has been cannot be written to', 'leave out --write or --at');
          }
          const opened = await openOne(path, options, terminal);
          const levelled = level(opened, options, terminal);
          const filter = filterFrom(options, opened.analysis.roadmap);
          if (options.write) {
            await writeDates(levelled, filter, opened, options, terminal);
            return EXIT.clean;
          }
          const write = options.format === 'json' ? levelledJson : levelledText;
          await deliver(write(levelled, filter, opened, terminal), options.output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;

function level(
  { analysis: { roadmap, plan, workload } }: Opened,
  { pull = false, split = false, seed, budget }: Options,
  terminal: Terminal,
): LevelledPlan {
  const progress = progressOn(terminal);
  let tried = 0;
  const shouldStop = () => {
    progress.show(`${++tried} of ${budget} schedules tried`);
    return false;
  };
  const levelled = levelRoadmap(roadmap, plan, workload.capacity, {
    pull,
    split,
    seed,
    budget,
    shouldStop,
  });
  progress.clear();
  return levelled;
}
