import type { Day } from '../time/day.ts';
import type { Pool } from './capacity.ts';
import { insideOf, type Task } from './interval.ts';
import { proofsIn, type Proof } from './proofs.ts';
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
  const { pool } = proof;
  const { calendar } = pool.supply;
  const count = proofsIn(pool, tasks).length;
  const fits = (last: Day): boolean => {
    const moved = { ...task, window: { ...task.window, last } };
    const left = proofsIn(
      pool,
      tasks.map((each) => (each.work === task.work ? moved : each)),
    );
    return (
      left.length < count && left.every(({ parts }) => parts.every((part) => part.task !== moved))
    );
  };
  const from = rankOf(calendar, soonest(proof, task) + 1) - 1;
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
  const { pool, first, last, needed, capacity } = proof;
  const days = pool.supply.calendar.workingDays(first, last) * free;
  if (days <= 0) return undefined;
  const others = proofsIn(pool, tasks).length - 1;
  const least = Math.ceil(((needed - capacity) / days) * 2) / 2;
  for (const people of [least, least + 0.5, least * 2, least * 4]) {
    if (proofsIn(more(pool, first, last, people * free), tasks).length <= others) return people;
  }
  return undefined;
}

function more(pool: Pool, first: Day, last: Day, perDay: number): Pool {
  return { ...pool, supply: withMore(pool.supply, first, last, perDay) };
}

/** Person-days of a task that its pool has to do within the days of a proof. */
export function partIn({ first, last, pool }: Proof, task: Task): number {
  return insideOf(task, first, last, pool.supply);
}
