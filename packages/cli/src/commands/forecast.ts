import type { Forecast } from '@throughline/core';
import { forecastInThreads } from '@throughline/workspace';
import { EXIT, type CliCommand } from '../command.ts';
import { addFilterOptions, filterFrom, type FilterOptions } from '../filter-options.ts';
import { itemNamed } from '../find-item.ts';
import { forecastCsv } from '../forecast/csv.ts';
import { forecastJson } from '../forecast/json.ts';
import { shownItems, type Asked } from '../forecast/shown-items.ts';
import { forecastText } from '../forecast/text.ts';
import { interruptible } from '../interrupt.ts';
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
import { progressOn } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends FilterOptions, OpenOptions {
  readonly format: 'text' | 'csv' | 'json';
  readonly output?: string;
  readonly trials: number;
  readonly seed: number;
}

const command: CliCommand = {
  summary: 'say how likely dates are, from three-point estimates, risks and people',
  examples: [
    ['throughline forecast', 'by when everything is done, 50, 85 and 95 times of 100'],
    ['throughline forecast . online-booking', 'one initiative, and what makes its date vary'],
    ['throughline forecast --trials 10000 --format csv', 'more trials, for a spreadsheet'],
  ],
  define(command, action) {
    addFilterOptions(
      command
        .argument('[path]', 'a path in the roadmap', '.')
        .argument('[ids...]', 'initiatives of which to say what makes their dates vary'),
    )
      .addOption(asOfOption())
      .addOption(scenarioOption())
      .addOption(atOption())
      .option(
        '--trials <number>',
        'how often to make the plan anew',
        numberArgument(1, 1_000_000),
        2000,
      )
      .option('--seed <number>', 'draw other numbers', numberArgument(0, 4_294_967_295), 1)
      .addOption(formatOption(['text', 'csv', 'json'], 'text'))
      .addOption(outputOption())
      .action(
        action(async (terminal, path: string, ids: readonly string[], options: Options) => {
          const opened = await openOne(path, options, terminal);
          const explain = ids.map((id) => itemNamed(id, opened.analysis).initiative.id);
          const filter = filterFrom(options, opened.analysis.roadmap);
          const forecast = await simulate(opened, explain, options, terminal);
          const asked: Asked = { items: shownItems(forecast, explain, filter), explain };
          const write = WRITERS[options.format];
          await deliver(write(forecast, asked, opened, terminal), options.output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;

const WRITERS = { text: forecastText, csv: forecastCsv, json: forecastJson } as const;

/** On all the processors that there are. Ctrl-C takes what was simulated so far. */
async function simulate(
  { analysis }: Opened,
  explain: readonly string[],
  { trials, seed }: Options,
  terminal: Terminal,
): Promise<Forecast> {
  const progress = progressOn(terminal);
  const stopper = new AbortController();
  const interruption = interruptible(() => stopper.abort());
  try {
    return await forecastInThreads(analysis, {
      trials,
      seed,
      explain,
      onProgress: (done) => progress.show(`${done} of ${trials} trials; Ctrl-C takes those`),
      signal: stopper.signal,
    });
  } finally {
    interruption.release();
    progress.clear();
  }
}
