import { visible } from '@throughline/core';
import { writeFileSafely } from '@throughline/workspace';
import { orRefuse } from './disk.ts';
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
  const help = 'name a file in a folder that is there, and may be written to';
  await orRefuse(file, help, () => writeFileSafely(file, text));
  terminal.log(`wrote ${visible(file)}\n`);
}
