import { buildParallel } from '../generate/parallel.ts';
import { builderOf, buildSerial, type Builder } from '../generate/builder.ts';
import { listByKey, listsOf, type Lists } from '../generate/lists.ts';
import { listsByRules } from '../generate/rules.ts';
import type { ScheduleModel } from '../model.ts';
import { randomOf, type Random } from '../random.ts';
import { justify, type Justified } from './justify.ts';

/** Schedules that a genetic search breeds from. */
export interface Population {
  readonly model: ScheduleModel;
  /** Predecessors before successors. */
  readonly order: Int32Array;
  readonly builder: Builder;
  readonly lists: Lists;
  readonly random: Random;
  /** The shortest schedule of all. */
  best: Member | undefined;
  /** Those that may become the shortest first. */
  readonly members: Member[];
  /** How many members live at a time. */
  readonly most: number;
  /** Rules whose lists are still to be built, and built parallel. */
  readonly rules: Int32Array[];
  /** Starts with nothing in common with the members, while the population is new. */
  toSample: number;
}

export interface Member extends Justified {
  /** Sum of starts: tells members apart, and of equally long ones the denser is better. */
  readonly density: number;
}

/**
 * A population for a budget of schedules: the larger the budget, the more members, for few of
 * them become alike too soon and many take long to become good.
 */
export function populationOf(
  model: ScheduleModel,
  order: Int32Array,
  seed: number,
  schedules: number,
): Population {
  const most = Math.max(20, Math.min(120, Math.round(1.4 * Math.sqrt(schedules))));
  return {
    most,
    model,
    order,
    builder: builderOf(model),
    lists: listsOf(model, order),
    random: randomOf(seed),
    best: undefined,
    members: [],
    rules: listsByRules(model),
    toSample: most,
  };
}

/** Above this number of activities, the parallel scheme takes too long for what it gives. */
const MOST_PARALLEL = 500;

/** Builds the schedules of the priority rules until one ends by `enough`; the first one in any case. */
export function seedByRules(
  population: Population,
  schedules: number,
  enough: number,
  shouldStop: () => boolean,
): void {
  const { builder, rules, model } = population;
  const starts = new Int32Array(model.count);
  const schemes =
    model.count > MOST_PARALLEL ? [buildSerial] : ([buildSerial, buildParallel] as const);
  for (const list of rules) {
    for (const build of schemes) {
      const isFirst = builder.built === 0;
      if (!isFirst && (builder.built + 3 > schedules || shouldStop())) return;
      const makespan = build(builder, list, starts);
      if (makespan >= 0) admit(population, starts, makespan);
      if (population.best && population.best.makespan <= enough) return;
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
  const { builder, lists, order } = population;
  const best = population.best?.makespan ?? makespan;
  const justified = justify(builder, lists, order, starts, makespan, best);
  const density = justified.starts.reduce((sum, start) => sum + start, 0);
  const member: Member = { ...justified, density };
  if (!population.best || member.makespan < population.best.makespan) population.best = member;
  insert(population, member);
}

function insert({ members, most }: Population, member: Member): void {
  let place = members.length;
  while (place > 0 && isBetter(member, members[place - 1]!)) place--;
  const before = members[place - 1];
  const isThere = before && before.span === member.span && before.density === member.density;
  if (isThere || place >= most) return;
  members.splice(place, 0, member);
  if (members.length > most) members.pop();
}

function isBetter(a: Member, b: Member): boolean {
  return a.span < b.span || (a.span === b.span && a.density < b.density);
}
