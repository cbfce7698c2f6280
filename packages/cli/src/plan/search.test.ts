import process from 'node:process';
import { analyze, parseDay } from '@throughline/core';
import { afterEach, expect, it, vi } from 'vitest';
import type { Opened } from '../open.ts';
import type { Terminal } from '../terminal.ts';
import { searchDates } from './search.ts';

const listeners = process.listeners('SIGINT');
afterEach(() => {
  process.removeAllListeners('SIGINT');
  for (const each of listeners) process.on('SIGINT', each);
});

/** More work than a person can do in time, in more orders than anybody tries. */
const items = Array.from(
  { length: 12 },
  (_, at) =>
    `  - {id: i${at}, status: committed, target: 2027-03-${10 + at}, demand: [{team: crew, effort: ${3 + (at % 5)}pd}]}\n`,
);
const text = `roadmap: r\nteams: {crew: {people: 1}}\ninitiatives:\n${items.join('')}`;

function opened(): Opened {
  const day = parseDay('2027-03-01');
  const analysis = analyze([{ path: 'roadmap.yaml', text }], { asOf: day.ok ? day.value : 0 });
  // The rest of what was opened plays no part.
  return { analysis } as unknown as Opened;
}

function terminalThat(log: (text: string) => void): Terminal {
  // It prints nothing and paints nothing.
  return { log, logIsTTY: true } as unknown as Terminal;
}

it('gives the best so far on Ctrl-C, and leaves Ctrl-C as it found it', async () => {
  const ends = vi.fn<() => void>();
  process.on('SIGINT', ends);
  const shown: string[] = [];
  const terminal = terminalThat((line) => {
    if (shown.push(line) === 1) process.emit('SIGINT');
  });
  const options = { budget: Infinity, seed: 1, mayStop: true };
  const { schedules, late, lateAtLeast } = await searchDates(opened(), options, terminal);
  expect(shown[0]).toMatch(/^\r\S+K?\d+ schedules tried; Ctrl-C takes the best so far$/);
  expect(schedules).toBeGreaterThan(5);
  expect(late).toBeGreaterThanOrEqual(lateAtLeast);
  expect(ends).not.toHaveBeenCalled();
  process.emit('SIGINT');
  expect(ends).toHaveBeenCalledOnce();
});

it('does not listen to Ctrl-C where half a result is none', async () => {
  const ends = vi.fn<() => void>();
  process.on('SIGINT', ends);
  const searching = searchDates(
    opened(),
    { seed: 1, mayStop: false },
    terminalThat(() => {}),
  );
  process.emit('SIGINT');
  expect(ends).toHaveBeenCalledOnce();
  await expect(searching).resolves.toMatchObject({ schedules: 60 });
});
