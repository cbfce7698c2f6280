import type { Day } from '../time/day.ts';
import type { Pool } from './capacity.ts';
import { ROUNDING, type Task } from './interval.ts';
import { knownOf, numbersOf } from './numbers.ts';
import { overfullDaysIn, proofsOn, type Proof } from './proofs.ts';
import { rankOf, withMore } from './supply.ts';

/** No date is moved by more than this many working days. */
const FURTHEST = 1500;

/**
 * The first day on which a task of a proof may end for the proof to go, with no other one of its
 * pool in its place; absent if moving this one date is not enough, or is not in sight. What is
 * returned was checked by looking for proofs anew.
 */
export function firstLastThatFits(
  proof: Proof,
  tasks: readonly Task[],
  task: Task,
): Day | undefined {
  const name = `move ${proof.first} ${proof.last} ${tasks.indexOf(task)}`;
  return knownOf(numbersOf(proof.pool, tasks), name, () => firstLast(proof, tasks, task));
}

function firstLast(proof: Proof, tasks: readonly Task[], task: Task): Day | undefined {
  const { pool } = proof;
  const { calendar } = pool.supply;
  const count = overfullDaysIn(pool, tasks).length;
  const others = tasks.filter(({ work }) => work !== task.work);
  // If it is too much even without the task, no date of the task mends it.
  if (overfullDaysIn(pool, others).length >= count) return undefined;
  const fits = (last: Day): boolean => {
    const moved = { ...task, window: { ...task.window, last } };
    const all = [...others, moved];
    const days = overfullDaysIn(pool, all);
    if (days.length >= count) return false;
    return proofsOn(days, pool, all).every(({ parts }) =>
      parts.every((part) => part.task !== moved),
    );
  };
  const sooner = Math.max(soonest(proof, task), lastWithoutRoom(pool, others, task) + 1);
  const from = rankOf(calendar, sooner + 1) - 1;
  const dayAt = (rank: number) => calendar.addWorking(0, rank);
  let step = 1;
  let above = from;
  while (!fits(dayAt(above))) {
    above = from + step;
    if (step > FURTHEST) return undefined;
    step *= 2;
  }
  let below = step === 1 ? above : from + Math.floor(step / 4);
  while (above - below > 1) {
    const middle = (above + below) >> 1;
    if (fits(dayAt(middle))) above = middle;
    else below = middle;
  }
  return dayAt(above);
}

/**
 * The last of the deadlines of others by which they leave some room from a day on at which the
 * task may begin, but not enough for it: ending by then, it would make days overfull that are not.
 * Time: begin days × deadlines.
 */
function lastWithoutRoom({ supply }: Pool, others: readonly Task[], { window, effort }: Task): Day {
  const byLast = others.toSorted((a, b) => a.window.last - b.window.last);
  const firsts = new Set(others.map(({ window: { first } }) => first));
  let latest = Number.NEGATIVE_INFINITY;
  for (const first of firsts.add(window.first)) {
    if (first > window.first) continue;
    const supplyBefore = supply.before(first);
    let contained = 0;
    for (let index = 0; index < byLast.length; index++) {
      const task = byLast[index]!;
      const { last } = task.window;
      if (task.window.first >= first) contained += task.effort;
      if (last < first || last <= latest || byLast[index + 1]?.window.last === last) continue;
      const room = supply.before(last + 1) - supplyBefore - contained + ROUNDING;
      if (room >= 0 && room < effort) latest = last;
    }
  }
  return latest;
}

/** No day sooner than this can do: what is too much has to find room behind the overfull days. */
function soonest({ last, needed, capacity, pool: { supply } }: Proof, { window }: Task): Day {
  const { calendar } = supply;
  const room = needed - capacity;
  let day = calendar.addWorking(Math.max(last, window.last) + 1, 0);
  for (let step = 0; step < FURTHEST; step++) {
    if (supply.before(day + 1) - supply.before(last + 1) >= room) break;
    day = calendar.addWorking(day, 1);
  }
  return day;
}

/**
 * How many people more, in halves, from the first to the last of its days make a proof go, with
 * no other one of its pool in its place. `free`: the share of a person's time that is left for
 * work. Checked by looking for proofs anew.
 */
export function peopleThatFit(
  proof: Proof,
  tasks: readonly Task[],
  free: number,
): number | undefined {
  const name = `people ${proof.first} ${proof.last} ${free}`;
  return knownOf(numbersOf(proof.pool, tasks), name, () => people(proof, tasks, free));
}

function people(proof: Proof, tasks: readonly Task[], free: number): number | undefined {
  const { pool, first, last, needed, capacity } = proof;
  const days = pool.supply.calendar.workingDays(first, last) * free;
  if (days <= 0) return undefined;
  const others = overfullDaysIn(pool, tasks).length - 1;
  const least = Math.ceil(((needed - capacity) / days) * 2) / 2;
  for (const people of [least, least + 0.5, least * 2, least * 4]) {
    const enlarged = more(pool, first, last, people * free);
    if (overfullDaysIn(enlarged, tasks).length <= others) return people;
  }
  return undefined;
}

function more(pool: Pool, first: Day, last: Day, perDay: number): Pool {
  return { ...pool, supply: withMore(pool.supply, first, last, perDay) };
}
