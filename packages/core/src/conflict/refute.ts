import { grouped } from '../capacity/grouped.ts';
import { overfullIntervals, smallestOverfull, type Task } from '../capacity/interval.ts';
import { supplied } from '../capacity/supply.ts';
import type { Assumed } from './assumed.ts';
import { drawWindows, type Bounds } from './bounds.ts';
import type { DueFact, PeopleFact, Refutation } from './conflict.ts';
import type { System } from './system.ts';

/** The part of a system that is looked at: points in the order of the network, closed under what they wait for. */
export interface Scope {
  readonly points: Int32Array;
  readonly bounds: Bounds;
}

/**
 * Shows that what is assumed cannot all be true, or finds nothing wrong. Sound: a refutation
 * holds for every schedule. First a date that is not reached in time; else the days that are
 * overfull, the tightest.
 *
 * Where no work has an `atMost`, whatever is refuted still is with more facts.
 */
export function refute(system: System, assumed: Assumed, scope: Scope): Refutation | undefined {
  drawWindows(system, assumed, scope.points, scope.bounds);
  return lateIn(system, assumed, scope) ?? overfullIn(system, assumed, scope);
}

/** Whatever comes after its latest day makes the date late that the latest day follows from: that one is told. */
function lateIn(
  { facts, notAfter }: System,
  { holds, amounts }: Assumed,
  { points, bounds }: Scope,
): Refutation | undefined {
  for (let at = 0; at < points.length; at++) {
    const point = points[at]!;
    const earliest = bounds.earliest.days[point]!;
    if ((point & 1) === 0 || earliest <= bounds.latest.days[point]!) continue;
    for (const fact of notAfter.get(point) ?? []) {
      if (holds[fact] === 0 || earliest <= amounts[fact]!) continue;
      // Only dues stand there.
      const due = facts[fact] as DueFact;
      return { kind: 'late', due, earliest };
    }
  }
  return undefined;
}

function overfullIn(system: System, assumed: Assumed, scope: Scope): Refutation | undefined {
  const { peopleOf, facts } = system;
  let tightest: (Refutation & { readonly kind: 'overfull' }) | undefined;
  for (const [row, tasks] of tasksByRow(system, assumed, scope)) {
    const people = peopleOf[row]!;
    if (assumed.holds[people] === 0) continue;
    const supply = assumed.supplies[row]!;
    for (const window of overfullIntervals(tasks, supply)) {
      const has = supplied(supply, window.first, window.last);
      if (tightest && has >= tightest.overfull.capacity) continue;
      const overfull = smallestOverfull(tasks, window, supply);
      if (!overfull || (tightest && overfull.capacity >= tightest.overfull.capacity)) continue;
      // Only people stand there.
      tightest = { kind: 'overfull', people: facts[people] as PeopleFact, overfull };
    }
  }
  return tightest;
}

/** By pool of people: the work that has to be done by some day, in its window. */
function tasksByRow(
  system: System,
  { holds, amounts }: Assumed,
  { points, bounds }: Scope,
): ReadonlyMap<number, readonly Task[]> {
  const { asOf, tasks, firstTask, workOf, works } = system;
  const found: { readonly row: number; readonly task: Task }[] = [];
  for (let at = 0; at < points.length; at++) {
    const point = points[at]!;
    const last = bounds.latest.days[point]!;
    if ((point & 1) === 0 || last === Number.POSITIVE_INFINITY) continue;
    const node = point >> 1;
    const start = Math.max(asOf, bounds.earliest.days[point - 1]!);
    for (let index = firstTask[node]!; index < firstTask[node + 1]!; index++) {
      const effort = amounts[workOf[index]!]!;
      if (holds[workOf[index]!] === 0 || effort <= 0) continue;
      const { row, whole, atMost, from } = tasks[index]!;
      const window = { first: Math.max(start, from), last };
      if (window.last < window.first) continue;
      const task = { work: works[index]!, window, effort, rate: atMost };
      found.push({ row, task });
      if (whole >= 0) found.push({ row: whole, task });
    }
  }
  const byRow = grouped(found, ({ row }) => row);
  return new Map([...byRow].map(([row, list]) => [row, list.map(({ task }) => task)]));
}
