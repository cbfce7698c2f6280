import type { Day } from '../time/day.ts';
import { grouped } from './grouped.ts';
import { supplied, type Supply } from './supply.ts';
import type { Window, Work } from './work.ts';

/** Work that has to be done within a window, by one of the people of a pool or by many. */
export interface Task {
  readonly work: Work;
  readonly window: Window;
  /** Person-days. */
  readonly effort: number;
  /** Person-days that can be done on a working day at the most; `Infinity` if nothing bounds it. */
  readonly rate: number;
}

/** Days in which more has to be done than can be. */
export interface Overfull extends Window {
  readonly capacity: number;
  /** What has to be done there, the most first: its sum is more than the capacity. */
  readonly parts: readonly Part[];
}

/** What of a task has to be done within some days however it is spread. */
export interface Part {
  readonly task: Task;
  readonly inside: number;
}

/** Person-days: less is rounding. */
export const ROUNDING = 1e-6;

/** The part of a task that no spreading can move out of some days. */
export function insideOf(task: Task, first: Day, last: Day, { calendar }: Supply): number {
  const { window, effort, rate } = task;
  if (window.first >= first && window.last <= last) return effort;
  if (rate === Infinity || window.last < first || window.first > last) return 0;
  const before = window.first < first ? calendar.workingDays(window.first, first - 1) : 0;
  const after = window.last > last ? calendar.workingDays(last + 1, window.last) : 0;
  return Math.max(0, effort - rate * (before + after));
}

/**
 * For each day on which a task may begin, the soonest day by which more has to be done from it
 * on than can be. Where tasks may be split among any number of people (no `atMost`), there is
 * such an interval exactly if no schedule exists (Hall's condition; Horn 1974 for one machine
 * with preemption). With `atMost` what an interval forces a task to do in it is counted too
 * (energetic reasoning: Erschler & Lopez 1990; Baptiste, Le Pape & Nuijten 2001), which proves
 * more and remains a proof, though not every impossibility shows in a single interval.
 *
 * Time: begin days × deadlines, and for what is nearly full the tasks with `atMost` as well.
 */
export function overfullIntervals(tasks: readonly Task[], supply: Supply): readonly Window[] {
  const firsts = ascending(tasks, ({ window }) => window.first);
  const lasts = ascending(tasks, ({ window }) => window.last);
  const supplyBehind = lasts.map((day) => supply.before(day + 1));
  const byFirst = grouped(tasks, ({ window }) => window.first);
  const rated = tasks.filter(({ rate }) => rate !== Infinity);
  const ratedEffort = sumOf(rated);
  const due = new Float64Array(lasts.length);
  const dueRated = new Float64Array(lasts.length);
  const found: Window[] = [];
  for (let at = firsts.length - 1; at >= 0; at--) {
    const first = firsts[at]!;
    for (const task of byFirst.get(first)!) {
      const index = placeIn(lasts, task.window.last);
      due[index]! += task.effort;
      if (task.rate !== Infinity) dueRated[index]! += task.effort;
    }
    const supplyBefore = supply.before(first);
    let contained = 0;
    let outside = ratedEffort;
    for (let index = 0; index < lasts.length; index++) {
      const last = lasts[index]!;
      contained += due[index]!;
      outside -= dueRated[index]!;
      if (last < first) continue;
      const spare = Math.max(0, supplyBehind[index]! - supplyBefore) + ROUNDING - contained;
      if (spare >= outside && spare >= 0) continue;
      if (spare < 0 || forced(rated, first, last, supply) > spare) {
        found.push({ first, last });
        break;
      }
    }
  }
  return found;
}

/** The days of tasks, each once, the soonest first. */
function ascending(tasks: readonly Task[], dayOf: (task: Task) => Day): Float64Array {
  const days = new Float64Array(tasks.length);
  for (let index = 0; index < tasks.length; index++) days[index] = dayOf(tasks[index]!);
  days.sort();
  let count = 0;
  for (const day of days) if (count === 0 || day !== days[count - 1]) days[count++] = day;
  return days.subarray(0, count);
}

/** The place of a day among ascending ones of which it is one. */
function placeIn(days: Float64Array, day: Day): number {
  let [low, high] = [0, days.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What tasks whose windows reach beyond some days have to do in them all the same. */
function forced(rated: readonly Task[], first: Day, last: Day, supply: Supply): number {
  let sum = 0;
  for (const task of rated) {
    if (task.window.first >= first && task.window.last <= last) continue;
    sum += insideOf(task, first, last, supply);
  }
  return sum;
}

/**
 * The smallest set of tasks that makes some days overfull, in the fewest days: the largest parts
 * until they are too many, the days drawn together round them, again until nothing changes.
 * No task can be left out (deletion filter), for the parts are the fewest that are too many.
 */
export function smallestOverfull(
  tasks: readonly Task[],
  { first, last }: Window,
  supply: Supply,
): Overfull | undefined {
  const capacity = supplied(supply, first, last);
  const parts: Part[] = [];
  let asked = 0;
  for (const part of partsOf(tasks, first, last, supply)) {
    parts.push(part);
    asked += part.inside;
    if (asked > capacity + ROUNDING) break;
  }
  if (asked <= capacity + ROUNDING) return undefined;
  const kept = parts.map(({ task }) => task);
  const closer = {
    first: Math.max(first, Math.min(...kept.map(({ window }) => window.first))),
    last: Math.min(last, Math.max(...kept.map(({ window }) => window.last))),
  };
  const isSame = closer.first === first && closer.last === last;
  return (
    (isSame ? undefined : smallestOverfull(kept, closer, supply)) ?? {
      first,
      last,
      capacity,
      parts,
    }
  );
}

function partsOf(tasks: readonly Task[], first: Day, last: Day, supply: Supply): readonly Part[] {
  const parts: Part[] = [];
  for (const task of tasks) {
    const inside = insideOf(task, first, last, supply);
    if (inside > 0) parts.push({ task, inside });
  }
  return parts.sort((a, b) => b.inside - a.inside || nameOrder(a.task, b.task));
}

/** The same in whatever order the files came. */
function nameOrder({ work: a }: Task, { work: b }: Task): number {
  return a.initiative.id < b.initiative.id ? -1 : a.initiative.id > b.initiative.id ? 1 : 0;
}

function sumOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { effort }) => sum + effort, 0);
}
