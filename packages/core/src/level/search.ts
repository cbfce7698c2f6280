import type { Plan } from '../plan/plan.ts';
import { boardFor } from './board.ts';
import { costIn, isLess, type Cost } from './cost.ts';
import type { LevelOptions } from './level.ts';
import type { LevelProblem } from './problem.ts';
import { randomOf, type Random } from './random.ts';
import { ranksFor } from './ranks.ts';
import { BY_PEOPLE, schedule } from './schedule.ts';
import { sequenceBy } from './sequence.ts';

export interface Found {
  /** The sequence of points that gave the best schedule. */
  readonly points: Int32Array;
  readonly schedules: number;
}

/** The share of the people it needs below which work that may not pause does not begin. */
export const LEAST_SHARE = 0.25;

/**
 * The best sequence within a budget of schedules: the orders of `ranksFor`, then local search,
 * in which work that waited for people moves ahead of others, and stays there if that made
 * nothing worse. Ends early where no schedule can be better: all is as early as the network
 * (`floor`, by point) allows.
 */
export function search(
  problem: LevelProblem,
  plan: Plan,
  floor: ArrayLike<number>,
  { budget = 60, seed = 1, split = false, shouldStop }: LevelOptions,
): Found {
  const board = boardFor(problem, problem.amounts, split ? 0 : LEAST_SHARE);
  const costOf = costIn(problem, plan);
  const least = costOf(floor);
  let schedules = 0;
  const attempt = (rank: Int32Array): Tried => {
    const points = sequenceBy(problem, rank);
    schedule(problem, points, problem.amounts, board);
    schedules++;
    return { rank, points, cost: costOf(board.days), drivers: board.drivers.slice() };
  };
  const isOver = ({ cost }: Tried) =>
    schedules >= Math.max(1, budget) || !isLess(least, cost) || shouldStop?.() === true;
  let best: Tried | undefined;
  for (const rank of ranksFor(problem, plan)) {
    const tried = attempt(rank);
    if (!best || isLess(tried.cost, best.cost)) best = tried;
    if (isOver(best)) return { points: best.points, schedules };
  }
  const random = randomOf(seed);
  while (best && !isOver(best)) {
    const rank = moved(problem, best, random);
    if (!rank) break;
    const tried = attempt(rank);
    // As good is good enough: a step sideways leads on.
    if (!isLess(best.cost, tried.cost)) best = tried;
  }
  return { points: best?.points ?? problem.order.points, schedules };
}

interface Tried {
  readonly rank: Int32Array;
  readonly points: Int32Array;
  readonly cost: Cost;
  readonly drivers: Int32Array;
}

/** Another order: one of the nodes that waited for people goes ahead by some places. */
function moved(
  { network, firstTask }: LevelProblem,
  { rank, drivers }: Tried,
  random: Random,
): Int32Array | undefined {
  const order = new Int32Array(rank.length);
  for (const [node, place] of rank.entries()) order[place] = node;
  const hasWork = (node: number) => firstTask[node] !== firstTask[node + 1];
  // By rank, not by node: in whatever order the files came.
  const waited = order.filter(
    (node) => drivers[2 * node] === BY_PEOPLE || drivers[2 * node + 1] === BY_PEOPLE,
  );
  if (waited.length === 0) return undefined;
  const node = waited[random.below(waited.length)]!;
  const from = rank[node]!;
  // What has begun is never interrupted for what has not.
  const isBegun = (each: number) => network.nodes[each]!.state === 'begun';
  const ahead = order
    .subarray(0, from)
    .filter((each) => hasWork(each) && (isBegun(node) || !isBegun(each)));
  if (ahead.length === 0) return rank;
  // Near places more often than far ones.
  const back = Math.floor(random.unit() ** 2 * ahead.length);
  const to = rank[ahead[ahead.length - 1 - back]!]!;
  order.copyWithin(to + 1, to, from);
  order[to] = node;
  const changed = new Int32Array(rank.length);
  for (const [place, each] of order.entries()) changed[each] = place;
  return changed;
}
