import {
  formatDay,
  parseDay,
  parseDuration,
  type data,
  type Day,
  type Location,
  type Roadmap,
} from '@throughline/core';

/** A regular meeting of both sides, and when it is to be held next. */
export interface DueTouchpoint {
  readonly id: string;
  readonly title: string;
  readonly at: Location;
  readonly due?: string;
  readonly isOverdue: boolean;
}

/** Those of a roadmap: the one that is due first comes first, those of which nothing is known last. */
export function touchpointsIn(roadmap: Roadmap, asOf: Day): readonly DueTouchpoint[] {
  const all = [...roadmap.touchpoints.values()].map(({ id, title, at, data: written }) => ({
    touchpoint: { id, title, at },
    day: dueDay(written, roadmap),
  }));
  return all
    .toSorted((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity))
    .map(({ touchpoint, day }) => ({
      ...touchpoint,
      ...(day !== undefined && { due: formatDay(day) }),
      isOverdue: day !== undefined && day < asOf,
    }));
}

/** The day that is written, if it was not held since; else so long after it was held last as it is held every. */
function dueDay(
  { next, every, held = [] }: data.TouchpointData,
  { calendar }: Roadmap,
): Day | undefined {
  const days = held.flatMap((each) => readDay(typeof each === 'string' ? each : each.on));
  const last = days.length > 0 ? Math.max(...days) : undefined;
  const [written] = readDay(next);
  if (written !== undefined && (last === undefined || written > last)) return written;
  const pause = every === undefined ? undefined : parseDuration(every);
  if (last === undefined || !pause?.ok) return undefined;
  return calendar.work.addDuration(last, pause.value);
}

function readDay(text: string | undefined): readonly Day[] {
  const day = text === undefined ? undefined : parseDay(text);
  return day?.ok ? [day.value] : [];
}
