import type { Workload } from '../capacity/workload.ts';
import { insertEntry, type Sources } from '../edit/entries.ts';
import { appendItem } from '../edit/items.ts';
import { scalarText } from '../edit/scalar.ts';
import type { Edit } from '../text/diagnostic.ts';
import { formatDay } from '../time/day.ts';
import type { Stretching } from './say-proof.ts';

/**
 * The edit that gives a team so many people more between two days, under `capacity:`; `undefined`
 * where that is no single number, or cannot be written where the team stands.
 */
export function entryFor(
  { pool, first, last }: Stretching,
  extra: number,
  { capacity }: Pick<Workload, 'capacity'>,
  sources: Sources,
): Edit | undefined {
  const { team, skill } = pool;
  const steps = capacity.teams.get(team.id)?.steps ?? [];
  const inForce = steps.findLast(({ from }) => from <= first);
  // What changes within these days, or who is on leave, makes it a sum that a person has to do.
  const isPlain = !steps.some(({ from }) => from > first && from <= last);
  if (!inForce || !isPlain || (team.data.leave ?? []).length > 0) return undefined;
  const { people } = inForce;
  const counts = [
    ...(people === undefined ? [] : [`people: ${people + extra}`]),
    ...(skill === undefined
      ? []
      : [
          `skills: {${scalarText(skill, { inFlow: true })}: ${(inForce.skills.get(skill) ?? 0) + extra}}`,
        ]),
  ];
  const entry = `{from: ${formatDay(first)}, to: ${formatDay(last)}, ${counts.join(', ')}}`;
  return team.data.capacity
    ? appendItem(sources, team.data.capacity, entry)
    : insertEntry(sources, team.data, 'capacity', `[${entry}]`);
}
