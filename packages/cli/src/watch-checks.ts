import { watchFolders } from '@throughline/workspace';
import { sayCount } from '@throughline/core';
import type { ExitCode } from './command.ts';
import type { Terminal } from './terminal.ts';

/** Checks now, and again after every change, until the person interrupts. Never resolves. */
export async function watchChecks(
  folders: readonly string[],
  check: () => Promise<ExitCode>,
  terminal: Terminal,
): Promise<ExitCode> {
  let isBusy = false;
  let isAsked = false;
  const run = async (): Promise<void> => {
    isAsked = true;
    if (isBusy) return;
    isBusy = true;
    while (isAsked) {
      isAsked = false;
      // Only a screen is cleared, together with what has scrolled off it; a log keeps everything.
      if (terminal.isTTY) terminal.print('\u001B[2J\u001B[3J\u001B[H');
      await check();
      terminal.log(
        `\nWatching ${sayCount(folders.length, 'roadmap')} for changes; stop with Ctrl-C.\n`,
      );
    }
    isBusy = false;
  };
  return new Promise((_resolve, reject) => {
    watchFolders(folders, () => void run().catch(reject));
    run().catch(reject);
  });
}
