import process from 'node:process';
import { analyze, levelRoadmap, parseDay, type Analysis } from '@throughline/core';
import { generateRoadmap } from './generate.ts';
import { quantile, report, rounded } from './measure.ts';

/**
 * `npm run bench:level`: how long does a levelled plan take, from the linked roadmap on, with one
 * schedule, with as many as the doors try, and with work that may pause; and how good is it? For
 * generated roadmaps with 40 teams and two demands an initiative: the more initiatives, the
 * longer the queues. In milliseconds of this thread's own time, which a busy machine distorts
 * less than the clock.
 */
const RUNS = 7;

const day = parseDay('2027-01-04');
if (!day.ok) throw new Error(day.problem);
const figures: Record<string, unknown> = { bench: 'level', runs: RUNS };
for (const count of [1000, 10_000]) {
  const { roadmap, plan, workload }: Analysis = analyze(generateRoadmap(count, 'one-file'), {
    asOf: day.value,
  });
  for (const options of [{ budget: 1 }, {}, { split: true }]) {
    const times: number[] = [];
    // The first run compiles.
    for (let run = -1; run < RUNS; run++) {
      const before = now();
      const levelled = levelRoadmap(roadmap, plan, workload.capacity, options);
      if (run >= 0) times.push(now() - before);
      if (run + 1 < RUNS) continue;
      const { end, endAtLeast, late, lateAtLeast, schedules } = levelled;
      const quality = {
        schedules,
        days: end - plan.asOf,
        daysAtLeast: endAtLeast - plan.asOf,
        late,
        lateAtLeast,
      };
      const [p50, p95] = [rounded(quantile(times, 0.5)), rounded(quantile(times, 0.95))];
      const name = `${count} ${JSON.stringify(options)}`;
      figures[name] = { p50, p95, ...quality };
      process.stdout.write(`${name}: ${JSON.stringify(figures[name])}\n`);
    }
  }
}
report(figures);

function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
