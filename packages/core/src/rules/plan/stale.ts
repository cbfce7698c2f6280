import { headOf, nameOf, sayCount, subjectOf } from '../../judge/about.ts';
import { pastOf, type Past } from '../../judge/past.ts';
import { formatDay, readDay, type Day } from '../../time/day.ts';
import { readDuration } from '../../time/duration.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'somebody says in time how promised work is going',
  options: { cadence: '1mo' },
  *checkHistory({ roadmap, history, asOf, options }) {
    const usual = roadmap.data.cadence ?? options.cadence;
    for (const past of pastOf(roadmap, history)) {
      const { initiative } = past;
      if (!initiative.committed) continue;
      const last = lastWord(past, asOf);
      const cadence = readDuration(initiative.data.cadence ?? usual);
      if (!cadence || last === undefined) continue;
      const span = initiative.calendar.addDuration(last, cadence) - last;
      if (asOf - last <= 1.5 * span) continue;
      yield {
        message: `nothing was said of ${nameOf(initiative)} for ${sayCount(asOf - last, 'day')}: the last change that means anything, or check-in, is of ${formatDay(last)}`,
        help: 'add a check-in; "no change" is one too',
        at: headOf(initiative),
        subject: subjectOf(initiative),
      };
    }
  },
});

/** The last day on which somebody changed what it means, or checked in. Another form is no word. */
function lastWord({ item, initiative }: Past, asOf: Day): Day | undefined {
  const { checkIns = [] } = initiative.data;
  const days = [
    item.created.day,
    ...item.events.filter(({ kind }) => !kind.startsWith('calendar')).map(({ at }) => at.day),
    ...checkIns.flatMap(({ on }) => readDay(on) ?? []),
  ].filter((day) => day <= asOf);
  return days.reduce<Day | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}
