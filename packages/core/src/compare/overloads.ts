import type { Workload } from '../capacity/workload.ts';
import type { Day } from '../time/day.ts';
import type { OverloadChange } from './comparison.ts';

interface Overload {
  readonly team: string;
  readonly skill?: string;
  readonly first: Day;
  readonly last: Day;
  readonly days: number;
}

/** Person-days below which two loads are the same. */
const LEAST = 0.05;

/** Each team or skill and month in which more is asked than there is, by a name for the two. */
export function overloadsIn({ load }: Workload): ReadonlyMap<string, Overload> {
  const overloads = new Map<string, Overload>();
  for (const { team, skill, capacity, committed, tentative } of load.pools) {
    if (!capacity) continue;
    for (const [index, { first, last }] of load.periods.entries()) {
      const days = (committed[index] ?? 0) + (tentative[index] ?? 0) - (capacity[index] ?? 0);
      if (days < LEAST) continue;
      const named = { team: team.id, ...(skill !== undefined && { skill }) };
      overloads.set(`${first} ${team.id} ${skill ?? ''}`, { ...named, first, last, days });
    }
  }
  return overloads;
}

/** The overloads that differ, by month, then in the order of teams. */
export function overloadsBetween(base: Workload, head: Workload): readonly OverloadChange[] {
  const [before, after] = [overloadsIn(base), overloadsIn(head)];
  const changes: OverloadChange[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(name), after.get(name)];
    const from = one?.days ?? 0;
    const to = other?.days ?? 0;
    const either = other ?? one;
    if (!either || Math.abs(to - from) < LEAST) continue;
    const { days: _days, ...named } = either;
    changes.push({ ...named, base: from, head: to });
  }
  return changes.toSorted((a, b) => a.first - b.first);
}
