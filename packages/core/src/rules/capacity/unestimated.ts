import type { Initiative } from '../../model/roadmap.ts';
import { where } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { isOpen, nameOf, sayList, subjectOf } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'work that is asked of a team says how much it is',
  *checkInitiative(initiative) {
    if (!isOpen(initiative)) return;
    const open = (initiative.data.demand ?? []).filter(({ effort }) => effort === undefined);
    const [first] = open;
    if (first)
      yield notice(
        initiative,
        first,
        open.map(({ team }) => team),
      );
  },
});

function notice(initiative: Initiative, first: object, teams: readonly string[]): Noticed {
  const names = sayList([...new Set(teams)].map((team) => displayed(team)));
  return {
    message: `${nameOf(initiative)} asks ${names} for work and does not say how much, so the load shown is only a floor`,
    help: 'write the effort, as in effort: 20..30..55pd, or a size: effort: M; a wide range is better than none',
    at: where(first),
    // An idea may be unestimated for a while; a promise may not.
    severity: initiative.committed ? 'warning' : 'info',
    subject: subjectOf(initiative),
  };
}
