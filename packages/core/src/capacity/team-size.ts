import type { CapacityChangeData, LeaveData, TeamData } from '../model/generated/types.ts';
import { parseShare } from '../model/quantity/share.ts';
import type { Day } from '../time/day.ts';
import { parsePeriod, type FiscalCalendar } from '../time/period.ts';
import { readDay } from '../time/day.ts';

/** What a team is from a day on, until its next step. */
export interface TeamStep {
  readonly from: Day;
  /** People who are there: those it has, less those on leave. Absent: nobody says how many it has. */
  readonly people?: number;
  /** By skill, the people who are there and have it; never more than are there at all. */
  readonly skills: ReadonlyMap<string, number>;
  /** The share of their time that run and reserve leave. */
  readonly free: number;
}

/**
 * How a team's size changes, first step first; the first one holds from ever on. Of two changes
 * that hold at once the one that began later counts, field by field. A team whose size is only
 * given from a day on has nobody before it, and one that has ended has nobody afterwards.
 */
export function teamSteps(team: TeamData, calendar: FiscalCalendar): readonly TeamStep[] {
  const changes = (team.capacity ?? [])
    .flatMap((change) => spanned(change, Infinity, calendar))
    .toSorted((a, b) => a.first - b.first);
  const leaves = leaveOf(team, calendar);
  const ended = team.ended === undefined ? undefined : readDay(team.ended);
  const days = new Set<Day>([ALWAYS]);
  for (const { first, last } of [...changes, ...leaves]) {
    days.add(first);
    if (Number.isFinite(last)) days.add(last + 1);
  }
  if (ended !== undefined) days.add(ended + 1);
  const isSized =
    team.people !== undefined || changes.some(({ data }) => data.people !== undefined);
  return [...days]
    .toSorted((a, b) => a - b)
    .map((from) => {
      if (ended !== undefined && from > ended) return { from, people: 0, skills: NOBODY, free: 0 };
      return stepAt(from, team, active(changes, from), active(leaves, from), isSized);
    });
}

/** When people are away; what cannot be read is left out. */
export function leaveOf(
  { leave = [] }: TeamData,
  calendar: FiscalCalendar,
): readonly Spanned<LeaveData>[] {
  return leave.flatMap((each) => spanned(each, undefined, calendar));
}

/** Long before any day that can be written. */
const ALWAYS: Day = -200_000;
const NOBODY: ReadonlyMap<string, number> = new Map();
/** More people than work anywhere; keeps every sum finite. */
const MOST_PEOPLE = 1e6;

interface Spanned<D> {
  readonly first: Day;
  readonly last: Day;
  readonly data: D;
}

/** Without a `to`: until `last`, or to the end of `from` where that is `undefined`. What cannot be read is left out. */
function spanned<D extends CapacityChangeData | LeaveData>(
  data: D,
  last: Day | undefined,
  calendar: FiscalCalendar,
): readonly Spanned<D>[] {
  const from = parsePeriod(data.from, calendar);
  const to = data.to === undefined ? undefined : parsePeriod(data.to, calendar);
  if (!from.ok || to?.ok === false) return [];
  const end = to ? to.value.last : (last ?? from.value.last);
  return end < from.value.first ? [] : [{ first: from.value.first, last: end, data }];
}

function active<D>(spans: readonly Spanned<D>[], day: Day): readonly D[] {
  return spans.filter(({ first, last }) => first <= day && day <= last).map(({ data }) => data);
}

function stepAt(
  from: Day,
  team: TeamData,
  changes: readonly CapacityChangeData[],
  leaves: readonly LeaveData[],
  isSized: boolean,
): TeamStep {
  const latest = <K extends 'people' | 'run' | 'reserve'>(key: K): TeamData[K] =>
    changes.findLast((change) => change[key] !== undefined)?.[key] ?? team[key];
  const away = sum(leaves);
  const people = isSized ? clamped((latest('people') ?? 0) - away) : undefined;
  const skills = new Map<string, number>();
  for (const [skill, count] of [team, ...changes].flatMap((each) =>
    Object.entries(each.skills ?? {}),
  )) {
    if (skill.startsWith('x-')) continue;
    const missed = sum(leaves.filter((leave) => leave.skill === skill));
    skills.set(skill, Math.min(clamped(count - missed), people ?? MOST_PEOPLE));
  }
  const free = Math.max(0, 1 - shareOf(latest('run')) - shareOf(latest('reserve')));
  // Free of what binary fractions add: 0.65, not 0.6500000000000001.
  return {
    from,
    ...(people !== undefined && { people }),
    skills,
    free: Math.round(free * 1e9) / 1e9,
  };
}

function sum(leaves: readonly LeaveData[]): number {
  return leaves.reduce((total, { people = 1 }) => total + people, 0);
}

function clamped(people: number): number {
  return Number.isNaN(people) ? 0 : Math.min(MOST_PEOPLE, Math.max(0, people));
}

function shareOf(text: string | undefined): number {
  const share = text === undefined ? undefined : parseShare(text);
  return share?.ok ? share.value : 0;
}
