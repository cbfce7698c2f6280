import { agenda, iCalendar } from '@throughline/core';
import { EXIT, type CliCommand } from '../command.ts';
import { openOne } from '../open.ts';
import { asOfOption, atOption, outputOption, scenarioOption } from '../options.ts';
import { deliver } from '../output.ts';

interface Options {
  readonly asOf?: number;
  readonly scenario?: string;
  readonly at?: string;
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'write touchpoints, milestones, decisions and freezes as a calendar (.ics)',
  examples: [
    ['throughline calendar --output roadmap.ics', 'to open or to subscribe to'],
    ['throughline calendar --scenario website-late', 'as it would be if the website came late'],
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
          const { analysis } = await openOne(path, options, terminal);
          const { title, id } = analysis.roadmap;
          const calendar = iCalendar(agenda(analysis), { title, roadmap: id, asOf: analysis.asOf });
          await deliver(calendar, options.output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;
