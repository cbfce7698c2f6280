import { workloadOf, type Workload } from './capacity/workload.ts';
import { link } from './link/link.ts';
import type { Roadmap } from './model/roadmap.ts';
import { parse } from './parse/parse.ts';
import { planRoadmap } from './plan/plan-roadmap.ts';
import type { Plan } from './plan/plan.ts';
import { runRules } from './rules/run.ts';
import { shape, type ShapedFile } from './shape/shape.ts';
import type { Diagnostic, Finding, Staged } from './text/diagnostic.ts';
import type { SourceFile } from './text/source.ts';
import type { Day } from './time/day.ts';

/** All that is known of a roadmap: what every door shows, and the only thing it asks for. */
export interface Analysis {
  readonly asOf: Day;
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly files: ReadonlyMap<string, ShapedFile>;
  readonly roadmap: Roadmap;
  readonly plan: Plan;
  /** What is asked of the teams beside what they have, and where that cannot be. */
  readonly workload: Workload;
  /** By file, then place, then rule. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
}

export interface AnalyzeOptions {
  /** "Today": never read from a clock. */
  readonly asOf: Day;
  /** What the door met while reading the files (`file/*`). */
  readonly diagnostics?: readonly Diagnostic[];
}

/**
 * Reads, links, plans and checks a roadmap. Pure: the same files and day give the same
 * analysis, in whatever order the files come. A file is read once for each `SourceFile`
 * object, so a door that keeps the objects of unchanged files pays only for what changed.
 */
export function analyze(
  files: readonly SourceFile[],
  { asOf, diagnostics = [] }: AnalyzeOptions,
): Analysis {
  const sources = new Map(
    files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((file) => [file.path, file]),
  );
  const shaped = new Map<string, ShapedFile>();
  const noticed = [...diagnostics];
  for (const file of sources.values()) {
    // A schema of the team's own: read by the rule that checks by it.
    if (file.path.endsWith('.json')) continue;
    const { value, diagnostics: ofFile } = readFile(file);
    shaped.set(file.path, value);
    noticed.push(...ofFile);
  }
  const { value: roadmap, diagnostics: ofLinks } = link([...shaped.values()]);
  const { value: plan, diagnostics: ofPlan } = planRoadmap(roadmap, { asOf });
  noticed.push(...ofLinks, ...ofPlan);
  const workload = workloadOf(roadmap, plan);
  const run = runRules({ roadmap, plan, workload, files: shaped, sources, asOf }, noticed);
  return Object.freeze({ asOf, sources, files: shaped, roadmap, plan, workload, ...run });
}

const alreadyRead = new WeakMap<SourceFile, Staged<ShapedFile>>();

function readFile(file: SourceFile): Staged<ShapedFile> {
  const known = alreadyRead.get(file);
  if (known) return known;
  const { value: tree, diagnostics: ofSyntax } = parse(file);
  const { value, diagnostics } = shape(file, tree);
  // What is missing from a file that could not be read to its end may well stand in it.
  const sure =
    ofSyntax.length === 0
      ? diagnostics
      : diagnostics.filter(({ rule }) => rule !== 'schema/required');
  const result = { value, diagnostics: [...ofSyntax, ...sure] };
  alreadyRead.set(file, result);
  return result;
}
