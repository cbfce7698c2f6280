import type { Capacity, Pool } from '../capacity/capacity.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { networkOf, type Network } from '../plan/network.ts';
import type { PlanNode } from '../plan/node.ts';
import { orderOf, type Order } from '../plan/order.ts';
import type { Plan } from '../plan/plan.ts';
import type { WorkCalendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';
import { dayTable } from './day-table.ts';
import { followersIn, type Followers } from './followers.ts';
import { rowsOf, type Rows } from './rows.ts';
import { tasksOf, type Task } from './tasks.ts';

/**
 * A roadmap made ready for many schedules: the network of the plan, with its own calendars, and
 * the work that each initiative still asks of pools of people, day by day from today on.
 *
 * Days are days of the calendar. An initiative on a calendar of its own has its working days,
 * and a team has its own, and so no length of time is the same number of days for all: what
 * `schedule/` needs, activities of a fixed length on one line of time, would be inexact here.
 */
export interface LevelProblem {
  readonly asOf: Day;
  /** Days from today on for which people are counted. */
  readonly days: number;
  readonly network: Network;
  readonly order: Order;
  readonly followers: Followers;
  readonly rows: Rows;
  /** In the order of the nodes: those of node `n` are from `firstTask[n]` up to `firstTask[n + 1]`. */
  readonly tasks: readonly Task[];
  readonly firstTask: Int32Array;
  /** The amounts that the plan takes for certain. */
  readonly amounts: Amounts;
}

/** What a schedule is made of besides the network: other numbers give another trial of a forecast. */
export interface Amounts {
  /** By node: working days, or calendar days where its length is so. */
  readonly lengths: Float64Array;
  /** By node: the day before which its start cannot be. */
  readonly starts: Float64Array;
  /** By link: the day of an outsider's promise. */
  readonly promises: Float64Array;
  /** By task: person-days. */
  readonly efforts: Float64Array;
}

export interface ProblemOptions {
  /** What nobody was promised may also begin sooner than written. */
  readonly pull?: boolean;
  /** Days for which people are counted. Default: as many as the work is likely to need. */
  readonly days?: number;
}

/** People are planned for at most so many days: 20 years. */
export const MOST_DAYS = 7305;

export function levelProblem(
  roadmap: Roadmap,
  plan: Plan,
  capacity: Capacity,
  { pull = false, ...options }: ProblemOptions = {},
): LevelProblem {
  const { asOf } = plan;
  const network = networkOf(roadmap, asOf);
  const order = orderOf(network);
  const { tasks, firstTask, pools } = tasksOf(roadmap, network, capacity, asOf);
  const days = options.days ?? daysFor(tasks, pools, plan);
  const nodes = withTables(network.nodes, asOf, days).map((node) =>
    pull ? pulled(node, asOf) : node,
  );
  const tabled = { ...network, nodes };
  const rows = rowsOf(pools, wholesOf(tasks, pools), asOf, days);
  return {
    asOf,
    days,
    network: tabled,
    order,
    followers: followersIn(network, order),
    rows,
    tasks,
    firstTask,
    amounts: amountsOf(tabled, tasks),
  };
}

/** By row: the row of the whole team where the row is a skill of it. */
function wholesOf(tasks: readonly Task[], pools: readonly Pool[]): readonly number[] {
  const wholes = pools.map(() => -1);
  for (const { row, whole } of tasks) wholes[row] = whole;
  return wholes;
}

/** Behind the last finish of the network, as long as all the work of the busiest pool takes, and a year. */
function daysFor(tasks: readonly Task[], pools: readonly Pool[], { asOf, items }: Plan): number {
  let last = asOf;
  for (const { earliestFinish } of items.values()) last = Math.max(last, earliestFinish);
  if (last - asOf >= MOST_DAYS) return MOST_DAYS;
  const asked = pools.map(() => 0);
  for (const { row, whole, effort } of tasks) {
    asked[row]! += effort.likely;
    if (whole >= 0) asked[whole]! += effort.likely;
  }
  let longest = 0;
  for (const [row, { supply }] of pools.entries()) {
    let days = 256;
    const base = supply.before(last);
    // Who will never have done it all may have done what can be done soon.
    if (supply.before(asOf + MOST_DAYS) - base < asked[row]!) continue;
    while (days < MOST_DAYS && supply.before(last + days) - base < asked[row]!) days *= 2;
    longest = Math.max(longest, days);
  }
  return Math.min(MOST_DAYS, last - asOf + longest + 366);
}

function withTables(nodes: readonly PlanNode[], asOf: Day, days: number): readonly PlanNode[] {
  const tables = new Map<WorkCalendar, WorkCalendar>();
  return nodes.map((node) => {
    let table = tables.get(node.calendar);
    if (!table) {
      table = dayTable(node.calendar, asOf - BEFORE_TODAY, asOf + days);
      tables.set(node.calendar, table);
    }
    return { ...node, calendar: table };
  });
}

/** Begun work reaches back. */
const BEFORE_TODAY = 366;

/** Not before today; what must be in place first still must, and the length stays. */
function pulled(node: PlanNode, asOf: Day): PlanNode {
  if (node.state !== 'open' || node.milestone || node.initiative.committed) return node;
  const { driver } = node.start;
  if (driver.kind === 'preparation') return { ...node, finish: undefined };
  const start = { day: node.calendar.nextWorking(asOf), driver: { kind: 'today' } as const };
  return { ...node, start, finish: undefined };
}

/** By node: 1 where the people for its work are not there even alone, in all the days that are ever planned. */
export function impossibleIn({ asOf, tasks, rows, network }: LevelProblem): Uint8Array {
  const impossible = new Uint8Array(network.nodes.length);
  const has = rows.pools.map(({ supply }) => supply.before(asOf + MOST_DAYS) - supply.before(asOf));
  for (const { node, row, effort } of tasks) if (has[row]! < effort.likely) impossible[node] = 1;
  return impossible;
}

function amountsOf({ nodes, dependencies, promises }: Network, tasks: readonly Task[]): Amounts {
  return {
    lengths: Float64Array.from(nodes, ({ length }) => length.days),
    starts: Float64Array.from(nodes, ({ start }) => start.day),
    promises: Float64Array.from(
      dependencies,
      (dependency) => (dependency && promises.get(dependency)?.day) ?? 0,
    ),
    efforts: Float64Array.from(tasks, ({ effort }) => effort.likely),
  };
}
