import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** How `throughline` ends. */
export const EXIT = { clean: 0, findings: 1, refused: 2, broken: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * One command is one file in `commands/`, named like the command, that default-exports this. The
 * index with names and summaries is generated from the folder, so that starting one command
 * loads no other.
 */
export interface CliCommand {
  /** In a few words, for the list of commands; a text in single quotes, on one line. */
  readonly summary: string;
  /** Command lines that work in `examples/starter`, and what each does. */
  readonly examples: readonly (readonly [line: string, says: string])[];
  /** Declares arguments and options; `action` gets what `run` needs. */
  readonly define: (command: Command, action: Action) => void;
}

/** Runs a command's work, and ends the process with the code that it gives. */
export type Action = <A extends readonly unknown[]>(
  work: (terminal: Terminal, ...args: A) => Promise<ExitCode>,
) => (...args: A) => Promise<void>;

/** Why a command cannot do what was asked: what the person asked for, or what the disk holds. Exit code 2. */
export class Refusal extends Error {
  /** The next step. */
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}
