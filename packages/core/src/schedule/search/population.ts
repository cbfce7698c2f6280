import { buildParallel } from '../generate/parallel.ts';
import { builderOf, buildSerial, type Builder } from '../generate/builder.ts';
import { listByKey, listsOf, type Lists } from '../generate/lists.ts';
import { listsByRules } from '../generate/rules.ts';
import type { ScheduleModel } from '../model.ts';
import { randomOf, type Random } from '../random.ts';
import { justify } from './justify.ts';

/** Schedules that a genetic search breeds from. */
export interface Population {
  readonly model: ScheduleModel;
  /** Predecessors before successors. */
  readonly order: Int32Array;
  readonly builder: Builder;
  readonly lists: Lists;
  readonly random: Random;
  /** The shortest first. */
  readonly members: Member[];
  /** Rules whose lists are still to be built, and built parallel. */
  readonly rules: Int32Array[];
  /** Starts with nothing in common with the members, while the population is new. */
  toSample: number;
}

export interface Member {
  /** The activities in the order of their starts. */
  readonly list: Int32Array;
  readonly starts: Int32Array;
  readonly makespan: number;
  /** Sum of starts: tells members apart, and of equally long ones the denser is better. */
  readonly density: number;
}

/** How many members live at a time. */
export const MEMBERS = 40;

export function populationOf(model: ScheduleModel, order: Int32Array, seed: number): Population {
  return {
    model,
    order,
    builder: builderOf(model),
    lists: listsOf(model, order),
    random: randomOf(seed),
    members: [],
    rules: listsByRules(model),
    toSample: MEMBERS,
  };
}

/** Builds the schedules of the priority rules, serial and parallel, until one ends by `enough`. */
export function seedByRules(population: Population, enough: number): void {
  const { builder, rules, model, members } = population;
  const starts = new Int32Array(model.count);
  for (const list of rules) {
    for (const build of [buildSerial, buildParallel]) {
      const makespan = build(builder, list, starts);
      if (makespan >= 0) admit(population, starts, makespan);
      if (members[0] && members[0].makespan <= enough) return;
    }
  }
}

/** A list at random, the latest starts that still would be in time weighing most. */
export function sampledList({ model, random }: Population): Int32Array {
  const { tails, heads } = model;
  const span = tails.reduce((longest, tail, at) => Math.max(longest, tail + heads[at]!), 1);
  const noise = 1 + Math.floor(span / 3);
  return listByKey(model, (activity) => random.below(noise) - tails[activity]!);
}

/** Takes in a schedule that was made elsewhere: its order is kept, its feasibility not trusted. */
export function admitStarts(population: Population, starts: Int32Array): void {
  const { builder, model } = population;
  const own = new Int32Array(model.count);
  const makespan = buildSerial(
    builder,
    listByKey(model, (activity) => starts[activity]!),
    own,
  );
  if (makespan >= 0) admit(population, own, makespan);
}

/** Justifies a schedule and takes it in, unless it is there or everyone is better. */
export function admit(population: Population, starts: Int32Array, makespan: number): void {
  const { builder, lists, order, model } = population;
  const list = new Int32Array(model.count);
  const own = starts.slice();
  const shorter = justify(builder, lists, order, list, own, makespan);
  let density = 0;
  for (let activity = 0; activity < own.length; activity++) density += own[activity]!;
  insert(population, { list, starts: own, makespan: shorter, density });
}

function insert({ members }: Population, member: Member): void {
  let place = members.length;
  while (place > 0 && isBetter(member, members[place - 1]!)) place--;
  const before = members[place - 1];
  const isThere =
    before && before.makespan === member.makespan && before.density === member.density;
  if (isThere || place >= MEMBERS) return;
  members.splice(place, 0, member);
  if (members.length > MEMBERS) members.pop();
}

function isBetter(a: Member, b: Member): boolean {
  return a.makespan < b.makespan || (a.makespan === b.makespan && a.density < b.density);
}
