import { leaveOf } from '../capacity/team-size.ts';
import { where } from '../parse/origin.ts';
import type { Day } from '../time/day.ts';
import type { ClosureFact, Fact, LeaveFact } from './conflict.ts';
import type { System } from './system.ts';

/** Closures and leave between today and a day, of the calendars and teams that some facts are about. */
export function daysOffAround(
  { asOf, network, roadmap }: System,
  facts: readonly Fact[],
  until: Day,
): readonly (ClosureFact | LeaveFact)[] {
  const isNear = ({ first, last }: { readonly first: Day; readonly last: Day }) =>
    first <= until && last >= asOf;
  const teams = new Set(
    facts.flatMap((each) => {
      if (each.kind === 'people') return [each.pool.team];
      const id = each.kind === 'work' ? each.task.demand.team : undefined;
      const team = id === undefined ? undefined : roadmap.teams.get(id);
      return team ? [team] : [];
    }),
  );
  const nodes = facts.flatMap((each) => ('node' in each ? [network.nodes[each.node]!] : []));
  const calendars = new Set([...nodes, ...teams].map(({ calendar }) => calendar));
  const closures = new Set([...calendars].flatMap((calendar) => calendar.closures.filter(isNear)));
  const leave = [...teams].flatMap((team) =>
    leaveOf(team.data, roadmap.calendar)
      .filter(isNear)
      .map(({ first, last, data }): LeaveFact => {
        return { kind: 'leave', team, leave: data, first, last, at: where(data) };
      }),
  );
  return [...[...closures].map((closure) => ({ kind: 'closure', closure }) as const), ...leave];
}
