import { element, escaped } from '../../formats/markup.ts';
import { calendarRows } from '../../formats/table/rows.ts';
import { timelineTable } from '../../formats/table/timeline-table.ts';
import type { Initiative, Roadmap } from '../../model/roadmap.ts';
import type { Day } from '../../time/day.ts';
import { parsePeriod } from '../../time/period.ts';
import { sayDay } from '../../views/say.ts';
import type { Scene } from '../../views/scene.ts';
import { anchor, isolated, scrolling, section, table } from './parts.ts';

/** Everything in words and figures. `found` holds the ids of initiatives that have a card. */
export function tablesSections(roadmap: Roadmap, scene: Scene, found: ReadonlySet<string>): string {
  return [
    initiatives(scene, found),
    ofRows('milestones', 'Milestones', MILESTONE_COLUMNS, milestoneRows(scene)),
    ofRows('objectives', 'Objectives', OBJECTIVE_COLUMNS, objectiveRows(roadmap)),
    ofRows('kpis', 'KPIs', KPI_COLUMNS, kpiRows(roadmap)),
    ofRows('teams', 'Teams', TEAM_COLUMNS, teamRows(roadmap)),
    ofRows('calendar', 'Releases and freezes', ['What', 'When'], calendarCells(scene)),
  ].join('');
}

function initiatives(scene: Scene, found: ReadonlySet<string>): string {
  const href = (id: string) =>
    found.has(id) ? `#${anchor('item', `initiative:${id}`)}` : undefined;
  const caption = 'The timeline in words';
  const markup = timelineTable(scene, { href, caption, milestones: 'elsewhere' });
  return section('initiatives', 'Initiatives', scrolling('Initiatives', markup));
}

function ofRows(
  id: string,
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  return section(id, title, scrolling(title, table(title, columns, rows)));
}

const MILESTONE_COLUMNS = ['Milestone', 'Initiative', 'Day', 'Remarks'];

function milestoneRows({ lanes }: Scene): readonly (readonly string[])[] {
  const bars = lanes.flatMap(({ bars }) => bars);
  return bars
    .flatMap((bar) => bar.marks.map((mark) => ({ bar, mark })))
    .toSorted((a, b) => a.mark.day - b.mark.day || (a.mark.key < b.mark.key ? -1 : 1))
    .map(({ bar, mark }) => [
      isolated(mark.title),
      isolated(bar.title),
      sayDay(mark.day),
      [
        mark.release && 'release',
        mark.reached && 'reached',
        mark.planned !== undefined && `planned for ${sayDay(mark.planned)}`,
        mark.late && element('strong', {}, 'late'),
      ]
        .filter(Boolean)
        .join(', '),
    ]);
}

const OBJECTIVE_COLUMNS = ['Objective', 'Owner', 'By', 'KPIs', 'Initiatives'];

function objectiveRows({ objectives, kpis, initiatives }: Roadmap) {
  return [...objectives.values()].map(({ id, title, data }) => {
    const serving = initiatives.filter(
      (item) => item.status !== 'dropped' && item.data.objectives?.includes(id),
    );
    return [
      isolated(title),
      isolated(data.owner ?? ''),
      escaped(data.by ?? ''),
      (data.kpis ?? []).map((kpi) => isolated(kpis.get(kpi)?.title ?? kpi)).join(' · '),
      serving.map((item) => isolated(item.title)).join(' · '),
    ];
  });
}

const KPI_COLUMNS = ['KPI', 'Owners', 'Baseline', 'Latest', 'Target', 'By', 'Initiatives'];

function kpiRows({ kpis, initiatives }: Roadmap): readonly (readonly string[])[] {
  return [...kpis.values()].map(({ id, title, data }) => {
    const owners = [data.owner, data.coOwner].filter((each) => each !== undefined);
    const latest = latestOf(data.values ?? {});
    const unit = data.unit === undefined ? '' : ` ${escaped(data.unit)}`;
    return [
      isolated(title),
      owners.map(isolated).join(', '),
      data.baseline === undefined ? '' : `${data.baseline}${unit}`,
      latest ? `${latest.value}${unit} <span class="quiet">${sayDay(latest.day)}</span>` : '',
      data.target === undefined ? '' : `${data.target.value}${unit}`,
      escaped(data.target?.by ?? ''),
      String(initiatives.filter((item) => moves(item, id)).length),
    ];
  });
}

function moves({ data, status }: Initiative, kpi: string): boolean {
  return (
    status !== 'dropped' &&
    (data.kpis ?? []).some((each) => (typeof each === 'string' ? each : each.kpi) === kpi)
  );
}

function latestOf(
  values: Readonly<Record<string, number>>,
): { readonly day: Day; readonly value: number } | undefined {
  return Object.entries(values)
    .flatMap(([text, value]) => {
      const period = parsePeriod(text);
      return period.ok ? [{ day: period.value.last, value }] : [];
    })
    .toSorted((a, b) => b.day - a.day)[0];
}

const TEAM_COLUMNS = ['Team', 'Lead', 'People', 'Run', 'Reserve', 'Initiatives'];

function teamRows({ teams, initiatives }: Roadmap): readonly (readonly string[])[] {
  return [...teams.values()].map(({ id, title, data }) => {
    const asked = initiatives.filter(
      (item) =>
        item.status !== 'dropped' &&
        item.status !== 'done' &&
        item.data.demand?.some(({ team }) => team === id),
    );
    return [
      isolated(title) + (data.ended === undefined ? '' : ` (ended ${escaped(data.ended)})`),
      isolated(data.lead ?? ''),
      data.people === undefined ? '' : String(data.people),
      escaped(data.run ?? ''),
      escaped(data.reserve ?? ''),
      asked.map((item) => isolated(item.title)).join(' · '),
    ];
  });
}

function calendarCells(scene: Scene): readonly (readonly string[])[] {
  return calendarRows(scene).map(([title, when]) => [isolated(title), when]);
}
