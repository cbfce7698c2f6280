import type { ContractData } from '../model/generated/types.ts';
import type { Dated, Roadmap } from '../model/roadmap.ts';
import { writtenOn } from '../plan/written.ts';
import type { Day } from '../time/day.ts';
import type { System } from './lifecycle.ts';

/** A contract of a system, and the last day on which it can be ended. */
export interface NoticeDay {
  readonly system: System;
  readonly contract: ContractData;
  readonly renewal: Dated;
  /** The renewal itself, where no notice is asked for. */
  readonly day: Day;
}

/** All contracts that renew themselves on a day which is still to come, the next to be decided first. */
export function noticeDaysIn(roadmap: Roadmap, asOf: Day): readonly NoticeDay[] {
  const read = writtenOn(roadmap);
  return [...roadmap.systems.values()]
    .flatMap((system) =>
      (system.data.contracts ?? []).flatMap((contract): NoticeDay[] => {
        const renewal = read(contract, 'renewal', contract.renewal);
        if (!renewal?.period || renewal.period.first < asOf) return [];
        const day = renewal.period.first - Math.round(contract.noticeDays ?? 0);
        return [{ system, contract, renewal, day }];
      }),
    )
    .toSorted((a, b) => a.day - b.day);
}
