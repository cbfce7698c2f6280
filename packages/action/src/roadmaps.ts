import { relative, resolve } from 'node:path';
import {
  analyze,
  annotations,
  compareAnalyses,
  compareOutlooks,
  jsonReport,
  reviewOf,
  verdictOf,
  type Analysis,
  type Block,
  type Comparison,
  type JsonReport,
  type Verdict,
} from '@throughline/core';
import {
  loadRoadmap,
  loadRoadmapAt,
  searchRoadmaps,
  type LoadedRoadmap,
} from '@throughline/workspace';
import type { Base } from './base-commit.ts';
import { Misuse, type Settings } from './settings.ts';

/** What is said of one roadmap. */
export interface Reviewed {
  readonly id: string;
  readonly title: string;
  /** All findings as they are now, with paths from the top of the repository. */
  readonly report: JsonReport;
  /** Absent where there is nothing to compare with. */
  readonly change?: {
    readonly comparison: Comparison;
    readonly verdict: Verdict;
    readonly blocks: readonly Block[];
    /** The findings that are new or worse. */
    readonly report: JsonReport;
  };
}

/** Reads and checks every roadmap below the path, and compares it with the base. */
export async function reviewAll(
  { workspace, path, asOf, trials }: Settings,
  base: Base,
  headName: string,
): Promise<readonly Reviewed[]> {
  const { folders } = await searchRoadmaps(resolve(workspace, path));
  if (folders.length === 0) throw new Misuse(`there is no roadmap.yaml in ${path} or below it`);
  const all: Reviewed[] = [];
  for (const folder of folders) {
    const head = analysisOf(await loadRoadmap(folder), asOf);
    const prefix = relative(resolve(workspace), folder).replaceAll('\\', '/');
    const nameOf = (file: string) => (prefix === '' ? file : `${prefix}/${file}`);
    const report = jsonReport(asOf, [{ reported: head, nameOf }]);
    const { id, title } = head.roadmap;
    if ('why' in base) all.push({ id, title, report });
    else {
      const known = { known: head.sources };
      const loaded = await loadRoadmapAt(base.repository, { commit: base.commit }, folder, known);
      const change = changeOf(analysisOf(loaded, asOf), head, {
        base: base.name,
        head: headName,
        nameOf,
        trials,
      });
      all.push({ id, title, report, change });
    }
  }
  return all;
}

/** A roadmap that was not there is an empty one, with nothing to say of it. */
function analysisOf({ files, diagnostics }: LoadedRoadmap, asOf: number): Analysis {
  return analyze(files, { asOf, diagnostics: files.length === 0 ? [] : diagnostics });
}

function changeOf(
  base: Analysis,
  head: Analysis,
  names: {
    readonly base: string;
    readonly head: string;
    readonly nameOf: (file: string) => string;
    readonly trials: number;
  },
): NonNullable<Reviewed['change']> {
  const comparison = compareAnalyses(base, head);
  const { nameOf, trials } = names;
  const isAsked = trials > 0 && comparison.changes.length > 0;
  const outlooks = isAsked ? compareOutlooks(base, head, trials) : undefined;
  const graver = [...comparison.findings.new, ...comparison.findings.worse];
  const reported = { ...head, findings: graver.map(({ finding }) => finding) };
  return {
    comparison,
    verdict: verdictOf(comparison),
    blocks: reviewOf({ ...base, name: names.base }, { ...head, name: names.head }, comparison, {
      nameOf,
      ...(outlooks && { outlooks }),
    }),
    report: jsonReport(head.asOf, [{ reported, nameOf }]),
  };
}

/** What the change brings, then what is there anyway; the runner shows so many of each severity. */
export function annotationsOf(all: readonly Reviewed[]): string {
  const fresh = all.flatMap(({ change }) => change?.report.findings ?? []);
  const isFresh = new Set(fresh.map(({ rule, file, message }) => `${rule} ${file} ${message}`));
  const others = all
    .flatMap(({ report }) => report.findings)
    .filter(({ rule, file, message }) => !isFresh.has(`${rule} ${file} ${message}`));
  // In a pull request, notes on what nobody touched would only be in the way.
  const hasChange = all.some(({ change }) => change !== undefined);
  return annotations([...fresh, ...(hasChange ? [] : others)]);
}
