import type { Capacity, Pool } from '../capacity/capacity.ts';
import type { Work } from '../capacity/work.ts';
import { tasksOf, type Tasks } from '../level/tasks.ts';
import type { Dated, Initiative, Roadmap } from '../model/roadmap.ts';
import { networkOf, type Network } from '../plan/network.ts';
import type { PlanNode } from '../plan/node.ts';
import { orderOf, type Order } from '../plan/order.ts';
import type { Plan } from '../plan/plan.ts';
import { openPreparations, isForStart } from '../plan/preparation.ts';
import { writtenOn, type ReadWritten } from '../plan/written.ts';
import type { Day } from '../time/day.ts';
import type { DueFact, Fact, PeopleFact } from './conflict.ts';

/**
 * What a roadmap claims, as facts each of which can be left out, and the network that they hang
 * on. A fact is named by its place in `facts`; -1 where there is none.
 */
export interface System extends Tasks {
  readonly asOf: Day;
  readonly roadmap: Roadmap;
  readonly capacity: Capacity;
  readonly network: Network;
  readonly order: Order;
  readonly facts: readonly Fact[];
  /** By fact, the number that it sets: a day, a number of days, person-days; 0 where it sets none. */
  readonly amounts: Float64Array;
  /** By point, the facts that say "not before". */
  readonly notBefore: ReadonlyMap<number, readonly number[]>;
  /** By point, the facts that say "not after". */
  readonly notAfter: ReadonlyMap<number, readonly number[]>;
  readonly lengthOf: Int32Array;
  readonly linkOf: Int32Array;
  readonly workOf: Int32Array;
  /** By pool of people. */
  readonly peopleOf: Int32Array;
  /** By task, as the sums of a team know it. */
  readonly works: readonly Work[];
}

export interface SystemOptions {
  /** Items by key whose own targets count as well, though nobody was promised them. */
  readonly alsoDue?: readonly string[];
}

export function systemOf(
  roadmap: Roadmap,
  plan: Plan,
  capacity: Capacity,
  { alsoDue = [] }: SystemOptions = {},
): System {
  const { asOf } = plan;
  const network = networkOf(roadmap, asOf);
  const tasks = tasksOf(roadmap, network, capacity, asOf);
  const read = writtenOn(roadmap);
  const facts = new FactList();
  const lengthOf = new Int32Array(network.nodes.length).fill(-1);
  for (const [node, of] of network.nodes.entries()) {
    if (of.state === 'finished') continue;
    const hasTasks = tasks.firstTask[node] !== tasks.firstTask[node + 1];
    if (saysLength(of, hasTasks)) {
      lengthOf[node] = facts.add({ kind: 'length', node, of, length: of.length }, of.length.days);
    }
    for (const start of startsOf(node, of, asOf, read)) facts.addBefore(2 * node, start);
    const driver = of.finish?.driver;
    if (driver?.kind === 'target') {
      const claim = { kind: 'claim', node, of, on: driver.on, day: of.finish!.day } as const;
      facts.addBefore(2 * node + 1, claim);
    }
    for (const due of duesOf(node, of, asOf, read, alsoDue)) facts.addAfter(2 * node + 1, due);
  }
  const linkOf = linksIn(network, facts);
  const workOf = Int32Array.from(tasks.tasks, (task) =>
    facts.add(
      { kind: 'work', node: task.node, of: network.nodes[task.node]!, task },
      task.effort.likely,
    ),
  );
  const peopleOf = Int32Array.from(tasks.pools, (pool, row) =>
    facts.add({ kind: 'people', row, pool } satisfies PeopleFact, 0),
  );
  return {
    ...tasks,
    asOf,
    roadmap,
    capacity,
    network,
    order: orderOf(network),
    facts: facts.list,
    amounts: Float64Array.from(facts.amounts),
    notBefore: facts.before,
    notAfter: facts.after,
    lengthOf,
    linkOf,
    workOf,
    peopleOf,
    works: tasks.tasks.map((task) => workFor(tasks, task, network, asOf)),
  };
}

/** Facts in the order in which they were met, and where they bear. */
class FactList {
  readonly list: Fact[] = [];
  readonly amounts: number[] = [];
  readonly before = new Map<number, number[]>();
  readonly after = new Map<number, number[]>();

