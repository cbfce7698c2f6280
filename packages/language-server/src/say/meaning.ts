import {
  parseDuration,
  parseEffort,
  parseEffortRate,
  parsePeriod,
  readCalendars,
  resolveWhen,
  sayDays,
  sizesOf,
  type Duration,
  type Effort,
  type FormatName,
  type Period,
  type Roadmap,
  type When,
} from '@throughline/core';
import { code } from './markdown.ts';

/** What a text in one of the formats means in this roadmap; `undefined` if it means no more than it says. */
export function meaningOf(format: FormatName, text: string, roadmap: Roadmap): string | undefined {
  const meaning = MEANINGS[format]?.(text, roadmap);
  return meaning === undefined ? undefined : `${code(text)}: ${meaning}`;
}

const period = (text: string, { calendar }: Roadmap) => {
  const parsed = parsePeriod(text, calendar);
  return parsed.ok ? sayPeriod(parsed.value, calendar.work) : undefined;
};

const MEANINGS: Partial<
  Record<FormatName, (text: string, roadmap: Roadmap) => string | undefined>
> = {
  day: period,
  period,
  range: period,
  when(text, roadmap) {
    const parsed = resolveWhen(text, readCalendars(roadmap.data, []).vocabulary);
    return parsed.ok ? sayWhen(parsed.value, roadmap) : undefined;
  },
  duration(text, { calendar }) {
    const parsed = parseDuration(text);
    return parsed.ok ? sayDuration(parsed.value, calendar.work) : undefined;
  },
  effort(text, roadmap) {
    const parsed = parseEffort(text, sizesOf(roadmap.data));
    return parsed.ok ? sayEffort(parsed.value) : undefined;
  },
  'effort-rate'(text) {
    const parsed = parseEffortRate(text);
    return parsed.ok
      ? `${count(parsed.value.personDays, 'person-day')} each ${UNITS[parsed.value.per]}`
      : undefined;
  },
};

type Work = Roadmap['calendar']['work'];

function sayWhen(when: When, { calendar }: Roadmap): string {
  if (when.kind === 'tbd') return 'not decided yet';
  if (when.kind === 'none') return 'explicitly without a date';
  if (!when.period) return 'a horizon to which `calendar.horizons` gives no days';
  const days = sayPeriod(when.period, calendar.work);
  const via = when.kind === 'period' ? when.via : undefined;
  return via === undefined ? days : `${days}; moves when ${code(via)} moves`;
}

/** `1 Apr to 30 Jun 2027, 62 working days`; for one day the weekday, and why nobody works on it. */
function sayPeriod({ first, last }: Period, work: Work): string {
  const days = sayDays(first, last);
  if (last > first) return `${days}, ${count(work.workingDays(first, last), 'working day')}`;
  const weekday = WEEKDAYS[(((first + 3) % 7) + 7) % 7]!;
  const why = work.why(first);
  const isOff = why !== undefined && why !== weekday;
  return `${weekday}, ${days}${isOff ? ` (${code(why)})` : why === undefined ? '' : ', not a working day'}`;
}

/** Day 0 is Thursday, 1 January 1970. */
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function sayDuration(duration: Duration, work: Work): string {
  const days = Math.round(work.durationInDays(duration) * 100) / 100;
  return count(days, duration.calendar ? 'calendar day' : 'working day');
}

function sayEffort({ optimistic, likely, pessimistic }: Effort): string {
  if (optimistic === pessimistic) return count(likely, 'person-day');
  return `${optimistic} person-days if all goes well, ${likely} likely, ${pessimistic} if little does`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

const UNITS = { d: 'working day', w: 'week', mo: 'month' } as const;
