import type { VerdictData } from '../../model/generated/types.ts';
import type { Initiative } from '../../model/roadmap.ts';
import { where } from '../../parse/origin.ts';
import { displayed, quoted } from '../../text/display.ts';
import { readDay } from '../../time/day.ts';
import { isOpen, nameOf, subjectOf } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'nothing is promised that those who have to do it call impossible',
  *checkInitiative(initiative) {
    if (!isOpen(initiative) || !initiative.committed) return;
    for (const verdict of standing(initiative)) {
      if (verdict.verdict === 'infeasible') yield notice(initiative, verdict);
    }
  },
});

type Verdict = Partial<VerdictData>;

/** Of several verdicts of one person the latest counts; of those without a day the last one written. */
function standing({ data: { feasibility } }: Initiative): readonly Verdict[] {
  const byPerson = new Map<string, Verdict>();
  const given: readonly Verdict[] = feasibility
    ? [feasibility, ...(feasibility.verdicts ?? [])]
    : [];
  for (const verdict of given.filter((each) => each.verdict !== undefined)) {
    const { by = '' } = verdict;
    const known = byPerson.get(by);
    if (!known || dayOf(verdict) >= dayOf(known)) byPerson.set(by, verdict);
  }
  return [...byPerson.values()];
}

function dayOf({ on = '' }: Verdict): number {
  return readDay(on) ?? -Infinity;
}

function notice(initiative: Initiative, verdict: Verdict): Noticed {
  const { by, on, note } = verdict;
  const who = by === undefined ? 'somebody' : displayed(by);
  const when = on === undefined ? '' : ` on ${displayed(on)}`;
  const why = note === undefined ? '' : `: ${quoted(note)}`;
  const is = initiative.announced ? 'announced' : 'promised';
  return {
    message: `${nameOf(initiative)} is ${is}, and ${who} said${when} that it cannot be done${why}`,
    help: `settle it with ${who}: change what makes it impossible and write the new verdict, or take the promise back`,
    at: where(verdict, 'verdict'),
    subject: subjectOf(initiative),
  };
}
