import { suppliedBy, suppliedFrom } from '../capacity/supply.ts';
import { earliestBy, latestBy } from '../plan/constraint.ts';
import { finishAfter, startBefore, type Length } from '../plan/duration.ts';
import type { WorkCalendar } from '../time/calendar.ts';
import type { Assumed } from './assumed.ts';
import type { System } from './system.ts';

/**
 * The window of every point of the network under some assumptions, and for each end of it why:
 * the facts that it follows from, and the point before (or behind) that it follows from.
 */
export interface Bounds {
  readonly earliest: Side;
  readonly latest: Side;
}

export interface Side {
  /** By point; `Infinity` for a latest day that nothing bounds. */
  readonly days: Float64Array;
  /** By point, up to two facts, -1 for none: the second one is of people, where work takes its time. */
  readonly fact: Int32Array;
  readonly people: Int32Array;
  /** By point: the point that it follows from, -1 where it follows from today or a date. */
  readonly from: Int32Array;
}

export function boundsFor({ network }: System): Bounds {
  const count = 2 * network.nodes.length;
  return { earliest: sideOf(count), latest: sideOf(count) };
}

function sideOf(count: number): Side {
  return {
    days: new Float64Array(count),
    fact: new Int32Array(count),
    people: new Int32Array(count),
    from: new Int32Array(count),
  };
}

/** Draws the windows of some points, given in the order of the network; all that they wait for is among them. */
export function drawWindows(
  system: System,
  assumed: Assumed,
  points: Int32Array,
  { earliest, latest }: Bounds,
): void {
  for (let at = 0; at < points.length; at++) drawEarliest(system, assumed, points[at]!, earliest);
  for (let at = 0; at < points.length; at++) {
    set(latest, points[at]!, Number.POSITIVE_INFINITY, -1, -1, -1);
  }
  for (let at = points.length - 1; at >= 0; at--) drawLatest(system, assumed, points[at]!, latest);
}

function set(
  side: Side,
  point: number,
  day: number,
  fact: number,
  people: number,
  from: number,
): void {
  side.days[point] = day;
  side.fact[point] = fact;
  side.people[point] = people;
  side.from[point] = from;
}

function drawEarliest(system: System, assumed: Assumed, point: number, side: Side): void {
  const { network, order, linkOf, notBefore } = system;
  const node = network.nodes[point >> 1]!;
  const calendar = assumed.calendarOf(node.calendar);
  if ((point & 1) === 0) beginStart(system, point, calendar, side);
  else if (node.state === 'finished' && node.finish) set(side, point, node.finish.day, -1, -1, -1);
  else drawFinish(system, assumed, point, calendar, side);
  if (node.state === 'finished') return;
  for (const fact of notBefore.get(point) ?? NONE) {
    if (assumed.holds[fact] === 0) continue;
    const day = assumed.amounts[fact]!;
    if (day > side.days[point]!) set(side, point, day, fact, -1, -1);
  }
  for (let link = network.first[point]!; link < network.first[point + 1]!; link++) {
    const fact = linkOf[link]!;
    if (order.isLeftOut[link] === 1 || (fact >= 0 && assumed.holds[fact] === 0)) continue;
    const from = network.from[link]!;
    const day = from < 0 ? assumed.amounts[fact]! : side.days[from]!;
    const dependency = network.dependencies[link];
    const allowed = dependency
      ? earliestBy(dependency.type, calendar, assumed.lags[link]!, day)
      : day;
    if (allowed > side.days[point]!) set(side, point, allowed, fact, -1, from);
  }
}

const NONE: readonly number[] = [];

/** Not before today, or on the day on which it began or was reached. */
function beginStart(
  { network, asOf }: System,
  point: number,
  calendar: WorkCalendar,
  side: Side,
): void {
  const { state, milestone, start } = network.nodes[point >> 1]!;
  const today = milestone ? asOf : calendar.nextWorking(asOf);
  set(side, point, state === 'open' ? today : start.day, -1, -1, -1);
}

const A_DAY: Length = { days: 1, calendar: false, from: 'unknown' };

/** The length that counts, given that the fact of it holds or not. */
function lengthIn(
  { network, lengthOf }: System,
  { holds, amounts }: Assumed,
  node: number,
): Length {
  const fact = lengthOf[node]!;
  const { length, milestone } = network.nodes[node]!;
  if (milestone) return length;
  if (fact < 0 || holds[fact] === 0) return A_DAY;
  return amounts[fact] === length.days ? length : { ...length, days: amounts[fact]! };
}

