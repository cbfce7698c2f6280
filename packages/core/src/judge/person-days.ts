import { sayNumber } from '../capacity/say-person-days.ts';
import type { Work } from '../capacity/work.ts';
import { displayed } from '../text/display.ts';
import { sayList } from './about.ts';

export { poolName, sayNumber, sayPersonDays } from '../capacity/say-person-days.ts';

/** `121 %`. */
export function sayPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** `one person`, `1.5 people`. */
export function sayPeople(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}

export interface Contributor {
  readonly work: Work;
  readonly amount: number;
}

/** One entry an initiative, the largest first: two demands of one are added up. */
export function byInitiative(parts: readonly Contributor[]): readonly Contributor[] {
  const totals = new Map<string, Contributor>();
  for (const { work, amount } of parts) {
    const { id } = work.initiative;
    const known = totals.get(id);
    totals.set(id, { work: known?.work ?? work, amount: amount + (known?.amount ?? 0) });
  }
  return [...totals.values()]
    .filter(({ amount }) => amount > 0)
    .toSorted(
      (a, b) => b.amount - a.amount || (a.work.initiative.id < b.work.initiative.id ? -1 : 1),
    );
}

/** `erp-core 24, sso 18 and 3 others 9`: who asks for how much, the most first. */
export function sayContributors(contributors: readonly Contributor[]): string {
  const said = contributors.map(
    ({ work, amount }) => `${displayed(work.initiative.id)} ${sayNumber(amount)}`,
  );
  return sayList(said);
}
