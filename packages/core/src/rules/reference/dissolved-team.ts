import { writeName } from '../../edit/write-name.ts';
import type { Reference, Roadmap, Team } from '../../model/roadmap.ts';
import { displayed } from '../../text/display.ts';
import { readDay, type Day } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'nobody who is asked for work or answers for it is a team that has ended',
  tag: 'deprecated',
  *checkWritten({ roadmap, asOf }) {
    const ended = new Map([...roadmap.teams].filter(([, team]) => isGone(team, asOf)));
    if (ended.size === 0) return;
    for (const reference of roadmap.links.references) {
      const team = reference.kinds[0] === 'team' ? ended.get(reference.id) : undefined;
      if (team && isStillMeant(reference, roadmap)) yield notice(reference, team, roadmap, asOf);
    }
  },
});

/** A team that was merged into another is gone, whether or not somebody wrote down when. */
function isGone({ data: { ended, mergedInto } }: Team, asOf: Day): boolean {
  const day = ended === undefined ? undefined : readDay(ended);
  return day === undefined ? mergedInto !== undefined : day <= asOf;
}

/** What is done or dropped tells who was there then; a team that has ended may name its own past. */
function isStillMeant({ from = '' }: Reference, roadmap: Roadmap): boolean {
  if (from.startsWith('team:')) return false;
  if (!from.startsWith('initiative:')) return true;
  const status = roadmap.initiativeById.get(from.slice('initiative:'.length))?.status;
  return status !== 'done' && status !== 'dropped';
}

function notice({ at, from }: Reference, team: Team, roadmap: Roadmap, asOf: Day): Noticed {
  const heir = heirOf(team, roadmap, asOf);
  const when = team.data.ended === undefined ? 'no longer exists' : `ended on ${team.data.ended}`;
  return {
    message: `the team ${displayed(team.id)} ${when}${heir ? `; ${displayed(heir)} took over its work` : ''}`,
    help: heir
      ? `ask ${displayed(heir)}, and write that team here`
      : 'write the team that does this now',
    at,
    ...(from !== undefined && { subject: from }),
    related: [{ message: `the team ${displayed(team.id)}`, at: team.at }],
    ...(heir !== undefined && writeName(heir, at)),
  };
}

/** The team that has the work today: merged teams are followed to the last, and never in a circle. */
function heirOf(team: Team, { teams }: Roadmap, asOf: Day): string | undefined {
  const seen = new Set<Team>();
  let heir: Team | undefined = team;
  while (heir && !seen.has(heir)) {
    if (!isGone(heir, asOf)) return heir.id;
    seen.add(heir);
    const { mergedInto }: Team['data'] = heir.data;
    heir = mergedInto === undefined ? undefined : teams.get(mergedInto);
  }
  return undefined;
}
