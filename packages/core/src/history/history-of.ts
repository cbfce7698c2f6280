import { differencesOf, type Difference } from '../differences/differences.ts';
import { kindOfChange } from '../differences/kind-of-change.ts';
import { changedPlaces } from '../differences/ranks.ts';
import type { InitiativeData, RoadmapFile } from '../model/generated/types.ts';
import { datingOn, type Dating } from './dating.ts';
import type {
  EventKind,
  History,
  HistoryEvent,
  ItemHistory,
  Revision,
  RevisionRef,
} from './history.ts';
import { releasesIn, replay, type CalendarStep, type Step } from './replay.ts';

/** Reads the history of a roadmap from its commits, the oldest first; see `history.ts` for what that means. */
export function historyOf(revisions: readonly Revision[]): History {
  const told: (readonly Step[] | CalendarStep)[] = [];
  const names = new Map<string, string>();
  const settings = replay(revisions, {
    onItems: (steps) => void told.push(steps),
    onCalendar: (step) => {
      told.push(step);
      // A name that is no more keeps the day that it had last.
      for (const { name, to } of step.moved) names.set(name, to);
    },
  });
  const items = itemsOf(told, datingOn(withNames(settings, names)), settings, revisions[0]);
  const [first, last] = [revisions[0], revisions.at(-1)];
  return {
    ...(first && { first: refOf(first) }),
    ...(last && { last: refOf(last) }),
    revisions: revisions.length,
    items,
  };
}

/** Dates by name as they are now, or were last. */
function withNames(settings: RoadmapFile, names: ReadonlyMap<string, string>): RoadmapFile {
  const releases = Object.fromEntries([...names, ...releasesIn(settings)]);
  return { ...settings, calendar: { ...settings.calendar, releases } };
}

/** What is known of an item while its commits are gone through. */
interface Open {
  id: string;
  data: InitiativeData;
  readonly created: RevisionRef;
  readonly isBaseline: boolean;
  removed?: RevisionRef;
  readonly events: HistoryEvent[];
}

function itemsOf(
  told: readonly (readonly Step[] | CalendarStep)[],
  dating: Dating,
  settings: RoadmapFile,
  first: Revision | undefined,
): ReadonlyMap<string, ItemHistory> {
  const open = new Map<string, Open>();
  for (const each of told) {
    if ('moved' in each) calendarEvents(each, open, dating, settings);
    else itemEvents(each, open, dating, first);
  }
  return new Map([...open].map(([id, item]) => [id, closed(item, settings)]));
}

function itemEvents(
  steps: readonly Step[],
  open: Map<string, Open>,
  dating: Dating,
  first: Revision | undefined,
): void {
  const places = placesMoved(steps, open);
  for (const { revision, id, formerId, before, after } of steps) {
    const at = refOf(revision);
    const known = open.get(formerId ?? id);
    if (!after) {
      if (known) {
        known.removed = at;
        known.events.push({ kind: 'removed', at, what: '' });
      }
    } else if (!known) {
      open.set(id, { id, data: after, created: at, isBaseline: revision === first, events: [] });
    } else {
      if (formerId !== undefined) {
        open.delete(formerId);
        open.set(id, known);
        known.events.push({ kind: 'renamed', at, what: '', from: formerId, to: id });
      } else if (known.removed) {
        delete known.removed;
        known.events.push({ kind: 'returned', at, what: '' });
      }
      known.events.push(...eventsBetween(before ?? known.data, after, at, dating, places.has(id)));
      Object.assign(known, { id, data: after });
    }
  }
}

/** Whose rank moved by relative order: another number in the same order is no change. */
function placesMoved(steps: readonly Step[], open: ReadonlyMap<string, Open>): ReadonlySet<string> {
  const ranked = steps.filter(({ before, after }) => before?.priority !== after?.priority);
  if (ranked.length === 0) return new Set();
  const now = new Map([...open].map(([id, item]) => [id, item]));
  for (const { id, after } of ranked) if (after) now.set(id, { ...now.get(id)!, id, data: after });
  const moved = changedPlaces({ initiativeById: open }, { initiativeById: now });
  const isNumber = (value: unknown) => typeof value === 'number';
  const words = ranked.filter(
    ({ before, after }) => !isNumber(before?.priority) || !isNumber(after?.priority),
  );
  return new Set([...moved, ...words.map(({ id }) => id)]);
}

