import { isOpen, nameOf, sayCount, sayDate, subjectOf } from '../../judge/about.ts';
import { openDecisions, type OpenDecision } from '../../judge/open-decisions.ts';
import { rhythmsIn, type Rhythm } from '../../judge/rhythm.ts';
import { insertEntry, replaceValue, type Sources } from '../../edit/entries.ts';
import type { Roadmap } from '../../model/roadmap.ts';
import type { Fix } from '../../text/diagnostic.ts';
import { displayed, quoted } from '../../text/display.ts';
import { formatDay, type Day } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'a decision is taken by the day on which it is needed',
  *checkWritten({ roadmap, asOf, sources }) {
    const open = openDecisions(roadmap);
    if (open.length === 0) return;
    const rhythms = rhythmsIn(roadmap, asOf);
    for (const decision of open) {
      const last = decision.needBy?.period?.last;
      if (last !== undefined && last < asOf) {
        yield notice(
          decision,
          asOf - last,
          roadmap,
          nextOf(rhythms, decision, asOf),
          asOf,
          sources,
        );
      }
    }
  },
});

/** The next touchpoint at which the one who decides sits, else the next of all. */
function nextOf(rhythms: readonly Rhythm[], { data }: OpenDecision, asOf: Day): string {
  const coming = rhythms
    .flatMap(({ touchpoint, next }) =>
      next !== undefined && next >= asOf ? [{ touchpoint, next }] : [],
    )
    .toSorted((a, b) => a.next - b.next);
  const { owner } = data;
  const sits = coming.find(
    ({
      touchpoint: {
        data: { participants },
      },
    }) => [...(participants?.business ?? []), ...(participants?.it ?? [])].includes(owner ?? ''),
  );
  const meeting = sits ?? coming[0];
  return meeting === undefined
    ? ''
    : ` at ${displayed(meeting.touchpoint.id)} on ${formatDay(meeting.next)}`;
}

function notice(
  { initiative, data, title, needBy, at }: OpenDecision,
  days: number,
  { initiatives }: Roadmap,
  when: string,
  asOf: Day,
  sources: Sources,
): Noticed {
  const who = data.owner === undefined ? '' : ` by ${displayed(data.owner)}`;
  const waiting = initiatives.filter(
    (each) =>
      isOpen(each) && each.dependencies.some(({ predecessor }) => predecessor === initiative),
  );
  return {
    message: `${quoted(title)} was to be decided${who} until ${sayDate(needBy!)}, ${sayCount(days, 'day')} ago, and ${nameOf(initiative)} waits for it`,
    help: `decide it${when}, or write the day on which it was decided under decided:`,
    at,
    subject: subjectOf(initiative),
    related: waiting.map((each) => ({
      message: `${nameOf(each)} waits for ${nameOf(initiative)}`,
      at: each.at,
    })),
    fixes: decide(data, asOf, sources),
  };
}

function decide(data: OpenDecision['data'], asOf: Day, sources: Sources): Fix[] {
  const day = formatDay(asOf);
  const edit =
    data.decided === undefined
      ? insertEntry(sources, data, 'decided', day, { after: 'needBy' })
      : replaceValue(sources, data, 'decided', day);
  return edit ? [{ title: 'It was decided today', safe: false, edits: [edit] }] : [];
}
