import { visible } from '@throughline/core';
import { Refusal } from './command.ts';

/** Does something to a file, and refuses in words if the system does. */
export async function orRefuse(
  name: string,
  help: string | undefined,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    // Anything but an answer of the system is our own bug.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const reason = error.message.replaceAll(/^[A-Z]+: |, .*$/g, '');
    throw new Refusal(`${visible(name)} cannot be written: ${reason}`, help);
  }
}
