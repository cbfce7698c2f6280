import type { Dated, Initiative, Roadmap } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import type { Day } from '../time/day.ts';
import { changesBySystem, type ChangeToSystem } from './changes-to-systems.ts';
import { lastDay, lifecyclesIn, type Lifecycle } from './lifecycle.ts';
import { isOpen } from './about.ts';

/** One system that takes the place of another, and when. */
export interface Takeover {
  readonly old: Lifecycle;
  readonly next: Lifecycle;
  /** The last day of the old one, if it has one. */
  readonly ends?: Day;
  /** The first day on which the new one can be relied on, if that is known. */
  readonly ready?: Day;
  /** The written day from which the new one is active. */
  readonly active?: Dated;
  /** What brings the new one in, if it cannot be finished by the written day. */
  readonly late?: { readonly initiative: Initiative; readonly finish: Day };
}

/** Every succession of a roadmap, with the days on which it turns. */
export function takeoversIn(roadmap: Roadmap, plan: Plan): readonly Takeover[] {
  const lifecycles = lifecyclesIn(roadmap);
  const changes = changesBySystem(roadmap);
  return [...lifecycles.values()].flatMap((old) => {
    const next = lifecycles.get(old.system.data.successor ?? '');
    return next && next !== old ? [takeover(old, next, changes, plan)] : [];
  });
}

function takeover(
  old: Lifecycle,
  next: Lifecycle,
  changes: ReadonlyMap<string, readonly ChangeToSystem[]>,
  plan: Plan,
): Takeover {
  const ends = lastDay(old);
  const { active } = next;
  const written = active?.period?.first ?? (next.phaseIn ? undefined : -Infinity);
  const bringing = lastOf(changes.get(next.system.id) ?? [], plan);
  const isLate = bringing !== undefined && bringing.finish + 1 > (written ?? -Infinity);
  const ready = isLate ? bringing.finish + 1 : written;
  return {
    old,
    next,
    ...(ends !== undefined && { ends }),
    ...(ready !== undefined && { ready }),
    ...(active && { active }),
    ...(isLate && { late: bringing }),
  };
}

/** Of what brings a system in, the last to be finished: its target, or the earliest that can be. */
function lastOf(
  changes: readonly ChangeToSystem[],
  { items }: Plan,
): { readonly initiative: Initiative; readonly finish: Day } | undefined {
  let last: { readonly initiative: Initiative; readonly finish: Day } | undefined;
  for (const { change, initiative } of changes) {
    const item = items.get(initiative.id);
    if (change !== 'introduces' || !item || item.durationFrom === 'unknown') continue;
    if (!isOpen(initiative)) continue;
    if (!last || item.earliestFinish > last.finish) {
      last = { initiative, finish: item.earliestFinish };
    }
  }
  return last;
}
