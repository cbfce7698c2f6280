import type { Team } from '../model/roadmap.ts';
import type { Day } from '../time/day.ts';
import { poolFor, type Pool } from './capacity.ts';
import { grouped } from './grouped.ts';
import { partOf, type PoolLoad } from './load.ts';
import type { LoadPeriod } from './periods.ts';
import { supplied } from './supply.ts';
import type { Work } from './work.ts';
import type { Workload } from './workload.ts';

/** The people whom one initiative asks for work, and the days over which it does. */
export interface AskedPool {
  readonly team: Team;
  /** Absent: everybody in the team. */
  readonly skill?: string;
  readonly first: Day;
  readonly last: Day;
  readonly pool: Pool;
}

/** The pools of known size that an initiative asks for work, in the order of its demands, each once. */
export function poolsAskedBy(id: string, { asked, capacity }: Workload): readonly AskedPool[] {
  const found = new Map<Pool, AskedPool>();
  for (const { team, skill, first, last } of worksByInitiative(asked.works).get(id) ?? []) {
    const inTeam = capacity.teams.get(team.id);
    const pool = inTeam && poolFor(inTeam, skill);
    if (!pool) continue;
    const known = found.get(pool);
    found.set(pool, {
      team,
      ...(pool.skill !== undefined && { skill: pool.skill }),
      first: Math.min(first, known?.first ?? first),
      last: Math.max(last, known?.last ?? last),
      pool,
    });
  }
  return [...found.values()];
}

/**
 * Person-days that these people have in these days beyond all that is asked of them there, by
 * everybody, spread as loads are; negative: so many are missing. An average, not a proof.
 */
export function roomOf({ pool, first, last }: AskedPool, workload: Workload): number {
  const works = loadOfPool(pool, workload)?.works ?? [];
  const asked = works
    .filter((work) => work.first <= last && work.last >= first)
    .reduce((sum, work) => sum + partOf(work, { first, last }), 0);
  return supplied(pool.supply, first, last) - asked;
}

export interface FullMonth {
  readonly period: LoadPeriod;
  /** All that is asked as a share of what there is: above 1 it is too much. */
  readonly share: number;
}

/** The month of these days in which the people are fullest; `undefined` where they have no time in any. */
export function fullestMonth(
  { pool, first, last }: AskedPool,
  workload: Workload,
): FullMonth | undefined {
  const { periods } = workload.load;
  const load = loadOfPool(pool, workload);
  let fullest: FullMonth | undefined;
  for (const [index, period] of periods.entries()) {
    const capacity = load?.capacity?.[index] ?? 0;
    if (!load || capacity <= 0 || period.last < first || period.first > last) continue;
    const share = (load.committed[index]! + load.tentative[index]!) / capacity;
    // Of months that are as full as each other, the first.
    if (share > (fullest?.share ?? -1) + ROUNDING) fullest = { period, share };
  }
  return fullest;
}

const ROUNDING = 1e-9;

function loadOfPool({ team, skill }: Pool, { load }: Workload): PoolLoad | undefined {
  return load.pools.find((each) => each.team === team && each.skill === skill);
}

const alreadyGrouped = new WeakMap<readonly Work[], ReadonlyMap<string, readonly Work[]>>();

function worksByInitiative(works: readonly Work[]): ReadonlyMap<string, readonly Work[]> {
  const known = alreadyGrouped.get(works);
  if (known) return known;
  const byId = grouped(works, ({ initiative }) => initiative.id);
  alreadyGrouped.set(works, byId);
  return byId;
}
