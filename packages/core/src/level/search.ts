import type { Plan } from '../plan/plan.ts';
import { randomOf } from '../schedule/random.ts';
import { boardFor } from './board.ts';
import { costOf, isLess, judgedItems, type Cost } from './cost.ts';
import type { LevelOptions } from './level.ts';
import { inserted, squeaked, type Moving, type Tried } from './moves.ts';
import { impossibleIn, type LevelProblem } from './problem.ts';
import { ranksFor } from './ranks.ts';
import { schedule } from './schedule.ts';
import { sequenceBy } from './sequence.ts';

export interface Found {
  /** The sequence of points that gave the best schedule. */
  readonly points: Int32Array;
  readonly schedules: number;
}

/** The share of the people it needs below which work that may not pause does not begin. */
export const LEAST_SHARE = 0.25;

/**
 * The best sequence within a budget of schedules: the orders of `ranksFor`; then what is late
 * for want of people moves ahead, all at once, for up to a third of the budget (`squeaked`);
 * then one at a time (`inserted`), and stays there if that made nothing worse. Ends early where
 * no schedule can be better: all is as early as the network (`floor`, by point) allows. Yields
 * the number of schedules after each.
 *
 * Measured on generated and random roadmaps of 40 to 1,000 initiatives, beside insertion alone:
 * for 1,000 initiatives on 40 full teams, 26 of 100 days of late promises fewer at 60 schedules,
 * for the others some fewer. Activity lists in the order of a schedule's starts, on which
 * `schedule/` searches, were worse on most sets that were tried: here work takes fewer people for longer, so
 * the starts of a schedule do not give that schedule again.
 */
export function* searching(
  problem: LevelProblem,
  plan: Plan,
  floor: ArrayLike<number>,
  { budget = usualBudget(problem), seed = 1, split = false, shouldStop }: LevelOptions,
): Generator<number, Found> {
  const board = boardFor(problem, problem.amounts, split ? 0 : LEAST_SHARE);
  const judged = judgedItems(problem, plan);
  const least = costOf(judged, floor, impossibleIn(problem));
  const moving: Moving = { problem, judged, floor, random: randomOf(seed) };
  let schedules = 0;
  const attempt = (rank: Int32Array): Tried => {
    const points = sequenceBy(problem, rank);
    schedule(problem, points, problem.amounts, board);
    schedules++;
    const cost = costOf(judged, board.days, board.homeless);
    const { days, drivers, blockedBy } = board;
    const copies = {
      days: days.slice(),
      drivers: drivers.slice(),
      blockedBy: blockedBy.slice(),
    };
    return { rank, points, cost, ...copies };
  };
  const isOver = (cost: Cost) =>
    schedules >= Math.max(1, budget) || !isLess(least, cost) || shouldStop?.() === true;
  let best: Tried | undefined;
  for (const rank of ranksFor(problem, plan)) {
    // With few to try, what squeaks tells more than another order to begin with.
    if (schedules >= 2 && budget < FEW) break;
    const tried = attempt(rank);
    if (!best || isLess(tried.cost, best.cost)) best = tried;
    yield schedules;
    if (isOver(best.cost)) return { points: best.points, schedules };
  }
  if (!best) return { points: problem.order.points, schedules };
  let current = best;
  const rounds = Math.min(MOST_ROUNDS, Math.max(FEW, Math.floor(budget / 3)));
  for (let round = 1; round <= rounds && !isOver(best.cost); round++) {
    const rank = squeaked(moving, current);
    if (!rank) break;
    current = attempt(rank);
    if (isLess(current.cost, best.cost)) best = current;
    else if (round % PATIENCE === 0) current = best;
    yield schedules;
  }
  while (!isOver(best.cost)) {
    const rank = inserted(moving, best);
    if (!rank) break;
    const tried = attempt(rank);
    // As good is good enough: a step sideways leads on.
    if (!isLess(best.cost, tried.cost)) best = tried;
    yield schedules;
  }
  return { points: best.points, schedules };
}

/** Schedules that are few. */
const FEW = 10;
/** More rounds of all at once gain nothing any more. */
const MOST_ROUNDS = 25;
/** Rounds without a gain before it goes back to the best. */
const PATIENCE = 4;

/** Schedules that take about as long together for any size: 60, of large roadmaps fewer. */
function usualBudget({ network }: LevelProblem): number {
  return Math.max(4, Math.min(60, Math.floor(MOST_PLACED / Math.max(1, network.nodes.length))));
}

/** Places given in all schedules together. */
const MOST_PLACED = 90_000;
