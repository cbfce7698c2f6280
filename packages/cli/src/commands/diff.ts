import { Option } from 'commander';
import { FAIL_ON, fails, type FailOn } from '@throughline/core';
import { EXIT, type CliCommand } from '../command.ts';
import { asJson } from '../compare/json.ts';
import type { Sides } from '../compare/sides.ts';
import { asText } from '../compare/text.ts';
import { asPage, asReview } from '../diff/review.ts';
import { sidesOfRange, type DiffOptions } from '../diff/sides.ts';
import { asOfOption, formatOption, inOption, numberArgument, outputOption } from '../options.ts';
import { deliver } from '../output.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends DiffOptions {
  readonly format: keyof typeof WRITERS;
  readonly failOn: FailOn;
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'say what a change in git means, and what follows from it',
  examples: [
    [
      'throughline diff',
      'this branch and what is not committed yet, since it left the main branch',
    ],
    [
      'throughline diff main..feature',
      'two branches as they are; with three dots: since they parted',
    ],
    ['throughline diff HEAD --staged', 'what is about to be committed'],
    ['throughline diff origin/main --format markdown', 'as a comment on a pull request'],
    ['throughline diff origin/main --fail-on new-error', 'end with 1 if it brings an error'],
  ],
  define(command, action) {
    command
      .argument(
        '[range]',
        '<base>, <base>..<head> or <base>...<head> (default: since the main branch)',
      )
      .addOption(inOption())
      .option('--staged', 'the head is what stands ready for the next commit')
      .addOption(asOfOption())
      .option(
        '--trials <number>',
        'how often to make each plan anew for the odds of dates; 0: no estimates',
        numberArgument(0, 1_000_000),
        200,
      )
      .addOption(formatOption(Object.keys(WRITERS), 'text'))
      .addOption(
        new Option('--fail-on <what>', 'end with 1 for findings that are new or worse')
          .choices(FAIL_ON)
          .default('never'),
      )
      .addOption(outputOption())
      .action(
        action(async (terminal, range: string | undefined, options: Options) => {
          const sides = await sidesOfRange(range, options, terminal);
          await deliver(WRITERS[options.format](sides, terminal), options.output, terminal);
          return fails(sides.comparison, options.failOn) ? EXIT.findings : EXIT.clean;
        }),
      );
  },
};
export default command;

const WRITERS = {
  text: asText,
  json: asJson,
  markdown: asReview,
  html: asPage,
} satisfies Readonly<Record<string, (sides: Sides, terminal: Terminal) => string>>;
