import { link } from '../../link/link.ts';
import type { InitiativeData, RoadmapFile } from '../../model/generated/types.ts';
import type { Roadmap } from '../../model/roadmap.ts';
import { formatDay, parseDay, type Day } from '../../time/day.ts';
import { planRoadmap } from '../plan-roadmap.ts';
import type { Plan, PlanItem } from '../plan.ts';

/** A roadmap from data as it would stand in `roadmap.yaml`, linked as files are. */
export function roadmapOf(data: RoadmapFile): Roadmap {
  const path = 'roadmap.yaml';
  const initiatives = (data.initiatives ?? []).flatMap((each) =>
    each.id === undefined ? [] : [{ id: each.id, path, data: each }],
  );
  const part = { definitions: [], references: [], deferred: [], initiatives };
  const tree = { root: null, directives: [] };
  return link([{ path, kind: 'roadmap', tree, data, parts: [part] }]).value;
}

/** The plan of some initiatives on a Monday, 2027-01-04, without holidays unless the roadmap gives some. */
export function planOf(
  initiatives: readonly InitiativeData[],
  { asOf = '2027-01-04', ...data }: RoadmapFile & { readonly asOf?: string } = {},
): Plan {
  return planRoadmap(roadmapOf({ ...data, initiatives }), { asOf: dayOf(asOf) }).value;
}

export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day.ok) throw new Error(day.problem);
  return day.value;
}

/** `2027-01-04..2027-01-08`: earliest start and finish. */
export function datesOf(item: PlanItem | undefined): string {
  return item
    ? `${formatDay(item.earliestStart)}..${formatDay(item.earliestFinish)}`
    : 'not planned';
}

/** The same for the latest days, as far as they are bounded. */
export function latestOf(item: PlanItem | undefined): string {
  const said = (day: Day | undefined) => (day === undefined ? '' : formatDay(day));
  return `${said(item?.latestStart)}..${said(item?.latestFinish)}`;
}
