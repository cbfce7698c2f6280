import { EXIT, type CliCommand } from '../command.ts';

const command: CliCommand = {
  summary: 'serve an editor over the language server protocol',
  examples: [
    [
      'throughline lsp --stdio < /dev/null',
      'what an editor starts; it talks over standard input and output',
    ],
  ],
  define(command, action) {
    command.option('--stdio', 'talk over standard input and output (the only way there is)').action(
      action(async () => {
        const { startServer } = await import('@throughline/language-server/node');
        startServer();
        // It serves until the client goes, and sets the exit code itself.
        return EXIT.clean;
      }),
    );
  },
};
export default command;
