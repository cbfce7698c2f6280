import type { Load, PoolLoad } from '../capacity/load.ts';
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
 * By team, the runs of months for which a test holds for one of its pools. Left out are pools of
 * unknown size, skills that nobody ever has (`capacity/no-skill`), teams that are gone
 * (`reference/dissolved-team`), and the days of a proof: `feasibility/proof` speaks of those.
 */
export function* runsOf(
  { roadmap, workload }: { readonly roadmap: Roadmap; readonly workload: Workload },
  test: (month: PoolMonth) => boolean,
): Generator<Run> {
  const { load } = workload;
  const proofs = isProofOff(roadmap) ? [] : workload.proofs;
  for (const pools of poolsByTeam(load)) {
    let run: PoolMonth[][] = [];
    for (const [index, period] of load.periods.entries()) {
      const months = pools
        .flatMap((pool) => monthOf(pool, period, index))
        .filter((month) => test(month) && !isProved(month, proofs))
        .toSorted((a, b) => fullness(b) - fullness(a));
      if (months.length > 0) run.push(months);
      else {
        if (run.length > 0) yield run;
        run = [];
      }
    }
    if (run.length > 0) yield run;
  }
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

function poolsByTeam({ pools }: Load): readonly (readonly PoolLoad[])[] {
  const byTeam = new Map<string, PoolLoad[]>();
  for (const pool of pools) {
    const { data, id } = pool.team;
    if (!pool.capacity || data.ended !== undefined || data.mergedInto !== undefined) continue;
    if (pool.skill !== undefined && pool.capacity.every((each) => each === 0)) continue;
    byTeam.set(id, [...(byTeam.get(id) ?? []), pool]);
  }
  return [...byTeam.values()];
}

function monthOf(pool: PoolLoad, period: LoadPeriod, index: number): readonly PoolMonth[] {
  const [capacity, committed, tentative] = [pool.capacity, pool.committed, pool.tentative].map(
    (numbers) => numbers?.[index] ?? 0,
  ) as [number, number, number]; // as many as there are lists
  return [{ pool, period, capacity, committed, tentative }];
}

/** Whether the roadmap does not want to hear of proofs: then nobody else speaks of those days. */
function isProofOff({ data }: Roadmap): boolean {
  const setting = data.rules?.['feasibility/proof'];
  return (typeof setting === 'object' ? setting.severity : setting) === 'off';
}

function isProved({ pool, period }: PoolMonth, proofs: readonly Proof[]): boolean {
  return proofs.some(
    ({ pool: { team }, first, last }) =>
      team === pool.team && first <= period.last && period.first <= last,
  );
}
