import { changedPlaces } from '../differences/ranks.ts';
import type { InitiativeData, RoadmapFile } from '../model/generated/types.ts';
import { readDay, type Day } from '../time/day.ts';
import { datingOn, type Dating } from './dating.ts';
import { eventsBetween } from './events.ts';
import type {
  First,
  History,
  HistoryEvent,
  ItemHistory,
  Promised,
  Revision,
  RevisionRef,
} from './history.ts';
import { datesIn, promisesBetween } from './promises.ts';
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
  readonly promises: Promised[];
  readonly firsts: Partial<Record<First, RevisionRef>>;
  doneOn?: Day;
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
    else itemEvents(each, open, dating, first, settings);
  }
  return new Map([...open].map(([id, item]) => [id, closed(item, settings)]));
}

function itemEvents(
  steps: readonly Step[],
  open: Map<string, Open>,
  dating: Dating,
  first: Revision | undefined,
  settings: RoadmapFile,
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
      const item: Open = {
        id,
        data: after,
        created: at,
        isBaseline: revision === first,
        events: [],
        promises: promisesBetween({}, after, at, dating),
        firsts: {},
      };
      open.set(id, item);
      noteFirsts(item, at, settings);
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
      known.promises.push(...promisesBetween(before ?? known.data, after, at, dating));
      Object.assign(known, { id, data: after });
      noteFirsts(known, at, settings);
    }
  }
}

function noteFirsts(item: Open, at: RevisionRef, settings: RoadmapFile): void {
  const { data, firsts, promises } = item;
  const status = statusOf(data, settings);
  const { verdict, verdicts = [] } = data.feasibility ?? {};
  if (promises.some(({ last }) => last !== undefined)) firsts.dated ??= at;
  if (verdict !== undefined || verdicts.length > 0) firsts.verdict ??= at;
  if (COMMITTED.has(status)) firsts.committed ??= at;
  if (data.commitment === 'announced') firsts.announced ??= at;
  if (status !== 'done') delete item.doneOn;
  else item.doneOn ??= readDay(data.actual?.finish ?? '') ?? at.day;
}

const COMMITTED: ReadonlySet<string> = new Set(['committed', 'active', 'paused', 'done']);

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

function isOver(data: InitiativeData, settings: RoadmapFile): boolean {
  const status = statusOf(data, settings);
  return status === 'done' || status === 'dropped';
}

function statusOf({ status = 'proposed' }: InitiativeData, { statuses = {} }: RoadmapFile): string {
  return statuses[status] ?? status;
}

function closed(item: Open, settings: RoadmapFile): ItemHistory {
  const { data, ...rest } = item;
  return {
    ...rest,
    title: data.title ?? item.id,
    teams: [...new Set((data.demand ?? []).map(({ team }) => team))],
    status: statusOf(data, settings),
  };
}

function refOf({ commit, day, author, subject, reasons }: Revision): RevisionRef {
  return { commit, day, author, subject, reasons };
}
