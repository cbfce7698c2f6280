import { EXIT, type CliCommand } from '../command.ts';
import { itemNamed } from '../find-item.ts';
import { openOne } from '../open.ts';
import {
  atOption,
  asOfOption,
  formatOption,
  inOption,
  outputOption,
  scenarioOption,
} from '../options.ts';
import { deliver } from '../output.ts';
import { whyOf } from '../why/answer.ts';
import { whyJson } from '../why/json.ts';
import { whyText } from '../why/text.ts';

interface Options {
  readonly in: string;
  readonly asOf?: number;
  readonly scenario?: string;
  readonly at?: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'say why an initiative cannot be finished sooner, and what would mend it',
  examples: [
    ['throughline why online-booking', 'the chain of causes, first cause first'],
    ['throughline why online-booking --format json', 'the same for a program'],
  ],
  define(command, action) {
    command
      .argument('<id>', 'an initiative, or initiative#milestone')
      .addOption(inOption())
      .addOption(asOfOption())
      .addOption(scenarioOption())
      .addOption(atOption())
      .addOption(formatOption(['text', 'json'], 'text'))
      .addOption(outputOption())
      .action(
        action(async (terminal, id: string, options: Options) => {
          const opened = await openOne(options.in, options, terminal);
          const item = itemNamed(id, opened.analysis);
          const why = whyOf(item, opened.analysis);
          const text =
            options.format === 'json' ? whyJson(why, opened) : whyText(why, opened, terminal);
          await deliver(text, options.output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;
