import { EXIT, Refusal, type CliCommand } from '../command.ts';
import { addFilterOptions, filterFrom, type FilterOptions } from '../filter-options.ts';
import { openOne, type OpenOptions } from '../open.ts';
import {
  asOfOption,
  formatOption,
  numberArgument,
  outputOption,
  atOption,
  scenarioOption,
} from '../options.ts';
import { deliver } from '../output.ts';
import { levelledCsv } from '../plan/csv.ts';
import { levelledJson } from '../plan/json.ts';
import { searchDates } from '../plan/search.ts';
import { levelledText } from '../plan/text.ts';
import { writeDates } from '../plan/write.ts';

interface Options extends FilterOptions, OpenOptions {
  readonly format: 'text' | 'csv' | 'json';
  readonly output?: string;
  readonly write?: boolean;
  readonly all?: boolean;
  readonly pull?: boolean;
  readonly split?: boolean;
  readonly seed: number;
  readonly budget?: number;
  readonly seconds?: number;
}

const command: CliCommand = {
  summary: 'propose dates at which everything fits, people counted',
  examples: [
    ['throughline plan', 'what fits when, and what holds it up'],
    ['throughline plan --seconds 2', 'try for longer; Ctrl-C takes the best so far'],
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
      .option(
        '--budget <schedules>',
        'how many schedules to try (default: 60, of large roadmaps fewer)',
        numberArgument(1, 10_000_000),
      )
      .option(
        '--seconds <number>',
        'try for so long; then the dates depend on the machine',
        numberArgument(1, 86_400),
      )
      .option('--seed <number>', 'try others', numberArgument(0, 4_294_967_295), 1)
      .addOption(formatOption(['text', 'csv', 'json'], 'text'))
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
          const mayStop = options.write !== true;
          const levelled = await searchDates(opened, { ...options, mayStop }, terminal);
          const filter = filterFrom(options, opened.analysis.roadmap);
          if (options.write) {
            await writeDates(levelled, filter, opened, options, terminal);
            return EXIT.clean;
          }
          const write = WRITERS[options.format];
          await deliver(write(levelled, filter, opened, terminal), options.output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;

const WRITERS = { text: levelledText, csv: levelledCsv, json: levelledJson } as const;
