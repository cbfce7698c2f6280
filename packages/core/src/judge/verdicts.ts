import type { ConditionData, VerdictData } from '../model/generated/types.ts';
import type { Initiative, Roadmap } from '../model/roadmap.ts';
import { where } from '../parse/origin.ts';
import type { Location } from '../text/source.ts';
import { displayed } from '../text/display.ts';

/** Those who have said whether an initiative can be done, whatever they said. */
export function askedOf({ data: { feasibility } }: Initiative): ReadonlySet<string> {
  const given = [feasibility ?? {}, ...(feasibility?.verdicts ?? [])];
  return new Set(given.flatMap(({ by, verdict }) => (by && verdict ? [by] : [])));
}

/** Somebody whose verdict an initiative needs, and for what. */
export interface Owed {
  /** Who is to be asked: the lead of a team, or the team if it names none; the owner of a system. */
  readonly who: string;
  /** Every name under which the verdict may stand. */
  readonly names: readonly string[];
  /** `team data`, `owns crm`. */
  readonly reasons: readonly string[];
  /** Where the initiative names what they answer for. */
  readonly at: Location;
}

/**
 * Whose verdict an initiative needs: the lead of each team that it asks for work, and the owner
 * of each system that it brings in, changes or switches off. What it only uses stays as it is.
 * Unknown and dissolved teams have findings of their own.
 */
export function owedBy(
  initiative: Initiative,
  roadmap: Pick<Roadmap, 'teams' | 'systems'>,
): readonly Owed[] {
  const owed = new Map<string, Owed>();
  const add = (who: string, names: readonly string[], reason: string, at: Location) => {
    const known = owed.get(who);
    const reasons = [...(known?.reasons ?? []), reason];
    owed.set(who, {
      who,
      names: [...(known?.names ?? []), ...names],
      reasons,
      at: known?.at ?? at,
    });
  };
  for (const demand of initiative.data.demand ?? []) {
    const team = roadmap.teams.get(demand.team);
    if (!team || team.data.ended !== undefined) continue;
    const reason = `team ${displayed(team.id)}`;
    const who = team.data.lead ?? team.id;
    if (owed.get(who)?.reasons.includes(reason)) continue;
    add(who, [who, team.id], reason, where(demand, 'team'));
  }
  for (const { id, at } of systemsOf(initiative)) {
    const owner = roadmap.systems.get(id)?.data.owner;
    if (owner === undefined) continue;
    const lead = roadmap.teams.get(owner)?.data.lead;
    const who = lead ?? owner;
    add(who, [who, owner], `owns ${displayed(id)}`, at);
  }
  return [...owed.values()];
}

function systemsOf({ data: { systems = {} } }: Initiative) {
  const { introduces = [], changes = [], retires = [] } = systems;
  const ids = new Map<string, Location>();
  for (const list of [introduces, changes, retires]) {
    for (const [index, id] of list.entries()) if (!ids.has(id)) ids.set(id, where(list, index));
  }
  return [...ids].map(([id, at]) => ({ id, at }));
}

/** A condition under which somebody thinks that it can be done. */
export interface Condition {
  readonly text: string;
  /** Who made it. */
  readonly by?: string;
  /** The written entry; absent where it is no more than a text. */
  readonly data?: ConditionData;
  readonly at: Location;
}

/** The conditions of every verdict, in the order written. */
export function conditionsOf({ data: { feasibility } }: Initiative): readonly Condition[] {
  const verdicts: readonly Partial<VerdictData>[] = feasibility
    ? [feasibility, ...(feasibility.verdicts ?? [])]
    : [];
  return verdicts.flatMap(({ by, conditions = [] }) =>
    conditions.map((data, index): Condition => {
      const made = by === undefined ? {} : { by };
      return typeof data === 'string'
        ? { text: data, at: where(conditions, index), ...made }
        : { text: data.text, at: where(data, 'text'), data, ...made };
    }),
  );
}
