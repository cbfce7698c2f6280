import type { Dated, Initiative } from '../../model/roadmap.ts';
import { displayed } from '../../text/display.ts';
import { formatDay, weekdayOf, type Day } from '../../time/day.ts';
import { WEEKDAYS } from '../../time/civil.ts';
import { isOpen, nameOf, subjectOf, writeDay } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'starts, targets and milestones are planned on working days',
  *checkInitiative(initiative, { asOf }) {
    if (!isOpen(initiative)) return;
    const { calendar } = initiative;
    for (const { dated, says } of plannedDays(initiative)) {
      const day = dayOf(dated);
      if (day === undefined || day < asOf || calendar.isWorking(day)) continue;
      yield notice(initiative, dated, day, says);
    }
  },
});

interface Planned {
  readonly dated: Dated;
  /** The beginning of the message: `labels is due`. */
  readonly says: string;
}

function plannedDays(initiative: Initiative): Planned[] {
  const name = nameOf(initiative);
  const { start, target, actualStart, milestones } = initiative;
  return [
    ...(start && !actualStart ? [{ dated: start, says: `${name} starts` }] : []),
    ...(target ? [{ dated: target, says: `${name} is to be finished` }] : []),
    ...milestones.flatMap((milestone) =>
      milestone.target && !milestone.actual
        ? [{ dated: milestone.target, says: `${nameOf(initiative, milestone)} is due` }]
        : [],
    ),
  ];
}

/** The day of a date that was written as one here; a named date is chosen elsewhere. */
function dayOf({ period, when }: Dated): Day | undefined {
  const isNamed = when.kind !== 'period' || when.via !== undefined;
  return isNamed || period?.precision !== 'day' ? undefined : period.first;
}

function notice(initiative: Initiative, dated: Dated, day: Day, says: string): Noticed {
  const { calendar } = initiative;
  const weekday = WEEKDAYS[weekdayOf(day) - 1]!;
  const why = displayed(calendar.why(day) ?? weekday);
  const [next, previous] = [calendar.nextWorking(day), calendar.previousWorking(day)];
  return {
    message: `${says} on ${formatDay(day)}, when nobody works: ${why === weekday ? `it is a ${why}` : why}`,
    help: `move it to ${formatDay(next)}, or say in a comment why people will work: # throughline-ignore date/weekend-or-holiday: the reason`,
    at: dated.at,
    subject: subjectOf(initiative),
    fixes: [
      writeDay(dated.at, next, `Move to the next working day, ${formatDay(next)}`),
      writeDay(dated.at, previous, `Move to the working day before, ${formatDay(previous)}`),
    ],
  };
}
