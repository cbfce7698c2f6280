import type { Freeze, Initiative, Milestone } from '../../model/roadmap.ts';
import type { Period } from '../../time/period.ts';
import { displayed, quoted } from '../../text/display.ts';
import { formatDay, type Day } from '../../time/day.ts';
import { isOpen, nameOf, sayDate, subjectOf, writeDay } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'no milestone falls inside a freeze that holds back its kind',
  *checkInitiative(initiative, { roadmap, asOf }) {
    const { freezes } = roadmap.calendar;
    if (!isOpen(initiative)) return;
    for (const milestone of initiative.milestones) {
      const period = milestone.actual ? undefined : milestone.target?.period;
      if (!period || period.last < asOf) continue;
      const binding = freezes.filter((freeze) => binds(freeze, initiative, milestone));
      const freeze = binding.find((each) => holds(each, period));
      if (freeze)
        yield notice(initiative, milestone, freeze, daysAround(freeze, binding, initiative));
    }
  },
});

/** Whether a freeze holds back milestones of this kind, for these systems and teams. */
function binds(freeze: Freeze, { data }: Initiative, { data: { kind } }: Milestone): boolean {
  const { applies, systems = [], teams = [] } = freeze;
  if (applies.length > 0 && (kind === undefined || !applies.includes(kind))) return false;
  const { introduces = [], changes = [], retires = [] } = data.systems ?? {};
  const touched = [...introduces, ...changes, ...retires];
  if (systems.length > 0 && !touched.some((system) => systems.includes(system))) return false;
  return teams.length === 0 || (data.demand ?? []).some(({ team }) => teams.includes(team));
}

/** A date that can only be read as a day inside. */
function holds({ first, last }: Freeze, period: Period): boolean {
  return first <= period.first && period.last <= last;
}

/** The last working day before a freeze and the first after it, neither inside another one. */
function daysAround(
  freeze: Freeze,
  freezes: readonly Freeze[],
  { calendar }: Initiative,
): readonly [before: Day, after: Day] {
  let before = calendar.previousWorking(freeze.first - 1);
  for (const { first, last } of freezes.toSorted((a, b) => b.last - a.last)) {
    if (first <= before && before <= last) before = calendar.previousWorking(first - 1);
  }
  let after = calendar.nextWorking(freeze.last + 1);
  for (const { first, last } of freezes.toSorted((a, b) => a.first - b.first)) {
    if (first <= after && after <= last) after = calendar.nextWorking(last + 1);
  }
  return [before, after];
}

function notice(
  initiative: Initiative,
  milestone: Milestone,
  freeze: Freeze,
  [before, after]: readonly [Day, Day],
): Noticed {
  const target = milestone.target!;
  const { kind } = milestone.data;
  const kindText = kind === undefined ? '' : ` (${displayed(kind)})`;
  const span = `${formatDay(freeze.first)} to ${formatDay(freeze.last)}`;
  return {
    message: `${nameOf(initiative, milestone)}${kindText} is due on ${sayDate(target)}, inside the freeze ${quoted(freeze.title)}, ${span}`,
    help: `the last working day before the freeze is ${formatDay(before)}, the first after it ${formatDay(after)}`,
    at: target.at,
    subject: subjectOf(initiative),
    related: [{ message: `the freeze ${quoted(freeze.title)}`, at: freeze.at }],
    fixes: [
      writeDay(target.at, after, `Move to ${formatDay(after)}, after the freeze`),
      writeDay(target.at, before, `Move to ${formatDay(before)}, before the freeze`),
    ],
  };
}
