import { recalling } from '../run/recall.ts';
import type { AskedWork, TeamWork } from './asked.ts';
import type { Pool } from './capacity.ts';
import {
  insideOf,
  overfullIntervals,
  ROUNDING,
  smallestOverfull,
  type Overfull,
  type Part,
  type Task,
} from './interval.ts';
import { knownOf, numbersOf } from './numbers.ts';
import { supplied } from './supply.ts';
import type { Window, Work } from './work.ts';

/**
 * Days in which promised work needs more of a team, or of those with a skill, than there is:
 * impossible however the work is spread. The work is that of initiatives which were promised,
 * at its most likely effort; each may begin no sooner than the network allows and has to be
 * done by its date.
 */
export interface Proof extends Overfull {
  readonly pool: Pool;
  /** Person-days that the parts need together. */
  readonly needed: number;
  /** Whether it stands even if everything goes as the optimistic estimates say. */
  readonly holdsAtBest: boolean;
}

/** In person-days. Less would read as "needs 5, has 5". */
const LEAST_SHORTFALL = 0.05;

/**
 * The proofs for every pool, tightest first, no two of a pool about the same days; none about a
 * whole team for work that is already in a proof about a skill of it. Deterministic, whatever
 * the order of the files.
 */
export function findProofs({ teams }: AskedWork): readonly Proof[] {
  const [first] = teams;
  return first ? recall([first.team], teams, proofsOfTeam).flat() : [];
}

/** The same objects as long as the same work is asked of a team. */
const recall = recalling<TeamWork, readonly Proof[]>();

function proofsOfTeam({ pools, works }: TeamWork): readonly Proof[] {
  const proofs: Proof[] = [];
  const said = new Set<Work>();
  // What is said of a skill is more precise than what is said of its team.
  for (const pool of [
    ...pools.filter(({ skill }) => skill),
    ...pools.filter(({ skill }) => !skill),
  ]) {
    const own = knownProofs(pool, tasksOf(works, pool)).filter(isWorthAWord);
    for (const proof of own) {
      if (proof.parts.some(({ task }) => said.has(task.work))) continue;
      proofs.push(proof);
    }
    for (const { parts } of own) for (const { task } of parts) said.add(task.work);
  }
  return proofs;
}

/** The tasks that a pool has to do, with the windows in which promises put them. */
export function tasksOf(works: readonly Work[], pool: Pool): readonly Task[] {
  const last = lastTasks.get(pool);
  if (last?.works === works) return last.tasks;
  const tasks = tasksIn(works, pool);
  lastTasks.set(pool, { works, tasks });
  return tasks;
}

interface AskedTasks {
  readonly works: readonly Work[];
  readonly tasks: readonly Task[];
}

const lastTasks = new WeakMap<Pool, AskedTasks>();

function tasksIn(works: readonly Work[], { team, skill }: Pool): readonly Task[] {
  const tasks: Task[] = [];
  for (const work of works) {
    const isAsked = work.team === team && (skill === undefined || work.skill === skill);
    if (!isAsked || !work.must) continue;
    tasks.push({ work, window: work.must, effort: work.effort.likely, rate: work.atMost });
  }
  return tasks;
}

/** The proofs for one pool, tightest first, no two about the same days. */
export function proofsIn(pool: Pool, tasks: readonly Task[]): readonly Proof[] {
  return proofsOn(overfullDaysIn(pool, tasks), pool, tasks);
}

/** The same, told of the tasks of today, where the last ones of the pool had the same numbers. */
function knownProofs(pool: Pool, tasks: readonly Task[]): readonly Proof[] {
  const known = knownOf(numbersOf(pool, tasks), 'proofs', () => ({
    tasks,
    proofs: proofsIn(pool, tasks),
  }));
  if (known.tasks === tasks) return known.proofs;
  const now = ({ task, inside }: Part): Part => ({
    task: tasks[known.tasks.indexOf(task)]!,
    inside,
  });
  return known.proofs.map((proof) => ({ ...proof, parts: proof.parts.map(now) }));
}

/** The proofs about some days in which too much has to be done. */
export function proofsOn(
  days: readonly Window[],
  pool: Pool,
  tasks: readonly Task[],
): readonly Proof[] {
  return days.flatMap((window) => {
    const smallest = smallestOverfull(tasks, window, pool.supply);
    return smallest ? [proofOf(pool, smallest)] : [];
  });
}

/** The days of which the proofs for one pool speak, before they are drawn together round the fewest tasks. */
export function overfullDaysIn({ supply }: Pool, tasks: readonly Task[]): readonly Window[] {
  const tightest = overfullIntervals(tasks, supply)
    .map((window) => ({ window, capacity: supplied(supply, window.first, window.last) }))
    .toSorted((a, b) => a.capacity - b.capacity || a.window.first - b.window.first);
  const taken: Window[] = [];
  for (const { window } of tightest) {
    if (!taken.some((other) => overlaps(window, other))) taken.push(window);
  }
  return taken;
}

function isWorthAWord({ needed, capacity }: Proof): boolean {
  return needed - capacity >= LEAST_SHORTFALL;
}

function overlaps(a: Window, b: Window): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function proofOf(pool: Pool, overfull: Overfull): Proof {
  const { first, last, capacity, parts } = overfull;
  const needed = parts.reduce((sum, { inside }) => sum + inside, 0);
  const atBest = parts.reduce((sum, { task }) => {
    const effort = task.work.effort.optimistic;
    return sum + insideOf({ ...task, effort }, first, last, pool.supply);
  }, 0);
  return { ...overfull, pool, needed, holdsAtBest: atBest > capacity + ROUNDING };
}
