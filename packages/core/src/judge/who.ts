import type { Initiative, Roadmap } from '../model/roadmap.ts';

/** Everybody who answers for an initiative or has said whether it can be done, by the names written. */
export function peopleOn({ data }: Initiative): ReadonlySet<string> {
  const { owners, feasibility } = data;
  const verdicts = [feasibility ?? {}, ...(feasibility?.verdicts ?? [])];
  return new Set([
    ...listed(owners?.business),
    ...listed(owners?.it),
    ...verdicts.flatMap(({ by }) => by ?? []),
  ]);
}

export function listed(names: string | readonly string[] | undefined): readonly string[] {
  if (names === undefined) return [];
  return typeof names === 'string' ? [names] : names;
}

/** The names by which somebody may be written: an owner that is a team, and the lead of that team. */
export function namesOf(owner: string, { teams }: Pick<Roadmap, 'teams'>): readonly string[] {
  const lead = teams.get(owner)?.data.lead;
  const leading = [...teams.values()].filter(({ data }) => data.lead === owner).map(({ id }) => id);
  return [owner, ...(lead === undefined ? [] : [lead]), ...leading];
}
