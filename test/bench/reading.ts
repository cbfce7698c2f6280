import { loadavg } from 'node:os';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SourceFile } from '@throughline/core';
import { link } from '../../packages/core/src/link/link.ts';
import { noteEdit, readFile } from '../../packages/core/src/shape/read-file.ts';
import { generateRoadmap, type Layout } from './generate.ts';
import { quantile, report, rounded } from './measure.ts';

/**
 * `npm run bench:reading`: what reading and linking take, without plan and rules, of 10,000
 * initiatives in a file each, and in one file of 12 MB. Cold: milliseconds of this thread's own
 * time for the first reading of all. Keys: the same for an edit of one initiative, which changes
 * a word (`whole`) or opens a bracket that nothing closes (`broken`), and then is taken back.
 * Kept: kilobytes for each initiative behind a collection, without the texts.
 */
const COUNT = 10_000;
const KEYS = 60;
const WHOLE = ['\ntitle: Initiative', '\ntitle: Another initiative'] as const;
const BROKEN = ['\ndomain: ', '\ndomain: ['] as const;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void; // What the flag adds to every new context.

const figures: Record<string, unknown> = { bench: 'reading', initiatives: COUNT };
for (const layout of ['files', 'one-file'] as const) {
  figures[layout] = measured(layout);
  process.stdout.write(`${layout}: ${JSON.stringify(figures[layout])}\n`);
}
report({ ...figures, load: loadavg().map((each) => rounded(each, 1)) });

function measured(layout: Layout) {
  const files: SourceFile[] = generateRoadmap(COUNT, layout).map(({ path, text }) => ({
    path,
    text: flat(text),
  }));
  const before = heap();
  let linked = link([]);
  const cold = timed(() => (linked = read(files)));
  const kept = (heap() - before) / COUNT;
  const [whole, broken]: [number[], number[]] = [[], []];
  for (let key = 0; key < KEYS; key++) {
    const isBroken = key % 2 === 1;
    const index = layout === 'files' ? 1 + Math.floor((COUNT * key) / KEYS) : 1;
    const now = files[index]!;
    const edit = isBroken ? BROKEN : WHOLE;
    const at = layout === 'files' ? 0 : Math.floor((now.text.length * (key + 0.5)) / KEYS);
    for (const text of [edited(now.text, edit, at), now.text]) {
      const next = { path: now.path, text: flat(text) };
      const taken = timed(() => {
        noteEdit(files[index]!, next);
        files[index] = next;
        linked = read(files);
      });
      (isBroken ? broken : whole).push(taken);
    }
  }
  const megabytes = heap() / 1024;
  return {
    cold: rounded(cold, 0),
    keptKilobytes: rounded(kept, 1),
    heapMegabytes: rounded(megabytes, 0),
    whole: shares(whole),
    broken: shares(broken),
    initiatives: linked.value.initiatives.length,
  };
}

function read(files: readonly SourceFile[]) {
  return link(files.map((file) => readFile(file).value));
}

function edited(text: string, [from, to]: readonly [string, string], near: number): string {
  const [own, its] = text.includes(from) ? [from, to] : [deeper(from), deeper(to)];
  const at = text.indexOf(own, near);
  return text.slice(0, at) + its + text.slice(at + own.length);
}

/** As it stands in an item of the list. */
function deeper(line: string): string {
  return line.replace('\n', '\n    ');
}

/** A text as it comes from a disk or an editor: not a rope of parts of other texts. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}

function shares(taken: readonly number[]) {
  return { p50: rounded(quantile(taken, 0.5), 1), p95: rounded(quantile(taken, 0.95), 1) };
}

/** In kilobytes. */
function heap(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024;
}

function timed(work: () => void): number {
  const start = now();
  work();
  return now() - start;
}

function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
