import { sayEvent } from '../../history/say-event.ts';
import { nameOf, shortened, subjectOf } from '../../judge/about.ts';
import { pastOf, placeOfDate, sayTimes, slipsOf, type Past } from '../../judge/past.ts';
import type { Severity } from '../../text/diagnostic.ts';
import { formatDay } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'info',
  summary: 'a date that was promised is not moved later',
  *checkHistory({ roadmap, history }) {
    for (const past of pastOf(roadmap, history)) {
      if (past.drift.slips > 0) yield notice(past);
    }
  },
});

function notice({ initiative, item, drift }: Past): Noticed {
  const slips = slipsOf(item);
  const last = slips.at(-1)!;
  const often = drift.slips === 1 ? 'slipped' : `slipped ${sayTimes(drift.slips)}, last`;
  return {
    message: `${nameOf(initiative)} ${often} on ${formatDay(last.at.day)}: ${sayEvent(last)}`,
    help:
      drift.slips === 1
        ? 'say why: a line Slip-Reason: in the commit, or a check-in'
        : 'promise what the record allows: ask for odds (throughline forecast), split it, or agree on the date anew',
    at: placeOfDate(initiative, last.what),
    subject: subjectOf(initiative),
    severity: severityOf(drift.slips),
    chain: shortened(
      slips.map((slip) => ({ message: `on ${formatDay(slip.at.day)}: ${sayEvent(slip)}` })),
    ),
  };
}

/** What was moved once is moved again in four of ten cases (Kubernetes' enhancements). */
function severityOf(slips: number): Severity {
  return slips === 1 ? 'info' : slips === 2 ? 'warning' : 'error';
}
