import type { Initiative, Roadmap } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import { writtenOn, type ReadWritten } from '../plan/written.ts';
import { recalling } from '../run/recall.ts';
import type { Day } from '../time/day.ts';

/** What an initiative stands in: what `roadmap.yaml` says, and no other initiatives. */
export type Surroundings = Omit<Roadmap, 'initiatives' | 'initiativeById' | 'links'>;

/**
 * Lists things that follow from an initiative by itself, and from those that it waits for, in the
 * roadmap's order. An edit costs no more than the initiatives that it touches: of the others what
 * was found stays, as the same objects, while `roadmap.yaml` and the day are the same.
 */
export function ofEach<T>(
  find: (initiative: Initiative, read: ReadWritten, around: Surroundings) => readonly T[],
): (roadmap: Roadmap) => readonly T[] {
  const findOn = ofEachOn((initiative, _, read, around) => find(initiative, read, around));
  // Whatever day it is.
  return (roadmap) => findOn(roadmap, 0);
}

/** The same for what depends on the day too. */
export function ofEachOn<T>(
  find: (initiative: Initiative, on: Day, read: ReadWritten, around: Surroundings) => readonly T[],
): (roadmap: Roadmap, on: Day) => readonly T[] {
  const recall = recalling<Initiative, readonly T[]>();
  return (roadmap, on) => {
    const read = writtenOn(roadmap);
    const found = recall(standing(roadmap, on), roadmap.initiatives, (initiative) =>
      unlessEmpty(find(initiative, on, read, roadmap)),
    );
    return joined(found);
  };
}

/**
 * The same for what follows from the earliest days of the plan too. These follow from what an
 * initiative waits for, all the way up, and so from the initiative itself; only where there are
 * cycles they depend on where these are opened, and then all is found anew.
 */
export function ofEachPlanned<T>(
  find: (initiative: Initiative, plan: Plan, roadmap: Roadmap) => readonly T[],
): (roadmap: Roadmap, plan: Plan) => readonly T[] {
  const recall = recalling<Initiative, readonly T[]>();
  return (roadmap, plan) => {
    const found = recall(planned(roadmap, plan), roadmap.initiatives, (initiative) =>
      unlessEmpty(find(initiative, plan, roadmap)),
    );
    return joined(found);
  };
}

/** What the things that follow from an initiative depend on beside it, for `recalling`. */
export function standing({ calendar, data }: Pick<Roadmap, 'calendar' | 'data'>, asOf: Day) {
  return [calendar, data, asOf] as const;
}

/** And what those depend on that follow from the earliest days of the plan. */
export function planned(roadmap: Pick<Roadmap, 'calendar' | 'data'>, { asOf, cycles }: Plan) {
  return [...standing(roadmap, asOf), cycles] as const;
}

const NOTHING: readonly never[] = [];

/** There is mostly nothing to find: all of that shares one list, which is not looked into again. */
function unlessEmpty<T>(found: readonly T[]): readonly T[] {
  return found.length === 0 ? NOTHING : found;
}

function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const all: T[] = [];
  for (const list of lists) {
    if (list !== NOTHING) for (const each of list) all.push(each);
  }
  return all;
}
