import { EXIT, type CliCommand } from '../command.ts';
import { asCsv } from '../compare/csv.ts';
import { asJson } from '../compare/json.ts';
import { asMarkdown } from '../compare/markdown.ts';
import { sidesOf, type Sides } from '../compare/sides.ts';
import { asText } from '../compare/text.ts';
import { asOfOption, formatOption, inOption, numberArgument, outputOption } from '../options.ts';
import { deliver } from '../output.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly in: string;
  readonly asOf?: number;
  readonly format: keyof typeof WRITERS;
  readonly output?: string;
  readonly trials: number;
}

const command: CliCommand = {
  summary: 'compare a scenario with the roadmap, two scenarios, or the roadmaps of two folders',
  examples: [
    ['throughline compare website-late', 'what follows if that scenario held'],
    ['throughline compare . website-late', 'the same; . is the roadmap as it is'],
    ['throughline compare website-late --format markdown', 'for a page or a mail'],
  ],
  define(command, action) {
    command
      .argument('<a>', 'a scenario (scenarios/<a>.yaml), or the folder of a roadmap')
      .argument('[b]', 'what to compare it with, a second one (default: the roadmap as it is)')
      .addOption(inOption())
      .addOption(asOfOption())
      .option(
        '--trials <number>',
        'how often to make each plan anew for its odds; 0: no estimates',
        numberArgument(0, 1_000_000),
        500,
      )
      .addOption(formatOption(Object.keys(WRITERS), 'text'))
      .addOption(outputOption())
      .action(
        action(async (terminal, first: string, second: string | undefined, options: Options) => {
          const sides = await sidesOf([first, second], options.in, options, terminal);
          await deliver(WRITERS[options.format](sides, terminal), options.output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;

const WRITERS = {
  text: asText,
  json: asJson,
  markdown: asMarkdown,
  csv: asCsv,
} satisfies Readonly<Record<string, (sides: Sides, terminal: Terminal) => string>>;