function eventsBetween(
  before: InitiativeData,
  after: InitiativeData,
  at: RevisionRef,
  dating: Dating,
  hasMoved: boolean,
): readonly HistoryEvent[] {
  return differencesOf(before, after).flatMap((difference) => {
    const what = dateIn(difference.route);
    if (what !== undefined) return dateEvent(what, difference, at, dating);
    const kind = eventKind(difference.route);
    if (kind === 'priority' && difference.route[0] === 'priority' && !hasMoved) return [];
    return [{ kind, at, what: difference.route.join(' '), ...texts(difference) }];
  });
}

/** What date a route leads to: `target`, `stage beta`, `milestone pilot`; `undefined` if to none. */
function dateIn([field = '', name = '', key = '']: readonly string[]): string | undefined {
  if (field === 'target' || field === 'deadline') return field;
  if (field === 'targets' && name !== '') return `stage ${name}`;
  if (field !== 'milestones') return undefined;
  if (key === 'target') return `milestone ${name}`;
  return key === 'deadline' ? `milestone ${name} deadline` : undefined;
}

function dateEvent(
  what: string,
  difference: Difference,
  at: RevisionRef,
  dating: Dating,
): readonly HistoryEvent[] {
  const { from, to } = texts(difference);
  const { kind, ...far } = dating.moved(from, to);
  if (kind === 'same') return [];
  const last = from === undefined ? undefined : dating.lastDay(from);
  const isLate = kind === 'slip' && last !== undefined && at.day > last;
  return [{ kind, at, what, ...texts(difference), ...far, ...(isLate && { isLate }) }];
}

function eventKind(route: readonly string[]): EventKind {
  const [field = ''] = route;
  if (field === 'feasibility') return 'verdict';
  if (field === 'checkIns') return 'check-in';
  if (field === 'start') return 'start';
  const kind = kindOfChange('initiative', route);
  return kind === 'added' ||
    kind === 'removed' ||
    kind === 'renamed' ||
    kind === 'capacity' ||
    kind === 'dates'
    ? 'other'
    : kind;
}

function texts({ from, to }: Difference): { readonly from?: string; readonly to?: string } {
  return {
    ...(from !== undefined && { from: textOf(from) }),
    ...(to !== undefined && { to: textOf(to) }),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A date by name that moves, moves all that is open and dated by it. */
function calendarEvents(
  { revision, moved }: CalendarStep,
  open: ReadonlyMap<string, Open>,
  dating: Dating,
  settings: RoadmapFile,
): void {
  const byName = new Map(moved.map((each) => [each.name, each]));
  for (const item of open.values()) {
    if (item.removed || isOver(item.data, settings)) continue;
    for (const [what, text] of datesIn(item.data)) {
      const release = byName.get(dating.named(text) ?? '');
      if (!release) continue;
      const { kind, days } = dating.moved(release.from, release.to);
      if (kind !== 'slip' && kind !== 'pull-in') continue;
      item.events.push({
        kind: `calendar-${kind}`,
        at: refOf(revision),
        what,
        from: `${text} (${release.from})`,
        to: `${text} (${release.to})`,
        ...(days !== undefined && { days }),
      });
    }
  }
}

/** Every date of an item, by what it is. */
export function datesIn(data: InitiativeData): readonly (readonly [what: string, text: string])[] {
  const { target, deadline, targets = {}, milestones = [] } = data;
  const all: [string, string | null | undefined][] = [
    ['target', target],
    ['deadline', deadline],
    ...Object.entries(targets).map(([stage, text]): [string, string] => [`stage ${stage}`, text]),
    ...milestones.map(({ id, title, target: text }): [string, string | undefined] => [
      `milestone ${id ?? title ?? ''}`,
      text,
    ]),
  ];
  return all.flatMap(([what, text]) => (typeof text === 'string' ? [[what, text] as const] : []));
}

function isOver({ status }: InitiativeData, { statuses = {} }: RoadmapFile): boolean {
  const word = status === undefined ? 'proposed' : (statuses[status] ?? status);
  return word === 'done' || word === 'dropped';
}

function closed(
  { id, data, created, isBaseline, removed, events }: Open,
  { statuses = {} }: RoadmapFile,
): ItemHistory {
  const status = data.status ?? 'proposed';
  return {
    id,
    title: data.title ?? id,
    created,
    isBaseline,
    ...(removed && { removed }),
    teams: [...new Set((data.demand ?? []).map(({ team }) => team))],
    status: statuses[status] ?? status,
    events,
  };
}

function refOf({ commit, day, author, subject, reasons }: Revision): RevisionRef {
  return { commit, day, author, subject, reasons };
}
