import { Argument } from 'commander';
import { EXIT, type CliCommand } from '../command.ts';
import { SCHEMAS } from '../generated/schemas.ts';
import { outputOption } from '../options.ts';
import { deliver } from '../output.ts';

interface Options {
  readonly output?: string;
}

const command: CliCommand = {
  summary: 'print the JSON Schema of roadmap.yaml, of an initiative or of a scenario',
  examples: [
    ['throughline schema', 'the schema of roadmap.yaml and its section files'],
    ['throughline schema initiative --output initiative.schema.json', 'keep a copy for an editor'],
  ],
  define(command, action) {
    command
      .addArgument(
        new Argument('[kind]', 'of which kind of file')
          .choices(Object.keys(SCHEMAS))
          .default('roadmap'),
      )
      .addOption(outputOption())
      .action(
        action(async (terminal, kind: keyof typeof SCHEMAS, { output }: Options) => {
          await deliver(SCHEMAS[kind], output, terminal);
          return EXIT.clean;
        }),
      );
  },
};
export default command;
