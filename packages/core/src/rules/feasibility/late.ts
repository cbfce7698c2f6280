import { headOf, nameOf, sayCount, subjectOf } from '../../judge/about.ts';
import { pastOf } from '../../judge/past.ts';
import { placeOf } from '../../parse/origin.ts';
import { formatDay } from '../../time/day.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'IT has looked before there is a date',
  *checkHistory({ roadmap, history }) {
    for (const { initiative, item, drift } of pastOf(roadmap, history)) {
      const { dated } = item.firsts;
      const days = drift.datedBeforeVerdict;
      // What was there from the beginning may have been dated and looked at long before.
      if (days === undefined || !dated || dated.commit === history.first?.commit) continue;
      yield {
        message: `${nameOf(initiative)} had a date on ${formatDay(dated.day)}, ${sayCount(days, 'day')} before anyone had said whether it can be done`,
        help: 'ask for the verdict while the initiative is proposed (status: assessing), and set the date after it',
        at: placeOf(initiative.data, 'feasibility') ?? headOf(initiative),
        subject: subjectOf(initiative),
      };
    }
  },
});
