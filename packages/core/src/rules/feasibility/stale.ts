import { sayEvent } from '../../history/say-event.ts';
import type { EventKind, HistoryEvent, ItemHistory } from '../../history/history.ts';
import { headOf, nameOf, shortened, subjectOf } from '../../judge/about.ts';
import { pastOf } from '../../judge/past.ts';
import { placeOf } from '../../parse/origin.ts';
import { formatDay, readDay, type Day } from '../../time/day.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'a verdict is about the initiative as it is now',
  *checkHistory({ roadmap, history }) {
    for (const { initiative, item } of pastOf(roadmap, history)) {
      const day = verdictDay(item, initiative.data.feasibility);
      const since = day === undefined ? [] : changesAfter(day, item);
      const first = since[0];
      if (!first || day === undefined) continue;
      yield {
        message: `the verdict on ${nameOf(initiative)} is of ${formatDay(day)}; since then: ${sayEvent(first)} (${formatDay(first.at.day)})`,
        help: 'ask again, and write the new verdict with its day',
        at: placeOf(initiative.data, 'feasibility') ?? headOf(initiative),
        subject: subjectOf(initiative),
        chain: shortened(
          since.map((event) => ({ message: `on ${formatDay(event.at.day)}: ${sayEvent(event)}` })),
        ),
      };
    }
  },
});

/** The last of the days that are written and of the commits that touched a verdict. */
function verdictDay(
  { events, firsts }: ItemHistory,
  feasibility: {
    readonly on?: string;
    readonly verdicts?: readonly { readonly on?: string }[];
  } = {},
): Day | undefined {
  if (!firsts.verdict) return undefined;
  const written = [feasibility, ...(feasibility.verdicts ?? [])].flatMap(
    ({ on = '' }) => readDay(on) ?? [],
  );
  const committed = events.filter(({ kind }) => kind === 'verdict').map(({ at }) => at.day);
  return Math.max(firsts.verdict.day, ...written, ...committed);
}

/** What a verdict is about. */
const JUDGED: ReadonlySet<EventKind> = new Set([
  'slip',
  'pull-in',
  'scope',
  'estimate',
  'dependencies',
]);

/** A summary may be reworded; a later date is easier to keep, but moves the work among other work. */
function changesAfter(day: Day, { events }: ItemHistory): readonly HistoryEvent[] {
  return events.filter(
    ({ kind, what, at }) => JUDGED.has(kind) && at.day > day && !/^(?:title|summary)$/.test(what),
  );
}
