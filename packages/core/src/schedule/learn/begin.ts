import type { ScheduleModel } from '../model.ts';
import { noClauses } from './clauses.ts';
import { pairsOf } from './pairs.ts';
import { arcsOf } from './precedence.ts';
import { NOT_NEEDED, type State, type Trail } from './state.ts';

/** Nothing decided, nothing propagated; the project ends by `horizon - 1`. */
export function stateOf(model: ScheduleModel, horizon: number): State {
  const count = model.count + 1;
  const durations = new Int32Array(count);
  durations.set(model.durations);
  const resources = model.problem.capacities.length;
  const root = rootOf(model, horizon);
  return {
    model,
    count,
    durations,
    horizon,
    bound: root.slice(),
    root,
    trail: emptyTrail(2 * count),
    levels: [],
    room: roomOf(model, horizon),
    dirty: {
      from: new Int32Array(resources),
      until: new Int32Array(resources).fill(horizon),
      moved: new Int32Array(count),
      checked: new Int32Array(resources).fill(-1),
      tick: 0,
    },
    users: usersOf(model),
    arcs: arcsOf(model),
    pairs: pairsOf(model),
    clauses: noClauses(2 * count, horizon),
    latecomers: new Float64Array(count),
    energy: {
      sums: new Float64Array(horizon + 1),
      order: new Int32Array(count),
      ends: new Int32Array(count),
    },
    conflict: {
      need: new Int32Array(2 * count).fill(NOT_NEEDED),
      side: 0,
      value: 0,
      kind: 0,
      data: 0,
    },
    activity: new Float64Array(count * horizon),
    busiest: new Float64Array(count),
    increment: 1,
  };
}

/** Bounds so wide that no part of any activity is certain; releases and deadlines are raised to. */
function rootOf(model: ScheduleModel, horizon: number): Int32Array {
  return Int32Array.from({ length: 2 * model.count + 2 }, (_, side) =>
    side % 2 === 0 ? 0 : 1 - horizon,
  );
}

/** What there is of each resource up to the horizon of the search. */
function roomOf({ free, horizon: whole, problem }: ScheduleModel, horizon: number): Int32Array {
  const room = new Int32Array(problem.capacities.length * horizon);
  for (let resource = 0; resource < problem.capacities.length; resource++) {
    const row = resource * whole;
    room.set(free.subarray(row, row + Math.min(horizon, whole)), resource * horizon);
  }
  return room;
}

function usersOf({ uses, count, problem }: ScheduleModel): readonly Int32Array[] {
  const users: number[][] = Array.from(problem.capacities, () => []);
  for (let activity = 0; activity < count; activity++) {
    for (let use = uses.first[activity]!; use < uses.first[activity + 1]!; use++) {
      users[uses.resource[use]!]!.push(activity, uses.amount[use]!);
    }
  }
  return users.map((list) => Int32Array.from(list));
}

function emptyTrail(sides: number): Trail {
  const room = 1024;
  return {
    size: 0,
    propagated: 0,
    side: new Int32Array(room),
    old: new Int32Array(room),
    kind: new Int32Array(room),
    data: new Int32Array(room),
    previous: new Int32Array(room),
    level: new Int32Array(room),
    last: new Int32Array(sides).fill(-1),
  };
}
