import { nameOf, subjectOf } from '../../judge/about.ts';
import { pastOf, placeOfDate, sayTimes } from '../../judge/past.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'what is promised for a quarter is done in it, or not promised again and again',
  options: { times: 2 },
  *checkHistory({ roadmap, history, options }) {
    for (const { initiative, drift } of pastOf(roadmap, history)) {
      const { carriedOver, principal } = drift;
      if (carriedOver < options.times || principal === undefined) continue;
      yield {
        message: `${nameOf(initiative)} was carried over ${sayTimes(carriedOver)} from the quarter for which it was promised into a later one`,
        help: 'decide whether it is still wanted; if so, give it the people it needs first, or drop it',
        at: placeOfDate(initiative, principal),
        subject: subjectOf(initiative),
      };
    }
  },
});
