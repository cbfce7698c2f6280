import { insertEntry, replaceValue, type Sources } from '../../edit/entries.ts';
import { scalarText } from '../../edit/scalar.ts';
import type { Initiative } from '../../model/roadmap.ts';
import { writtenOn, type ReadWritten } from '../../plan/written.ts';
import type { Edit } from '../../text/diagnostic.ts';
import { displayed, quoted } from '../../text/display.ts';
import { formatDay, type Day } from '../../time/day.ts';
import { isOpen, nameOf, sayCount, sayDate, subjectOf } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';
import { conditionsOf, type Condition } from '../../judge/verdicts.ts';

export default defineRule({
  severity: 'error',
  summary: 'work starts once the conditions for it are met',
  *checkInitiative(initiative, { roadmap, asOf, sources }) {
    if (!isOpen(initiative) || !initiative.committed || initiative.status === 'paused') return;
    const read = writtenOn(roadmap);
    for (const condition of conditionsOf(initiative)) {
      if (isMet(condition, asOf, read)) continue;
      const why = pressing(condition, initiative, asOf, read);
      if (why !== undefined) yield notice(condition, initiative, why, asOf, sources);
    }
  },
});

function isMet({ data }: Condition, asOf: Day, read: ReadWritten): boolean {
  if (!data || typeof data.met !== 'string') return data?.met === true;
  const since = read(data, 'met', data.met)?.period;
  return since !== undefined && since.first <= asOf;
}

/** Why an open condition can wait no longer, behind its text; `undefined` if it can. */
function pressing(
  { data }: Condition,
  initiative: Initiative,
  asOf: Day,
  read: ReadWritten,
): string | undefined {
  const name = nameOf(initiative);
  const by = data && read(data, 'by', data.by);
  if (by?.period) {
    const ago = asOf - by.period.last;
    if (ago <= 0) return undefined;
    return `was to be met by ${sayDate(by)}, ${sayCount(ago, 'day')} ago, for ${name} to go ahead`;
  }
  const { actualStart, start, status } = initiative;
  const begun = actualStart ?? start;
  if (status === 'active' || actualStart) {
    const since =
      begun?.period && begun.period.first <= asOf ? ` on ${sayDate(begun, 'first')}` : '';
    return `was a condition for ${name}, which began${since}, and is not met`;
  }
  if (!start?.period || start.when.kind === 'horizon' || start.period.last > asOf) return undefined;
  return `is a condition for ${name}, which was to start on ${sayDate(start)}, and is not met`;
}

function notice(
  condition: Condition,
  initiative: Initiative,
  why: string,
  asOf: Day,
  sources: Sources,
): Noticed {
  const { text, by, data, at } = condition;
  const owner = data?.owner ?? by;
  const edit = meeting(condition, formatDay(asOf), sources);
  const who = owner === undefined ? '' : ` with ${displayed(owner)}`;
  return {
    message: `${quoted(text)} ${why}`,
    help: `see to it${who}, or stop until it is met; once it is, write the day under met:`,
    at,
    subject: subjectOf(initiative),
    ...(edit && { fixes: [{ title: 'Say that it is met', safe: false, edits: [edit] }] }),
  };
}

function meeting({ data, text, at }: Condition, day: string, sources: Sources): Edit | undefined {
  if (!data) return { ...at, text: `{text: ${scalarText(text, { inFlow: true })}, met: ${day}}` };
  return data.met === undefined
    ? insertEntry(sources, data, 'met', day)
    : replaceValue(sources, data, 'met', day);
}
