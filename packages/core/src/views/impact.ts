import { isOpen } from '../judge/about.ts';
import { changesBySystem } from '../judge/changes-to-systems.ts';
import { movedBy } from '../judge/movers.ts';
import type { Initiative, Roadmap } from '../model/roadmap.ts';
import type { EntityKind } from '../model/shape.ts';
import type { Plan } from '../plan/plan.ts';
import { cell, type Board, type BoardContext, type BoardRow } from './board.ts';
import { sayCount, sayDated, sayDay, STATUS_TITLES } from './say.ts';

/** Kinds of which it can be said what rests on them. */
export const IMPACT_KINDS = [
  'initiative',
  'system',
  'team',
  'kpi',
  'process',
  'objective',
] as const satisfies readonly EntityKind[];
export type ImpactKind = (typeof IMPACT_KINDS)[number];

/**
 * Everything that rests on a thing: what would have to be looked at again if it failed, moved
 * or went. First what names it, then step by step what waits for that; then the figures and
 * objectives that hang on all of it. `undefined` if there is no such thing.
 */
export function impactBoard(
  kind: ImpactKind,
  id: string,
  context: BoardContext,
): Board | undefined {
  const { roadmap, plan } = context;
  const title = titleOf(kind, id, roadmap);
  if (title === undefined) return undefined;
  const steps = stepsFrom(kind, id, roadmap, plan);
  const initiatives = new Set(steps.keys());
  const kpis = kpisBehind(kind, id, initiatives, roadmap);
  const objectives = objectivesBehind(initiatives, kpis, roadmap);
  const sections = [
    initiativesSection(steps, plan),
    ...systemsSections(kind, id, roadmap),
    {
      title: 'Figures',
      columns: [
        { title: 'Figure' },
        { title: 'Owner' },
        { title: 'Target', align: 'end' as const },
        { title: 'By' },
      ],
      rows: kpis.map((kpi): BoardRow => {
        const { data, title: name, at } = roadmap.kpis.get(kpi)!;
        const unit = data.unit === undefined ? '' : ` ${data.unit}`;
        const target = data.target ? `${data.target.value}${unit}` : '';
        return {
          at,
          cells: [cell(name), cell(data.owner ?? ''), cell(target), cell(data.target?.by ?? '')],
        };
      }),
    },
    {
      title: 'Objectives',
      columns: [{ title: 'Objective' }, { title: 'Owner' }, { title: 'By' }],
      rows: objectives.map((objective): BoardRow => {
        const { data, title: name, at } = roadmap.objectives.get(objective)!;
        return { at, cells: [cell(name), cell(data.owner ?? ''), cell(data.by ?? '')] };
      }),
    },
  ].filter(({ rows }) => rows.length > 0);
  return {
    title: `What rests on ${title}`,
    lead:
      sections.length === 0
        ? 'Nothing in this roadmap rests on it.'
        : `${sayCount(initiatives.size, 'initiative')}, ${sayCount(kpis.length, 'figure')} and ${sayCount(objectives.length, 'objective')} rest on it.`,
    sections,
  };
}

function titleOf(kind: ImpactKind, id: string, roadmap: Roadmap): string | undefined {
  if (kind === 'initiative') return roadmap.initiativeById.get(id)?.title;
  const all = {
    system: roadmap.systems,
    team: roadmap.teams,
    kpi: roadmap.kpis,
    process: roadmap.processes,
    objective: roadmap.objectives,
  };
  return all[kind].get(id)?.title;
}

/** How many steps each initiative is away; those that name the thing are one step away. */
function stepsFrom(
  kind: ImpactKind,
  id: string,
  roadmap: Roadmap,
  { items }: Plan,
): ReadonlyMap<Initiative, number> {
  const steps = new Map<Initiative, number>();
  const origin = kind === 'initiative' ? roadmap.initiativeById.get(id) : undefined;
  let reached: readonly Initiative[] = origin
    ? successorsOf(origin)
    : roadmap.initiatives.filter((each) => isOpen(each) && names(each, kind, id, roadmap));
  for (let step = 1; reached.length > 0; step++) {
    const isNew = reached.filter((each) => !steps.has(each) && each !== origin);
    for (const each of isNew) steps.set(each, step);
    reached = isNew.flatMap(successorsOf);
  }
  return steps;

  function successorsOf(initiative: Initiative): readonly Initiative[] {
    const ids = items.get(initiative.id)?.successors ?? [];
    return ids.flatMap((next) => roadmap.initiativeById.get(next) ?? []).filter(isOpen);
  }
}

