import type { Capacity } from '../capacity/capacity.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import { boardFor, type Board } from './board.ts';
import { Bookings } from './bookings.ts';
import { endAtLeast } from './bounds.ts';
import { judgedItems, lateness, promisedLateness } from './cost.ts';
import { latenessAtLeast } from './late-bound.ts';
import type { Assigned, Holdup, LevelledItem, LevelledPlan, LevelOptions } from './level.ts';
import { impossibleIn, levelProblem, MOST_DAYS, type LevelProblem } from './problem.ts';
import { BY_BOUND, BY_LENGTH, BY_PEOPLE, schedule } from './schedule.ts';
import { LEAST_SHARE, searching, type Found } from './search.ts';

/** A levelled plan, and what it was made from: where a forecast goes on. */
export interface Levelling {
  readonly levelled: LevelledPlan;
  readonly problem: LevelProblem;
  /** The points in the order in which they were given their places. */
  readonly points: Int32Array;
}

/** Dates at which everything fits; see `level.ts` for what that means. Never throws, whatever the roadmap says. */
export function levelRoadmap(
  roadmap: Roadmap,
  plan: Plan,
  capacity: Capacity,
  options: LevelOptions = {},
): LevelledPlan {
  return levelling(roadmap, plan, capacity, options).levelled;
}

export function levelling(
  roadmap: Roadmap,
  plan: Plan,
  capacity: Capacity,
  options: LevelOptions = {},
): Levelling {
  const steps = levellingSteps(roadmap, plan, capacity, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, for doors that have to listen in between: yields the number of schedules tried so far. */
export function* levellingSteps(
  roadmap: Roadmap,
  plan: Plan,
  capacity: Capacity,
  options: LevelOptions = {},
): Generator<number, Levelling> {
  const { pull = false } = options;
  let problem = levelProblem(roadmap, plan, capacity, { pull });
  for (;;) {
    const floor = networkDays(problem);
    const found = yield* searching(problem, plan, floor, options);
    const levelled = levelledBy(problem, plan, floor, found, options);
    if (!isShort(problem, levelled)) return { levelled, problem, points: found.points };
    // Queue behind queue takes longer than was thought.
    problem = levelProblem(roadmap, plan, capacity, { pull, days: MOST_DAYS });
  }
}

/** Whether there may be room for something behind the days for which people were counted. */
function isShort(problem: LevelProblem, { items }: LevelledPlan): boolean {
  if (problem.days >= MOST_DAYS) return false;
  const impossible = impossibleIn(problem);
  return problem.network.nodes.some(
    ({ key }, node) => impossible[node] === 0 && items.get(key)?.startBy.kind === 'nobody',
  );
}

function emptyBoard(problem: LevelProblem, { split = false }: LevelOptions): Board {
  return boardFor(problem, problem.amounts, split ? 0 : LEAST_SHARE);
}

function levelledBy(
  problem: LevelProblem,
  plan: Plan,
  floor: Float64Array,
  { points, schedules }: Found,
  options: LevelOptions,
): LevelledPlan {
  const board = emptyBoard(problem, options);
  const bookings = new Bookings(problem, board);
  schedule(problem, points, problem.amounts, board, (node) => bookings.take(node));
  const items = new Map<string, LevelledItem>();
  let end = plan.asOf;
  const people = bookings.byNode();
  for (const [node, { key, state }] of problem.network.nodes.entries()) {
    if (items.has(key)) continue;
    const item = itemOf(problem, plan, board, bookings, node, people.get(node) ?? NOBODY);
    items.set(key, item);
    if (state !== 'finished') end = Math.max(end, item.finish);
  }
  const judged = judgedItems(problem, plan);
  return {
    plan,
    items,
    end,
    endAtLeast: endAtLeast(problem, floor, board.homeless),
    late: promisedLateness(judged, board.days),
    lateAtLeast: latenessAtLeast(problem, judged, floor, board.homeless),
    schedules,
  };
}

const NOBODY: readonly Assigned[] = [];

/** The days of the same network if there were people for everything, by point: no schedule has an earlier one. */
function networkDays(problem: LevelProblem): Float64Array {
  const nobody = { ...problem, firstTask: new Int32Array(problem.firstTask.length) };
  const board = boardFor(nobody, nobody.amounts, 0);
  schedule(nobody, nobody.order.points, nobody.amounts, board);
  return board.days;
}

function itemOf(
  problem: LevelProblem,
  plan: Plan,
  board: Board,
  bookings: Bookings,
  node: number,
  people: readonly Assigned[],
): LevelledItem {
  const { key, state } = problem.network.nodes[node]!;
  const item = plan.items.get(key)!;
  const [start, finish] = [board.days[2 * node]!, board.days[2 * node + 1]!];
  return {
    key,
    item,
    start,
    finish,
    startBy: holdupOf(problem, board, bookings, 2 * node),
    finishBy: holdupOf(problem, board, bookings, 2 * node + 1),
    late: state === 'finished' ? 0 : lateness(item, finish),
    people,
  };
}

function holdupOf(problem: LevelProblem, board: Board, bookings: Bookings, point: number): Holdup {
  const { network, rows } = problem;
  const node = point >> 1;
  if (board.homeless[node] === 1) {
    return { kind: 'nobody', pool: rows.pools[board.lackRow[node]!]! };
  }
  const driver = board.drivers[point]!;
  if (driver === BY_BOUND) return { kind: 'own' };
  if (driver === BY_LENGTH) return { kind: 'length' };
  if (driver === BY_PEOPLE) {
    // A demand that may begin late, or days off of its team, are nobody's fault.
    const isOwn = point % 2 === 1 && board.lackRow[node]! < 0;
    return isOwn ? { kind: 'length' } : bookings.holdup(point);
  }
  const dependency = network.dependencies[driver];
  const from = network.from[driver]!;
  if (!dependency) return { kind: 'within', key: network.nodes[from >> 1]!.key };
  return from < 0
    ? { kind: 'external', dependency, on: network.promises.get(dependency)!.on }
    : { kind: 'dependency', key: network.nodes[from >> 1]!.key, dependency };
}
