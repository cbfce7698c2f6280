import type { KpiExpectationData } from '../model/generated/types.ts';
import type { Initiative, Roadmap } from '../model/roadmap.ts';
import { placed } from '../link/placed.ts';
import type { Location } from '../text/source.ts';
import { grouped } from '../capacity/grouped.ts';
import { ofEach } from './of-each.ts';
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
      ? placed({ initiative, kpi: each }, list, index)
      : placed({ initiative, kpi: each.kpi, expectation: each }, each, 'kpi'),
  );
}

/** Everything that is to move each KPI, by the KPI's id; what was dropped moves nothing. */
export const moversByKpi = once((roadmap: Roadmap): ReadonlyMap<string, readonly Mover[]> =>
  grouped(moversIn(roadmap), ({ kpi }) => kpi),
);

const moversIn = ofEach((initiative) =>
  initiative.status === 'dropped' ? [] : movedBy(initiative),
);
