import type * as data from '../model/generated/types.ts';
import { STATUSES, type Initiative, type Milestone, type Status } from '../model/roadmap.ts';
import type { WrittenInitiative } from '../shape/shape.ts';
import type { WorkCalendar } from '../time/calendar.ts';
import { readDuration } from '../time/duration.ts';
import type { Dates } from './dates.ts';
import { placed } from './placed.ts';
import type { LinkSurroundings } from './surroundings.ts';

/** An initiative before it is known what it waits for, without its place. */
export type InitiativeFields = Omit<Initiative, 'dependencies' | 'at'>;

/** What an initiative says of itself, its dates on the calendar. */
export function linkFields(
  { id, data, path }: WrittenInitiative,
  surroundings: LinkSurroundings,
): InitiativeFields {
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
  const fields = {
    id,
    title: data.title ?? id,
    data,
    ...present({
      target: dates.under(data, 'target', data.target),
      actual: dates.under(data, 'actual', data.actual),
    }),
  };
  return placed(fields, data, 'id');
}

function calendarOf(
  { demand = [] }: data.InitiativeData,
  { teams, calendar: { work } }: LinkSurroundings,
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
  const kept: Partial<T> = {};
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
  // Only what is `undefined` was left out.
  return kept as { [K in keyof T]?: Exclude<T[K], undefined> };
}
