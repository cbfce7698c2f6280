import type { TeamCapacity } from '../../capacity/capacity.ts';
import type { Work } from '../../capacity/work.ts';
import type { Plan } from '../../plan/plan.ts';
import { placeOf, where } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { nameOf, sayList, shortened } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'no two critical paths hang on the one person who has a skill',
  *check({ workload, plan }) {
    for (const capacity of workload.asked.teams) {
      if (!capacity.pools.some(({ skill }) => skill !== undefined)) continue;
      const works = capacity.works.filter(
        ({ skill, initiative }) =>
          skill !== undefined && plan.items.get(initiative.id)?.critical === true,
      );
      for (const skill of new Set(works.flatMap((work) => work.skill ?? []))) {
        const apart = onPathsOfTheirOwn(
          works.filter((work) => work.skill === skill && isOneAlone(capacity, work)),
          plan,
        );
        if (apart.length > 1) yield notice(capacity, skill, apart);
      }
    }
  },
});

/** Whether at no time of the work more than one person has its skill, but somebody does. */
function isOneAlone({ steps }: TeamCapacity, { first, last, skill = '' }: Work): boolean {
  const counts = steps
    .filter(({ from }, index) => from <= last && (steps[index + 1]?.from ?? Infinity) > first)
    .map(({ skills }) => skills.get(skill) ?? 0);
  const most = Math.max(0, ...counts);
  return most > 0 && most <= 1;
}

/** Of works of which one waits for the other, the first: they are on one path. */
function onPathsOfTheirOwn(works: readonly Work[], plan: Plan): readonly Work[] {
  const ids = new Set(works.map(({ initiative }) => initiative.id));
  const behind = new Set<string>();
  for (const id of ids) for (const next of successorsOf(id, plan)) behind.add(next);
  const known = new Set<string>();
  return works.filter(({ initiative: { id } }) => {
    if (behind.has(id) || known.has(id)) return false;
    known.add(id);
    return true;
  });
}

/** Everything that waits for an item, however indirectly, itself not counted. */
function successorsOf(id: string, { items }: Plan): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...(items.get(id)?.successors ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === id || found.has(next)) continue;
    found.add(next);
    queue.push(...(items.get(next)?.successors ?? []));
  }
  return found;
}

function notice({ team }: TeamCapacity, skill: string, works: readonly Work[]): Noticed {
  const names = works.map(({ initiative }) => nameOf(initiative));
  return {
    message: `${displayed(team.id)} has one person with ${displayed(skill)}, and ${works.length} critical paths hang on that person: ${sayList(names)}`,
    help: 'let a second person learn it while there is time, or move one of them behind the other',
    at: placeOf(team.data.skills ?? {}, skill, 'key') ?? team.at,
    subject: `team:${team.id}`,
    related: shortened(
      works.map(({ initiative, demand }) => ({
        message: `${nameOf(initiative)} cannot slip by a day`,
        at: where(demand, 'skill'),
      })),
    ),
  };
}
