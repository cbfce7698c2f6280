import type { InitiativeData, RoadmapFile } from '../../model/generated/types.ts';
import type {
  Dated,
  Dependency,
  Initiative,
  Milestone,
  Roadmap,
  Status,
} from '../../model/roadmap.ts';
import type { Driver, Plan, PlanItem } from '../../plan/plan.ts';
import { workCalendar } from '../../time/calendar.ts';
import { parseDay, type Day } from '../../time/day.ts';
import { NO_TIME, readDuration } from '../../time/duration.ts';
import { parsePeriod, type Period } from '../../time/period.ts';
import { resolveWhen, type Vocabulary } from '../../time/when.ts';

/** A linked roadmap from data as it would stand in the files: for tests of what draws it. */
export function roadmapOf(data: RoadmapFile, initiatives: readonly InitiativeData[]): Roadmap {
  const releases = new Map<string, Dated>();
  const calendar = workCalendar({});
  const fiscalYearStart = data.calendar?.fiscalYearStart === 'april' ? 4 : 1;
  const vocabulary: Vocabulary = {
    fiscalYearStart,
    named: (name) => releases.get(name)?.period,
    names: [],
    horizons: new Map(
      Object.entries(data.calendar?.horizons ?? {}).map(([name, text]) => [name, periodOf(text)]),
    ),
    calendar,
  };
  for (const [name, release] of Object.entries(data.calendar?.releases ?? {})) {
    const text = typeof release === 'string' ? release : release.date;
    releases.set(name, datedOf(text, vocabulary)!);
  }
  const items = initiatives.map((each) => initiativeOf(each, data, vocabulary));
  const byId = new Map(items.map((item) => [item.id, item]));
  // Dependencies need the other items to exist: they are filled in afterwards, once.
  for (const item of items) Object.assign(item, { dependencies: dependenciesOf(item, byId) });
  return {
    id: data.roadmap ?? 'test',
    title: data.title ?? 'Test',
    data,
    at: NOWHERE,
    ...(data.horizon !== undefined && { horizon: periodOf(data.horizon) }),
    calendar: {
      fiscalYearStart,
      work: calendar,
      named: new Map(),
      releases,
      freezes: (data.calendar?.freezes ?? []).map(
        ({ title = 'freeze', from, to = from, applies = [] }) => ({
          title,
          first: periodOf(from).first,
          last: periodOf(to).last,
          applies,
          at: NOWHERE,
        }),
      ),
    },
    initiatives: items,
    initiativeById: byId,
    objectives: entities('objective', data.objectives),
    kpis: entities('kpi', data.kpis),
    teams: new Map(
      [...entities('team', data.teams)].map(([id, team]) => [id, { ...team, calendar }]),
    ),
    systems: entities('system', data.systems),
    processes: entities('process', data.processes),
    touchpoints: entities('touchpoint', data.touchpoints),
    links: { definitions: [], references: [] },
  };
}

/** What a test says of an item's plan; what it leaves out follows from the written dates. */
export interface Planned {
  readonly finish?: string;
  readonly latest?: string;
  readonly totalFloat?: number;
  readonly critical?: boolean;
  /** The id of the predecessor that drives it. */
  readonly driver?: string;
}

/** A plan said by hand, by item; milestones are planned as written. */
export function planOf(
  roadmap: Roadmap,
  asOf: string,
  planned: Readonly<Record<string, Planned>> = {},
): Plan {
  const items = new Map<string, PlanItem>();
  for (const item of roadmap.initiatives) {
    if (item.status !== 'dropped') items.set(item.id, planItemOf(item, planned[item.id] ?? {}));
    for (const milestone of item.milestones) {
      const key = `${item.id}#${milestone.id}`;
      items.set(key, { ...planItemOf(item, planned[key] ?? {}, milestone), key, milestone });
    }
  }
  return { asOf: dayAt(asOf), items, cycles: [] };
}

