import { loadavg } from 'node:os';
import process from 'node:process';
import {
  analyze,
  finished,
  formatDay,
  parseDay,
  reading,
  type SourceFile,
} from '@throughline/core';
import { workIn } from '../../packages/core/src/capacity/asked.ts';
import { capacityOf } from '../../packages/core/src/capacity/capacity.ts';
import { loadOf } from '../../packages/core/src/capacity/load.ts';
import { findProofs } from '../../packages/core/src/capacity/proofs.ts';
import { planRoadmap } from '../../packages/core/src/plan/plan-roadmap.ts';
import { generateRoadmap, pathOf } from './generate.ts';
import { quantile, report, rounded } from './measure.ts';

/**
 * `npm run bench:recompute`: what an edit of one initiative costs behind reading and linking: the
 * network, the work, the load and the proofs of the whole roadmap, with 40 teams. By turns an
 * edit gives an initiative another title, a later target, more work and another status. In
 * milliseconds of the clock; `cpu` is this thread's own time for one edit, which a busy machine
 * distorts less (some systems count it in steps of a few milliseconds).
 */
const EDITS = 80;
/** The first edits compile. */
const WARM_UP = 20;
const EDITED = [
  [/\ntitle: .*/, '\ntitle: Another title'],
  [/\ntarget: \d{4}/, '\ntarget: 2030'],
  [/effort: 20\.\.30/, 'effort: 25..40'],
  [/\nstatus: .*/, '\nstatus: committed'],
] as const;
const STAGES = ['network', 'work', 'load', 'proofs'] as const;

const asOf = dayOf('2026-11-24');
const figures: Record<string, unknown> = {
  bench: 'recompute',
  asOf: formatDay(asOf),
  edits: EDITS,
};
for (const count of [1000, 5000, 10_000]) {
  figures[count] = measured(count);
  process.stdout.write(`${count} initiatives: ${JSON.stringify(figures[count])}\n`);
}
report({ ...figures, load: loadavg().map((each) => rounded(each, 1)) });

function measured(count: number) {
  let files: readonly SourceFile[] = generateRoadmap(count);
  analyze(files, { asOf });
  const times: Record<string, number[]> = {};
  const own: number[] = [];
  let proofs = 0;
  for (let edit = 0; edit < WARM_UP + EDITS; edit++) {
    files = edited(files, pathOf((edit * 37) % count), edit);
    const { roadmap } = finished(reading(files, { asOf }));
    const before = process.threadCpuUsage();
    const laps = [performance.now()];
    const { value: plan } = planRoadmap(roadmap, { asOf });
    laps.push(performance.now());
    const asked = workIn(roadmap, plan, capacityOf(roadmap));
    laps.push(performance.now());
    loadOf(asked, asOf, 'month');
    laps.push(performance.now());
    proofs = findProofs(asked).length;
    laps.push(performance.now());
    if (edit < WARM_UP) continue;
    const { user, system } = process.threadCpuUsage(before);
    own.push((user + system) / 1000);
    for (const [at, stage] of STAGES.entries()) {
      (times[stage] ??= []).push(laps[at + 1]! - laps[at]!);
    }
    (times['all'] ??= []).push(laps.at(-1)! - laps[0]!);
  }
  const of = (share: number) =>
    Object.fromEntries(
      Object.entries(times).map(([name, each]) => [name, rounded(quantile(each, share))]),
    );
  const mean = own.reduce((sum, each) => sum + each, 0) / EDITS;
  const cpu = { mean: rounded(mean), p95: rounded(quantile(own, 0.95)) };
  return { proofs, cpu, p50: of(0.5), p95: of(0.95) };
}

function edited(files: readonly SourceFile[], path: string, edit: number): readonly SourceFile[] {
  const [from, to] = EDITED[edit % EDITED.length]!;
  return files.map((file) =>
    file.path === path ? { path, text: file.text.replace(from, () => to) } : file,
  );
}

function dayOf(text: string): number {
  const day = parseDay(text);
  if (!day.ok) throw new Error(day.problem);
  return day.value;
}
