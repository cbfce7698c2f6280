import type { Board } from './board.ts';
import type { Assigned, FullTeam, Holder } from './level.ts';
import type { LevelProblem } from './problem.ts';
import { cellAt, endOf } from './rows.ts';

/** Who has which people on which day of a schedule; a class because it grows while the schedule does. */
export class Bookings {
  readonly #problem: LevelProblem;
  readonly #board: Board;
  /** By row: by node, in the order in which they were made. */
  readonly #byRow: Map<number, Booking>[];
  /** By row, by stretch of days: the bookings that touch it. */
  readonly #byStretch: Map<number, Booking[]>[];

  constructor(problem: LevelProblem, board: Board) {
    this.#problem = problem;
    this.#board = board;
    this.#byRow = problem.rows.pools.map(() => new Map());
    this.#byStretch = problem.rows.pools.map(() => new Map());
  }

  /** Notes what a node has just booked. */
  take(node: number): void {
    const { rows, tasks, firstTask } = this.#problem;
    const { trail, runs } = this.#board;
    if (runs === 0) return;
    const own = new Map<number, Booking>();
    for (let task = firstTask[node]!; task < firstTask[node + 1]!; task++) {
      for (const row of [tasks[task]!.row, tasks[task]!.whole]) {
        if (row >= 0 && !own.has(row)) own.set(row, { node, first: 0, last: -1, amounts: [] });
      }
    }
    for (const [row, booking] of own) {
      const [from, to] = [cellAt(rows, row, 0), endOf(rows, row)];
      const isWithin = (cell: number) => cell >= from && cell < to;
      for (let run = 0; run < runs; run++) {
        const [first, end, amount] = [trail[3 * run]!, trail[3 * run + 1]!, trail[3 * run + 2]!];
        // All cells of a run are of one row.
        if (!isWithin(first) && !isWithin(rows.twin[first]!)) continue;
        for (let cell = first; cell < end; cell++) add(booking, rows.day[cell]!, amount);
      }
      if (booking.last >= 0) this.#keep(row, booking);
    }
  }

  #keep(row: number, booking: Booking): void {
    this.#byRow[row]!.set(booking.node, booking);
    const stretches = this.#byStretch[row]!;
    for (let at = stretchOf(booking.first); at <= stretchOf(booking.last); at++) {
      const there = stretches.get(at);
      if (there) there.push(booking);
      else stretches.set(at, [booking]);
    }
  }

  /** The bookings of a row that have any of some days. */
  #touching(row: number, first: number, last: number): ReadonlySet<Booking> {
    const found = new Set<Booking>();
    for (let at = stretchOf(first); at <= stretchOf(last); at++) {
      for (const booking of this.#byStretch[row]!.get(at) ?? []) {
        if (booking.last >= first && booking.first <= last) found.add(booking);
      }
    }
    return found;
  }

  /** Everything booked by each node. */
  byNode(): ReadonlyMap<number, readonly Assigned[]> {
    const { asOf, rows } = this.#problem;
    const found = new Map<number, Assigned[]>();
    for (const [row, bookings] of this.#byRow.entries()) {
      const pool = rows.pools[row]!;
      for (const { node, first, amounts } of bookings.values()) {
        const own = found.get(node) ?? [];
        found.set(node, own);
        own.push({ pool, first: asOf + first, amounts });
      }
    }
    return found;
  }

  /** Who held the people for whom a start waited, or of whom a finish had too few. */
  holdup(point: number): FullTeam {
    const { asOf } = this.#problem;
    const { blockedRow, blockedFrom, blockedTo, lackRow } = this.#board;
    const node = point >> 1;
    if (point % 2 === 0) {
      const [first, last] = [blockedFrom[node]! - asOf, blockedTo[node]! - asOf];
      return this.#fullTeam(node, blockedRow[node]!, first, last, true);
    }
    const row = lackRow[node]!;
    const own = this.#byRow[row]!.get(node)!;
    return this.#fullTeam(node, row, own.first, own.last, false);
  }

  #fullTeam(node: number, row: number, first: number, last: number, isStart: boolean): FullTeam {
    const { asOf, rows, network } = this.#problem;
    const holders: Holder[] = [];
    // A start waits for those who have the people to the end of the wait.
    for (const booking of this.#touching(row, isStart ? last : first, last)) {
      const isGone = isStart && !(booking.amounts[last - booking.first]! > 0);
      if (booking.node === node || isGone) continue;
      const amount = sumOf(booking, first, last);
      if (amount <= 0) continue;
      const { initiative } = network.nodes[booking.node]!;
      holders.push({ initiative, amount, until: asOf + booking.last });
    }
    holders.sort((a, b) => b.amount - a.amount || (a.initiative.id < b.initiative.id ? -1 : 1));
    return {
      kind: 'people',
      pool: rows.pools[row]!,
      first: asOf + first,
      last: asOf + last,
      holders,
    };
  }
}

/** Days that are looked up together. */
const STRETCH = 16;

function stretchOf(day: number): number {
  return Math.floor(day / STRETCH);
}

/** Days come in order, but for those of a second task, which may begin sooner. */
function add(booking: Booking, day: number, amount: number): void {
  if (booking.last < 0) booking.first = day;
  while (booking.first > day) {
    booking.first--;
    booking.amounts.unshift(0);
  }
  while (booking.amounts.length <= day - booking.first) booking.amounts.push(0);
  booking.amounts[day - booking.first]! += amount;
  booking.last = Math.max(booking.last, day);
}

function sumOf({ first, amounts }: Booking, from: number, to: number): number {
  let sum = 0;
  for (let at = Math.max(0, from - first); at <= to - first && at < amounts.length; at++) {
    sum += amounts[at]!;
  }
  return sum;
}

/** What one node has of one row; days count from today. */
interface Booking {
  readonly node: number;
  first: number;
  last: number;
  /** Person-days, from the first day on. */
  readonly amounts: number[];
}
