import { poolFor, type Capacity, type Pool } from '../capacity/capacity.ts';
import { effortsOf, shareLeft } from '../capacity/effort-left.ts';
import type { DemandData } from '../model/generated/types.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Network } from '../plan/network.ts';
import { writtenOn, type ReadWritten } from '../plan/written.ts';
import type { Day } from '../time/day.ts';
import type { Effort } from '../time/effort.ts';

/** What an initiative still asks of one pool of people, all of which it gets or waits for. */
export interface Task {
  readonly node: number;
  readonly demand: DemandData;
  /** How it is spread over its time; absent: evenly. */
  readonly slope: 'front' | 'back' | undefined;
  /** The pool that it takes from: those with the skill, else the whole team. */
  readonly row: number;
  /** The whole team, where `row` is those with a skill; else -1. */
  readonly whole: number;
  /** Person-days that are left. */
  readonly effort: Effort;
  /** People who can work on it at once; `Infinity` where nobody says. */
  readonly atMost: number;
  /** Not before this day, whenever its initiative begins. */
  readonly from: Day;
  /** To be done by this day if it can, `Infinity` if nobody says: its initiative may be done later. */
  readonly to: Day;
}

export interface Tasks {
  readonly tasks: readonly Task[];
  readonly firstTask: Int32Array;
  readonly pools: readonly Pool[];
}

/** The tasks of every initiative that is not finished; teams of unknown size hold nobody up. */
export function tasksOf(
  roadmap: Roadmap,
  { nodes }: Network,
  capacity: Capacity,
  asOf: Day,
): Tasks {
  const effortOf = effortsOf(roadmap);
  const read = writtenOn(roadmap);
  const pools = new Map<Pool, number>();
  const tasks: Task[] = [];
  const firstTask = new Int32Array(nodes.length + 1);
  for (const [node, { initiative, milestone, state }] of nodes.entries()) {
    const demands = milestone || state === 'finished' ? [] : (initiative.data.demand ?? []);
    const efforts = demands.map(({ effort }) =>
      effort === undefined ? undefined : effortOf(effort),
    );
    const total = efforts.reduce((sum, effort) => sum + (effort?.likely ?? 0), 0);
    const share = total > 0 ? shareLeft(initiative, asOf, total, effortOf) : 0;
    for (const [index, demand] of demands.entries()) {
      const effort = efforts[index];
      const team = capacity.teams.get(demand.team);
      const pool = team && poolFor(team, demand.skill);
      if (!effort || !pool || share <= 0 || effort.pessimistic <= 0) continue;
      const everybody = team.pools.find(({ skill }) => skill === undefined);
      tasks.push({
        node,
        demand,
        slope: demand.profile === 'flat' ? undefined : demand.profile,
        row: numbered(pools, pool),
        whole: everybody && everybody !== pool ? numbered(pools, everybody) : -1,
        effort: times(effort, share),
        atMost: atMostOf(demand),
        from: fromOf(demand, read, asOf),
        to: read(demand, 'to', demand.to)?.period?.last ?? Number.POSITIVE_INFINITY,
      });
    }
    firstTask[node + 1] = tasks.length;
  }
  return { tasks, firstTask, pools: [...pools.keys()] };
}

function numbered(pools: Map<Pool, number>, pool: Pool): number {
  const known = pools.get(pool);
  if (known !== undefined) return known;
  pools.set(pool, pools.size);
  return pools.size - 1;
}

function times({ optimistic, likely, pessimistic }: Effort, share: number): Effort {
  return {
    optimistic: optimistic * share,
    likely: likely * share,
    pessimistic: pessimistic * share,
  };
}

function atMostOf({ atMost }: DemandData): number {
  return atMost !== undefined && atMost > 0 ? atMost : Number.POSITIVE_INFINITY;
}

function fromOf(demand: DemandData, read: ReadWritten, asOf: Day): Day {
  return Math.max(asOf, read(demand, 'from', demand.from)?.period?.first ?? asOf);
}