function planItemOf(item: Initiative, planned: Planned, milestone?: Milestone): PlanItem {
  const target = milestone ? milestone.target : item.target;
  const written = target?.period?.last ?? item.start?.period?.last ?? 0;
  const finish = planned.finish === undefined ? written : dayAt(planned.finish);
  const due = target?.period ? target : item.deadline;
  const by = item.dependencies.find(({ on }) => on === planned.driver && on !== undefined);
  const driver: Driver = by?.on
    ? { kind: 'dependency', key: by.on, dependency: by, gap: 0 }
    : { kind: 'start' };
  return {
    key: item.id,
    initiative: item,
    duration: 1,
    durationFrom: 'written',
    earliestStart: item.start?.period?.first ?? finish,
    earliestFinish: finish,
    ...(planned.latest !== undefined && { latestFinish: dayAt(planned.latest) }),
    ...(planned.totalFloat !== undefined && { totalFloat: planned.totalFloat }),
    critical: planned.critical ?? false,
    driver,
    successors: [],
    ...(due && { due }),
  };
}

function initiativeOf(data: InitiativeData, file: RoadmapFile, vocabulary: Vocabulary): Initiative {
  const id = data.id ?? '';
  const written = data.status ?? 'proposed';
  // Tests write one of the seven, or a word that their `statuses` maps.
  const status = (file.statuses?.[written] ?? written) as Status;
  const at = { path: `initiatives/${id}.yaml`, start: 4, end: 4 + id.length };
  const announced = data.commitment === 'announced';
  return {
    kind: 'initiative',
    id,
    title: data.title ?? id,
    data,
    at,
    path: at.path,
    status,
    ...dates(data, vocabulary),
    committed: announced || ['committed', 'active', 'paused'].includes(status),
    announced,
    dependencies: [],
    milestones: (data.milestones ?? []).map((each, index) => ({
      id: each.id ?? String(index),
      title: each.title ?? each.id ?? '',
      data: each,
      at,
      ...optional('target', each.target, vocabulary),
      ...optional('actual', each.actual ?? undefined, vocabulary),
    })),
    calendar: vocabulary.calendar,
  };
}

function dates(data: InitiativeData, vocabulary: Vocabulary) {
  return {
    ...optional('start', data.start, vocabulary),
    ...optional('target', data.target, vocabulary),
    ...optional('deadline', data.deadline, vocabulary),
    ...optional('actualStart', data.actual?.start, vocabulary),
    ...optional('actualFinish', data.actual?.finish, vocabulary),
  };
}

function optional<K extends string>(
  key: K,
  text: string | undefined,
  vocabulary: Vocabulary,
): { [P in K]?: Dated } {
  const dated = datedOf(text, vocabulary);
  // A record of the one key, or of none.
  return (dated ? { [key]: dated } : {}) as { [P in K]?: Dated };
}

function datedOf(text: string | undefined, vocabulary: Vocabulary): Dated | undefined {
  if (text === undefined) return undefined;
  const when = resolveWhen(text, vocabulary);
  if (!when.ok) throw new Error(when.problem);
  const period = 'period' in when.value ? when.value.period : undefined;
  return { text, when: when.value, ...(period && { period }), at: NOWHERE };
}

function dependenciesOf(
  item: Initiative,
  byId: ReadonlyMap<string, Initiative>,
): readonly Dependency[] {
  return (item.data.dependsOn ?? []).map((data) => {
    const written = typeof data === 'string' ? { on: data } : data;
    const [id = '', mark] = (written.on ?? '').split('#');
    const predecessor = byId.get(id);
    const milestone = predecessor?.milestones.find((each) => each.id === mark);
    return {
      of: item,
      type: written.type ?? 'FS',
      lag: readDuration(written.lag ?? '0') ?? NO_TIME,
      ...(written.on !== undefined && { on: written.on }),
      ...(predecessor && { predecessor }),
      ...(milestone && { milestone }),
      data,
      at: NOWHERE,
    };
  });
}

function entities<K extends string, D extends { readonly title?: string }>(
  kind: K,
  record: Readonly<Record<string, D>> = {},
) {
  return new Map(
    Object.entries(record).map(([id, data]) => [
      id,
      { kind, id, title: data.title ?? id, data, at: NOWHERE },
    ]),
  );
}

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period.ok) throw new Error(period.problem);
  return period.value;
}

function dayAt(text: string): Day {
  const day = parseDay(text);
  if (!day.ok) throw new Error(day.problem);
  return day.value;
}

const NOWHERE = { path: 'roadmap.yaml', start: 0, end: 0 };
