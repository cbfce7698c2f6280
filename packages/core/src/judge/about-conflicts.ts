import type { Workload } from '../capacity/workload.ts';
import { conflictsOf } from '../conflict/find-conflicts.ts';
import { repairsOf } from '../conflict/repairs.ts';
import type { Sources } from '../edit/entries.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import type { Fix, Step } from '../text/diagnostic.ts';
import { fixFor, sayRepair } from './conflict-repairs.ts';
import { sayConflict, sayInferences } from './say-conflict.ts';
import { sayFact } from './say-fact.ts';

/** A conflict in words, and what would mend it. */
export interface SaidConflict {
  /** What cannot be, in one sentence. */
  readonly message: string;
  /** The fewest facts that cannot all be true. */
  readonly facts: readonly Step[];
  /** The same facts with what follows from each, up to the sum or day that shows it. */
  readonly chain: readonly Step[];
  /** Whether it takes dependencies and people together to see it. */
  readonly isMixed: boolean;
  /** Whether it stands even at the optimistic estimates. */
  readonly holdsAtBest: boolean;
  /** The least disturbing first. */
  readonly repairs: readonly SaidRepair[];
}

export interface SaidRepair {
  readonly says: string;
  /** Where one edit makes it. */
  readonly fix?: Fix;
}

/** Why the dates of one item, its target among them even if nobody was promised it, cannot be kept; empty if nothing shows that. */
export function conflictsAbout(
  key: string,
  roadmap: Roadmap,
  plan: Plan,
  workload: Workload,
  sources: Sources,
): readonly SaidConflict[] {
  const conflicts = conflictsOf(key, roadmap, plan, workload);
  return conflicts.found.map((found) => {
    const { conflict } = found;
    const kinds = new Set(conflict.facts.map(({ kind }) => kind));
    return {
      message: sayConflict(conflict),
      facts: conflict.facts.map(sayFact),
      chain: sayInferences(conflict, workload),
      isMixed: kinds.has('people') && (kinds.has('dependency') || kinds.has('promise')),
      holdsAtBest: conflict.holdsAtBest,
      repairs: repairsOf(conflicts, found).map((repair) => {
        const fix = fixFor(repair, workload, sources);
        return { says: sayRepair(repair), ...(fix && { fix }) };
      }),
    };
  });
}
