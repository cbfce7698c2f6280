import { nameOf, sayCount, subjectOf } from '../../judge/about.ts';
import { pastOf, placeOfDate } from '../../judge/past.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'a date comes closer as time goes by',
  *checkHistory({ roadmap, history }) {
    for (const { initiative, drift } of pastOf(roadmap, history)) {
      const { running, principal } = drift;
      if (!running || principal === undefined) continue;
      yield {
        message: `the date of ${nameOf(initiative)} runs ahead of the work: with its last ${running.slips} slips it moved by ${sayCount(running.moved, 'day')} in ${sayCount(running.passed, 'day')}`,
        help: 'take the date out until somebody knows what is left to do (target: tbd), or cut what it contains',
        at: placeOfDate(initiative, principal),
        subject: subjectOf(initiative),
      };
    }
  },
});
