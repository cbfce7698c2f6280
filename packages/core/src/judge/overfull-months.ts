import type { PoolLoad, TeamLoad } from '../capacity/load.ts';
import { partOf } from '../capacity/load.ts';
import type { LoadPeriod } from '../capacity/periods.ts';
import type { Proof } from '../capacity/proofs.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { byInitiative, type Contributor } from './person-days.ts';
import type { Workload } from '../capacity/workload.ts';

/** Half a person-day: less is rounding. */
const LEAST = 0.5;

/** A team, or one skill of it, in one month. */
export interface PoolMonth {
  readonly pool: PoolLoad;
  readonly period: LoadPeriod;
  readonly capacity: number;
  readonly committed: number;
  readonly tentative: number;
}

/** Months of a team that follow each other, with what is asked in them, month by month the fullest pool first. */
export type Run = readonly (readonly PoolMonth[])[];

/**
 * The runs of months of a team for which a test holds for one of its pools. Left out are pools of
 * unknown size, skills that nobody ever has (`capacity/no-skill`), teams that are gone
 * (`reference/dissolved-team`), and the days of a proof: `feasibility/proof` speaks of those.
 */
export function runsOf(
  team: TeamLoad,
  { roadmap, workload }: { readonly roadmap: Roadmap; readonly workload: Workload },
  test: (month: PoolMonth) => boolean,
): readonly Run[] {
  const proofs = isProofOff(roadmap)
    ? []
    : workload.proofs.filter(({ pool }) => pool.team === team.team);
  const runs: Run[] = [];
  let run: PoolMonth[][] = [];
  const end = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const pools = judgedPools(team);
  for (const [index, period] of workload.load.periods.entries()) {
    const months = isProved(period, proofs)
      ? []
      : pools.map((pool) => monthOf(pool, period, index)).filter(test);
    if (months.length > 0) run.push(months.toSorted((a, b) => fullness(b) - fullness(a)));
    else end();
  }
  end();
  return runs;
}

/** Promised work alone is more than there is, or with ideas: what a month is too full of. */
export function excessOf({
  capacity,
  committed,
  tentative,
}: PoolMonth): 'committed' | 'tentative' | undefined {
  if (committed > capacity + LEAST) return 'committed';
  return committed + tentative > capacity + LEAST ? 'tentative' : undefined;
}

/** Everything that is asked, as a share of what there is; nothing of nothing is nothing. */
export function fullness({ capacity, committed, tentative }: PoolMonth): number {
  const asked = committed + tentative;
  return asked === 0 ? 0 : asked / capacity;
}

/** Who asks for how much of a month, the most first. */
export function contributorsTo(
  { pool, period }: PoolMonth,
  isCommitted: boolean,
): readonly Contributor[] {
  const { first, last } = period;
  const works = pool.works.filter(
    (work) => work.first <= last && work.last >= first && !(isCommitted && work.tentative),
  );
  return byInitiative(works.map((work) => ({ work, amount: partOf(work, period) })));
}

function judgedPools({ team: { data }, pools }: TeamLoad): readonly PoolLoad[] {
  if (data.ended !== undefined || data.mergedInto !== undefined) return [];
  return pools.filter(
    ({ skill, capacity }) =>
      capacity !== undefined && (skill === undefined || capacity.some((each) => each !== 0)),
  );
}

function monthOf(pool: PoolLoad, period: LoadPeriod, index: number): PoolMonth {
  return {
    pool,
    period,
    capacity: pool.capacity?.[index] ?? 0,
    committed: pool.committed[index] ?? 0,
    tentative: pool.tentative[index] ?? 0,
  };
}

/** Whether the roadmap does not want to hear of proofs: then nobody else speaks of those days. */
function isProofOff({ data }: Roadmap): boolean {
  const setting = data.rules?.['feasibility/proof'];
  return (typeof setting === 'object' ? setting.severity : setting) === 'off';
}

function isProved(period: LoadPeriod, proofs: readonly Proof[]): boolean {
  return proofs.some(({ first, last }) => first <= period.last && period.first <= last);
}
