import { htmlReport } from '@throughline/core';
import { EXIT, Refusal, type CliCommand } from '../command.ts';
import { openOne } from '../open.ts';
import { atOption, asOfOption, outputOption, scenarioOption } from '../options.ts';
import { deliver } from '../output.ts';

interface Options {
  readonly asOf?: number;
  readonly scenario?: string;
  readonly at?: string;
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'write the whole roadmap as one HTML page for people who do not read YAML',
  examples: [
    ['throughline report --output report.html', 'timeline, findings and tables; opens from disk'],
  ],
  define(command, action) {
    command
      .argument('[path]', 'a path in the roadmap', '.')
      .addOption(asOfOption())
      .addOption(scenarioOption())
      .addOption(atOption())
      .addOption(outputOption())
      .action(
        action(async (terminal, path: string, options: Options) => {
          if (options.output === undefined && terminal.isTTY) {
            throw new Refusal(
              'a page of HTML is nothing to read in a terminal',
              'say where to put it: --output report.html',
            );
          }
          const { analysis } = await openOne(path, options, terminal);
          await deliver(htmlReport(analysis), options.output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;
