import { capacityOf } from '../../capacity/capacity.ts';
import type { Initiative, Roadmap, Team } from '../../model/roadmap.ts';
import { where } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { headOf, isOpen, nameOf, sayList, shortened, subjectOf } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'promised work says which team does it, and teams say how many people they are',
  *checkInitiative(initiative, { roadmap }) {
    const { committed, data } = initiative;
    // A roadmap without teams does not plan capacity at all.
    if (roadmap.teams.size === 0 || !committed || !isOpen(initiative)) return;
    if ((data.demand ?? []).length === 0) yield ofInitiative(initiative);
  },
  *checkWritten({ roadmap }) {
    const unsized = [...capacityOf(roadmap).teams.values()].filter(
      ({ team, pools }) => pools.length === 0 && !isGone(team),
    );
    const askers = unsized.length === 0 ? NOBODY : askersIn(roadmap);
    for (const { team } of unsized) {
      const initiatives = askers.get(team.id) ?? [];
      if (initiatives.length > 0) yield ofTeam(team, initiatives);
    }
  },
});

const NOBODY: ReadonlyMap<string, readonly Initiative[]> = new Map();

/** By team, the open initiatives that ask for it, in the roadmap's order. */
function askersIn({ initiatives }: Roadmap): ReadonlyMap<string, readonly Initiative[]> {
  const askers = new Map<string, Initiative[]>();
  for (const initiative of initiatives.filter(isOpen)) {
    for (const id of new Set((initiative.data.demand ?? []).map(({ team }) => team))) {
      const ofTeam = askers.get(id);
      if (ofTeam) ofTeam.push(initiative);
      else askers.set(id, [initiative]);
    }
  }
  return askers;
}

function isGone({ data: { ended, mergedInto } }: Team): boolean {
  return ended !== undefined || mergedInto !== undefined;
}

function ofTeam(team: Team, initiatives: readonly Initiative[]): Noticed {
  const isPromised = initiatives.some(({ committed }) => committed);
  return {
    message: `${displayed(team.id)} is asked for work by ${sayList(initiatives.map((each) => nameOf(each)))}, and nothing says how many people it has`,
    help: 'write people: in full-time equivalents, or what holds from a date on under capacity:',
    at: team.at,
    severity: isPromised ? 'error' : 'warning',
    subject: `team:${team.id}`,
    related: shortened(
      initiatives.map((initiative) => ({
        message: `${nameOf(initiative)} asks for it`,
        at: where(initiative.data, 'demand', 'key'),
      })),
    ),
  };
}

function ofInitiative(initiative: Initiative): Noticed {
  return {
    message: `${nameOf(initiative)} was promised and asks no team for any work`,
    help: 'write under demand: which teams do it and the effort, as in {team: platform, effort: 20pd}',
    at: headOf(initiative),
    subject: subjectOf(initiative),
  };
}
