import { doneBy } from '../capacity/spread.ts';
import type { Board } from './board.ts';
import type { LevelProblem } from './problem.ts';
import { cellAt, endOf, type Rows } from './rows.ts';

/** There are too few people in all the days planned. */
export const NO_ROOM = -2;
/** Too few people on day `d` is told as `FIRST_BLOCKED - d`, below all other answers. */
export const FIRST_BLOCKED = -3;
/** Person-days: less is rounding. */
export const ROUNDING = 1e-9;

/**
 * Books one task from a start on, to be done by a finish if it can. Gives its last day of work,
 * counted from today, or one of the answers above; what was booked until then stands in the
 * runs of the board.
 *
 * Even work takes the same share of its pool on each day until the finish: where there are more
 * people it does more. As long as it gets that, the share of what is left in what is there stays
 * the same; so days with as many people are booked in one go.
 */
export function book(
  problem: LevelProblem,
  board: Board,
  index: number,
  start: number,
  finish: number,
): number {
  const { asOf, rows, tasks } = problem;
  const { row, whole, atMost, from } = tasks[index]!;
  const begin = Math.max(start, from) - asOf;
  const effort = board.efforts[index]!;
  let left = effort;
  const end = endOf(rows, row);
  let cell = cellAt(rows, row, begin);
  const due = dueOf(problem, index, cell, begin, finish);
  const slope = slopeOf(problem, index, effort, cell, due);
  const wanted = shareOf(rows, left, cell, due);
  board.wanted = wanted;
  board.lack = -1;
  while (cell < end) {
    const there = rows.supply[cell]!;
    const asked = slope ? slope(cell) * left : shareOf(rows, left, cell, due) * there;
    const need = Math.min(atMost, left, asked);
    const alike = Math.min(rows.alikeUntil[cell]!, cell < due && !slope ? due : cell + 1) - cell;
    const most = Math.min(alike, Math.floor(left / need + ROUNDING));
    const enough = most > 0 ? bookEnough(rows, board, cell, most, need) : 0;
    left -= need * enough;
    cell += enough;
    if (left <= ROUNDING) return rows.day[cell - 1]!;
    if (enough === most && enough > 0) continue;
    if (cell >= end) break;
    const rest = Math.min(need, left);
    const room = roomAt(rows, board, cell, row, whole);
    const few = board.least * Math.min(wanted * there, there, rest);
    // Work begins on a day on which somebody works at it.
    const isIdle = room <= ROUNDING && left === effort;
    if ((isIdle || room < few - ROUNDING) && !isOwn(rows, board, cell, row)) {
      return FIRST_BLOCKED - rows.day[cell]!;
    }
    if (room < rest) board.lack = board.blocker;
    left -= bookSome(rows, board, cell, Math.min(rest, room));
    cell++;
    if (left <= ROUNDING) return rows.day[cell - 1]!;
  }
  board.blocker = row;
  return NO_ROOM;
}

/** The cell by which a task should be done. */
function dueOf(
  { asOf, rows, tasks }: LevelProblem,
  index: number,
  cell: number,
  begin: number,
  finish: number,
): number {
  const { row, to } = tasks[index]!;
  // An end that has passed before it begins says nothing any more.
  const last = to - asOf >= begin ? Math.min(to, finish) : finish;
  return Math.max(cell, cellAt(rows, row, last - asOf + 1));
}

/**
 * For work that is not asked for evenly: the share of what is left of it that is to be done on
 * the day of a cell. `undefined` for all other work.
 */
function slopeOf(
  { rows, tasks }: LevelProblem,
  index: number,
  effort: number,
  first: number,
  due: number,
): ((cell: number) => number) | undefined {
  const { slope, atMost } = tasks[index]!;
  if (slope === undefined || due <= first) return undefined;
  const has = rows.sum[due]! - rows.sum[first]!;
  const done = doneBy(slope, Math.min(has, atMost * (due - first)) / effort);
  const doneBefore = (cell: number) => done((rows.sum[cell]! - rows.sum[first]!) / has);
  return (cell) => {
    if (cell + 1 >= due) return 1;
    const before = doneBefore(cell);
    return (doneBefore(cell + 1) - before) / (1 - before);
  };
}

/** The share of what a pool has from a cell up to another one that so much work is; all of it, and more, where nothing is. */
function shareOf({ sum }: Rows, left: number, cell: number, due: number): number {
  const has = sum[due]! - sum[cell]!;
  return has > ROUNDING ? left / has : Number.MAX_VALUE;
}

/** Books the same for as many cells on as have enough of it, at the most so many; gives how many. */
function bookEnough(rows: Rows, board: Board, first: number, most: number, need: number): number {
  const { free, owner, node } = board;
  const { twin } = rows;
  let cell = first;
  if (twin[first]! < 0) {
    for (; cell < first + most && free[cell]! >= need; cell++) {
      free[cell]! -= need;
      owner[cell] = node;
    }
  } else {
    for (; cell < first + most; cell++) {
      if (free[cell]! < need || free[twin[cell]!]! < need) break;
      free[cell]! -= need;
      free[twin[cell]!]! -= need;
      owner[cell] = node;
      owner[twin[cell]!] = node;
    }
  }
  if (cell > first) note(board, first, cell, need);
  return cell - first;
}

/** Books an amount of one cell, if it is any. */
function bookSome(rows: Rows, board: Board, cell: number, amount: number): number {
  if (amount <= 0) return 0;
  const { owner, node } = board;
  take(rows, board, cell, amount);
  owner[cell] = node;
  if (rows.twin[cell]! >= 0) owner[rows.twin[cell]!] = node;
  note(board, cell, cell + 1, amount);
  return amount;
}

/**
 * Whether the node in hand has itself, by a task before, of the people that are too few at a cell:
 * two tasks of one node share what there is, and none of them waits for the other one.
 */
function isOwn({ twin }: Rows, board: Board, cell: number, row: number): boolean {
  const full = board.blocker === row ? cell : twin[cell]!;
  for (let run = 0; run < board.runs; run++) {
    const end = board.trail[3 * run + 1]!;
    for (let at = board.trail[3 * run]!; at < end; at++) {
      if (at === full || twin[at] === full) return true;
    }
  }
  return false;
}

/** What is free at a cell; notes which pool has the least. */
function roomAt({ twin }: Rows, board: Board, cell: number, row: number, whole: number): number {
  const own = board.free[cell]!;
  const ofWhole = whole < 0 ? Number.POSITIVE_INFINITY : board.free[twin[cell]!]!;
  board.blocker = ofWhole < own ? whole : row;
  return Math.min(own, ofWhole);
}

function take({ twin }: Rows, { free }: Board, cell: number, amount: number): void {
  free[cell]! -= amount;
  if (twin[cell]! >= 0) free[twin[cell]!]! -= amount;
}

/** Notes that cells have given the same amount each. */
function note(board: Board, first: number, end: number, amount: number): void {
  if (3 * board.runs + 3 > board.trail.length) {
    const longer = new Float64Array(2 * board.trail.length);
    longer.set(board.trail);
    board.trail = longer;
  }
  const at = 3 * board.runs++;
  board.trail[at] = first;
  board.trail[at + 1] = end;
  board.trail[at + 2] = amount;
}

/** Undoes the runs of the node in hand. */
export function takeBack(rows: Rows, board: Board): void {
  for (let run = board.runs - 1; run >= 0; run--) {
    const amount = board.trail[3 * run + 2]!;
    const end = board.trail[3 * run + 1]!;
    for (let cell = board.trail[3 * run]!; cell < end; cell++) take(rows, board, cell, -amount);
  }
  board.runs = 0;
}
