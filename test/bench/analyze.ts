import { setFlagsFromString } from 'node:v8';
import process from 'node:process';
import { loadavg } from 'node:os';
import { runInNewContext } from 'node:vm';
import { analyze, parseDay, type SourceFile } from '@throughline/core';
import { generateRoadmap, pathOf } from './generate.ts';
import { quantile, report, rounded } from './measure.ts';

/**
 * `npm run bench:analyze`: what `analyze` takes in one process, without disks and protocols, on
 * 1,000 and 10,000 initiatives in a file each. Cold: nothing read before. Warm: the same files
 * once more. Edit: one file of them new, by turns with a later target, a broken line and another
 * title. Milliseconds of this thread's own time, which a busy machine distorts less than the clock;
 * heap in megabytes behind a collection, the texts included.
 */
const EDITS = 40;
const EDITED = [
  [/\ntarget: .*/, '\ntarget: 2029-06-29'],
  [/\ndomain: /, '\ndomain: ['],
  [/\ntitle: .*/, '\ntitle: Another title'],
] as const;
const AS_OF = parseDay('2026-11-24');
if (!AS_OF.ok) throw new Error(AS_OF.problem);
const asOf = AS_OF.value;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void; // What the flag adds to every new context.

const figures: Record<string, unknown> = { bench: 'analyze', edits: EDITS };
for (const count of [1000, 10_000]) {
  figures[count] = measured(count);
  process.stdout.write(`${count} initiatives: ${JSON.stringify(figures[count])}\n`);
}
report({ ...figures, load: loadavg().map((each) => rounded(each, 1)) });

function measured(count: number) {
  let files: readonly SourceFile[] = generateRoadmap(count);
  collect();
  const before = process.memoryUsage().heapUsed;
  let analysis = analyze([], { asOf });
  const cold = timed(() => (analysis = analyze(files, { asOf })));
  const warm = timed(() => (analysis = analyze(files, { asOf })));
  const taken: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    files = edited(files, pathOf(Math.floor((count * (edit + 1)) / (EDITS + 2))), edit);
    taken.push(timed(() => (analysis = analyze(files, { asOf }))));
  }
  collect();
  const megabytes = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  const edits = { p50: rounded(quantile(taken, 0.5), 1), p95: rounded(quantile(taken, 0.95), 1) };
  const findings = analysis.findings.length;
  return {
    cold: rounded(cold, 0),
    warm: rounded(warm, 1),
    edits,
    megabytes: rounded(megabytes, 0),
    findings,
  };
}

function edited(files: readonly SourceFile[], path: string, edit: number): readonly SourceFile[] {
  const [from, to] = EDITED[edit % EDITED.length]!;
  return files.map((file) =>
    file.path === path ? { path, text: file.text.replace(from, () => to) } : file,
  );
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
