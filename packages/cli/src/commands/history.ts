import { nearest, quoted, visible, type History } from '@throughline/core';
import { EXIT, Refusal, type CliCommand } from '../command.ts';
import { openHistory, type HistoryOptions } from '../history/open.ts';
import { historyJson } from '../history/json.ts';
import { commitsText, itemText } from '../history/text.ts';
import { formatOption, inOption, numberArgument, outputOption } from '../options.ts';
import { deliver } from '../output.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends HistoryOptions {
  readonly format: 'text' | 'json';
  readonly limit: number;
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'tell what the commits did to the roadmap, or to one initiative',
  examples: [
    ['throughline history', 'the last commits, by what they mean'],
    ['throughline history online-booking', 'all that became of one initiative'],
    ['throughline history --format json', 'for a program'],
  ],
  define(command, action) {
    command
      .argument('[id]', 'an initiative, also one that is no more')
      .addOption(inOption())
      .option('--at <commit>', 'up to this commit', 'HEAD')
      .option('--limit <number>', 'as many commits, the last first', numberArgument(1, 100_000), 20)
      .addOption(formatOption(['text', 'json'], 'text'))
      .addOption(outputOption())
      .action(
        action(async (terminal, id: string | undefined, options: Options) => {
          const history = await openHistory(options, terminal);
          await deliver(written(history, id, options, terminal), options.output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;

function written(
  history: History,
  id: string | undefined,
  options: Options,
  terminal: Terminal,
): string {
  const item = id === undefined ? undefined : itemNamed(id, history);
  if (options.format === 'json')
    return historyJson(item ? [item] : [...history.items.values()], history);
  return item ? itemText(item, terminal) : commitsText(history, options.limit, terminal);
}

function itemNamed(id: string, { items }: History) {
  const item = items.get(id);
  if (item) return item;
  const near = nearest(id, [...items.keys()]);
  throw new Refusal(
    `no commit has known an initiative ${quoted(id)}`,
    near === undefined
      ? 'throughline list names those there are'
      : `did you mean ${visible(near)}?`,
  );
}
