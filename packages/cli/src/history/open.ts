import type { History } from '@throughline/core';
import { historyIn } from '../git/history.ts';
import { oneFolder } from '../open.ts';
import type { Terminal } from '../terminal.ts';

export interface HistoryOptions {
  readonly in: string;
  /** Up to this commit. */
  readonly at?: string;
}

/** The history of the one roadmap that a path leads to. */
export async function openHistory(
  { in: path, at = 'HEAD' }: HistoryOptions,
  terminal: Terminal,
): Promise<History> {
  return historyIn(await oneFolder(path, terminal), at, terminal);
}
