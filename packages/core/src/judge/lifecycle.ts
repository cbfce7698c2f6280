import type { SystemData } from '../model/generated/types.ts';
import type { Dated, Entity, Roadmap } from '../model/roadmap.ts';
import { writtenOn } from '../plan/written.ts';
import type { Day } from '../time/day.ts';
import { once } from './once.ts';

export type System = Entity<SystemData>;

/** When a system is what, as far as its roadmap says it in days. */
export interface Lifecycle {
  readonly system: System;
  readonly phaseIn?: Dated;
  readonly active?: Dated;
  readonly phaseOut?: Dated;
  readonly endOfLife?: Dated;
}

/** The lifecycles of all systems, by id. */
export const lifecyclesIn = once(readLifecycles);

function readLifecycles(roadmap: Roadmap): ReadonlyMap<string, Lifecycle> {
  const read = writtenOn(roadmap);
  return new Map(
    [...roadmap.systems.values()].map((system) => {
      const data = system.data.lifecycle ?? {};
      const dates: { -readonly [K in Phase]?: Dated } = {};
      for (const phase of PHASES) {
        const date = read(data, phase, data[phase]);
        if (date) dates[phase] = date;
      }
      return [system.id, { system, ...dates }];
    }),
  );
}

const PHASES = ['phaseIn', 'active', 'phaseOut', 'endOfLife'] as const;
type Phase = (typeof PHASES)[number];

/** The last day on which a system may be used; `undefined` if nothing ends it. */
export function lastDay({ endOfLife }: Lifecycle): Day | undefined {
  return endOfLife?.period?.last;
}

/** Whether people work with a system on a day: it has come, and has not ended. */
export function isInUse(lifecycle: Lifecycle, day: Day): boolean {
  const { active, phaseIn } = lifecycle;
  const from = phaseIn?.period?.first ?? active?.period?.first ?? -Infinity;
  return from <= day && day <= (lastDay(lifecycle) ?? Infinity);
}

/** Whether one of two systems takes the place of the other, directly or by way of others. */
export function isSuccession(one: System, other: System, { systems }: Roadmap): boolean {
  return reaches(one, other) || reaches(other, one);

  function reaches(from: System, to: System): boolean {
    const seen = new Set<System>();
    let next: System | undefined = from;
    while (next && !seen.has(next)) {
      if (next === to) return true;
      seen.add(next);
      const { successor }: SystemData = next.data;
      next = successor === undefined ? undefined : systems.get(successor);
    }
    return false;
  }
}
