import process from 'node:process';
import { analyze, formatDay, parseDay } from '@throughline/core';
import { workIn } from '../../packages/core/src/capacity/asked.ts';
import { capacityOf } from '../../packages/core/src/capacity/capacity.ts';
import { loadOf } from '../../packages/core/src/capacity/load.ts';
import { findProofs } from '../../packages/core/src/capacity/proofs.ts';
import { planRoadmap } from '../../packages/core/src/plan/plan-roadmap.ts';
import { generateRoadmap } from './generate.ts';
import { quantile, report, rounded } from './measure.ts';

/**
 * `npm run bench:recompute`: what a change of one initiative costs behind reading and linking:
 * the network, the load and the proofs of the whole roadmap anew, with 40 teams. In milliseconds
 * of this thread's own time, which a busy machine distorts less than the clock.
 */
const RUNS = 30;
/** The first runs compile. */
const WARM_UP = 5;

const asOf = dayOf('2026-11-24');
const figures: Record<string, unknown> = { bench: 'recompute', asOf: formatDay(asOf), runs: RUNS };
for (const count of [1000, 5000, 10_000]) {
  const { roadmap } = analyze(generateRoadmap(count, 'one-file'), { asOf });
  const times: Record<string, number[]> = { network: [], work: [], load: [], proofs: [], all: [] };
  let proofs = 0;
  for (let run = 0; run < RUNS + WARM_UP; run++) {
    const laps = [now()];
    const { value: plan } = planRoadmap(roadmap, { asOf });
    laps.push(now());
    const capacity = capacityOf(roadmap);
    const asked = workIn(roadmap, plan, capacity);
    laps.push(now());
    loadOf(asked, asOf, 'month');
    laps.push(now());
    proofs = findProofs(asked).length;
    laps.push(now());
    if (run < WARM_UP) continue;
    for (const [index, name] of ['network', 'work', 'load', 'proofs'].entries()) {
      times[name]!.push(laps[index + 1]! - laps[index]!);
    }
    times['all']!.push(laps.at(-1)! - laps[0]!);
  }
  const of = (share: number) =>
    Object.fromEntries(
      Object.entries(times).map(([name, each]) => [name, rounded(quantile(each, share))]),
    );
  figures[count] = { proofs, p50: of(0.5), p95: of(0.95) };
  process.stdout.write(`${count} initiatives: ${JSON.stringify(figures[count])}\n`);
}
report(figures);

function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function dayOf(text: string): number {
  const day = parseDay(text);
  if (!day.ok) throw new Error(day.problem);
  return day.value;
}
