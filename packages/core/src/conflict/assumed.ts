import { capacityWith } from '../capacity/capacity.ts';
import type { Supply } from '../capacity/supply.ts';
import type { Team } from '../model/roadmap.ts';
import type { Lag } from '../plan/constraint.ts';
import type { Closure, WorkCalendar } from '../time/calendar.ts';
import type { Fact } from './conflict.ts';
import type { System } from './system.ts';

/** Which facts hold, and what they say: a system as it is, in part, or as it would be otherwise. */
export interface Assumed {
  /** By fact: 1 if it holds. */
  readonly holds: Uint8Array;
  readonly amounts: Float64Array;
  readonly lags: readonly Lag[];
  /** By pool of people. */
  readonly supplies: readonly Supply[];
  readonly calendarOf: (written: WorkCalendar) => WorkCalendar;
}

const asWritten = (calendar: WorkCalendar) => calendar;

/** Everything as it is written. */
export function allOf({ facts, amounts, network, pools }: System): Assumed {
  return {
    holds: new Uint8Array(facts.length).fill(1),
    amounts,
    lags: network.lags,
    supplies: pools.map(({ supply }) => supply),
    calendarOf: asWritten,
  };
}

/** The same without the facts that are not in a list, and without some closures and leave. */
export function onlyWith(
  assumed: Assumed,
  system: System,
  kept: Iterable<number>,
  absent: readonly Fact[],
): Assumed {
  const holds = new Uint8Array(assumed.holds.length);
  for (const fact of kept) holds[fact] = assumed.holds[fact]!;
  if (absent.length === 0) return { ...assumed, holds };
  const calendarOf = withoutClosures(absent);
  const away = new Set(absent.flatMap((each) => (each.kind === 'leave' ? [each.leave] : [])));
  const supplies = assumed.supplies.map((supply, row) => {
    const { team, skill } = system.pools[row]!;
    const calendar = calendarOf(team.calendar);
    const isAsWritten =
      calendar === team.calendar && !team.data.leave?.some((each) => away.has(each));
    return isAsWritten
      ? supply
      : (supplyWithout(system, { ...team, calendar }, skill, away) ?? supply);
  });
  return { ...assumed, holds, supplies, calendarOf };
}

function supplyWithout(
  { roadmap }: System,
  team: Team,
  skill: string | undefined,
  away: ReadonlySet<object>,
): Supply | undefined {
  const leave = (team.data.leave ?? []).filter((each) => !away.has(each));
  const { pools } = capacityWith({ ...team, data: { ...team.data, leave } }, roadmap.calendar);
  return pools.find((pool) => pool.skill === skill)?.supply;
}

function withoutClosures(absent: readonly Fact[]): Assumed['calendarOf'] {
  const closures = absent.flatMap((each) => (each.kind === 'closure' ? [each.closure] : []));
  if (closures.length === 0) return asWritten;
  const known = new Map<WorkCalendar, WorkCalendar>();
  return (written) => {
    let calendar = known.get(written);
    if (!calendar) known.set(written, (calendar = reopened(written, closures)));
    return calendar;
  };
}

function reopened(written: WorkCalendar, closures: readonly Closure[]): WorkCalendar {
  const own = closures.filter((each) => written.closures.includes(each));
  return own.length === 0 ? written : written.without(own);
}
