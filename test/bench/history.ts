/**
 * How long history takes: 10,000 commits of 500 items, read from git and understood; and the
 * difference of two commits of 10,000 items, by its parts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { analyze, compareAnalyses, driftOf, historyOf, parseDay } from '@throughline/core';
import { loadHistory, loadRoadmapAt, openRepository, resolveCommit } from '@throughline/workspace';
import { importCommits, type Commit } from '../history/fast-import.ts';
import { generateRoadmap } from './generate.ts';

const [COMMITS, ITEMS, MANY] = [10_000, 500, 10_000];
const home = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));
const day = parseDay('2027-01-04');
const asOf = day.ok ? day.value : 0;

/** Seconds by the clock, and of this thread's own work. */
async function timed<T>(work: () => T | Promise<T>) {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(used);
  const round = (seconds: number) => Math.round(seconds * 100) / 100;
  return {
    value,
    time: { wall: round((performance.now() - started) / 1000), cpu: round((user + system) / 1e6) },
  };
}

/** One commit with everything, then one for each change of one target. */
function* commits(): Iterable<Commit> {
  const files = generateRoadmap(ITEMS);
  const at = (index: number) => new Date(Date.UTC(2020, 0, 1) + index * 7_200_000).toISOString();
  yield {
    date: at(0),
    author: 'Ada',
    message: 'All',
    files: new Map(files.map(({ path, text }) => [path, text])),
  };
  const items = files.filter(({ path }) => path.startsWith('initiatives/'));
  for (let index = 1; index < COMMITS; index++) {
    const { path, text } = items[(index * 7919) % items.length]!;
    const target = new Date(Date.UTC(2027, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);
    const moved = text.replace(/^target: .*$/m, `target: ${target}`);
    yield {
      date: at(index),
      author: 'Ada',
      message: `Change ${index}`,
      files: new Map([[path, moved]]),
    };
  }
}

async function historyTimes() {
  const folder = join(home, 'history');
  importCommits(folder, commits());
  const repository = await openRepository(folder);
  const read = await timed(() => loadHistory(repository, repository.head!, folder));
  const understood = await timed(() => historyOf(read.value));
  const drift = await timed(() => driftOf(understood.value, asOf));
  const slips = drift.value.items.reduce((sum, each) => sum + each.slips, 0);
  return {
    commits: read.value.length,
    items: understood.value.items.size,
    slips,
    read: read.time,
    history: understood.time,
    drift: drift.time,
  };
}

async function diffTimes() {
  const folder = join(home, 'diff');
  const files = generateRoadmap(MANY);
  const { path, text } = files[500]!;
  const later = text.replace(/^target: .*$/m, 'target: 2029-12-31');
  const date = '2027-01-01T12:00:00Z';
  importCommits(folder, [
    {
      date,
      author: 'Ada',
      message: 'one',
      files: new Map(files.map((file) => [file.path, file.text])),
    },
    { date, author: 'Ada', message: 'two', files: new Map([[path, later]]) },
  ]);
  const repository = await openRepository(folder);
  const load = async (name: string, known = new Map()) =>
    loadRoadmapAt(repository, { commit: await resolveCommit(repository, name) }, folder, { known });
  const before = await timed(() => load('HEAD~1'));
  const base = await timed(() => analyze(before.value.files, { asOf }));
  const after = await timed(() => load('HEAD', new Map(base.value.sources)));
  const head = await timed(() => analyze(after.value.files, { asOf }));
  const compared = await timed(() => compareAnalyses(base.value, head.value));
  const { changes, moves } = compared.value;
  return {
    items: MANY,
    changes: changes.length,
    moves: moves.length,
    readBase: before.time,
    analyzeBase: base.time,
    readHead: after.time,
    analyzeHead: head.time,
    compare: compared.time,
  };
}

const result = { bench: 'history', history: await historyTimes(), diff: await diffTimes() };
for (const [name, part] of Object.entries({ ...result.history, ...result.diff })) {
  if (typeof part === 'object')
    process.stdout.write(
      `${name.padEnd(12)} ${part.wall.toFixed(2)} s, ${part.cpu.toFixed(2)} s of work\n`,
    );
}
process.stdout.write(`${JSON.stringify(result)}\n`);
