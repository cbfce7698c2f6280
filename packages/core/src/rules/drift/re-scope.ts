import { commitsOf } from '../../history/drift.ts';
import { sayEvent } from '../../history/say-event.ts';
import { headOf, nameOf, shortened, subjectOf } from '../../judge/about.ts';
import { pastOf, sayTimes, type Past } from '../../judge/past.ts';
import { placeOf } from '../../parse/origin.ts';
import { formatDay } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'what an initiative contains does not change once it is committed',
  *checkHistory({ roadmap, history }) {
    for (const past of pastOf(roadmap, history)) {
      const found = notice(past);
      if (found) yield found;
    }
  },
});

/** Titles and summaries are words for the same thing. */
const CONTENT: ReadonlySet<string> = new Set(['scope', 'outOfScope', 'doneWhen', 'systems']);

function notice({ initiative, item }: Past): Noticed | undefined {
  const { committed } = item.firsts;
  const events = item.events.filter(
    ({ kind, what, at }) =>
      kind === 'scope' &&
      CONTENT.has(what.split(' ')[0] ?? '') &&
      committed !== undefined &&
      at.commit !== committed.commit &&
      at.day >= committed.day,
  );
  const last = events.at(-1);
  if (!last || !committed) return undefined;
  const times = commitsOf(events).length;
  return {
    message: `the scope of ${nameOf(initiative)} changed ${sayTimes(times)} after it was committed on ${formatDay(committed.day)}, last on ${formatDay(last.at.day)}: ${sayEvent(last)}`,
    help: 'look at effort and date again, and ask those who gave a verdict; what comes in should push something out',
    at: placeOf(initiative.data, 'scope') ?? headOf(initiative),
    subject: subjectOf(initiative),
    severity: times >= 3 ? 'error' : 'warning',
    chain: shortened(
      events.map((event) => ({ message: `on ${formatDay(event.at.day)}: ${sayEvent(event)}` })),
    ),
  };
}
