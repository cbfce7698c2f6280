import process from 'node:process';
import { analyze, conflictsAbout, parseDay } from '@throughline/core';
import { generateRoadmap } from './generate.ts';
import { rounded } from './measure.ts';

/**
 * `npm run bench:conflict`: among 1,000 generated initiatives with two demands each, how long does it
 * take to find the fewest facts that cannot all be true, and all the changes that would mend them,
 * for one initiative that cannot keep its date? Milliseconds of the processor: the middle one of
 * all such initiatives, that of which nine in ten take no longer, and the longest.
 */
const day = parseDay('2027-01-04');
if (!day.ok) throw new Error(day.problem);
const COUNT = 1000;
const { roadmap, plan, workload, sources } = analyze(generateRoadmap(COUNT), { asOf: day.value });
const times: number[] = [];
let facts = 0;
for (const { key, due, earliestFinish, milestone } of plan.items.values()) {
  if (milestone || due?.period === undefined) continue;
  const before = process.threadCpuUsage();
  const found = conflictsAbout(key, roadmap, plan, workload, sources);
  const { user, system } = process.threadCpuUsage(before);
  const isLate = due.period.last < earliestFinish;
  if (found.length === 0 && !isLate) continue;
  times.push((user + system) / 1000);
  facts += found[0]?.facts.length ?? 0;
}
times.sort((a, b) => a - b);
const at = (share: number) => rounded(times[Math.floor(share * (times.length - 1))] ?? 0);
const figures = {
  bench: 'conflict',
  initiatives: COUNT,
  cannotHold: times.length,
  factsEach: rounded(facts / Math.max(1, times.length)),
  p50: at(0.5),
  p90: at(0.9),
  longest: at(1),
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
