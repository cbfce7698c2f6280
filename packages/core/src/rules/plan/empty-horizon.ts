import { isOpen, sayList } from '../../judge/about.ts';
import { planned } from '../../judge/of-each.ts';
import type { Initiative, Roadmap } from '../../model/roadmap.ts';
import { placeOf } from '../../parse/origin.ts';
import type { Plan } from '../../plan/plan.ts';
import { recalling } from '../../run/recall.ts';
import { addMonths, civilOf, dayOf, type Day } from '../../time/day.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'a roadmap has something to say of every quarter of its horizon',
  *check({ roadmap, plan, asOf }) {
    const { horizon } = roadmap;
    if (!horizon || !hasOpen(roadmap, FEWEST)) return;
    const quarters = quartersOf(Math.max(horizon.first, asOf), horizon.last);
    const full = quartersWithEnds(roadmap, plan);
    const empty = quarters.filter((quarter) => !full.has(quarter));
    if (empty.length === 0) return;
    const names = sayList(empty);
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

function quartersOf(from: Day, to: Day): readonly string[] {
  const { year, month } = civilOf(from);
  const quarters: string[] = [];
  let first = dayOf(year, month - ((month - 1) % 3), 1);
  while (first <= to && quarters.length < MOST_QUARTERS) {
    quarters.push(quarterOf(first));
    first = addMonths(first, 3);
  }
  return quarters;
}

/** `2027-Q1`. */
function quarterOf(day: Day): string {
  const { year, month } = civilOf(day);
  return `${year}-Q${Math.ceil(month / 3)}`;
}

/** The quarters in which something is finished. */
function quartersWithEnds(roadmap: Roadmap, plan: Plan): ReadonlySet<string> {
  const lists = recall(planned(roadmap, plan), roadmap.initiatives, (each) => endsOf(each, plan));
  return new Set([...new Set(lists)].flatMap((list) => list.split(' ')));
}

const recall = recalling<Initiative, string>();

/** The quarters in which it and its milestones are finished: as written, else when they can be at the earliest. */
function endsOf(initiative: Initiative, { items }: Plan): string {
  if (!isOpen(initiative)) return '';
  const dates = [
    initiative.deadline,
    initiative.target,
    ...initiative.milestones.map(({ target }) => target),
  ];
  const days = dates.flatMap((each) => each?.period?.last ?? []);
  const item = items.get(initiative.id);
  if (item && item.durationFrom !== 'unknown') days.push(item.earliestFinish);
  return [...new Set(days.map(quarterOf))].join(' ');
}

/** Whether at least so many initiatives are open. */
function hasOpen({ initiatives }: Roadmap, least: number): boolean {
  let open = 0;
  return initiatives.some((each) => isOpen(each) && ++open >= least);
}
