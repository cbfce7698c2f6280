import { nameOf, sayCount, subjectOf } from '../../judge/about.ts';
import { pastOf, placeOfDate, slipsOf } from '../../judge/past.ts';
import { displayed } from '../../text/display.ts';
import { formatDay, type Day } from '../../time/day.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'a date is moved before it has passed, not after',
  *checkHistory({ roadmap, history }) {
    for (const { initiative, item } of pastOf(roadmap, history)) {
      const last = slipsOf(item).at(-1);
      if (!last?.isLate) continue;
      const passed = item.promises.findLast(
        ({ what, text }) => what === last.what && text === last.from,
      )?.last;
      yield {
        message: `the ${displayed(last.what)} of ${nameOf(initiative)}, ${displayed(last.from ?? '')}, was moved to ${displayed(last.to ?? '')} only on ${formatDay(last.at.day)}${sayPassed(passed, last.at.day)}`,
        help: 'say it when it is seen, not when it has happened: a check-in with health: at-risk lets others plan',
        at: placeOfDate(initiative, last.what),
        subject: subjectOf(initiative),
      };
    }
  },
});

function sayPassed(passed: Day | undefined, day: Day): string {
  return passed === undefined ? '' : `, ${sayCount(day - passed, 'day')} after it had passed`;
}
