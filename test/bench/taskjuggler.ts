import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { solve, type ScheduleProblem } from '@throughline/core';
import { folderOf, instancesIn } from '../psplib/folder.ts';
import { roadmapLike } from '../psplib/roadmap-like.ts';
import { projectOf, readTable, TABLE, type Juggled } from '../psplib/taskjuggler.ts';
import { isFeasible } from '../psplib/verify.ts';
import { quantile, report, rounded } from './measure.ts';

/**
 * `npm run bench:taskjuggler -- --set j30 --dir <folder> --count 60` (without `--dir`: no PSPLIB):
 * TaskJuggler and our scheduler on the same problems in the same run: makespan, processor time,
 * and whether the schedules hold. Then how both grow, on 100 and 1,000 tasks as a roadmap has
 * them; `--full` for 5,000 and 10,000 too, of which tj3 makes half an hour. Of tj3 the processor
 * time of its process is counted less that for a project of one task; of ours, that of the
 * solving thread from the first call on, nothing warmed up.
 */
const { values } = parseArgs({
  options: {
    set: { type: 'string', default: '' },
    dir: { type: 'string' },
    count: { type: 'string', default: '20' },
    schedules: { type: 'string', default: '1000' },
    'growth-schedules': { type: 'string', default: '30' },
    full: { type: 'boolean', default: false },
  },
});

const version = spawnSync('tj3', ['--version'], { encoding: 'utf8' });
if (version.error) {
  process.stderr.write(
    'tj3 is not installed, and this bench measures beside it: on Debian, apt-get install tj3; elsewhere, gem install taskjuggler\n',
  );
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'throughline-tj3-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const idle = juggle(roadmapLike(1), 100).seconds;
const pairs = values.dir === undefined ? [] : pairsOf(values.dir, Number(values.count));
const growth = [100, 1000, ...(values.full ? [5000, 10_000] : [])].map((tasks) => {
  const pair = compared(roadmapLike(tasks), Number(values['growth-schedules']));
  process.stdout.write(`${tasks} tasks: ${JSON.stringify(figuresOf(pair))}\n`);
  return { tasks, ...pair };
});
report({
  bench: 'taskjuggler',
  version: version.stdout.match(/\d+\.\d+\.\d+/)?.[0],
  startSeconds: rounded(idle),
  ...(pairs.length > 0 && { psplib: summaryOf(pairs) }),
  growth: Object.fromEntries(growth.map((each) => [each.tasks, figuresOf(each)])),
  growthExponents: {
    tj3: exponentOf(growth.map(({ tasks, theirs }) => [tasks, theirs.seconds])),
    ours: exponentOf(growth.map(({ tasks, ours }) => [tasks, ours.seconds])),
  },
});

/** One problem, scheduled by both. */
interface Pair {
  readonly problem: ScheduleProblem;
  readonly theirs: Juggled & { readonly seconds: number };
  readonly ours: {
    readonly starts: Int32Array;
    readonly makespan: number;
    readonly lowerBound: number;
    readonly seconds: number;
  };
}

/** Problems spread evenly over a set. */
function pairsOf(dir: string, count: number): Pair[] {
  const all = instancesIn(folderOf(dir, values.set));
  const every = Math.max(1, Math.floor(all.length / count));
  return all
    .filter((_, at) => at % every === 0)
    .slice(0, count)
    .map(({ problem }) => compared(problem, Number(values.schedules)));
}

function compared(problem: ScheduleProblem, schedules: number): Pair {
  const start = process.threadCpuUsage();
  const outcome = solve(problem, { schedules });
  const { user, system } = process.threadCpuUsage(start);
  if (outcome.kind !== 'scheduled') throw new Error(`our outcome is ${outcome.kind}`);
  const theirs = juggle(problem, 3 * outcome.makespan);
  return {
    problem,
    ours: { ...outcome, seconds: (user + system) / 1e6 },
    theirs: { ...theirs, seconds: Math.max(0.01, theirs.seconds - idle) },
  };
}

/** Runs `tj3` on a problem, which it may take so many hours for. */
function juggle(problem: ScheduleProblem, hours: number) {
  const file = join(folder, 'instance.tjp');
  writeFileSync(file, projectOf(problem, hours));
  // The shell tells what its child has taken, without a program that times others.
  const script = 'tj3 --silent --no-color "$1" >&2 && times';
  const printed = execFileSync('sh', ['-c', script, 'sh', file], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [user = 0, system = 0] = [
    ...(printed.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g),
  ].map(([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds));
  const table = readFileSync(join(folder, `${TABLE}.csv`), 'utf8');
  return { ...readTable(problem, table), seconds: user + system };
}

function figuresOf({ ours, theirs, problem }: Pair) {
  return {
    tj3Seconds: rounded(theirs.seconds),
    oursSeconds: rounded(ours.seconds, 4),
    timeRatio: rounded(theirs.seconds / ours.seconds, 0),
    tj3Makespan: theirs.makespan,
    oursMakespan: ours.makespan,
    oursLowerBound: ours.lowerBound,
    makespanRatio: rounded(theirs.makespan / ours.makespan, 4),
    tj3Split: theirs.split.length,
    tj3Holds: holds(problem, theirs),
    oursHolds: isFeasible(problem, ours.starts),
  };
}

/** What is interrupted is not a schedule of the problem, even if there is room for it. */
function holds(problem: ScheduleProblem, { starts, split }: Juggled): boolean {
  return split.length === 0 && isFeasible(problem, starts);
}

function summaryOf(list: readonly Pair[]) {
  const ratios = list.map(({ ours, theirs }) => theirs.makespan / ours.makespan);
  const sum = (of: (pair: Pair) => number) => list.reduce((total, each) => total + of(each), 0);
  return {
    set: values.set,
    instances: list.length,
    meanMakespanRatio: rounded(ratios.reduce((a, b) => a + b, 0) / list.length, 4),
    ourMakespanShorter: ratios.filter((ratio) => ratio > 1).length,
    tj3MakespanShorter: ratios.filter((ratio) => ratio < 1).length,
    timeRatio: rounded(sum(({ theirs }) => theirs.seconds) / sum(({ ours }) => ours.seconds), 0),
    tj3MedianSeconds: rounded(
      quantile(
        list.map(({ theirs }) => theirs.seconds),
        0.5,
      ),
    ),
    oursMedianSeconds: rounded(
      quantile(
        list.map(({ ours }) => ours.seconds),
        0.5,
      ),
      4,
    ),
    tj3SplitTasks: sum(({ theirs }) => theirs.split.length),
    tj3Violating: sum(({ problem, theirs }) => (holds(problem, theirs) ? 0 : 1)),
    oursViolating: sum(({ problem, ours }) => (isFeasible(problem, ours.starts) ? 0 : 1)),
  };
}

/** The power of the number of tasks with which time grows, by least squares on logarithms. */
function exponentOf(points: readonly (readonly [tasks: number, seconds: number])[]): number {
  const logs = points.map(([tasks, seconds]) => [Math.log(tasks), Math.log(seconds)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, each) => sum + each[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, each) => sum + (each[0] - x) * (each[1] - y), 0);
  return rounded(over / logs.reduce((sum, each) => sum + (each[0] - x) ** 2, 0));
}
