import type * as data from '../model/generated/types.ts';
import {
  STATUSES,
  type Dependency,
  type Initiative,
  type Milestone,
  type Status,
} from '../model/roadmap.ts';
import { pathOf, placeOf, where } from '../parse/origin.ts';
import { idFromPath } from '../shape/read.ts';
import type { ShapedFile } from '../shape/shape.ts';
import type { Location } from '../text/source.ts';
import type { WorkCalendar } from '../time/calendar.ts';
import { readDuration } from '../time/duration.ts';
import type { Dates } from './dates.ts';
import { dependencyNames, linkDependencies } from './dependencies.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Every initiative of every file by its id, in file order, dependencies resolved. Of two with
 * one id the first counts; `reference/duplicate-id` reports the others. In the same surroundings
 * an initiative is the same object as before, unless it, or anything that it waits for, directly
 * or through others, was written anew.
 */
export function linkInitiatives(
  files: readonly ShapedFile[],
  surroundings: Surroundings,
): ReadonlyMap<string, Initiative> {
  const byId = new Map<string, Linked>();
  for (const file of files) {
    for (const linked of linkFile(file, surroundings)) {
      if (!byId.has(linked.alone.id)) byId.set(linked.alone.id, linked);
    }
  }
  relink(byId, surroundings);
  const initiatives = new Map<string, Initiative>();
  for (const [id, { initiative }] of byId) if (initiative) initiatives.set(id, initiative);
  return initiatives;
}

/** An initiative as it was linked last, and what it waited for then. */
export interface Linked {
  readonly alone: Alone;
  /** The ids that its dependencies name. */
  readonly names: readonly string[];
  /** What these ids stood for. */
  found: readonly (Initiative | undefined)[];
  initiative: Linking | undefined;
}

/** An initiative before it is known what it waits for. */
type Alone = Omit<Initiative, 'dependencies'>;
/** An initiative whose dependencies wait until every other one is known. */
type Linking = Alone & { dependencies: readonly Dependency[] };

function linkFile(file: ShapedFile, surroundings: Surroundings): readonly Linked[] {
  const known = surroundings.linked.get(file);
  if (known) return known;
  const linked = initiativesIn(file).map((written): Linked => {
    const names = dependencyNames(written.data, surroundings);
    return { alone: linkOne(written, surroundings), names, found: [], initiative: undefined };
  });
  surroundings.linked.set(file, linked);
  return linked;
}

/** Gives every initiative that has none yet, or waits for one that is new, an object of its own. */
function relink(byId: ReadonlyMap<string, Linked>, surroundings: Surroundings): void {
  const stale = staleIn(byId);
  const find = (id: string) => byId.get(id)?.initiative;
  for (const linked of stale) linked.initiative = { ...linked.alone, dependencies: [] };
  for (const linked of stale) {
    linked.found = linked.names.map(find);
    const initiative = linked.initiative!;
    initiative.dependencies = linkDependencies(initiative, find, surroundings);
  }
}

/** Those that are new or whose dependencies lead elsewhere now, and all that wait for them. */
function staleIn(byId: ReadonlyMap<string, Linked>): ReadonlySet<Linked> {
  const stale = new Set<Linked>();
  const waiting = new Map<Linked, Linked[]>();
  for (const linked of byId.values()) {
    const { initiative, names, found } = linked;
    if (!initiative) stale.add(linked);
    for (let index = 0; index < names.length; index++) {
      const predecessor = byId.get(names[index]!);
      if (predecessor?.initiative !== found[index]) stale.add(linked);
      if (!predecessor) continue;
      const others = waiting.get(predecessor);
      if (others) others.push(linked);
      else waiting.set(predecessor, [linked]);
    }
  }
  // A set is walked in the order of its growth: what is added on the way has its turn too.
  for (const linked of stale) for (const other of waiting.get(linked) ?? []) stale.add(other);
  return stale;
}

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

function linkOne({ id, data, path }: Written, surroundings: Surroundings): Alone {
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
  { teams, calendar: { work } }: Surroundings,
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
