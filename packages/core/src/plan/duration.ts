import type { DemandData, TeamData } from '../model/generated/types.ts';
import { parseShare } from '../model/quantity/share.ts';
import type { Initiative, Roadmap } from '../model/roadmap.ts';
import type { WorkCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import { parseEffort, type Effort } from '../time/effort.ts';
import type { PlanItem } from './plan.ts';

/** The least time that an item takes from its first day of work to its last. */
export interface Length {
  /** At least 1, or 0 for a milestone. Working days, or calendar days if `calendar`. */
  readonly days: number;
  readonly calendar: boolean;
  readonly from: PlanItem['durationFrom'];
}

/** The last day of work that starts on a day. */
export function finishAfter(
  calendar: WorkCalendar,
  length: Pick<Length, 'days' | 'calendar'>,
  start: Day,
): Day {
  if (length.days === 0 || length.calendar) return start + Math.max(0, length.days - 1);
  return calendar.addWorking(start, length.days - 1);
}

/** The latest day on which work may start to finish on a day. */
export function startBefore(calendar: WorkCalendar, length: Length, finish: Day): Day {
  if (length.days === 0) return finish;
  if (length.calendar) return calendar.previousWorking(finish - length.days + 1);
  return calendar.addWorking(calendar.previousWorking(finish), 1 - length.days);
}

/**
 * How long an initiative takes: its written `duration:`; else the longer of what its effort
 * needs (the most likely of three points) and the shortest span of its written dates; else at
 * least a day. Effort is divided by the people who may work at once: `atMost`, else as many as
 * the team (those with the skill) ever has, less the shares for run and reserve. Demands of
 * several teams are worked on in parallel: the longest counts. Demands of unknown teams and
 * teams of unknown size say nothing.
 */
export function lengthIn(roadmap: Roadmap): (initiative: Initiative) => Length {
  const effortDays = effortIn(roadmap);
  return (initiative) => {
    const written = writtenLength(initiative);
    if (written) return written;
    const { data } = initiative;
    const span = spanOf(initiative);
    let effort = 0;
    for (const demand of data.demand ?? []) effort = Math.max(effort, effortDays(demand));
    if (effort > (span ?? 0)) return { days: effort, calendar: false, from: 'effort' };
    if (span !== undefined) return { days: span, calendar: false, from: 'written' };
    return UNKNOWN;
  };
}

/** What `duration:` says; `undefined` where it says nothing. */
export function writtenLength({ calendar, duration }: Initiative): Length | undefined {
  if (!duration || duration.amount <= 0) return undefined;
  const days = clamp(calendar.durationInDays(duration));
  return { days, calendar: duration.calendar, from: 'duration' };
}

const UNKNOWN: Length = { days: 1, calendar: false, from: 'unknown' };

/** More than any plan needs; keeps every sum of days an exact whole number. */
const MOST = 100_000;

function clamp(days: number): number {
  return Math.min(MOST, Math.max(1, Math.ceil(days)));
}

/** Working days of the shortest reading of the written dates: from the last day of the start to the first of the target. */
function spanOf({ actualStart, start, target, calendar }: Initiative): number | undefined {
  const from = (actualStart?.period ?? start?.period)?.last;
  const to = target?.period?.first;
  if (from === undefined || to === undefined) return undefined;
  return clamp(calendar.workingDays(from, to));
}

/** Working days that a demand takes; 0 if nothing is known of it. Remembers what it has read. */
function effortIn(roadmap: Roadmap): (demand: DemandData) => number {
  const sizes = sizesOf(roadmap);
  const likely = new Map<string, number>();
  const free = new Map<string, Map<string | undefined, number>>();
  const likelyOf = (text: string): number => {
    let days = likely.get(text);
    if (days === undefined) likely.set(text, (days = likelyIn(text, sizes)));
    return days;
  };
  const freeOf = (team: string, skill: string | undefined): number => {
    const bySkill = free.get(team) ?? new Map<string | undefined, number>();
    free.set(team, bySkill);
    let people = bySkill.get(skill);
    const data = roadmap.teams.get(team)?.data;
    if (people === undefined) bySkill.set(skill, (people = data ? freePeople(data, skill) : 0));
    return people;
  };
  return ({ team, skill, effort, atMost }) => {
    const days = effort === undefined ? 0 : likelyOf(effort);
    const people = days === 0 ? 0 : (atMost ?? freeOf(team, skill));
    return people > 0 ? clamp(rounded(days / people)) : 0;
  };
}

function sizesOf({ data }: Roadmap): ReadonlyMap<string, Effort> {
  const sizes = new Map<string, Effort>();
  for (const [name, text] of Object.entries(data.estimates?.sizes ?? {})) {
    const effort = parseEffort(text);
    if (effort.ok) sizes.set(name, effort.value);
  }
  return sizes;
}

function likelyIn(text: string, sizes: ReadonlyMap<string, Effort>): number {
  const effort = parseEffort(text, sizes);
  return effort.ok ? effort.value.likely : 0;
}

/** The most people that a team ever has free at once: those with the skill, if one is asked and the team counts it; 0 if nobody counts. */
function freePeople(team: TeamData, skill: string | undefined): number {
  const times = [team, ...(team.capacity ?? [])];
  const able =
    skill === undefined ? [] : times.map(({ skills }) => skills?.[skill]).filter(isGiven);
  const counts = able.length > 0 ? able : times.map(({ people }) => people).filter(isGiven);
  return Math.max(0, ...counts) * Math.max(0, 1 - shareOf(team.run) - shareOf(team.reserve));
}

function isGiven(count: number | undefined): count is number {
  return count !== undefined;
}

function shareOf(text: string | undefined): number {
  const share = text === undefined ? undefined : parseShare(text);
  return share?.ok ? share.value : 0;
}

/** Free of what binary fractions add: 24 days, not 24.000000000000004. */
function rounded(days: number): number {
  return Math.round(days * 1e6) / 1e6;
}
