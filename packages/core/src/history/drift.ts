import { addMonths, civilOf, dayOf, type Day } from '../time/day.ts';
import type { History, HistoryEvent, ItemHistory, Promised, RevisionRef } from './history.ts';

/** How dates, scope and order of a roadmap moved over time. */
export interface Drift {
  /** Those of which anything moved, the one that slipped most often first. */
  readonly items: readonly ItemDrift[];
  /** What commits gave as reasons for slips, the most frequent first. */
  readonly reasons: readonly Reason[];
  /** Of each team and quarter that is over, how much of what was promised for it was done in it. */
  readonly sayDo: readonly SayDo[];
}

/** Counted in commits: one that moves three dates of an item later is one slip of it. */
export interface ItemDrift {
  readonly item: ItemHistory;
  readonly slips: number;
  /** Of them: written after the former date had passed. */
  readonly lateSlips: number;
  readonly pullIns: number;
  /** Moves of a date by name on which it depends. */
  readonly calendarSlips: number;
  /** The date that stands for it: its target, else its deadline, else the last of its milestones. */
  readonly principal?: string;
  /** Calendar days from the first that was promised to the last; negative if sooner. */
  readonly days: number;
  /** Slips out of the quarter for which it was promised, written in it or after it. */
  readonly carriedOver: number;
  readonly scopeChanges: number;
  readonly priorityMoves: number;
  /** Present if its date moved about as fast as time went by. */
  readonly running?: Running;
  /** Days from when it was written down to the first verdict on whether it can be done. */
  readonly daysToVerdict?: number;
  /** Days for which it had a date before anyone had said whether it can be done. */
  readonly datedBeforeVerdict?: number;
}

/** The last slips of a date that runs ahead of the work. */
export interface Running {
  readonly slips: number;
  /** Calendar days between the first and the last of them, and by how many the date moved meanwhile. */
  readonly passed: number;
  readonly moved: number;
}

export interface Reason {
  /** Absent: none was given. */
  readonly reason?: string;
  readonly slips: number;
}

export interface SayDo {
  readonly team: string;
  /** The first day of the quarter. */
  readonly quarter: Day;
  readonly said: number;
  readonly done: number;
}

/** What a history says of how promises were kept, as of a day. */
export function driftOf(history: History, asOf: Day): Drift {
  const all = [...history.items.values()];
  const items = all.map(itemDrift).filter(hasMoved);
  return {
    items: items.toSorted(
      (a, b) => b.slips - a.slips || b.days - a.days || (a.item.id < b.item.id ? -1 : 1),
    ),
    reasons: reasonsIn(all),
    sayDo: sayDoOf(all, history.first?.day ?? asOf, asOf),
  };
}

function hasMoved({
  slips,
  pullIns,
  calendarSlips,
  scopeChanges,
  priorityMoves,
}: ItemDrift): boolean {
  return slips + pullIns + calendarSlips + scopeChanges + priorityMoves > 0;
}

/** What moved of one item. */
export function itemDrift(item: ItemHistory): ItemDrift {
  const { events, promises, firsts, created, isBaseline } = item;
  const of = (isIt: (event: HistoryEvent) => boolean) => commitsOf(events.filter(isIt)).length;
  const slips = events.filter(({ kind }) => kind === 'slip');
  const principal = principalOf(promises);
  const path = promises.filter(({ what, last }) => what === principal && last !== undefined);
  const [first, last] = [path[0]?.last, path.at(-1)?.last];
  const { verdict, dated } = firsts;
  const running = runningIn(path);
  return {
    item,
    slips: commitsOf(slips).length,
    lateSlips: of(({ isLate }) => isLate === true),
    pullIns: of(({ kind }) => kind === 'pull-in'),
    calendarSlips: of(({ kind }) => kind === 'calendar-slip'),
    ...(principal !== undefined && { principal }),
    days: first !== undefined && last !== undefined ? last - first : 0,
    carriedOver: carriedOver(path),
    scopeChanges: of(({ kind }) => kind === 'scope'),
    priorityMoves: of(({ kind, what }) => kind === 'priority' && what === 'priority'),
    ...(running && { running }),
    ...(verdict && !isBaseline && { daysToVerdict: verdict.day - created.day }),
    ...(verdict &&
      dated &&
      dated.day < verdict.day && { datedBeforeVerdict: verdict.day - dated.day }),
  };
}

