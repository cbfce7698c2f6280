import type * as data from '../model/generated/types.ts';
import {
  STATUSES,
  type Dependency,
  type Initiative,
  type Milestone,
  type Status,
  type Team,
} from '../model/roadmap.ts';
import { pathOf, placeOf, where } from '../parse/origin.ts';
import { idFromPath } from '../shape/read.ts';
import type { ShapedFile } from '../shape/shape.ts';
import type { Location } from '../text/source.ts';
import type { WorkCalendar } from '../time/calendar.ts';
import { readDuration } from '../time/duration.ts';
import type { Dates } from './dates.ts';
import { linkDependencies } from './dependencies.ts';

/** What initiatives are linked with. */
export interface Surroundings {
  readonly roadmap: data.RoadmapFile;
  readonly dates: Dates;
  readonly teams: ReadonlyMap<string, Team>;
  readonly work: WorkCalendar;
}

/**
 * Every initiative of every file by its id, in file order, dependencies resolved. Of two with
 * one id the first counts; `reference/duplicate-id` reports the others.
 */
export function linkInitiatives(
  files: readonly ShapedFile[],
  surroundings: Surroundings,
): ReadonlyMap<string, Initiative> {
  const byId = new Map<string, Linking>();
  for (const written of files.flatMap(initiativesIn)) {
    if (!byId.has(written.id)) byId.set(written.id, linkOne(written, surroundings));
  }
  for (const initiative of byId.values()) {
    initiative.dependencies = linkDependencies(initiative, byId, surroundings);
  }
  return byId;
}

/** An initiative whose dependencies wait until every other one is known. */
type Linking = Omit<Initiative, 'dependencies'> & { dependencies: readonly Dependency[] };

interface Written {
  readonly id: string;
  readonly data: data.InitiativeData;
  readonly path: string;
}

function initiativesIn(file: ShapedFile): Written[] {
  if (file.tree.root === null || file.kind === 'scenario') return [];
  const { data: content, path } = file;
  if (content.initiatives !== undefined || file.kind === 'roadmap') {
    return (content.initiatives ?? []).flatMap((data) =>
      data.id === undefined ? [] : [{ id: data.id, data, path: pathOf(data) ?? path }],
    );
  }
  return [{ id: file.data.id ?? idFromPath(path), data: file.data, path }];
}

function linkOne({ id, data, path }: Written, surroundings: Surroundings): Linking {
  const { dates, roadmap } = surroundings;
  const status = statusOf(data.status, roadmap.statuses ?? {});
  const announced = data.commitment === 'announced';
  const duration = data.duration === undefined ? undefined : readDuration(data.duration);
  const actual = data.actual ?? {};
  return {
    kind: 'initiative',
    id,
    title: data.title ?? id,
    data,
    at: placeOf(data, 'id') ?? { path, start: 0, end: 0 },
    path,
    status,
    ...present({
      start: dates.under(data, 'start', data.start),
      target: dates.under(data, 'target', data.target),
      deadline: dates.under(data, 'deadline', data.deadline),
      actualStart: dates.under(actual, 'start', actual.start),
      actualFinish: dates.under(actual, 'finish', actual.finish),
      duration,
    }),
    committed: announced || PROMISED.has(status),
    announced,
    dependencies: [],
    milestones: (data.milestones ?? []).map((milestone, index) =>
      linkMilestone(milestone, index, dates),
    ),
    calendar: calendarOf(data, surroundings),
  };
}

const PROMISED: ReadonlySet<Status> = new Set(['committed', 'active', 'paused']);

/** The status that a word means: one of the seven, or the team's own word for one. */
function statusOf(word: string | undefined, own: Readonly<Record<string, Status>>): Status {
  const known = word !== undefined && Object.hasOwn(own, word) ? own[word] : undefined;
  return known ?? STATUSES.find((status) => status === word) ?? 'proposed';
}

function linkMilestone(data: data.MilestoneData, index: number, dates: Dates): Milestone {
  const id = data.id ?? `milestone-${index + 1}`;
  return {
    id,
    title: data.title ?? id,
    data,
    ...present({
      target: dates.under(data, 'target', data.target),
      actual: dates.under(data, 'actual', data.actual),
    }),
    at: milestoneAt(data),
  };
}

function milestoneAt(data: data.MilestoneData): Location {
  return where(data, 'id');
}

function calendarOf(
  { demand = [] }: data.InitiativeData,
  { teams, work }: Surroundings,
): WorkCalendar {
  const calendars = new Set<WorkCalendar>();
  for (const { team } of demand) {
    const known = teams.get(team);
    if (known) calendars.add(known.calendar);
  }
  const [only] = calendars;
  return only && calendars.size === 1 ? only : work;
}

/** The fields that have a value: an absent field and one that holds `undefined` are not the same. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // Only what is `undefined` was taken out.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
