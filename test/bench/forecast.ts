import process from 'node:process';
import { analyze, forecastRoadmap, levelRoadmap, parseDay, type Analysis } from '@throughline/core';
import { generateRoadmap } from './generate.ts';
import { rounded } from './measure.ts';

/**
 * `npm run bench:forecast`: how long do a levelled plan (one schedule, and sixty) and a forecast
 * of 10,000 trials take, on one thread, for 1,000 generated initiatives with two demands each?
 * Seconds of the processor, for other work on the machine is not ours.
 */
const day = parseDay('2027-01-04');
if (!day.ok) throw new Error(day.problem);
const COUNT = 1000;
const TRIALS = 10_000;
const { roadmap, plan, workload }: Analysis = analyze(generateRoadmap(COUNT), { asOf: day.value });
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
};
process.stdout.write(`${JSON.stringify(figures)}\n`);

function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return rounded((user + system) / 1e6);
}
