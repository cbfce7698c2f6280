import type { TouchpointData } from '../model/generated/types.ts';
import type { Dated, Entity, Roadmap } from '../model/roadmap.ts';
import { where } from '../parse/origin.ts';
import { writtenOn, type ReadWritten } from '../plan/written.ts';
import { addMonths, type Day } from '../time/day.ts';
import { readDuration, type Duration } from '../time/duration.ts';

export type Touchpoint = Entity<TouchpointData>;

/** A touchpoint with when it took place, and when it is to take place next. */
export interface Rhythm {
  readonly touchpoint: Touchpoint;
  readonly every?: Duration;
  /** By day. */
  readonly held: readonly Held[];
  /** The written `next:`, else the last one and the rhythm; absent where neither is known. */
  readonly next?: Day;
}

export interface Held {
  readonly on: Dated;
  readonly day: Day;
  readonly minutes?: number;
}

/** All touchpoints of a roadmap. */
export function rhythmsIn(roadmap: Roadmap, asOf: Day): readonly Rhythm[] {
  const read = writtenOn(roadmap);
  return [...roadmap.touchpoints.values()].map((touchpoint) => rhythmOf(touchpoint, read, asOf));
}

function rhythmOf(touchpoint: Touchpoint, read: ReadWritten, asOf: Day): Rhythm {
  const { data } = touchpoint;
  const every = data.every === undefined ? undefined : readDuration(data.every);
  const held = heldOf(data, read);
  const written = read(data, 'next', data.next)?.period?.first;
  const last = held.findLast(({ day }) => day <= asOf);
  const counted = every && last && after(last.day, every);
  // What was written before the last one took place speaks of that one.
  const isNews = written !== undefined && (!last || written > last.day);
  const next = isNews ? written : counted;
  return { touchpoint, held, ...(every && { every }), ...(next !== undefined && { next }) };
}

function heldOf(data: TouchpointData, read: ReadWritten): readonly Held[] {
  const list = data.held ?? [];
  return list
    .flatMap((each, index): Held[] => {
      const [holder, key, text] =
        typeof each === 'string' ? [list, String(index), each] : [each, 'on', each.on];
      const on = read(holder, key, text);
      if (!on?.period) return [];
      const at = typeof each === 'string' ? where(list, index) : on.at;
      const minutes = typeof each === 'string' ? undefined : each.minutes;
      return [
        { on: { ...on, at }, day: on.period.first, ...(minutes !== undefined && { minutes }) },
      ];
    })
    .toSorted((a, b) => a.day - b.day);
}

/** A rhythm is meant in calendar time: every week is every seven days. */
export function after(day: Day, { amount, unit }: Duration): Day {
  if (unit === 'mo') return addMonths(day, Math.round(amount));
  return day + Math.round(unit === 'w' ? amount * 7 : unit === 'h' ? amount / 24 : amount);
}
