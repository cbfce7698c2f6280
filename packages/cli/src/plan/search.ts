import { setImmediate } from 'node:timers/promises';
import { levellingSteps, type LevelledPlan, type LevelOptions } from '@throughline/core';
import { interruptible } from '../interrupt.ts';
import type { Opened } from '../open.ts';
import { progressOn } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

export interface SearchOptions extends Pick<LevelOptions, 'pull' | 'split' | 'seed' | 'budget'> {
  /** How long to go on, whatever the number of schedules. */
  readonly seconds?: number;
  /** Whether Ctrl-C gives the best so far; else it ends the program. */
  readonly mayStop: boolean;
}

/** Milliseconds between two moments in which the process hears of Ctrl-C. */
const DEAF_FOR = 50;

/** Searches for dates while a person sees how far it is, and can have the best so far. */
export async function searchDates(
  { analysis: { roadmap, plan, workload } }: Opened,
  { seconds, mayStop, ...options }: SearchOptions,
  terminal: Terminal,
): Promise<LevelledPlan> {
  const progress = progressOn(terminal);
  const interruption = mayStop ? interruptible() : undefined;
  const start = performance.now();
  const end = start + 1000 * (seconds ?? Infinity);
  const steps = levellingSteps(roadmap, plan, workload.capacity, {
    ...options,
    ...(seconds !== undefined && { budget: options.budget ?? Infinity }),
    shouldStop: () => interruption?.isAsked() === true || performance.now() >= end,
  });
  let heard = start;
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value.levelled;
      progress.show(
        `${step.value} schedules tried${mayStop ? '; Ctrl-C takes the best so far' : ''}`,
      );
      if (performance.now() - heard < DEAF_FOR) continue;
      await setImmediate();
      heard = performance.now();
    }
  } finally {
    interruption?.release();
    progress.clear();
  }
}
