import type { Initiative, Roadmap } from '../model/roadmap.ts';

/** Whether an initiative names an objective or a KPI itself. */
function namesPurpose({ data }: Initiative): boolean {
  return (data.objectives ?? []).length > 0 || (data.kpis ?? []).length > 0;
}

/** Whether it leads to one by itself: it names one, or is not work of IT alone. */
export function hasPurpose(initiative: Initiative): boolean {
  return initiative.data.domain !== 'it' || namesPurpose(initiative);
}

/** Whether its category says why it exists: work that moves no figure but must be done. */
export function isDuty({ data: { category } }: Initiative): boolean {
  return category !== undefined && category !== 'growth';
}

/**
 * Everything with a path to an objective, a KPI or the business: it names one, it is work of
 * the business (or it is not said whose), or something that has such a path waits for it. What
 * was dropped leads nowhere.
 */
export function withPurpose({ initiatives }: Roadmap): ReadonlySet<Initiative> {
  const reached = new Set(
    initiatives.filter((each) => each.status !== 'dropped' && hasPurpose(each)),
  );
  // A set is walked in the order in which things were added, those added on the way too.
  for (const initiative of reached) {
    for (const { predecessor } of initiative.dependencies) {
      if (predecessor && predecessor.status !== 'dropped') reached.add(predecessor);
    }
  }
  return reached;
}
