import type { Initiative, Roadmap, Team } from '../model/roadmap.ts';
import type { Plan, PlanGroup } from '../plan/plan.ts';
import { writtenOn } from '../plan/written.ts';
import { isSameList, recalling } from '../run/recall.ts';
import type { Day } from '../time/day.ts';
import type { Capacity, TeamCapacity } from './capacity.ts';
import { effortsOf } from './effort-left.ts';
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
  /** The last day of all of it; of none, long ago. */
  readonly until: Day;
}

/** All work that is left and has an estimate and a team. */
export function workIn(roadmap: Roadmap, plan: Plan, { teams }: Capacity): AskedWork {
  const { asOf } = plan;
  const context = { asOf, effortOf: effortsOf(roadmap), read: writtenOn(roadmap), teams };
  const asks = recall([teams, roadmap.data, asOf], plan.groups, (group) => askOf(group, context));
  const last = lastLined.get(teams);
  if (last?.asks === asks) return last.asked;
  const lined = lineUp(asks, teams, last);
  lastLined.set(teams, lined);
  return lined.asked;
}

const recall = recalling<PlanGroup, Ask>();

/** Works one behind the other, and what of them is told by place. */
interface Lined {
  readonly asks: readonly Ask[];
  /** The works of ask `i` are those from `first[i]` up to `first[i + 1]`. */
  readonly first: Int32Array;
  /** By work: the place of its team. */
  readonly teamOf: readonly number[];
  readonly asked: AskedWork;
}

const lastLined = new WeakMap<Capacity['teams'], Lined>();

/** Lines up the works of all; of those who ask for the same as last, in the same place, what is known is copied. */
function lineUp(asks: readonly Ask[], teams: Capacity['teams'], last: Lined | undefined): Lined {
  const known = last?.asks.length === asks.length ? last : undefined;
  const places = new Map<Team, number>();
  for (const { team } of teams.values()) places.set(team, places.size);
  const first = new Int32Array(asks.length + 1);
  const [works, teamOf]: [Work[], number[]] = [[], []];
  const isTouched = new Uint8Array(teams.size).fill(known ? 0 : 1);
  for (let place = 0; place < asks.length; place++) {
    const [begin, end] = known ? [known.first[place]!, known.first[place + 1]!] : [0, 0];
    if (known && known.asks[place] === asks[place]) {
      for (let at = begin; at < end; at++) {
        works.push(known.asked.works[at]!);
        teamOf.push(known.teamOf[at]!);
      }
    } else {
      for (let at = begin; at < end; at++) isTouched[known!.teamOf[at]!] = 1;
      for (const work of asks[place]!.works) {
        const team = places.get(work.team)!;
        isTouched[team] = 1;
        works.push(work);
        teamOf.push(team);
      }
    }
    first[place + 1] = works.length;
  }
  const byTeam = teamWorks(works, teamOf, [...teams.values()], isTouched, known?.asked.teams);
  const unplaced = asks.flatMap((ask) => ask.unplaced);
  return { asks, first, teamOf, asked: { works, teams: byTeam, unplaced } };
}

/** What is asked of each team; of one that no edit touched, what was asked of it last. */
function teamWorks(
  works: readonly Work[],
  teamOf: readonly number[],
  teams: readonly TeamCapacity[],
  isTouched: Uint8Array,
  last: readonly TeamWork[] | undefined,
): readonly TeamWork[] {
  const lists = teams.map((): Work[] => []);
  for (let at = 0; at < works.length; at++) {
    if (isTouched[teamOf[at]!] === 1) lists[teamOf[at]!]!.push(works[at]!);
  }
  return teams.map((team, place) => {
    const known = last?.[place];
    const ofTeam = lists[place]!;
    if (known && (isTouched[place] === 0 || isSameList(known.works, ofTeam))) return known;
    const until = ofTeam.reduce((latest, work) => Math.max(latest, work.last), LONG_AGO);
    return { ...team, works: ofTeam, until };
  });
}

const LONG_AGO: Day = Number.MIN_SAFE_INTEGER;
