import { tasksOf, type Proof } from '../capacity/proofs.ts';
import { firstLastThatFits, peopleThatFit } from '../capacity/repairs.ts';
import type { Task } from '../capacity/interval.ts';
import type { Workload } from '../capacity/workload.ts';
import type { Sources } from '../edit/entries.ts';
import type { Initiative } from '../model/roadmap.ts';
import type { Edit, Fix } from '../text/diagnostic.ts';
import { displayed } from '../text/display.ts';
import { formatDay, type Day } from '../time/day.ts';
import { nameOf, writeDay } from './about.ts';
import { entryFor } from './people-entry.ts';
import { poolName, sayPeople } from './person-days.ts';
import { stretchesOf } from './say-proof.ts';

/** The smallest edits that make a proof go, each tried out on the whole pool. */
export interface Repairs {
  /** Moving the target of one item, the least move first. */
  readonly moves: readonly Move[];
  readonly fixes: readonly Fix[];
  /** The same in words, the best first. */
  readonly says: readonly string[];
}

export interface Move {
  readonly initiative: Initiative;
  readonly to: Day;
  /** Working days. */
  readonly by: number;
}

/** What a proof is judged by: the work of all teams, and the texts that a repair edits. */
interface Stated {
  readonly workload: Workload;
  readonly sources: Sources;
}

/** Items whose dates are tried: the largest parts, which need not move far. */
const MOST_TRIED = 4;
const MOST_MOVES = 2;

/**
 * The repairs of a proof. They follow from the work that the proof rests on, and are looked for
 * once; the edits are of the texts as they are now.
 */
export function repairsOf(proof: Proof, context: Stated): Repairs {
  let found = alreadyFound.get(proof);
  if (!found) alreadyFound.set(proof, (found = findRepairs(proof, context)));
  const { moves, more } = found;
  return {
    moves,
    fixes: [
      ...moves.map(({ initiative, to }) => {
        const title = `Move the target of ${nameOf(initiative)} to ${formatDay(to)}, the first day that fits`;
        return writeDay(initiative.target!.at, to, title);
      }),
      ...(more?.edit ? [{ title: more.title, safe: false, edits: [more.edit] }] : []),
    ],
    says: [
      ...moves.map(
        ({ initiative, to }) => `move the target of ${nameOf(initiative)} to ${formatDay(to)}`,
      ),
      ...(more ? [more.says] : []),
    ],
  };
}

interface Found {
  readonly moves: readonly Move[];
  readonly more: ReturnType<typeof moreFor>;
}

const alreadyFound = new WeakMap<Proof, Found>();

function findRepairs(proof: Proof, { workload, sources }: Stated): Found {
  const { team } = proof.pool;
  const asked = workload.asked.teams.find((each) => each.team === team)?.works ?? [];
  const tasks = tasksOf(asked, proof.pool);
  return { moves: movesFor(proof, tasks), more: moreFor(proof, tasks, workload, sources) };
}

/** A deadline stands for a reason outside the plan: only targets move, and those told to outsiders last. */
function movesFor(proof: Proof, tasks: readonly Task[]): readonly Move[] {
  const tried = proof.parts
    .map(({ task }) => task)
    .filter(({ work: { initiative, demand }, window }) => {
      return demand.to === undefined && initiative.target?.period?.last === window.last;
    })
    .slice(0, MOST_TRIED);
  return tried
    .flatMap((task) => {
      const { initiative } = task.work;
      const to = firstLastThatFits(proof, tasks, task);
      const limit = initiative.deadline?.period?.last ?? Number.POSITIVE_INFINITY;
      if (to === undefined || to > limit) return [];
      const by = initiative.calendar.workingDays(task.window.last + 1, to);
      return [{ initiative, to, by }];
    })
    .toSorted((a, b) => disturbance(a) - disturbance(b))
    .slice(0, MOST_MOVES);
}

/** Behind every move of what was told inside the house comes what was told to others. */
function disturbance({ initiative, by }: Move): number {
  return by + (initiative.announced ? 100_000 : 0);
}

interface More {
  readonly says: string;
  readonly title: string;
  readonly edit: Edit | undefined;
}

/** People for the days of the proof; as an edit where the team's size does not change within them. */
function moreFor(
  proof: Proof,
  tasks: readonly Task[],
  workload: Workload,
  sources: Sources,
): More | undefined {
  const [stretch] = stretchesOf(proof, workload);
  if (!stretch || stretch.free <= 0) return undefined;
  const extra = peopleThatFit(proof, tasks, stretch.free);
  if (extra === undefined) return undefined;
  const { pool, first, last } = proof;
  const days = `from ${formatDay(first)} to ${formatDay(last)}`;
  const who = poolName(pool);
  return {
    says: `have ${sayPeople(extra)} more for ${who} ${days}`,
    title: `Add ${sayPeople(extra)} to ${displayed(pool.team.id)} ${days}`,
    edit: entryFor(proof, extra, workload, sources),
  };
}
