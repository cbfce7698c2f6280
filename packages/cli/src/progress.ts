import type { Terminal } from './terminal.ts';

/** Work of less than this many milliseconds passes without a word. */
const QUIET_FOR = 400;

/** One line that says what goes on, for a person who watches; nothing for a log file. */
export function progressOn({ log, logIsTTY }: Pick<Terminal, 'log' | 'logIsTTY'>) {
  const start = performance.now();
  let shown = false;
  return {
    show(text: string): void {
      if (!logIsTTY || performance.now() - start < QUIET_FOR) return;
      log(`\r\u001B[2K${text}`);
      shown = true;
    },
    clear(): void {
      if (shown) log('\r\u001B[2K');
      shown = false;
    },
  };
}
