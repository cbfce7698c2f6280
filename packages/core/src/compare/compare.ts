import type { Workload } from '../capacity/workload.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding } from '../text/diagnostic.ts';
import { changesBetween } from './changes.ts';
import type { Comparison } from './comparison.ts';
import { findingsBetween } from './findings.ts';
import { kpiRisksBetween } from './kpi-risks.ts';
import { movesBetween } from './moves.ts';
import { overloadsBetween } from './overloads.ts';
import { renamesBetween } from './renames.ts';
import { summaryOf } from './summary.ts';

/** One of two states of a roadmap: an analysis. */
export interface Compared {
  readonly roadmap: Roadmap;
  readonly plan: Plan;
  readonly workload: Workload;
  readonly findings: readonly Finding[];
}

/**
 * Compares two analyses by meaning: identity is the id, wherever the files are; how a thing is
 * written, and in what order, is nothing. Both should be as of the same day, or what only time
 * has changed shows as a consequence. Linear in both; `compareAnalyses(a, a)` is empty.
 */
export function compareAnalyses(base: Compared, head: Compared): Comparison {
  const renames = renamesBetween(base.roadmap, head.roadmap);
  const changes = changesBetween(base.roadmap, head.roadmap, renames);
  return {
    base: summaryOf(base),
    head: summaryOf(head),
    changes,
    moves: movesBetween(base, head, changes, renames),
    findings: findingsBetween(base, head, changes, renames),
    overloads: overloadsBetween(base.workload, head.workload),
    kpis: kpiRisksBetween(base, head, renames),
  };
}
