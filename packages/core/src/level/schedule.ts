import { earliestBy } from '../plan/constraint.ts';
import type { PlanNode } from '../plan/node.ts';
import type { Board } from './board.ts';
import { place } from './place.ts';
import type { Amounts, LevelProblem } from './problem.ts';

/** The day is the node's own bound. */
export const BY_BOUND = -1;
/** A finish that is the start and the length. */
export const BY_LENGTH = -2;
/** A start that waited for people, or a finish for which there were too few. */
export const BY_PEOPLE = -3;

/** Called for each node with work after it was given its place. */
export type OnPlaced = (node: number) => void;

/**
 * The serial schedule generation scheme (Kelley, 1963) on the points of the network: each point
 * of a sequence, behind all that it waits for, as early as the network and the people who are
 * still free allow. The forward pass of the plan with people added: where there are enough of
 * them, the days are the earliest days of the plan.
 */
export function schedule(
  problem: LevelProblem,
  points: Int32Array,
  amounts: Amounts,
  board: Board,
  onPlaced?: OnPlaced,
): void {
  const { nodes } = problem.network;
  board.free.set(problem.rows.supply);
  board.owner.fill(-1);
  board.homeless.fill(0);
  for (let at = 0; at < points.length; at++) {
    const point = points[at]!;
    const node = point >> 1;
    if ((point & 1) === 0) startOf(problem, amounts, board, node, onPlaced);
    else finishOf(problem, amounts, board, node, nodes[node]!);
  }
}

function startOf(
  problem: LevelProblem,
  amounts: Amounts,
  board: Board,
  index: number,
  onPlaced: OnPlaced | undefined,
): void {
  const { asOf, firstTask } = problem;
  const node = problem.network.nodes[index]!;
  const point = 2 * index;
  board.days[point] = amounts.starts[index]!;
  board.drivers[point] = BY_BOUND;
  waitForLinks(problem, amounts, board, point, node);
  board.workEnd[index] = Number.NEGATIVE_INFINITY;
  board.blockedRow[index] = -1;
  board.lackRow[index] = -1;
  if (firstTask[index] === firstTask[index + 1]) return;
  const isBegun = node.state === 'begun';
  const allowed = board.days[point];
  const claim = node.finish?.day ?? Number.NEGATIVE_INFINITY;
  const length = amounts.lengths[index]!;
  // What has begun keeps its start; what is left of its work begins today.
  const finishFor = (start: number) =>
    Math.max(claim, finishAfter(node, length, isBegun ? allowed : start));
  const start = place(
    problem,
    board,
    index,
    isBegun ? Math.max(asOf, allowed) : allowed,
    finishFor,
  );
  onPlaced?.(index);
  if (isBegun || start === allowed) return;
  board.days[point] = start;
  board.drivers[point] = BY_PEOPLE;
}

function finishOf(
  problem: LevelProblem,
  amounts: Amounts,
  board: Board,
  index: number,
  node: PlanNode,
): void {
  const { days, drivers } = board;
  const point = 2 * index + 1;
  const { finish: own } = node;
  const isGiven = node.state === 'finished' && own !== undefined;
  days[point] = isGiven ? own.day : finishAfter(node, amounts.lengths[index]!, days[point - 1]!);
  drivers[point] = isGiven ? BY_BOUND : BY_LENGTH;
  if (own && own.day > days[point]) {
    days[point] = own.day;
    drivers[point] = BY_BOUND;
  }
  waitForLinks(problem, amounts, board, point, node);
  const end = board.workEnd[index]!;
  if (end > days[point]) {
    days[point] = end;
    drivers[point] = BY_PEOPLE;
  }
}

/** Moves a point behind what it waits for. */
function waitForLinks(
  { network, order }: LevelProblem,
  { promises }: Amounts,
  { days, drivers }: Board,
  point: number,
  { calendar }: PlanNode,
): void {
  const { first, from, dependencies, lags } = network;
  for (let link = first[point]!; link < first[point + 1]!; link++) {
    if (order.isLeftOut[link] === 1) continue;
    const dependency = dependencies[link];
    const day = from[link]! < 0 ? promises[link]! : days[from[link]!]!;
    const allowed = dependency ? earliestBy(dependency.type, calendar, lags[link]!, day) : day;
    if (allowed > days[point]! || (allowed === days[point] && drivers[point] === BY_BOUND)) {
      days[point] = allowed;
      drivers[point] = link;
    }
  }
}

function finishAfter({ calendar, length }: PlanNode, days: number, start: number): number {
  if (days === 0 || length.calendar) return start + Math.max(0, days - 1);
  return calendar.addWorking(start, days - 1);
}
