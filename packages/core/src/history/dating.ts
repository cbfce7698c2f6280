import { readCalendars } from '../link/calendars.ts';
import type { RoadmapFile } from '../model/generated/types.ts';
import type { Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import { resolveWhen, type When } from '../time/when.ts';

/** How far a date moved, and which way. */
export interface Moved {
  readonly kind: 'slip' | 'pull-in' | 'precise' | 'dated' | 'undated' | 'same';
  readonly days?: number;
  readonly releases?: number;
}

/** Texts of dates on the calendar. */
export interface Dating {
  /** The last day that a text allows. */
  readonly lastDay: (text: string) => Day | undefined;
  /** The date by name on which a text depends. */
  readonly named: (text: string) => string | undefined;
  readonly moved: (from: string | undefined, to: string | undefined) => Moved;
}

/** Reads dates on the calendar of a roadmap. */
export function datingOn(roadmap: RoadmapFile): Dating {
  const { vocabulary } = readCalendars(roadmap, []);
  const known = new Map<string, Extract<When, { kind: 'period' }> | undefined>();
  const read = (text: string) => {
    if (known.has(text)) return known.get(text);
    // People write a release with and without its letter; only one of the two is in the calendar.
    const other = text.startsWith('v') ? text.slice(1) : `v${text}`;
    const isOther = vocabulary.named(text) === undefined && vocabulary.named(other) !== undefined;
    const when = resolveWhen(isOther ? other : text, vocabulary);
    const value = when.ok && when.value.kind === 'period' ? when.value : undefined;
    known.set(text, value);
    return value;
  };
  return {
    lastDay: (text) => read(text)?.period.last,
    named: (text) => read(text)?.via,
    moved: (from, to) => movedBetween(from, to, (text) => read(text)?.period),
  };
}

function movedBetween(
  from: string | undefined,
  to: string | undefined,
  read: (text: string) => Period | undefined,
): Moved {
  const [before, after] = [from && read(from), to && read(to)];
  const [old, next] = [versionOf(from), versionOf(to)];
  const releases = between(old, next);
  const counted = releases === undefined ? {} : { releases };
  if (before && after) {
    const days = after.last - before.last;
    const isWithin = after.first >= before.first && after.last <= before.last;
    if (isWithin && releases === undefined)
      return { kind: days === 0 && after.first === before.first ? 'same' : 'precise' };
    return { kind: days > 0 ? 'slip' : days < 0 ? 'pull-in' : 'same', days, ...counted };
  }
  if (old && next) {
    const order = ordered(old, next);
    return { kind: order < 0 ? 'slip' : order > 0 ? 'pull-in' : 'same', ...counted };
  }
  const [isDated, willBe] = [before ?? old, after ?? next];
  if (isDated && !willBe) return { kind: 'undated' };
  return { kind: !isDated && willBe ? 'dated' : 'same' };
}

/** `v1.25` as its numbers; a year or a day is no version. */
function versionOf(text: string | undefined): readonly number[] | undefined {
  if (text === undefined || !/^v?\d{1,4}(?:\.\d{1,4}){1,3}$/.test(text)) return undefined;
  return text.replace('v', '').split('.').map(Number);
}

/** How many releases lie between two of one series: their last numbers differ, and no other. */
function between(
  from: readonly number[] | undefined,
  to: readonly number[] | undefined,
): number | undefined {
  if (!from || !to || from.length !== to.length) return undefined;
  const isSeries = from.slice(0, -1).every((number, index) => number === to[index]);
  return isSeries ? to.at(-1)! - from.at(-1)! : undefined;
}

/** Negative if the first comes before the second. */
function ordered(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((number, at) => number !== (other[at] ?? 0));
  return index === -1 ? one.length - other.length : one[index]! - (other[index] ?? 0);
}
