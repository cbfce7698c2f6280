import type { Roadmap } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import type { Day } from '../time/day.ts';

/**
 * What initiatives stand in. As long as it is the same, whatever follows from an initiative and
 * from those that it waits for is the same for the same object (see `run/recall.ts`).
 */
export function surroundingsOf({ calendar, data }: Pick<Roadmap, 'calendar' | 'data'>, asOf: Day) {
  return [calendar, data, asOf] as const;
}

/**
 * The same for what follows from the earliest days that the plan has for them. These follow from
 * what an initiative waits for, all the way up, and so from the initiative itself; only of cycles
 * it depends on other things where they are opened.
 */
export function plannedIn(roadmap: Pick<Roadmap, 'calendar' | 'data'>, { asOf, cycles }: Plan) {
  return [...surroundingsOf(roadmap, asOf), cycles] as const;
}
