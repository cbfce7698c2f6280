import type { Dated, Initiative } from '../../model/roadmap.ts';
import type { Fix } from '../../text/diagnostic.ts';
import { displayed } from '../../text/display.ts';
import { formatDay, parseDay } from '../../time/day.ts';
import { isOpen, liesBefore, nameOf, sayDate, subjectOf, writtenLike } from '../../judge/about.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'work ends after it starts',
  *checkInitiative(initiative) {
    const { start, target, deadline, actualStart, actualFinish } = initiative;
    if (initiative.status === 'dropped') return;
    if (isOpen(initiative)) {
      const ends = liesBefore(target, start)
        ? target
        : liesBefore(deadline, start)
          ? deadline
          : undefined;
      if (ends && start) yield planned(initiative, start, ends);
    }
    if (actualStart && actualFinish && liesBefore(actualFinish, actualStart)) {
      yield happened(initiative, actualStart, actualFinish);
    }
  },
});

function planned(initiative: Initiative, start: Dated, end: Dated): Noticed {
  const name = nameOf(initiative);
  const isTarget = end === initiative.target;
  return {
    message: isTarget
      ? `${name} ends on ${sayDate(end)}, before it starts on ${sayDate(start, 'first')}`
      : `the deadline of ${name} is ${sayDate(end)}, before it starts on ${sayDate(start, 'first')}`,
    help: `correct ${isTarget ? 'the target' : 'the deadline'} or the start`,
    at: end.at,
    subject: subjectOf(initiative),
    related: [{ message: 'the start', at: start.at }],
    fixes: [fixOf(start, end)],
  };
}

function happened(initiative: Initiative, start: Dated, finish: Dated): Noticed {
  return {
    message: `${nameOf(initiative)} is said to have finished on ${sayDate(finish)}, before it began on ${sayDate(start, 'first')}`,
    help: 'correct one of the two under actual',
    at: finish.at,
    subject: subjectOf(initiative),
    related: [{ message: 'when it began', at: start.at }],
    fixes: [fixOf(start, finish)],
  };
}

/** Up to this many days of work, a year that was not changed is the likelier mistake than a swap. */
const LIKELY_LENGTH = 270;

function fixOf(start: Dated, end: Dated): Fix {
  const later = aYearLater(end.text);
  const day = later === undefined ? undefined : parseDay(later);
  const length = day?.ok && start.period ? day.value - start.period.first : -1;
  if (later !== undefined && length >= 0 && length <= LIKELY_LENGTH) {
    return {
      title: `End on ${later}, a year later`,
      safe: false,
      edits: [{ ...end.at, text: later }],
    };
  }
  return {
    title: `Swap ${displayed(start.text)} and ${displayed(end.text)}`,
    safe: false,
    edits: [writtenLike(start, end), writtenLike(end, start)],
  };
}

/** The same day of the next year, for a date written as a day. */
function aYearLater(text: string): string | undefined {
  const day = parseDay(text);
  if (!day.ok) return undefined;
  const later = text.replace(/^\d+/, (year) => String(Number(year) + 1));
  const moved = parseDay(later);
  return moved.ok ? formatDay(moved.value) : undefined;
}
