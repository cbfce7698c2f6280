import { buildSerial } from '../generate/builder.ts';
import type { ScheduleModel } from '../model.ts';
import { admit, sampledList, type Member, type Population } from './population.ts';

/**
 * Breeds schedules until so many have been built in all, or one ends by `enough`: a genetic
 * algorithm on activity lists (Hartmann, 1998) whose members are ordered as in their right-justified
 * schedules (Debels and Vanhoucke, 2007), with double justification of every child that may become
 * the best (Valls, Ballestín and Quintanilla, 2005).
 */
export function breed(
  population: Population,
  schedules: number,
  enough: number,
  shouldStop: () => boolean,
): void {
  const { builder, model } = population;
  const starts = new Int32Array(model.count);
  const list = new Int32Array(model.count);
  while (builder.built + 3 <= schedules && !shouldStop()) {
    if (population.best && population.best.makespan <= enough) return;
    if (population.toSample > 0) {
      population.toSample--;
      list.set(sampledList(population));
    } else conceive(population, list);
    const makespan = buildSerial(builder, list, starts);
    if (makespan >= 0) admit(population, starts, makespan);
  }
}

/** Writes the list of a child of two members. */
function conceive(population: Population, child: Int32Array): void {
  const { members } = population;
  if (members.length < 2) {
    child.set(sampledList(population));
    return;
  }
  const mother = choose(population);
  let father = choose(population);
  if (father === mother) father = members[(members.indexOf(mother) + 1) % members.length]!;
  cross(population, mother, father, child);
  mutate(population, child);
}

/** The better of two, at random. */
function choose({ members, random }: Population): Member {
  return members[Math.min(random.below(members.length), random.below(members.length))]!;
}

/**
 * Two-point crossover: the mother's order inside a stretch of the list, the father's before and
 * behind it. Each takes what is not yet taken, in its own order, so that lags hold.
 */
function cross({ random, model }: Population, mother: Member, father: Member, child: Int32Array) {
  const { count } = model;
  const length = Math.floor(count / 4) + random.below(Math.floor(count / 2) + 1);
  const begin = random.below(count - length + 1);
  const isTaken = new Uint8Array(count);
  let filled = 0;
  for (let at = 0; filled < begin; at++) {
    child[filled++] = father.list[at]!;
    isTaken[father.list[at]!] = 1;
  }
  for (let at = 0; filled < begin + length; at++) {
    if (isTaken[mother.list[at]!] === 1) continue;
    child[filled++] = mother.list[at]!;
    isTaken[mother.list[at]!] = 1;
  }
  for (let at = 0; filled < count; at++) {
    if (isTaken[father.list[at]!] === 0) child[filled++] = father.list[at]!;
  }
}

/** Now and then, neighbours change places where no lag is between them. */
function mutate({ random, model }: Population, list: Int32Array): void {
  for (let at = 1; at < list.length; at++) {
    if (random.below(10) !== 0) continue;
    const [before, after] = [list[at - 1]!, list[at]!];
    if (isLinked(model, before, after)) continue;
    list[at - 1] = after;
    list[at] = before;
  }
}

function isLinked({ successors }: ScheduleModel, from: number, to: number): boolean {
  for (let link = successors.first[from]!; link < successors.first[from + 1]!; link++) {
    if (successors.other[link] === to) return true;
  }
  return false;
}
