import { workloadOf, type Workload } from './capacity/workload.ts';
import type { History } from './history/history.ts';
import { link } from './link/link.ts';
import type { Roadmap } from './model/roadmap.ts';
import { planRoadmap } from './plan/plan-roadmap.ts';
import type { Plan } from './plan/plan.ts';
import { judgeFile, judgePlan, judgeWritten } from './rules/run.ts';
import { isRead, readFile } from './shape/read-file.ts';
import type { ShapedFile } from './shape/shape.ts';
import type { Diagnostic, Finding } from './text/diagnostic.ts';
import { byPath } from './run/by-path.ts';
import { finished, type Slices } from './run/slices.ts';
import type { SourceFile } from './text/source.ts';
import type { Day } from './time/day.ts';

/** What the files of a roadmap say, linked and judged, before anything is planned. */
export interface Reading {
  readonly asOf: Day;
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly files: ReadonlyMap<string, ShapedFile>;
  readonly roadmap: Roadmap;
  /** By file, then place, then rule. Of a reading those that need no plan (`needsPlan`). */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
  /** What the commits did, where the door has read them. */
  readonly history?: History;
}

/** All that is known of a roadmap: what every door shows, and the only thing it asks for. */
export interface Analysis extends Reading {
  readonly plan: Plan;
  /** What is asked of the teams beside what they have, and where that cannot be. */
  readonly workload: Workload;
}

export interface AnalyzeOptions {
  /** "Today": never read from a clock. */
  readonly asOf: Day;
  /** What the door met while reading the files (`file/*`). */
  readonly diagnostics?: readonly Diagnostic[];
  /** What the commits of the roadmap did, for the rules that look back. */
  readonly history?: History;
}

/**
 * Reads, links, plans and checks a roadmap. Pure: the same files and day give the same
 * analysis, in whatever order the files come. A file is read once for each `SourceFile`
 * object, so a door that keeps the objects of unchanged files pays only for what changed.
 */
export function analyze(files: readonly SourceFile[], options: AnalyzeOptions): Analysis {
  return finished(analyzing(finished(reading(files, options))));
}

/**
 * The first half of `analyze`, for a door that answers before everything is known: files that
 * were not read before are read one a slice, then all is linked and judged.
 */
export function* reading(
  files: readonly SourceFile[],
  { asOf, diagnostics = [], history }: AnalyzeOptions,
): Slices<Reading> {
  const sources = byPath(files.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  const shaped: ShapedFile[] = [];
  const noticed = [...diagnostics];
  for (const file of sources.values()) {
    // A schema of the team's own: read by the rule that checks by it.
    if (file.path.endsWith('.json')) continue;
    const isNew = !isRead(file);
    const { value, diagnostics: ofFile } = readFile(file);
    shaped.push(value);
    for (const each of ofFile) noticed.push(each);
    if (isNew) yield;
  }
  const { value: roadmap, diagnostics: ofLinks } = link(shaped);
  yield;
  noticed.push(...ofLinks);
  const read = { asOf, sources, files: byPath(shaped), roadmap, ...(history && { history }) };
  return Object.freeze({ ...read, ...judgeWritten(read, noticed) });
}

/**
 * What can be said at once of an edited file: what is wrong with it by itself, which is a part of
 * what a reading of all files says. Takes as long as this file takes, however many others there are.
 */
export function findingsInFile(
  file: SourceFile,
  roadmap: Pick<Reading, 'roadmap' | 'asOf'>,
): readonly Finding[] {
  return judgeFile(file, readFile(file), roadmap);
}

/** The second half: the plan, the work, and what the rules say of them, a rule a slice. */
export function* analyzing(read: Reading): Slices<Analysis> {
  const { value: plan } = planRoadmap(read.roadmap, { asOf: read.asOf });
  yield;
  const workload = workloadOf(read.roadmap, plan);
  yield;
  const planned = { ...read, plan, workload };
  return Object.freeze({ ...planned, ...(yield* judgePlan(planned, read)) });
}
