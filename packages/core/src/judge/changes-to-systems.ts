import type { SystemChangesData } from '../model/generated/types.ts';
import type { Initiative, Roadmap } from '../model/roadmap.ts';
import { placed } from '../link/placed.ts';
import type { Location } from '../text/source.ts';
import { grouped } from '../capacity/grouped.ts';
import { ofEach } from './of-each.ts';
import { once } from './once.ts';

/** What an initiative does with a system. */
export type Change = keyof SystemChangesData & ('introduces' | 'changes' | 'retires' | 'uses');

export interface ChangeToSystem {
  readonly initiative: Initiative;
  readonly change: Change;
  readonly system: string;
  /** The system's name under `systems:` of the initiative. */
  readonly at: Location;
}

const CHANGES: readonly Change[] = ['introduces', 'changes', 'retires', 'uses'];

/** What one initiative does with systems, in the order of the format. */
export function changesOf(initiative: Initiative): readonly ChangeToSystem[] {
  const { systems } = initiative.data;
  if (!systems) return [];
  return CHANGES.flatMap((change) => {
    const list = systems[change] ?? [];
    return list.map((system, index) => placed({ initiative, change, system }, list, index));
  });
}

/** What all initiatives that are not dropped do with each system, by the system's id. */
export const changesBySystem = once(
  (roadmap: Roadmap): ReadonlyMap<string, readonly ChangeToSystem[]> =>
    grouped(changesIn(roadmap), ({ system }) => system),
);

const changesIn = ofEach((initiative) =>
  initiative.status === 'dropped' ? [] : changesOf(initiative),
);
