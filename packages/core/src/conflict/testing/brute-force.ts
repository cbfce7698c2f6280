import type { Task as Asked } from '../../capacity/interval.ts';
import type { Supply } from '../../capacity/supply.ts';
import type { Work } from '../../capacity/work.ts';
import { canBeDone } from '../../capacity/testing/max-flow.ts';
import type { WorkCalendar } from '../../time/calendar.ts';
import type { Day } from '../../time/day.ts';
import type { DependencyFact, Fact, WorkFact } from '../conflict.ts';

interface Window {
  readonly first: Day;
  readonly last: Day;
}

/** An item with what some facts say of it. */
interface Item {
  readonly node: number;
  readonly calendar: WorkCalendar;
  readonly facts: readonly Fact[];
}

/**
 * Whether there are days for all items that keep to some facts, found by trying all of them: every
 * finish after every other, each start as soon as it may be then, and the work of each team sent
 * through its days as a flow. For dependencies from finish to start and items in the order of
 * the roadmap; `supplies` by pool.
 */
export function isPossible(
  facts: readonly Fact[],
  asOf: Day,
  supplies: readonly Supply[],
): boolean {
  const items = itemsOf(facts);
  const last = Math.max(...facts.map((each) => (each.kind === 'due' ? each.day : asOf)), asOf) + 1;
  const windows = new Map<number, Window>();
  const tryFrom = (at: number): boolean => {
    const item = items[at];
    if (!item) return hasRoom(facts, windows, supplies);
    const first = startOf(item, windows, asOf);
    const latest = Math.min(...duesOf(item), last + 400);
    const isWaitedFor = facts.some(
      (each) => each.kind === 'dependency' && nodeBefore(each) === item.node,
    );
    for (let finish = isWaitedFor ? first : latest; finish <= latest; finish++) {
      if (!isLongEnough(item, first, finish)) continue;
      windows.set(item.node, { first, last: finish });
      if (tryFrom(at + 1)) return true;
    }
    return false;
  };
  return tryFrom(0);
}

function itemsOf(facts: readonly Fact[]): readonly Item[] {
  const calendars = new Map<number, WorkCalendar>();
  for (const fact of facts) {
    if (!('node' in fact)) continue;
    calendars.set(fact.node, fact.of.calendar);
    if (fact.kind !== 'dependency') continue;
    calendars.set(nodeBefore(fact), fact.dependency.predecessor!.calendar);
  }
  return [...calendars]
    .toSorted(([a], [b]) => a - b)
    .map(([node, calendar]) => ({
      node,
      calendar,
      facts: facts.filter((fact) => 'node' in fact && fact.node === node),
    }));
}

/** Items have the ids `i0`, `i1` …, and no milestones: the number of a node is that of its item. */
function nodeBefore({ dependency }: DependencyFact): number {
  return Number(dependency.predecessor!.id.slice(1));
}

function startOf(
  { facts, calendar }: Item,
  windows: ReadonlyMap<number, { readonly last: Day }>,
  asOf: Day,
): Day {
  let first = asOf;
  while (!calendar.isWorking(first)) first++;
  for (const fact of facts) {
    if (fact.kind === 'start' || fact.kind === 'preparation') first = Math.max(first, fact.day);
    if (fact.kind !== 'dependency') continue;
    const finish = windows.get(nodeBefore(fact))?.last;
    if (finish === undefined) continue;
    // Counted day by day: the lag on the days on which people work, and then the next such day.
    let day = finish;
    for (let left = fact.dependency.lag.amount; left > 0;) if (calendar.isWorking(++day)) left--;
    day++;
    while (!calendar.isWorking(day)) day++;
    first = Math.max(first, day);
  }
  return first;
}

function duesOf({ facts }: Item): readonly Day[] {
  return facts.flatMap((fact) => (fact.kind === 'due' ? [fact.day] : []));
}

function isLongEnough({ facts, calendar }: Item, first: Day, last: Day): boolean {
  let days = 0;
  for (let day = first; day <= last; day++) if (calendar.isWorking(day)) days++;
  return facts.every((fact) => {
    if (fact.kind === 'length') return days >= fact.length.days;
    return fact.kind === 'claim' ? last >= fact.day : last >= first;
  });
}

function hasRoom(
  facts: readonly Fact[],
  windows: ReadonlyMap<number, Window>,
  supplies: readonly Supply[],
): boolean {
  for (const work of facts) {
    if (work.kind === 'work' && !isFastEnough(work, windows.get(work.node)!)) return false;
  }
  for (const people of facts) {
    if (people.kind !== 'people') continue;
    const { team, skill } = people.pool;
    const tasks = facts.flatMap((fact): Asked[] => {
      if (fact.kind !== 'work' || fact.task.demand.team !== team.id) return [];
      if (skill !== undefined && fact.task.demand.skill !== skill) return [];
      const { effort, atMost } = fact.task;
      // The flow reads the window, the effort and the rate only.
      const work = {} as Work;
      return [{ work, window: windows.get(fact.node)!, effort: effort.likely, rate: atMost }];
    });
    if (tasks.length > 0 && !canBeDone(tasks, supplies[people.row]!)) return false;
  }
  return true;
}

/** Whether so many people at once can do it in its days, if there are as many. */
function isFastEnough({ of, task }: WorkFact, { first, last }: Window): boolean {
  let days = 0;
  for (let day = first; day <= last; day++) if (of.calendar.isWorking(day)) days++;
  return task.effort.likely <= days * task.atMost + 1e-6;
}
