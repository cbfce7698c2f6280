import type { Forecast, ForecastItem } from '../forecast/forecast.ts';
import { forecastRoadmap } from '../forecast/forecast-roadmap.ts';
import type { Initiative } from '../model/roadmap.ts';
import type { Day } from '../time/day.ts';
import type { Compared } from './compare.ts';

/**
 * What people and chance make of two states of a roadmap: estimates. Both are drawn with the same
 * numbers, so that they differ by what differs in them and not by luck; but each has the best
 * dates that were found for it, and the better of two searches need not be the better plan.
 */
export interface Outlooks {
  readonly base: Outlook;
  readonly head: Outlook;
  /** Initiatives of which something differs that a person would notice, the largest loss first. */
  readonly items: readonly OutlookChange[];
}

/** One state in numbers. */
export interface Outlook {
  /** The last levelled finish. */
  readonly end: Day;
  /** The day by which all is done in 85 of 100 trials. */
  readonly end85: Day;
  /** Working days by which promised items miss their dates together, people counted. */
  readonly late: number;
  /** Promised initiatives with a date, and those of them that keep it in at least 85 of 100 trials. */
  readonly promised: number;
  readonly likely: number;
  /** Initiatives for which there will never be the people. */
  readonly never: number;
  /** Person-days that are still asked of teams, at the most likely of three points. */
  readonly personDays: number;
}

export interface OutlookChange {
  readonly initiative: Initiative;
  /** Absent where it is not open. */
  readonly base?: OutlookStanding;
  readonly head?: OutlookStanding;
}

export interface OutlookStanding {
  /** The levelled finish; absent where there will never be the people. */
  readonly finish?: Day;
  /** The share of trials in which it keeps its date; absent without one. */
  readonly inTime?: number;
}

/** A smaller difference between two shares of trials is not spoken of. */
const NOTICED = 0.05;

/** Levels and forecasts both states; takes as long as two forecasts of so many trials do. */
export function compareOutlooks(base: Compared, head: Compared, trials: number): Outlooks {
  const forecastOf = ({ roadmap, plan, workload }: Compared) =>
    forecastRoadmap(roadmap, plan, workload.capacity, { trials });
  const [before, after] = [forecastOf(base), forecastOf(head)];
  const keys = new Set([...before.items.keys(), ...after.items.keys()]);
  const items = [...keys].flatMap((key) => changeOf(key, before, after) ?? []);
  return {
    base: outlookOf(base, before),
    head: outlookOf(head, after),
    items: items.toSorted(
      (a, b) => lossOf(b) - lossOf(a) || (a.initiative.id < b.initiative.id ? -1 : 1),
    ),
  };
}

function outlookOf({ workload }: Compared, { levelled, items, end }: Forecast): Outlook {
  const open = [...items.values()];
  const promised = open.filter(
    ({ item, inTime }) => item.initiative.committed && inTime !== undefined,
  );
  const asked = workload.asked.works.reduce((sum, { effort }) => sum + effort.likely, 0);
  return {
    end: levelled.end,
    end85: end.p85,
    late: levelled.late,
    promised: promised.length,
    likely: promised.filter(({ inTime = 0, never }) => !never && inTime >= 0.85).length,
    never: open.filter(({ never }) => never).length,
    personDays: Math.round(asked * 10) / 10,
  };
}

function changeOf(key: string, before: Forecast, after: Forecast): OutlookChange | undefined {
  const [base, head] = [standingIn(before, key), standingIn(after, key)];
  if (base && head && isAlike(base, head)) return undefined;
  const { initiative } = (after.items.get(key) ?? before.items.get(key))!.item;
  return { initiative, ...(base && { base }), ...(head && { head }) };
}

function standingIn({ items, levelled }: Forecast, key: string): OutlookStanding | undefined {
  const found: ForecastItem | undefined = items.get(key);
  if (!found) return undefined;
  const { inTime, never } = found;
  if (never) return inTime === undefined ? {} : { inTime: 0 };
  return { finish: levelled.items.get(key)!.finish, ...(inTime !== undefined && { inTime }) };
}

function isAlike(base: OutlookStanding, head: OutlookStanding): boolean {
  return base.finish === head.finish && Math.abs(chanceLost(base, head)) < NOTICED;
}

/** What is lost of the chance to be in time, from -1 to 1; nothing where either has no date. */
function chanceLost({ inTime: before }: OutlookStanding, { inTime: now }: OutlookStanding): number {
  return before === undefined || now === undefined ? 0 : before - now;
}

/** The chance to be in time counts first, days only where that is the same. */
function lossOf({ base, head }: OutlookChange): number {
  if (!base || !head) return base ? 2 : -2;
  const days = (head.finish ?? MOST) - (base.finish ?? MOST);
  return chanceLost(base, head) + Math.max(-NOTICED, Math.min(NOTICED, days / MOST));
}

/** Days; more than any plan needs. */
const MOST = 1_000_000;
