import type { KpiExpectationData } from '../model/generated/types.ts';
import type { Initiative, Roadmap } from '../model/roadmap.ts';
import { where } from '../parse/origin.ts';
import type { Location } from '../text/source.ts';
import { once } from './once.ts';

/** An initiative that is to move a KPI. */
export interface Mover {
  readonly initiative: Initiative;
  readonly kpi: string;
  /** Absent where only the KPI's name is written. */
  readonly expectation?: KpiExpectationData;
  readonly at: Location;
}

/** The KPIs that one initiative names, in its order. */
export function movedBy(initiative: Initiative): readonly Mover[] {
  const list = initiative.data.kpis ?? [];
  return list.map((each, index) =>
    typeof each === 'string'
      ? { initiative, kpi: each, at: where(list, index) }
      : { initiative, kpi: each.kpi, expectation: each, at: where(each, 'kpi') },
  );
}

/** Everything that is to move each KPI, by the KPI's id; what was dropped moves nothing. */
export const moversByKpi = once(groupMovers);

function groupMovers({ initiatives }: Roadmap): ReadonlyMap<string, readonly Mover[]> {
  const found = new Map<string, Mover[]>();
  for (const initiative of initiatives) {
    if (initiative.status === 'dropped') continue;
    for (const mover of movedBy(initiative)) {
      const known = found.get(mover.kpi);
      if (known) known.push(mover);
      else found.set(mover.kpi, [mover]);
    }
  }
  return found;
}