function drawFinish(
  system: System,
  assumed: Assumed,
  point: number,
  calendar: WorkCalendar,
  side: Side,
): void {
  const { asOf, network, lengthOf, firstTask } = system;
  const node = point >> 1;
  const start = side.days[point - 1]!;
  const length = lengthIn(system, assumed, node);
  const fact = length === A_DAY ? -1 : lengthOf[node]!;
  set(side, point, finishAfter(calendar, length, start), fact, -1, point - 1);
  const { state, milestone } = network.nodes[node]!;
  if (state === 'begun' && asOf > side.days[point]!) set(side, point, asOf, -1, -1, -1);
  if (milestone) return;
  for (let task = firstTask[node]!; task < firstTask[node + 1]!; task++) {
    workForwards(system, assumed, task, Math.max(asOf, start), side, point);
  }
}

/** Moves a finish behind the day by which the people can have done a task. */
function workForwards(
  { tasks, pools, workOf, peopleOf }: System,
  { holds, amounts, supplies, calendarOf }: Assumed,
  index: number,
  start: number,
  side: Side,
  point: number,
): void {
  const fact = workOf[index]!;
  if (holds[fact] === 0) return;
  const { row, whole, atMost, from } = tasks[index]!;
  const effort = amounts[fact]!;
  const first = Math.max(start, from);
  if (atMost !== Number.POSITIVE_INFINITY && effort > 0) {
    const calendar = calendarOf(pools[row]!.team.calendar);
    const day = calendar.addWorking(first, daysAt(effort, atMost) - 1);
    if (day > side.days[point]!) set(side, point, day, fact, -1, point - 1);
  }
  for (const each of whole < 0 ? [row] : [row, whole]) {
    const people = peopleOf[each]!;
    if (holds[people] === 0 || effort <= 0) continue;
    const day = suppliedBy(supplies[each]!, first, effort);
    if (day > side.days[point]!) set(side, point, day, fact, people, point - 1);
  }
}

/** Working days that so much work takes so many people; never more than anything may take. */
function daysAt(effort: number, atMost: number): number {
  return Math.min(MOST_DAYS, Math.max(1, Math.ceil(effort / atMost - SLIGHT)));
}

const MOST_DAYS = 100_000;
const SLIGHT = 1e-6;

function drawLatest(system: System, assumed: Assumed, point: number, side: Side): void {
  const { network, order, linkOf, notAfter } = system;
  const node = network.nodes[point >> 1]!;
  if (node.state === 'finished') return;
  for (const fact of notAfter.get(point) ?? NONE) {
    const day = assumed.amounts[fact]!;
    if (assumed.holds[fact] === 1 && day < side.days[point]!) set(side, point, day, fact, -1, -1);
  }
  const latest = side.days[point]!;
  if (latest === Number.POSITIVE_INFINITY) return;
  const calendar = assumed.calendarOf(node.calendar);
  if ((point & 1) === 1 && node.state === 'open') {
    drawStart(system, assumed, point, latest, calendar, side);
  }
  for (let link = network.first[point]!; link < network.first[point + 1]!; link++) {
    const fact = linkOf[link]!;
    const from = network.from[link]!;
    const isOff = order.isLeftOut[link] === 1 || from < 0;
    if (isOff || (fact >= 0 && assumed.holds[fact] === 0)) continue;
    const dependency = network.dependencies[link];
    const day = dependency
      ? latestBy(dependency.type, calendar, assumed.lags[link]!, latest)
      : latest;
    if (day < side.days[from]!) set(side, from, day, fact, -1, point);
  }
}

/** The latest start for a latest finish: by the length, and by what the people can do before it. */
function drawStart(
  system: System,
  assumed: Assumed,
  point: number,
  latest: number,
  calendar: WorkCalendar,
  side: Side,
): void {
  const { lengthOf, firstTask } = system;
  const node = point >> 1;
  const length = lengthIn(system, assumed, node);
  const day = startBefore(calendar, length, latest);
  const fact = length === A_DAY ? -1 : lengthOf[node]!;
  if (day < side.days[point - 1]!) set(side, point - 1, day, fact, -1, point);
  for (let task = firstTask[node]!; task < firstTask[node + 1]!; task++) {
    workBackwards(system, assumed, task, latest, side, point);
  }
}

function workBackwards(
  { tasks, pools, workOf, peopleOf }: System,
  { holds, amounts, supplies, calendarOf }: Assumed,
  index: number,
  latest: number,
  side: Side,
  point: number,
): void {
  const fact = workOf[index]!;
  const effort = amounts[fact]!;
  if (holds[fact] === 0 || effort <= 0) return;
  const { row, whole, atMost } = tasks[index]!;
  if (atMost !== Number.POSITIVE_INFINITY) {
    const calendar = calendarOf(pools[row]!.team.calendar);
    const day = calendar.addWorking(calendar.previousWorking(latest), 1 - daysAt(effort, atMost));
    if (day < side.days[point - 1]!) set(side, point - 1, day, fact, -1, point);
  }
  for (const each of whole < 0 ? [row] : [row, whole]) {
    const people = peopleOf[each]!;
    if (holds[people] === 0) continue;
    const day = suppliedFrom(supplies[each]!, latest, effort);
    if (day < side.days[point - 1]!) set(side, point - 1, day, fact, people, point);
  }
}
