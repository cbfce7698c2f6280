import type { Board } from './board.ts';
import type { LevelProblem } from './problem.ts';
import { cellAt, endOf } from './rows.ts';
import { book, FIRST_BLOCKED, NO_ROOM, ROUNDING, takeBack } from './book.ts';

/**
 * Finds room for the work of one node and books it: from a day on, and to be done by another one
 * if there are people enough. Gives the day on which it starts; its last day of work stands in
 * `board.workEnd`.
 *
 * On each day on which anybody of its pool is there it takes as many as it needs to be done in
 * time, as far as they are free. It starts only where from then on it never has to do with less
 * than a share of them (`board.least`): work is thinned, never broken off. With a share of 0 it
 * takes whoever is free, and may pause.
 *
 * Work that has no room in all the days planned stays where the network puts it, unbooked, and
 * is noted in `board.homeless`.
 */
export function place(
  problem: LevelProblem,
  board: Board,
  node: number,
  earliest: number,
  finishFor: (start: number) => number,
): number {
  const { asOf, days, network } = problem;
  const { calendar, state } = network.nodes[node]!;
  let start = earliest;
  board.node = node;
  board.blockedRow[node] = -1;
  for (;;) {
    const blocked = tryFrom(problem, board, node, start, finishFor(start));
    if (blocked === FITS) return start;
    takeBack(problem.rows, board);
    if (blocked === NO_ROOM) break;
    if (board.blockedRow[node] < 0) board.blockedFrom[node] = asOf + blocked;
    board.blockedRow[node] = board.blocker;
    const last = asOf + lastFull(problem, board, blocked);
    board.blockedTo[node] = last;
    board.blockedBy[node] = board.owner[cellAt(problem.rows, board.blocker, last - asOf)]!;
    // Work that has begun goes on when it can; other work starts on a day of work.
    start = state === 'begun' ? last + 1 : calendar.nextWorking(last + 1);
    if (start - asOf >= days) break;
  }
  board.homeless[node] = 1;
  board.workEnd[node] = Number.NEGATIVE_INFINITY;
  board.lackRow[node] = board.blocker;
  return earliest;
}

const FITS = -1;

/**
 * The last day, from one on which a pool had too few, before it has more than half of what was
 * wanted of it: on any sooner day the work would be turned away again.
 */
function lastFull({ rows }: LevelProblem, board: Board, from: number): number {
  const { free, blocker, wanted, least } = board;
  let last = from;
  const end = endOf(rows, blocker);
  for (let cell = cellAt(rows, blocker, from + 1); cell < end; cell++) {
    const few = 0.5 * least * Math.min(1, wanted) * rows.supply[cell]!;
    if (free[cell]! > few + ROUNDING) break;
    last = rows.day[cell]!;
  }
  return last;
}

/** Books all tasks of a node from a start on; else the day, counted from today, on which it has too few people. */
function tryFrom(
  problem: LevelProblem,
  board: Board,
  node: number,
  start: number,
  finish: number,
): number {
  const { firstTask, asOf } = problem;
  board.runs = 0;
  let end = Number.NEGATIVE_INFINITY;
  board.lackRow[node] = -1;
  for (let task = firstTask[node]!; task < firstTask[node + 1]!; task++) {
    if (board.efforts[task]! <= ROUNDING) continue;
    const done = book(problem, board, task, start, finish);
    if (done < 0) return done === NO_ROOM ? NO_ROOM : FIRST_BLOCKED - done;
    if (asOf + done > end) {
      end = asOf + done;
      board.lackRow[node] = end > finish ? board.lack : -1;
    }
  }
  board.workEnd[node] = end;
  return FITS;
}
