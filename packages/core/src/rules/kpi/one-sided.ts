import { appendItem } from '../../edit/items.ts';
import { scalarText } from '../../edit/scalar.ts';
import type { Sources } from '../../edit/entries.ts';
import { sayList } from '../../judge/about.ts';
import { movedBy } from '../../judge/movers.ts';
import type { Kpi } from '../../judge/readings.ts';
import type { ObjectiveData } from '../../model/generated/types.ts';
import type { Entity, Roadmap } from '../../model/roadmap.ts';
import { placeOf } from '../../parse/origin.ts';
import type { Fix } from '../../text/diagnostic.ts';
import { displayed } from '../../text/display.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'an objective is measured by a figure of the business and by one of IT',
  *checkWritten({ roadmap, sources }) {
    for (const objective of roadmap.objectives.values()) {
      const kpis = (objective.data.kpis ?? []).flatMap((id) => roadmap.kpis.get(id) ?? []);
      const side = onlySideOf(kpis);
      if (side) yield notice(objective, kpis, side, roadmap, sources);
    }
  },
});

type Side = 'business' | 'it';

/** The one side whose figures they all are; `undefined` if there are none, both, or one that does not say. */
function onlySideOf(kpis: readonly Kpi[]): Side | undefined {
  const domains = new Set(kpis.map(({ data }) => data.domain));
  const [only] = domains;
  return domains.size === 1 && (only === 'business' || only === 'it') ? only : undefined;
}

function notice(
  objective: Entity<ObjectiveData>,
  kpis: readonly Kpi[],
  side: Side,
  roadmap: Roadmap,
  sources: Sources,
): Noticed {
  const other = side === 'it' ? 'business' : 'it';
  const offered = candidates(objective.id, other, roadmap);
  const names = sayList(kpis.map(({ id }) => displayed(id)));
  const figures = kpis.length === 1 ? 'figure' : 'figures';
  return {
    message: `${displayed(objective.id)} is measured by ${kpis.length === 1 ? 'one' : kpis.length} ${figures} of ${SIDES[side]} only, ${names}: ${SIDES[other]} can miss it and not see it`,
    help:
      offered.length > 0
        ? `add a figure of ${SIDES[other]}; what serves it moves ${sayList(offered.map(displayed))}`
        : `add a figure of ${SIDES[other]} that has to move for it`,
    at: placeOf(objective.data, 'kpis') ?? objective.at,
    subject: `objective:${objective.id}`,
    fixes: offered.slice(0, 3).flatMap((kpi) => adding(objective.data, kpi, sources)),
  };
}

const SIDES: Readonly<Record<Side, string>> = { business: 'the business', it: 'IT' };

/** The other side's KPIs that the work for this objective says it moves. */
function candidates(
  objective: string,
  side: Side,
  { initiatives, kpis }: Roadmap,
): readonly string[] {
  const serving = initiatives.filter(
    ({ status, data }) => status !== 'dropped' && data.objectives?.includes(objective),
  );
  const moved = serving.flatMap(movedBy).map(({ kpi }) => kpi);
  return [...new Set(moved)].filter((id) => kpis.get(id)?.data.domain === side);
}

function adding({ kpis = [] }: ObjectiveData, kpi: string, sources: Sources): Fix[] {
  const edit = appendItem(sources, kpis, scalarText(kpi, { inFlow: true }));
  return edit
    ? [{ title: `Measure it by ${displayed(kpi)} as well`, safe: false, edits: [edit] }]
    : [];
}
