import type { Roadmap } from '../model/roadmap.ts';
import type { Compared } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { isOfFloatAlone } from './moves.ts';

/** A team or a person, and what a change of the roadmap means for them. */
export interface Affected {
  readonly who: string;
  readonly isTeam: boolean;
  /** Ids of initiatives that they own or work on and that were edited. */
  readonly edited: readonly string[];
  /** Those that nobody edited and that move all the same. */
  readonly following: readonly string[];
  /** First days of the months in which the team has newly too much to do, or more of it. */
  readonly overloads: readonly number[];
}

/**
 * Who should know of a change: the teams that work on what is edited or moves and the people who
 * own it, in either state; those for whom most follows first.
 */
export function affectedBy(
  base: Compared,
  head: Compared,
  { changes, moves, overloads }: Comparison,
): readonly Affected[] {
  const found = new Map<
    string,
    { edited: Set<string>; following: Set<string>; months: Set<number> }
  >();
  const at = (who: string) => {
    let one = found.get(who);
    if (!one)
      found.set(who, (one = { edited: new Set(), following: new Set(), months: new Set() }));
    return one;
  };
  for (const { subject } of changes) {
    const id = subject.slice(subject.indexOf(':') + 1);
    for (const who of peopleOf(subject, base, head)) at(who).edited.add(id);
  }
  for (const move of moves) {
    const { id, isEdited } = move;
    if (isEdited || isOfFloatAlone(move)) continue;
    for (const who of peopleOf(`initiative:${id}`, base, head)) at(who).following.add(id);
  }
  for (const { team, first, base: before, head: now } of overloads) {
    if (now > 0 && (before === 0 || now - before >= LEAST)) at(team).months.add(first);
  }
  const all = [...found].map(([who, { edited, following, months }]) => ({
    who,
    isTeam: head.roadmap.teams.has(who) || base.roadmap.teams.has(who),
    edited: [...edited],
    following: [...following],
    overloads: [...months],
  }));
  return all.toSorted(
    (a, b) =>
      b.overloads.length + b.following.length - a.overloads.length - a.following.length ||
      b.edited.length - a.edited.length ||
      (a.who < b.who ? -1 : 1),
  );
}

/** Person-days by which an overload grows before anyone has to hear of it. */
const LEAST = 1;

function peopleOf(subject: string, base: Compared, head: Compared): ReadonlySet<string> {
  return new Set([...peopleIn(subject, base.roadmap), ...peopleIn(subject, head.roadmap)]);
}

function peopleIn(subject: string, roadmap: Roadmap): readonly string[] {
  const colon = subject.indexOf(':');
  const [kind, id] = [subject.slice(0, colon), subject.slice(colon + 1)];
  if (kind === 'team') return [id];
  if (kind === 'initiative') {
    const { demand = [], owners } = roadmap.initiativeById.get(id)?.data ?? {};
    const owning = [owners?.business, owners?.it].flatMap((each) => each ?? []);
    return [...demand.map(({ team }) => team), ...owning];
  }
  const owner = ownedIn(roadmap, kind, id)?.owner;
  return typeof owner === 'string' ? [owner] : [];
}

function ownedIn(
  { objectives, kpis, systems, processes }: Roadmap,
  kind: string,
  id: string,
): { readonly owner?: unknown } | undefined {
  const sections = { objective: objectives, kpi: kpis, system: systems, process: processes };
  return kind in sections ? sections[kind as keyof typeof sections].get(id)?.data : undefined;
}
