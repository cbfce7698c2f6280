import process from 'node:process';
import { analyze, forecastRoadmap, levelRoadmap, parseDay, type Analysis } from '@throughline/core';
import { forecastInThreads } from '@throughline/workspace';
import { generateRoadmap } from './generate.ts';
import { rounded } from './measure.ts';

/**
 * `npm run bench:forecast`: how long do a levelled plan (one schedule, and sixty) and a forecast
 * of 10,000 trials take, on one thread, for 1,000 generated initiatives with two demands each?
 * Seconds of the processor, for other work on the machine is not ours. And how long does one wait
 * for the same forecast on two threads, started and the files read in them?
 */
const day = parseDay('2027-01-04');
if (!day.ok) throw new Error(day.problem);
const COUNT = 1000;
const TRIALS = 10_000;
const analysis: Analysis = analyze(generateRoadmap(COUNT), { asOf: day.value });
const { roadmap, plan, workload } = analysis;
const { capacity } = workload;

// The first run of each pays for the compiler.
levelRoadmap(roadmap, plan, capacity, { budget: 60 });
forecastRoadmap(roadmap, plan, capacity, { trials: 200 });

const figures = {
  bench: 'forecast',
  initiatives: COUNT,
  levelledOnce: secondsOf(() => levelRoadmap(roadmap, plan, capacity, { budget: 1 })),
  levelledBestOf60: secondsOf(() => levelRoadmap(roadmap, plan, capacity, { budget: 60 })),
  trials: TRIALS,
  forecast: secondsOf(() => forecastRoadmap(roadmap, plan, capacity, { trials: TRIALS })),
  waitedOnTwoThreads: await waitedOn(2),
};
process.stdout.write(`${JSON.stringify(figures)}\n`);

function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return rounded((user + system) / 1e6);
}

async function waitedOn(threads: number): Promise<number> {
  const before = performance.now();
  await forecastInThreads(analysis, { trials: TRIALS, threads });
  return rounded((performance.now() - before) / 1000);
}
