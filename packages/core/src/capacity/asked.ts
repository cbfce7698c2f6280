import type { Initiative, Roadmap } from '../model/roadmap.ts';
import type { Plan, PlanGroup } from '../plan/plan.ts';
import { writtenOn } from '../plan/written.ts';
import { isSameList, recalling } from '../run/recall.ts';
import type { Capacity, TeamCapacity } from './capacity.ts';
import { effortsOf } from './effort-left.ts';
import { grouped } from './grouped.ts';
import { askOf, type Ask, type Work } from './work.ts';

export interface AskedWork {
  /** In the order of the roadmap. */
  readonly works: readonly Work[];
  /** The same by team, in the order of the roadmap, those included of which nothing is asked. */
  readonly teams: readonly TeamWork[];
  /** Work without any date to hang it on, which no load counts. */
  readonly unplaced: readonly Initiative[];
}

/** What is asked of one team: the same object as long as the team and its works are the same. */
export interface TeamWork extends TeamCapacity {
  readonly works: readonly Work[];
}

/** All work that is left and has an estimate and a team. */
export function workIn(roadmap: Roadmap, plan: Plan, { teams }: Capacity): AskedWork {
  const { asOf } = plan;
  const context = { asOf, effortOf: effortsOf(roadmap), read: writtenOn(roadmap), teams };
  const asks = recall([teams, roadmap.data, asOf], plan.groups, (group) => askOf(group, context));
  const works = asks.flatMap((ask) => ask.works);
  return { works, teams: byTeam(works, teams), unplaced: asks.flatMap((ask) => ask.unplaced) };
}

const recall = recalling<PlanGroup, Ask>();

const lastByTeam = new WeakMap<Capacity['teams'], AskedWork['teams']>();

function byTeam(works: readonly Work[], teams: Capacity['teams']): AskedWork['teams'] {
  const last = lastByTeam.get(teams);
  const lists = grouped(works, (work) => work.team);
  const asked = [...teams.values()].map((team, place): TeamWork => {
    const ofTeam = lists.get(team.team) ?? [];
    const known = last?.[place];
    return known && isSameList(known.works, ofTeam) ? known : { ...team, works: ofTeam };
  });
  lastByTeam.set(teams, asked);
  return asked;
}
