import { mixedConflicts } from '../../conflict/find-conflicts.ts';
import { repairsOf, type Repair } from '../../conflict/repairs.ts';
import { fixFor, sayRepair } from '../../judge/conflict-repairs.ts';
import { promisesIn, sayConflict, sayInferences } from '../../judge/say-conflict.ts';
import { nameIn } from '../../judge/say-fact.ts';
import { shortened, subjectOf } from '../../judge/about.ts';
import { defineRule } from '../rule.ts';

const OPTIONS = { initiatives: 2000 };

export default defineRule({
  severity: 'error',
  summary: 'promises can be kept with all that they wait for and the people there are',
  options: OPTIONS,
  *check({ roadmap, plan, workload, sources, options }) {
    if (roadmap.initiatives.length > options.initiatives) return;
    const conflicts = mixedConflicts(roadmap, plan, workload);
    for (const found of conflicts.found) {
      const { conflict } = found;
      const repairs = repairsOf(conflicts, found);
      const about = firstToMove(repairs) ?? promisesIn(conflict)[0];
      if (!about) continue;
      yield {
        message: sayConflict(conflict),
        help: helpFor(repairs),
        at: about.on.at,
        severity: conflict.holdsAtBest ? 'error' : 'warning',
        subject: subjectOf(about.of.initiative),
        chain: shortened(sayInferences(conflict, workload)),
        related: shortened(
          promisesIn(conflict)
            .filter((due) => due !== about)
            .map(({ of, on }) => ({ message: nameIn(of), at: on.at })),
        ),
        fixes: repairs.flatMap((repair) => fixFor(repair, workload, sources) ?? []).slice(0, MOST),
      };
    }
  },
});

/** More would not be read. */
const MOST = 5;

function firstToMove(repairs: readonly Repair[]) {
  for (const repair of repairs) {
    if (repair.kind === 'move' && repair.fact.kind === 'due') return repair.fact;
  }
  return undefined;
}

function helpFor(repairs: readonly Repair[]): string {
  const said = repairs.slice(0, 3).map(sayRepair);
  if (said.length > 0) return said.join('; or ');
  return 'no single change mends it: move more than one date, or take work out';
}
