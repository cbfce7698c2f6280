import type { Step } from '../../text/diagnostic.ts';
import type { Plan } from '../../plan/plan.ts';
import { drivingChain } from '../../plan/explain.ts';
import { sayChain } from '../../plan/say-chain.ts';
import { displayed } from '../../text/display.ts';
import { formatDay } from '../../time/day.ts';
import { nameOf, sayDate, sayOverrun, shortened, subjectOf, writeDay } from '../../judge/about.ts';
import { lateItems } from '../../judge/late.ts';
import type { Late } from '../../judge/lateness.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'work can be finished by the dates that were given for it',
  *check({ roadmap, plan }) {
    const { own, followers } = lateItems(roadmap, plan);
    for (const late of own) yield notice(late, plan, followers.get(late.item.key) ?? []);
  },
});

function notice(late: Late, plan: Plan, followers: readonly Step[]): Noticed {
  const { item, due, alsoDue, severity } = late;
  const { initiative, milestone, earliestFinish, key } = item;
  const own = nameOf(initiative);
  const name = milestone ? `${nameOf(initiative, milestone)} of ${own}` : own;
  const day = formatDay(earliestFinish);
  const overrun = sayOverrun(initiative, due, earliestFinish);
  const also = alsoDue ? ` and after ${whichDate(late, alsoDue)}, ${sayDate(alsoDue)}` : '';
  const verb = milestone ? 'is reached' : 'finishes';
  return {
    message: `${name} ${verb} on ${day} at the earliest, ${overrun} after ${whichDate(late, due)}, ${sayDate(due)}${also}`,
    help: helpFor(plan, key),
    at: due.at,
    severity,
    subject: subjectOf(initiative),
    chain: sayChain(plan, key),
    related: shortened(followers),
    fixes: [
      writeDay(due.at, earliestFinish, `Move ${whichDate(late, due)} to ${day}, the earliest`),
    ],
  };
}

function whichDate({ item }: Late, due: Late['due']): string {
  const { initiative, milestone } = item;
  if (milestone) {
    const isTarget = due === milestone.target;
    return `its ${milestone.data.commitment === 'announced' ? 'announced ' : ''}${isTarget ? 'target' : 'deadline'}`;
  }
  if (due === initiative.deadline) return 'its deadline';
  return initiative.announced ? 'its announced target' : 'its target';
}

/** What can be done: the items that drive the date are those on which to save time. */
function helpFor(plan: Plan, key: string): string {
  const names = [
    ...new Set(drivingChain(plan, key, 100).map(({ item }) => displayed(item.initiative.id))),
  ];
  if (names.length < 2) return 'move the date, shorten the work, or start it sooner';
  const shown = names.length > 6 ? [...names.slice(0, 2), '…', ...names.slice(-3)] : names;
  return `move the date, or save time on what drives it: ${shown.join(' → ')}`;
}