  add(fact: Fact, amount: number): number {
    this.amounts.push(amount);
    return this.list.push(fact) - 1;
  }

  addBefore(point: number, fact: Fact & { readonly day: Day }): void {
    into(this.before, point, this.add(fact, fact.day));
  }

  addAfter(point: number, fact: DueFact): void {
    into(this.after, point, this.add(fact, fact.day));
  }
}

function into(lists: Map<number, number[]>, point: number, fact: number): void {
  const list = lists.get(point);
  if (list) list.push(fact);
  else lists.set(point, [fact]);
}

/** What its length is taken from says something of its own: an effort is said with the work. */
function saysLength({ length, milestone }: PlanNode, hasTasks: boolean): boolean {
  if (milestone || length.days <= 1) return false;
  return length.from === 'duration' || length.from === 'written' || !hasTasks;
}

type Start = Extract<Fact, { readonly kind: 'start' | 'preparation' | 'claim' }>;

/** What keeps an open item from starting today: its own date, and what must be in place first. */
function startsOf(node: number, of: PlanNode, asOf: Day, read: ReadWritten): readonly Start[] {
  const { state, milestone, start, initiative, calendar } = of;
  if (state !== 'open') return [];
  if (milestone) {
    return start.driver.kind === 'target'
      ? [{ kind: 'claim', node, of, on: start.driver.on, day: start.day }]
      : [];
  }
  const written = initiative.start;
  const first = written?.period?.first;
  const own: readonly Start[] =
    written && first !== undefined && first > asOf
      ? [{ kind: 'start', node, of, on: written, day: calendar.nextWorking(first) }]
      : [];
  const prepared = openPreparations(initiative, asOf, read)
    .filter((each) => each.ready > asOf && isForStart(each, initiative))
    .map((preparation): Start => {
      const day = calendar.nextWorking(preparation.ready);
      return { kind: 'preparation', node, of, preparation, day };
    });
  return [...own, ...prepared];
}

/** The dates that were promised, or are asked about; not those that have passed. */
function duesOf(
  node: number,
  of: PlanNode,
  asOf: Day,
  read: ReadWritten,
  alsoDue: readonly string[],
): readonly DueFact[] {
  const { initiative, milestone, key } = of;
  const dues: DueFact[] = [];
  const add = (which: DueFact['which'], on: Dated | undefined) => {
    const day = on?.period?.last;
    if (on && day !== undefined && day >= asOf)
      dues.push({ kind: 'due', node, of, which, on, day });
  };
  const isPromised = milestone
    ? milestone.data.commitment === 'announced'
    : isCommitted(initiative);
  const target = milestone ? milestone.target : initiative.target;
  if (isPromised || alsoDue.includes(key)) add('target', target);
  add(
    'deadline',
    milestone ? read(milestone.data, 'deadline', milestone.data.deadline) : initiative.deadline,
  );
  return dues;
}

function isCommitted({ committed, status }: Initiative): boolean {
  return committed && status !== 'done' && status !== 'dropped';
}

/** By link, the fact that it is; those of milestones to their initiatives are none. */
function linksIn(network: Network, facts: FactList): Int32Array {
  const { nodes, dependencies, to, from, promises } = network;
  return Int32Array.from(dependencies, (dependency, link) => {
    if (!dependency) return -1;
    const node = to[link]! >> 1;
    const of = nodes[node]!;
    const promised = from[link]! < 0 ? promises.get(dependency) : undefined;
    if (!promised) return facts.add({ kind: 'dependency', node, of, link, dependency }, 0);
    const { on, day } = promised;
    return facts.add({ kind: 'promise', node, of, link, dependency, on, day }, day);
  });
}

function workFor(
  { pools }: Tasks,
  task: Tasks['tasks'][number],
  network: Network,
  asOf: Day,
): Work {
  const { team, skill }: Pool = pools[task.row]!;
  const { initiative } = network.nodes[task.node]!;
  return {
    initiative,
    demand: task.demand,
    team,
    skill,
    effort: task.effort,
    atMost: task.atMost,
    tentative: !initiative.committed,
    first: asOf,
    last: asOf,
    must: undefined,
  };
}
