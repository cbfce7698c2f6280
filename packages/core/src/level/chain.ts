import type { Board } from './board.ts';
import type { LevelProblem } from './problem.ts';
import { BY_BOUND, BY_LENGTH, BY_PEOPLE } from './schedule.ts';

/**
 * Walks the chain that makes the finish of a node what it is, over dependencies and over those
 * who had the people it waited for, and tells each node of it once, in no particular order.
 */
export function chainOf(
  { network }: LevelProblem,
  { drivers, blockedBy }: Pick<Board, 'drivers' | 'blockedBy'>,
  last: number,
  tell: (node: number) => void,
): void {
  const seen = new Set<number>();
  let point = 2 * last + 1;
  while (!seen.has(point)) {
    seen.add(point);
    const node = point >> 1;
    if (!seen.has(point ^ 1)) tell(node);
    const driver = drivers[point]!;
    if (driver >= 0) {
      point = network.from[driver]!;
      if (point < 0) return;
    } else if (driver === BY_LENGTH || (driver === BY_PEOPLE && point % 2 === 1)) {
      point = 2 * node;
    } else if (driver === BY_PEOPLE && blockedBy[node]! >= 0) {
      point = 2 * blockedBy[node]! + 1;
    } else if (driver === BY_BOUND || driver === BY_PEOPLE) return;
  }
}