/** The commits of events, each once. */
export function commitsOf(events: readonly HistoryEvent[]): readonly RevisionRef[] {
  return [...new Map(events.map(({ at }) => [at.commit, at])).values()];
}

function principalOf(promises: readonly Promised[]): string | undefined {
  const known = new Set(promises.map(({ what }) => what));
  const own = ['target', 'deadline'].find((what) => known.has(what));
  if (own !== undefined) return own;
  const latest = new Map<string, Day>();
  for (const { what, last } of promises) if (last !== undefined) latest.set(what, last);
  return [...latest].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function carriedOver(path: readonly Promised[]): number {
  return path.filter(({ at, last = 0 }, index) => {
    const before = path[index - 1]?.last;
    if (before === undefined || last <= before) return false;
    return quarterOf(last) > quarterOf(before) && at.day >= quarterOf(before);
  }).length;
}

/** Of so many slips a pattern can be told. */
const LEAST_RUNNING = 3;
/** Days of slip for each day that passed, from which on a date is said to run. */
const RUNNING = 0.75;

/** Of the last slips: whether the date went as far as time did meanwhile. */
function runningIn(path: readonly Promised[]): Running | undefined {
  const slips = path.filter(
    ({ last = 0 }, index) => index > 0 && last > (path[index - 1]?.last ?? 0),
  );
  const recent = slips.slice(-LEAST_RUNNING);
  const [first, last] = [recent[0], recent.at(-1)];
  if (recent.length < LEAST_RUNNING || !first || !last) return undefined;
  const passed = last.at.day - first.at.day;
  const moved = (last.last ?? 0) - (first.last ?? 0);
  return passed > 0 && moved >= RUNNING * passed
    ? { slips: recent.length, passed, moved }
    : undefined;
}

function reasonsIn(items: readonly ItemHistory[]): readonly Reason[] {
  const counts = new Map<string | undefined, number>();
  for (const { events } of items) {
    for (const { reasons } of commitsOf(events.filter(({ kind }) => kind === 'slip'))) {
      for (const reason of reasons.length === 0 ? [undefined] : reasons) {
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .map(([reason, slips]) => ({ slips, ...(reason !== undefined && { reason }) }))
    .toSorted((a, b) => b.slips - a.slips);
}

/**
 * For each quarter that began after the history did and is over: what teams had promised for it
 * when it began, and what of that was done when it ended.
 */
function sayDoOf(items: readonly ItemHistory[], from: Day, asOf: Day): readonly SayDo[] {
  const counts = new Map<string, { team: string; quarter: Day; said: number; done: number }>();
  for (const item of items) {
    for (const quarter of quartersOf(item, from, asOf)) {
      for (const team of item.teams) {
        const key = `${quarter} ${team}`;
        const count = counts.get(key) ?? { team, quarter, said: 0, done: 0 };
        count.said++;
        if (item.doneOn !== undefined && item.doneOn < nextQuarter(quarter)) count.done++;
        counts.set(key, count);
      }
    }
  }
  return [...counts.values()].toSorted(
    (a, b) => (a.team < b.team ? -1 : a.team > b.team ? 1 : 0) || a.quarter - b.quarter,
  );
}

/** The quarters for which an item was promised on the day on which each began. */
function quartersOf(item: ItemHistory, from: Day, asOf: Day): readonly Day[] {
  const principal = principalOf(item.promises);
  const path = item.promises.filter(({ what }) => what === principal);
  const quarters = new Set(
    path.flatMap(({ last }) => (last === undefined ? [] : [quarterOf(last)])),
  );
  return [...quarters].filter((quarter) => {
    if (quarter < from || nextQuarter(quarter) > asOf) return false;
    if (item.doneOn !== undefined && item.doneOn < quarter) return false;
    const promised = path.findLast(({ at }) => at.day <= quarter)?.last;
    return promised !== undefined && quarterOf(promised) === quarter;
  });
}

function quarterOf(day: Day): Day {
  const { year, month } = civilOf(day);
  return dayOf(year, month - ((month - 1) % 3), 1);
}

function nextQuarter(quarter: Day): Day {
  return addMonths(quarter, 3);
}