function names(
  { data, id: own }: Initiative,
  kind: ImpactKind,
  id: string,
  roadmap: Roadmap,
): boolean {
  switch (kind) {
    case 'team':
      return (data.demand ?? []).some(({ team }) => team === id);
    case 'system':
      return (changesBySystem(roadmap).get(id) ?? []).some(
        ({ initiative }) => initiative.id === own,
      );
    case 'process':
      return data.processes?.includes(id) === true;
    case 'kpi':
      return (data.kpis ?? []).some((each) => (typeof each === 'string' ? each : each.kpi) === id);
    case 'objective':
      return data.objectives?.includes(id) === true;
    default:
      return false;
  }
}

function kpisBehind(
  kind: ImpactKind,
  id: string,
  initiatives: ReadonlySet<Initiative>,
  { kpis, initiativeById }: Roadmap,
): readonly string[] {
  const self = kind === 'initiative' ? initiativeById.get(id) : undefined;
  const all = [...(self ? [self] : []), ...initiatives];
  const moved = new Set(all.flatMap((each) => movedBy(each).map(({ kpi }) => kpi)));
  if (kind === 'kpi') moved.delete(id);
  return [...moved].filter((kpi) => kpis.has(kpi));
}

function objectivesBehind(
  initiatives: ReadonlySet<Initiative>,
  kpis: readonly string[],
  { objectives }: Roadmap,
): readonly string[] {
  const served = new Set([...initiatives].flatMap(({ data }) => data.objectives ?? []));
  return [...objectives.values()]
    .filter(({ id, data }) => served.has(id) || data.kpis?.some((kpi) => kpis.includes(kpi)))
    .map(({ id }) => id);
}

function initiativesSection(steps: ReadonlyMap<Initiative, number>, { items }: Plan) {
  const columns = [
    { title: 'Initiative' },
    { title: 'Steps away', align: 'end' as const },
    { title: 'Status' },
    { title: 'Target' },
    { title: 'Float', align: 'end' as const },
    { title: 'Earliest finish' },
  ];
  const rows = [...steps]
    .toSorted(([, a], [, b]) => a - b)
    .map(([initiative, step]): BoardRow => {
      const item = items.get(initiative.id);
      const { target, title, status, at } = initiative;
      const float = item?.totalFloat;
      return {
        at,
        cells: [
          cell(title),
          cell(String(step)),
          cell(STATUS_TITLES[status]),
          cell(target ? sayDated(target) : ''),
          cell(
            float === undefined ? '' : String(float),
            float !== undefined && float <= 0 ? 'watch' : undefined,
          ),
          cell(item ? sayDay(item.earliestFinish) : ''),
        ],
      };
    });
  return { title: 'Initiatives', note: 'float in working days', columns, rows };
}

/** Of a system: the processes that run on it, and the systems that exchange data with it. */
function systemsSections(kind: ImpactKind, id: string, { processes, systems }: Roadmap) {
  if (kind !== 'system') return [];
  const running = [...processes.values()].filter(({ data }) => data.systems?.includes(id));
  const partners = [...systems.values()].filter(
    (each) =>
      each.id !== id &&
      ((each.data.integrates ?? []).some((way) => way.with === id) ||
        (systems.get(id)?.data.integrates ?? []).some((way) => way.with === each.id)),
  );
  return [
    {
      title: 'Processes',
      columns: [{ title: 'Process' }, { title: 'Owner' }, { title: 'Weight' }],
      rows: running.map(({ title, data, at }): BoardRow => {
        const { criticality = '', owner = '' } = data;
        const level = criticality === 'critical' ? 'watch' : undefined;
        return { at, cells: [cell(title), cell(owner), cell(criticality, level)] };
      }),
    },
    {
      title: 'Systems that exchange data with it',
      columns: [{ title: 'System' }, { title: 'Owner' }],
      rows: partners.map(({ title, data, at }): BoardRow => ({
        at,
        cells: [cell(title), cell(data.owner ?? '')],
      })),
    },
  ];
}
