import {
  conflictsAbout,
  levelRoadmap,
  sayChain,
  sayLevelled,
  tellChain,
  type Analysis,
  type LevelledItem,
  type PlanItem,
  type SaidConflict,
  type Step,
} from '@throughline/core';

/** All that can be said of why an item is not finished sooner. */
export interface Why {
  readonly item: PlanItem;
  /** For somebody who has never seen the files. */
  readonly story: readonly string[];
  /** The same with the places in the files. */
  readonly chain: readonly Step[];
  /** What people add to the dates of the network; absent where they add nothing. */
  readonly people?: WithPeople;
  /** What cannot all be true if its dates are to be kept; empty if nothing shows that. */
  readonly conflicts: readonly SaidConflict[];
}

export interface WithPeople {
  readonly levelled: LevelledItem;
  /** Absent where nobody can do it. */
  readonly finish?: number;
  readonly chain: readonly Step[];
}

export function whyOf(item: PlanItem, analysis: Analysis): Why {
  const { roadmap, plan, workload, sources } = analysis;
  const { key, initiative } = item;
  const people = withPeople(item, analysis);
  const isOpen = initiative.status !== 'done' && initiative.actualFinish === undefined;
  return {
    item,
    story: tellChain(plan, key),
    chain: sayChain(plan, key),
    ...(people && { people }),
    conflicts: isOpen ? conflictsAbout(key, roadmap, plan, workload, sources) : [],
  };
}

function withPeople({ key }: PlanItem, analysis: Analysis): WithPeople | undefined {
  const { roadmap, plan, workload } = analysis;
  const levelled = levelRoadmap(roadmap, plan, workload.capacity);
  const chain = sayLevelled(levelled, key);
  const found = levelled.items.get(key);
  if (!found || chain.length === 0) return undefined;
  return {
    levelled: found,
    chain,
    ...(found.startBy.kind !== 'nobody' && { finish: found.finish }),
  };
}
