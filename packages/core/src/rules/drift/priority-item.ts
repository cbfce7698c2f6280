import { commitsOf } from '../../history/drift.ts';
import { headOf, nameOf, subjectOf } from '../../judge/about.ts';
import { pastOf } from '../../judge/past.ts';
import { placeOf } from '../../parse/origin.ts';
import { formatDay } from '../../time/day.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'an initiative keeps its place for longer than it takes to start it',
  options: { times: 3, days: 90 },
  *checkHistory({ roadmap, history, asOf, options: { times, days } }) {
    for (const { initiative, item } of pastOf(roadmap, history)) {
      const moves = commitsOf(
        item.events.filter(
          ({ kind, what, at }) =>
            kind === 'priority' && what === 'priority' && at.day > asOf - days,
        ),
      );
      const last = moves.at(-1);
      if (!last || moves.length < times) continue;
      yield {
        message: `${nameOf(initiative)} changed its place among the others ${moves.length} times in ${days} days, last on ${formatDay(last.day)}`,
        help: 'agree on what its place depends on (value:, deadline:), and leave it until that changes',
        at: placeOf(initiative.data, 'priority') ?? headOf(initiative),
        subject: subjectOf(initiative),
      };
    }
  },
});
