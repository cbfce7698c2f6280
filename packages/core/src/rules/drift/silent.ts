import { nameOf, subjectOf } from '../../judge/about.ts';
import { pastOf, placeOfDate, slipsOf } from '../../judge/past.ts';
import { formatDay, readDay } from '../../time/day.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'whoever moves a date says why',
  options: { days: 14 },
  *checkHistory({ roadmap, history, options: { days } }) {
    for (const { initiative, item } of pastOf(roadmap, history)) {
      const last = slipsOf(item).at(-1);
      if (!last || last.at.reasons.length > 0) continue;
      const { checkIns = [] } = initiative.data;
      const told = checkIns.some(({ on }) => (readDay(on) ?? 0) >= last.at.day - days);
      if (told) continue;
      yield {
        message: `${nameOf(initiative)} slipped on ${formatDay(last.at.day)}, and nothing says why`,
        help: 'add a check-in with a note, or end the commit with a line Slip-Reason: …',
        at: placeOfDate(initiative, last.what),
        subject: subjectOf(initiative),
      };
    }
  },
});
