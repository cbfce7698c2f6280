import { isOpen, sayList } from '../../judge/about.ts';
import { ofEachPlanned } from '../../judge/of-each.ts';
import type { Roadmap } from '../../model/roadmap.ts';
import { placeOf } from '../../parse/origin.ts';
import { addMonths, civilOf, dayOf, type Day } from '../../time/day.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'a roadmap has something to say of every quarter of its horizon',
  *check({ roadmap, plan, asOf }) {
    const { horizon } = roadmap;
    if (!horizon || !hasOpen(roadmap, FEWEST)) return;
    const ends = finishes(roadmap, plan);
    const empty = quartersOf(Math.max(horizon.first, asOf), horizon.last).filter(
      ({ first, last }) => !ends.some((day) => day >= first && day <= last),
    );
    if (empty.length === 0) return;
    const names = sayList(empty.map(({ name }) => name));
    yield {
      message: `nothing is finished in ${names}, though the roadmap reaches that far`,
      help: 'write what is likely, as a quarter or as later; or let the horizon end where the plan does',
      at: placeOf(roadmap.data, 'horizon') ?? roadmap.at,
    };
  },
});

/** A roadmap of fewer items has just begun. */
const FEWEST = 4;
const MOST_QUARTERS = 40;

interface Quarter {
  readonly name: string;
  readonly first: Day;
  readonly last: Day;
}

function quartersOf(from: Day, to: Day): readonly Quarter[] {
  const { year, month } = civilOf(from);
  const quarters: Quarter[] = [];
  let first = dayOf(year, month - ((month - 1) % 3), 1);
  while (first <= to && quarters.length < MOST_QUARTERS) {
    const next = addMonths(first, 3);
    const at = civilOf(first);
    quarters.push({ name: `${at.year}-Q${(at.month + 2) / 3}`, first, last: next - 1 });
    first = next;
  }
  return quarters;
}

/** When items and milestones are finished: written, else the earliest that can be. */
const finishes = ofEachPlanned((initiative, { items }): readonly Day[] => {
  if (!isOpen(initiative)) return [];
  const own = [
    initiative.deadline,
    initiative.target,
    ...initiative.milestones.map(({ target }) => target),
  ];
  const written = own.flatMap((each) => each?.period?.last ?? []);
  const item = items.get(initiative.id);
  return item && item.durationFrom !== 'unknown' ? [...written, item.earliestFinish] : written;
});

/** Whether at least so many initiatives are open. */
function hasOpen({ initiatives }: Roadmap, least: number): boolean {
  let open = 0;
  return initiatives.some((each) => isOpen(each) && ++open >= least);
}
