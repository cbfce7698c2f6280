import { isOpen, nameOf, sayCount, sayDate, subjectOf } from '../../judge/about.ts';
import { insertEntry, replaceValue, type Sources } from '../../edit/entries.ts';
import type { AssumptionData } from '../../model/generated/types.ts';
import type { Dated, Initiative } from '../../model/roadmap.ts';
import { placeOf, where } from '../../parse/origin.ts';
import { writtenOn } from '../../plan/written.ts';
import type { Fix } from '../../text/diagnostic.ts';
import { displayed, quoted } from '../../text/display.ts';
import { formatDay, type Day } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'what a plan rests on is looked at again before it may be wrong',
  *checkInitiative(initiative, { roadmap, asOf, sources }) {
    const { assumptions } = initiative.data;
    if (!assumptions || !isOpen(initiative)) return;
    const read = writtenOn(roadmap);
    for (const data of assumptions) {
      if (typeof data === 'string') continue;
      const until = read(data, 'validUntil', data.validUntil);
      const last = until?.period?.last;
      if (data.holds === false) yield wrong(initiative, data);
      else if (until && last !== undefined && last < asOf) {
        yield expired(initiative, data, until, asOf - last, again(data, until, asOf, sources));
      }
    }
  },
});

function expired(
  initiative: Initiative,
  { text, owner }: AssumptionData,
  until: Dated,
  days: number,
  fixes: readonly Fix[],
): Noticed {
  const who = owner === undefined ? 'somebody' : displayed(owner);
  return {
    message: `${nameOf(initiative)} rests on ${quoted(text)}, which was good until ${sayDate(until)}, ${sayCount(days, 'day')} ago`,
    help: `let ${who} look whether it still holds, and write the day under checked: and a new validUntil:`,
    at: until.at,
    subject: subjectOf(initiative),
    fixes,
  };
}

/** It holds: looked at today, and good for as long again as it was. */
function again(data: AssumptionData, until: Dated, asOf: Day, sources: Sources): Fix[] {
  const checked = data.checked === undefined ? undefined : placeOf(data, 'checked');
  const today = formatDay(asOf);
  const edits = [
    checked
      ? replaceValue(sources, data, 'checked', today)
      : insertEntry(sources, data, 'checked', today, { after: 'text' }),
    { ...until.at, text: formatDay(asOf + DAYS_MORE) },
  ];
  const [first, second] = edits;
  if (!first || !second) return [];
  const title = `It still holds: good until ${formatDay(asOf + DAYS_MORE)}`;
  return [{ title, safe: false, edits: [first, second] }];
}

const DAYS_MORE = 90;

function wrong(initiative: Initiative, data: AssumptionData): Noticed {
  return {
    message: `${nameOf(initiative)} rests on ${quoted(data.text)}, which does not hold`,
    help: 'plan without it: say what changes (date, scope, demand), and take the assumption out',
    at: where(data, 'holds'),
    subject: subjectOf(initiative),
  };
}
