import { isOpen, nameOf, sayCount, subjectOf, writeDay } from '../../judge/about.ts';
import { ofEach } from '../../judge/of-each.ts';
import type { Dated, Initiative, Milestone } from '../../model/roadmap.ts';
import type { PlanItem } from '../../plan/plan.ts';
import { displayed } from '../../text/display.ts';
import { formatDay, type Day } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'a promised date that is near is a day, a week or a month',
  options: { days: 45 },
  *check({ roadmap, plan, asOf, options: { days } }) {
    for (const initiative of vaguelyPromised(roadmap)) {
      const item = plan.items.get(initiative.id);
      if (isNearAndVague(initiative.target, asOf, days)) {
        yield notice(initiative, undefined, initiative.target!, item, asOf);
      }
      for (const milestone of initiative.milestones) {
        if (milestone.actual || !isNearAndVague(milestone.target, asOf, days)) continue;
        const reached = plan.items.get(`${initiative.id}#${milestone.id}`);
        yield notice(initiative, milestone, milestone.target!, reached, asOf);
      }
    }
  },
});

const VAGUE: ReadonlySet<string> = new Set(['quarter', 'half', 'year', 'range']);

/** What is promised for a time so long, or has a milestone that is. */
const vaguelyPromised = ofEach((initiative): readonly Initiative[] => {
  if (!initiative.committed || !isOpen(initiative)) return [];
  const dates = [initiative.target, ...initiative.milestones.map(({ target }) => target)];
  return dates.some((date) => VAGUE.has(date?.period?.precision ?? '')) ? [initiative] : [];
});

/** A period of a quarter or more whose last day is near; once it is past, that is another finding. */
function isNearAndVague(date: Dated | undefined, asOf: Day, days: number): boolean {
  const period = date?.period;
  if (!period || !VAGUE.has(period.precision)) return false;
  return period.last >= asOf && period.last - asOf <= days;
}

function notice(
  initiative: Initiative,
  milestone: Milestone | undefined,
  date: Dated,
  item: PlanItem | undefined,
  asOf: Day,
): Noticed {
  const { last } = date.period!;
  const name = nameOf(initiative, milestone);
  const earliest = item?.earliestFinish;
  const isOffered = earliest !== undefined && earliest >= asOf && earliest <= last;
  const title = `Write ${formatDay(earliest ?? last)}, the earliest that the plan allows`;
  return {
    message: `${name} is promised for ${displayed(date.text)}, which is over in ${sayCount(last - asOf, 'day')}, and nobody has said on which day`,
    help: 'write the day, the week or the month; whoever waits for it has to plan theirs',
    at: date.at,
    subject: subjectOf(initiative),
    ...(isOffered && { fixes: [writeDay(date.at, earliest, title)] }),
  };
}
