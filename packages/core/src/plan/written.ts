import type { Dated, Roadmap } from '../model/roadmap.ts';
import { placed } from '../link/placed.ts';
import type { Period } from '../time/period.ts';
import { resolveWhen, type Vocabulary } from '../time/when.ts';

/** Reads dates that linking leaves as text: what outsiders promised, a milestone's deadline. */
export type ReadWritten = (
  data: object,
  key: string,
  text: string | null | undefined,
) => Dated | undefined;

/** A reader on the roadmap's calendar. What has no days (`tbd`, an unreadable text) is `undefined`. */
export function writtenOn({ calendar }: Pick<Roadmap, 'calendar'>): ReadWritten {
  const vocabulary: Vocabulary = {
    fiscalYearStart: calendar.fiscalYearStart,
    named: (name) => calendar.releases.get(name)?.period,
    names: [],
    // A promise for a horizon bucket names no day.
    horizons: NO_HORIZONS,
    calendar: calendar.work,
  };
  return (data, key, text) => {
    if (text === undefined || text === null) return undefined;
    const when = resolveWhen(text, vocabulary);
    if (!when.ok || when.value.kind !== 'period') return undefined;
    return placed({ text, when: when.value, period: when.value.period }, data, key);
  };
}

const NO_HORIZONS: ReadonlyMap<string, Period> = new Map();
