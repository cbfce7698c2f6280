import type Process from 'node:process';
import { EXIT } from './command.ts';

/** What must happen whatever a command does: no stack trace, no hang, the documented exit codes. */
export function guard(process: typeof Process): void {
  process.on('SIGINT', () => process.exit(EXIT.interrupted));
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Whoever read the output (`head`, a pager) has seen enough.
      if (error.code === 'EPIPE') process.exit();
      process.exit(EXIT.refused);
    });
  }
  process.on('uncaughtException', (error) => reportBug(error, process));
}

/** Says that this is our fault, and what to send us. */
export function reportBug(error: unknown, process: typeof Process): void {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  process.stderr.write(
    `throughline: this is a bug in throughline, not in your roadmap: ${oneLine(what)}\n` +
      "Please report it in the project's issue tracker, with the command that you ran.\n" +
      'With THROUGHLINE_DEBUG=1 in the environment it says where in the program it happened.\n',
  );
  if (process.env['THROUGHLINE_DEBUG'] && error instanceof Error) {
    process.stderr.write(`${error.stack}\n`);
  }
  process.exitCode = EXIT.broken;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 300);
}
