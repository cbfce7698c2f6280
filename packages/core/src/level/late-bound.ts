import type { WorkCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import { isPromised, lateness, type Judged } from './cost.ts';
import type { LevelProblem } from './problem.ts';
import { cellAt, endOf } from './rows.ts';

/**
 * Working days by which promised items miss their dates together in any schedule, however work is
 * split and ordered: a proof. An item is never sooner than in the network (`floor`, by point). And
 * the people of a pool, whatever they do first, have so many items done by a day at the most:
 * those are counted by doing what has least left first (Schrage, 1968); the days on which the
 * first, the second and so on can be done, beside the due days in their order, miss the least
 * that any pairing of them does. Each item counts in one pool only, the one that it asks most of.
 */
export function latenessAtLeast(
  problem: LevelProblem,
  judged: readonly Judged[],
  floor: ArrayLike<number>,
  homeless: Uint8Array,
): number {
  let sum = 0;
  const asked = mostAsked(problem, floor);
  const groups = new Map<number, Map<WorkCalendar, Promised[]>>();
  for (const { node, item } of judged) {
    if (!isPromised(item)) continue;
    const finish = floor[2 * node + 1]!;
    const late = lateness(item, finish);
    const due = item.due?.period?.last;
    const work = homeless[node] === 1 ? undefined : asked[node];
    if (due === undefined || !work) sum += late;
    else {
      const { calendar } = item.initiative;
      groupFor(groups, work.row, calendar).push({ ...work, finish, due, late });
    }
  }
  for (const [row, byCalendar] of groups) {
    for (const [calendar, group] of byCalendar) {
      const alone = group.reduce((late, each) => late + each.late, 0);
      sum += Math.max(alone, pairedLateness(problem, row, calendar, group));
    }
  }
  return sum;
}

/** What an item asks of one pool, from a day on. */
interface Asked {
  readonly row: number;
  readonly from: Day;
  /** Person-days. */
  readonly effort: number;
}

interface Promised extends Asked {
  /** When the network alone lets it finish, and by how many working days that is late. */
  readonly finish: Day;
  readonly late: number;
  readonly due: Day;
}

/** By node: its work in the pool that it asks most of. */
function mostAsked({ asOf, tasks, network }: LevelProblem, floor: ArrayLike<number>) {
  const asked = network.nodes.map(() => new Map<number, Asked>());
  for (const { node, row, from: first, effort } of tasks) {
    const from = Math.max(asOf, first, floor[2 * node]!);
    const known = asked[node]!.get(row);
    asked[node]!.set(row, {
      row,
      from: Math.min(from, known?.from ?? from),
      effort: effort.likely + (known?.effort ?? 0),
    });
  }
  return asked.map((rows): Asked | undefined => {
    const [first, ...others] = rows.values();
    return others.reduce((most, each) => (each.effort > most!.effort ? each : most), first);
  });
}

function groupFor(
  groups: Map<number, Map<WorkCalendar, Promised[]>>,
  row: number,
  calendar: WorkCalendar,
): Promised[] {
  const byCalendar = groups.get(row) ?? new Map<WorkCalendar, Promised[]>();
  groups.set(row, byCalendar);
  const group = byCalendar.get(calendar) ?? [];
  byCalendar.set(calendar, group);
  return group;
}

/** The least lateness of items of one calendar, all of which a pool has to do. */
function pairedLateness(
  problem: LevelProblem,
  row: number,
  calendar: WorkCalendar,
  group: readonly Promised[],
): number {
  const done = completions(problem, row, group);
  const finishes = group.map(({ finish }) => finish).sort((a, b) => a - b);
  const dues = group.map(({ due }) => due).sort((a, b) => a - b);
  let late = 0;
  for (const [at, due] of dues.entries()) {
    const finish = Math.max(done[at]!, finishes[at]!);
    if (finish > due) late += calendar.workingDays(due + 1, finish);
  }
  return late;
}

/** The days on which one, two and so on of some items can be done at the soonest, if all the people work on them. */
function completions(
  { asOf, days, rows }: LevelProblem,
  row: number,
  group: readonly Promised[],
): readonly Day[] {
  const waiting = group.toSorted((a, b) => a.from - b.from);
  /** What is left of those that may begin, the most of it first. */
  const open: number[] = [];
  const done: Day[] = [];
  let next = 0;
  const end = endOf(rows, row);
  for (let cell = cellAt(rows, row, 0); cell < end && done.length < group.length; cell++) {
    const day = asOf + rows.day[cell]!;
    for (; next < waiting.length && waiting[next]!.from <= day; next++) {
      insert(open, waiting[next]!.effort);
    }
    let has = rows.supply[cell]!;
    while (open.length > 0 && open.at(-1)! <= has + ROUNDING) {
      has -= open.pop()!;
      done.push(day);
    }
    if (open.length > 0) open[open.length - 1]! -= Math.max(0, has);
  }
  while (done.length < group.length) done.push(asOf + days);
  return done;
}

/** Into a list in which the least stands last. */
function insert(open: number[], effort: number): void {
  let at = open.length;
  while (at > 0 && open[at - 1]! < effort) at--;
  open.splice(at, 0, effort);
}

/** Person-days: less is rounding. */
const ROUNDING = 1e-6;
