import { headOf, nameOf, sayCount, sayDate, subjectOf } from '../../judge/about.ts';
import { replaceValue, type Sources } from '../../edit/entries.ts';
import type { Dated, Initiative, Status } from '../../model/roadmap.ts';
import { placeOf } from '../../parse/origin.ts';
import type { Fix } from '../../text/diagnostic.ts';
import type { Day } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'a status says what the dates beside it say',
  *checkInitiative(initiative, { asOf, sources }) {
    const found = stuck(initiative, asOf);
    if (found) yield notice(initiative, found, sources);
  },
});

interface Stuck {
  readonly says: string;
  readonly because: Dated;
  readonly status?: Status;
  readonly help: string;
}

function stuck(initiative: Initiative, asOf: Day): Stuck | undefined {
  const { status, actualStart, actualFinish, start, milestones } = initiative;
  if (status === 'done' || status === 'dropped') return undefined;
  if (actualFinish?.period && actualFinish.period.last <= asOf) {
    return {
      says: `was finished on ${sayDate(actualFinish)}, and is still ${status}`,
      because: actualFinish,
      status: 'done',
      help: 'write status: done, or take the day of the finish out',
    };
  }
  const isPromise = status === 'proposed' || status === 'assessing' || status === 'committed';
  if (isPromise && actualStart?.period && actualStart.period.last <= asOf) {
    return {
      says: `began on ${sayDate(actualStart)}, and is still ${status}`,
      because: actualStart,
      status: 'active',
      help: 'write status: active, or take the day of the start out',
    };
  }
  const reached = milestones.filter(({ actual }) => actual);
  if (status === 'active' && milestones.length > 0 && reached.length === milestones.length) {
    const last = reached.at(-1)!.actual!;
    return {
      says: `has reached ${milestones.length === 1 ? 'its milestone' : `all of its ${milestones.length} milestones`}, and is still active`,
      because: last,
      help: 'write status: done, or add the milestone that is left',
    };
  }
  const days = start?.period ? asOf - start.period.last : 0;
  if ((status === 'proposed' || status === 'assessing') && days > 0) {
    return {
      says: `was to start on ${sayDate(start!)}, ${sayCount(days, 'day')} ago, and is still ${status}`,
      because: start!,
      help: 'decide: commit to it with a start that holds, or drop it',
    };
  }
  return undefined;
}

function notice(
  initiative: Initiative,
  { says, because, status, help }: Stuck,
  sources: Sources,
): Noticed {
  return {
    message: `${nameOf(initiative)} ${says}`,
    help,
    at: placeOf(initiative.data, 'status') ?? headOf(initiative),
    subject: subjectOf(initiative),
    related: [{ message: because.text, at: because.at }],
    ...(status !== undefined && { fixes: writing(initiative, status, sources) }),
  };
}

function writing({ data }: Initiative, status: Status, sources: Sources): Fix[] {
  const edit = replaceValue(sources, data, 'status', status);
  return edit ? [{ title: `Write status: ${status}`, safe: false, edits: [edit] }] : [];
}
