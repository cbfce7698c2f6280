import { Option } from 'commander';
import { EXIT, type CliCommand } from '../command.ts';
import { numberArgument } from '../options.ts';

interface LspOptions {
  readonly socket?: number;
  readonly pipe?: string;
}

const command: CliCommand = {
  summary: 'serve an editor over the language server protocol',
  examples: [
    [
      'throughline lsp --stdio < /dev/null',
      'what an editor starts; it talks over standard input and output',
    ],
  ],
  define(command, action) {
    command
      .option('--stdio', 'talk over standard input and output (usual)')
      .addOption(
        new Option('--socket <port>', 'call an editor that listens on a port of this machine')
          .argParser(numberArgument(1, 65_535))
          .conflicts(['stdio', 'pipe']),
      )
      .addOption(
        new Option('--pipe <name>', 'call an editor that listens on a pipe').conflicts('stdio'),
      )
      .action(
        action(async (_, { socket, pipe }: LspOptions) => {
          const { startServer } = await import('@throughline/language-server/node');
          if (socket !== undefined) startServer({ port: socket });
          else startServer(pipe === undefined ? undefined : { pipe });
          // It serves until the client goes, and sets the exit code itself.
          return EXIT.clean;
        }),
      );
  },
};
export default command;
