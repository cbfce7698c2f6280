import type { Initiative } from '../../model/roadmap.ts';
import { placeOf } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { headOf, isOpen, nameOf, sayList, subjectOf } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';
import { askedOf, owedBy, type Owed } from '../../judge/verdicts.ts';

export default defineRule({
  severity: 'error',
  summary: 'nothing is promised before those who have to build and run it were asked',
  *checkInitiative(initiative, { roadmap }) {
    if (!isOpen(initiative) || !initiative.committed) return;
    const asked = askedOf(initiative);
    const missing = owedBy(initiative, roadmap).filter(
      ({ names }) => !names.some((name) => asked.has(name)),
    );
    if (missing.length > 0) yield notice(initiative, missing);
  },
});

function notice(initiative: Initiative, missing: readonly Owed[]): Noticed {
  const { data, status, announced } = initiative;
  const name = nameOf(initiative);
  const people = missing.map(({ who, reasons }) => `${displayed(who)} (${sayList(reasons)})`);
  const first = displayed(missing[0]!.who);
  const isPlanned = status === 'proposed' || status === 'assessing';
  const is = announced && isPlanned ? 'announced' : status === 'committed' ? 'committed' : status;
  return {
    message: `${name} is ${is} without a verdict from ${sayList(people)}`,
    help: `ask whether it can be done, and write what they say under feasibility.verdicts: {by: ${first}, verdict: …, on: …}`,
    at: placeOf(data, 'feasibility', 'key') ?? headOf(initiative),
    subject: subjectOf(initiative),
    related: missing.map(({ who, reasons, at }) => ({
      message: `${displayed(who)}: ${sayList(reasons)}`,
      at,
    })),
  };
}
