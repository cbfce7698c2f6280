import { windowOf, type Window } from '../../capacity/work.ts';
import type { Initiative, Roadmap, Team } from '../../model/roadmap.ts';
import type { Plan } from '../../plan/plan.ts';
import { where } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { formatDay, type Day } from '../../time/day.ts';
import { headOf, isOpen, nameOf, shortened } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'no team works on more initiatives at once than it set itself as a limit',
  *check({ roadmap, plan }) {
    const limited = [...roadmap.teams.values()].filter(({ data }) => data.wipLimit !== undefined);
    if (limited.length === 0) return;
    const stints = stintsIn(roadmap, plan);
    for (const team of limited) {
      const crowd = firstCrowd(stints.get(team.id) ?? [], team.data.wipLimit ?? Infinity);
      if (crowd) yield notice(team, crowd);
    }
  },
});

/** The time in which a team works on an initiative. */
interface Stint extends Window {
  readonly initiative: Initiative;
}

/** By team, when it works on what was promised and is not paused. */
function stintsIn({ initiatives }: Roadmap, plan: Plan): ReadonlyMap<string, readonly Stint[]> {
  const stints = new Map<string, Stint[]>();
  for (const initiative of initiatives) {
    const item = plan.items.get(initiative.id);
    if (!item || !initiative.committed || !isOpen(initiative) || initiative.status === 'paused')
      continue;
    const window = windowOf(initiative, item, plan.asOf);
    if (window.last < window.first) continue;
    for (const team of new Set((initiative.data.demand ?? []).map((each) => each.team))) {
      const ofTeam = stints.get(team) ?? [];
      stints.set(team, ofTeam);
      ofTeam.push({ initiative, first: window.first, last: window.last });
    }
  }
  return stints;
}

interface Crowd extends Window {
  /** The first day with the most of them. */
  readonly peak: Day;
  readonly at: readonly Initiative[];
}

/** The first days in a row on which there are more than a limit. */
function firstCrowd(stints: readonly Stint[], limit: number): Crowd | undefined {
  const days = [...new Set(stints.flatMap(({ first, last }) => [first, last + 1]))].toSorted(
    (a, b) => a - b,
  );
  let crowd: Crowd | undefined;
  for (const day of days) {
    const at = stints.filter(({ first, last }) => first <= day && day <= last);
    if (at.length <= limit) {
      if (crowd) return { ...crowd, last: day - 1 };
      continue;
    }
    if (!crowd || at.length > crowd.at.length) {
      crowd = {
        first: crowd?.first ?? day,
        last: day,
        peak: day,
        at: at.map(({ initiative }) => initiative),
      };
    }
  }
  return crowd;
}

function notice(team: Team, { first, last, peak, at }: Crowd): Noticed {
  const limit = team.data.wipLimit ?? 0;
  return {
    message: `${displayed(team.id)} works on ${at.length} initiatives at once on ${formatDay(peak)}, and its limit is ${limit}; it is above that from ${formatDay(first)} to ${formatDay(last)}`,
    help: 'finish one before the next begins: move the start of one that can wait, or pause it',
    at: where(team.data, 'wipLimit'),
    subject: `team:${team.id}`,
    related: shortened(at.map((each) => ({ message: nameOf(each), at: headOf(each) }))),
  };
}
