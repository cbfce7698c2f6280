import type { LevelProblem } from './problem.ts';
import { openDays } from './rows.ts';
import type { Board } from './board.ts';

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
  board.blockedRow[node] = -1;
  for (;;) {
    const blocked = tryFrom(problem, board, node, start, finishFor(start));
    if (blocked === FITS) return start;
    takeBack(board);
    if (blocked === NO_ROOM) break;
    if (board.blockedRow[node] < 0) board.blockedFrom[node] = asOf + blocked;
    board.blockedRow[node] = board.blocker;
    const last = asOf + lastFull(problem, board, blocked);
    board.blockedTo[node] = last;
    // Work that has begun goes on when it can; other work starts on a day of work.
    start = state === 'begun' ? last + 1 : calendar.nextWorking(last + 1);
    if (start - asOf >= days) break;
  }
  board.homeless[node] = 1;
  board.workEnd[node] = Number.NEGATIVE_INFINITY;
  board.lackRow[node] = board.blocker;
  return earliest;
}

/**
 * The last day, from one on which a pool had too few, before it has more than half of what was
 * wanted of it: on any sooner day the work would be turned away again.
 */
function lastFull({ days, rows }: LevelProblem, board: Board, from: number): number {
  const { free, blocker, wanted, least } = board;
  const base = blocker * days;
  let last = from;
  for (let day = from + 1; day < days; day++) {
    const there = rows.supply[base + day]!;
    if (there <= 0) continue;
    if (free[base + day]! > 0.5 * least * Math.min(wanted, there) + ROUNDING) break;
    last = day;
  }
  return last;
}

const FITS = -1;
const NO_ROOM = -2;
/** Person-days: less is rounding. */
const ROUNDING = 1e-9;

/** Books all tasks of a node from a start on; else the day, counted from today, on which it has too few people. */
function tryFrom(
  problem: LevelProblem,
  board: Board,
  node: number,
  start: number,
  finish: number,
): number {
  const { firstTask, asOf } = problem;
  board.trailLength = 0;
  let end = Number.NEGATIVE_INFINITY;
  board.lackRow[node] = -1;
  for (let task = firstTask[node]!; task < firstTask[node + 1]!; task++) {
    const done = bookTask(problem, board, task, start, finish);
    if (done < 0) return done === NO_ROOM ? NO_ROOM : FIRST_BLOCKED - done;
    if (asOf + done > end) {
      end = asOf + done;
      board.lackRow[node] = end > finish ? board.lack : -1;
    }
  }
  board.workEnd[node] = end;
  return FITS;
}

/** Blocked on day `d` is told as `FIRST_BLOCKED - d`, below all other answers. */
const FIRST_BLOCKED = -3;

function bookTask(
  { asOf, days, rows, tasks }: LevelProblem,
  board: Board,
  index: number,
  start: number,
  finish: number,
): number {
  const { row, whole, atMost, from } = tasks[index]!;
  const { free, least } = board;
  const { supply } = rows;
  const begin = Math.max(start, from) - asOf;
  let left = board.efforts[index]!;
  if (left <= ROUNDING) return Math.max(0, begin);
  let openLeft = openDays(rows, row, begin, finish - asOf + 1);
  const wanted = Math.min(atMost, left / Math.max(1, openLeft));
  board.wanted = wanted;
  const [base, wholeBase] = [row * days, whole * days];
  board.lack = -1;
  for (let day = begin; day < days; day++) {
    const there = supply[base + day]!;
    if (there <= 0) continue;
    const need = Math.min(atMost, left / Math.max(1, openLeft--), left);
    const ofWhole = whole < 0 ? Number.POSITIVE_INFINITY : free[wholeBase + day]!;
    const room = Math.min(free[base + day]!, ofWhole);
    // Work begins on a day on which somebody works at it.
    const isIdle = room <= ROUNDING && left === board.efforts[index];
    if (isIdle || room < least * Math.min(wanted, there) - ROUNDING) {
      board.blocker = ofWhole < free[base + day]! ? whole : row;
      return FIRST_BLOCKED - day;
    }
    const taken = Math.min(need, room);
    if (taken <= 0) continue;
    if (taken < need) board.lack = ofWhole < free[base + day]! ? whole : row;
    free[base + day]! -= taken;
    note(board, base + day, taken);
    if (whole >= 0) {
      free[wholeBase + day]! -= taken;
      note(board, wholeBase + day, taken);
    }
    left -= taken;
    if (left <= ROUNDING) return day;
  }
  board.blocker = row;
  return NO_ROOM;
}

function note(board: Board, cell: number, amount: number): void {
  if (board.trailLength === board.trailCells.length) grow(board);
  board.trailCells[board.trailLength] = cell;
  board.trailAmounts[board.trailLength++] = amount;
}

function grow(board: Board): void {
  const cells = new Int32Array(board.trailCells.length * 2);
  const amounts = new Float64Array(board.trailCells.length * 2);
  cells.set(board.trailCells);
  amounts.set(board.trailAmounts);
  board.trailCells = cells;
  board.trailAmounts = amounts;
}

function takeBack(board: Board): void {
  const { free, trailCells, trailAmounts } = board;
  for (let at = board.trailLength - 1; at >= 0; at--) free[trailCells[at]!]! += trailAmounts[at]!;
  board.trailLength = 0;
}
