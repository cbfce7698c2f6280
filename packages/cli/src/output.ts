import { visible } from '@throughline/core';
import { writeFileSafely } from '@throughline/workspace';
import { Refusal } from './command.ts';
import type { Terminal } from './terminal.ts';

/** Writes a command's result to a file, or to standard output if none is named (or `-`). */
export async function deliver(
  text: string,
  file: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (file === undefined || file === '-') {
    terminal.print(text);
    return;
  }
  try {
    await writeFileSafely(file, text);
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.replace(/^[A-Z]+: |, .*$/g, '') : 'unknown';
    throw new Refusal(
      `${visible(file)} cannot be written: ${reason}`,
      'name a file in a folder that is there',
    );
  }
  terminal.log(`wrote ${visible(file)}\n`);
}
