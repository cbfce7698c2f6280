import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { solve, type ScheduleOutcome } from '@throughline/core';
import { folderOf, instancesIn } from '../psplib/folder.ts';
import type { Instance } from '../psplib/read-instance.ts';
import { criticalPath, isFeasible } from '../psplib/verify.ts';
import { quantile, report, rounded } from './measure.ts';

/**
 * `npm run bench:psplib -- --set j30 --dir <folder> --schedules 1000` (or `--seconds 1`): how good
 * are the schedules, and how many are proved to be the best? The folder holds the instances, or a
 * folder with the name of the set; `best-known.json` in it, above it or given with `--best` holds
 * the best known makespans. A conflict of the clause learning counts as a schedule. On a busy
 * machine, `--clock cpu` counts what the solving thread itself took.
 */
const { values } = parseArgs({
  options: {
    set: { type: 'string', default: '' },
    dir: { type: 'string', default: '.' },
    schedules: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string', default: '1' },
    best: { type: 'string' },
    every: { type: 'string', default: '1' },
    clock: { type: 'string', default: 'wall' },
    out: { type: 'string' },
  },
});

interface Solved {
  readonly instance: Instance;
  readonly outcome: ScheduleOutcome;
  readonly seconds: number;
}

const folder = folderOf(values.dir, values.set);
const results = instances().map(solved);
if (values.out) writeFileSync(values.out, results.map(lineOf).join(''));
report(figuresOf(results, bestKnown(folder)));

/** The instances asked for; ends the process where one cannot be read or there is none. */
function instances(): Instance[] {
  try {
    const found = instancesIn(folder, Number(values.every));
    if (found.length > 0) return found;
    process.stderr.write(`there is no .sm, .rcp or .sch file in ${folder}\n`);
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  }
  return process.exit(2);
}

function solved(instance: Instance): Solved {
  const start = now();
  const seconds = values.seconds ? Number(values.seconds) : Infinity;
  const outcome = solve(instance.problem, {
    schedules: Number(values.schedules ?? (values.seconds ? Number.MAX_SAFE_INTEGER : 1000)),
    seed: Number(values.seed),
    shouldStop: () => now() - start >= seconds,
  });
  return { instance, outcome, seconds: now() - start };
}

function now(): number {
  if (values.clock !== 'cpu') return performance.now() / 1000;
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

function lineOf({ instance: { name }, outcome }: Solved): string {
  if (outcome.kind === 'scheduled') {
    return `${JSON.stringify({ name, starts: [...outcome.starts] })}\n`;
  }
  return outcome.kind === 'infeasible' ? `${JSON.stringify({ name, infeasible: true })}\n` : '';
}

/** By instance; the file may hold several sets. */
function bestKnown(dir: string): Readonly<Record<string, { readonly ub: number } | undefined>> {
  const places = [dir, dirname(dir), values.dir].map((each) => join(each, 'best-known.json'));
  const file = values.best ?? places.find(existsSync);
  if (!file) return {};
  const table = JSON.parse(readFileSync(file, 'utf8')) as Record<string, never>; // told by its page
  return table[values.set || basename(dir)] ?? table;
}

function figuresOf(results: readonly Solved[], best: ReturnType<typeof bestKnown>) {
  const scheduled = results.flatMap(({ outcome, instance, seconds }) =>
    outcome.kind === 'scheduled' ? [{ ...outcome, ...instance, seconds }] : [],
  );
  const settled = results.filter(({ outcome }) => isSettled(outcome));
  const known = scheduled.filter(({ name }) => best[name]);
  const percent = (list: readonly number[]) =>
    list.length === 0 ? undefined : rounded((100 * sum(list)) / list.length, 3);
  const times = results.map(({ seconds }) => 1000 * seconds);
  return {
    bench: 'psplib',
    set: values.set || basename(folder),
    schedules: values.schedules,
    seconds: values.seconds,
    instances: results.length,
    overCriticalPathPercent: percent(
      scheduled.map(({ makespan, problem }) => makespan / criticalPath(problem) - 1),
    ),
    overBestKnownPercent: percent(known.map(({ makespan, name }) => makespan / best[name]!.ub - 1)),
    asGoodAsBestKnown: known.filter(({ makespan, name }) => makespan <= best[name]!.ub).length,
    provedOptimal: scheduled.filter(({ isOptimal }) => isOptimal).length,
    provedInfeasible: results.filter(({ outcome }) => outcome.kind === 'infeasible').length,
    settledWithin50ms: settled.filter(({ seconds }) => seconds <= 0.05).length,
    settledWithin1s: settled.filter(({ seconds }) => seconds <= 1).length,
    undecided: results.filter(({ outcome }) => outcome.kind === 'undecided').length,
    infeasible: scheduled.filter(({ problem, starts }) => !isFeasible(problem, starts)).length,
    meanSchedules: Math.round(sum(scheduled.map((each) => each.schedules)) / scheduled.length),
    medianMs: rounded(quantile(times, 0.5), 1),
    p95Ms: rounded(quantile(times, 0.95), 1),
  };
}

function isSettled(outcome: ScheduleOutcome): boolean {
  return outcome.kind === 'infeasible' || (outcome.kind === 'scheduled' && outcome.isOptimal);
}

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}
