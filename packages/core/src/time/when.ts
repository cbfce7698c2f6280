import { displayed, quoted } from '../text/display.ts';
import { nearest } from '../text/nearest.ts';
import type { WorkCalendar } from './calendar.ts';
import { parseDuration, readDuration, type Duration } from './duration.ts';
import { misread, recognised } from './misread.ts';
import { readAs, unread, type Parsed, type Unread } from './parsed.ts';
import { rangeOf, readPeriod, type Period } from './period.ts';

/** What the text of a start, target or deadline means. */
export type When =
  | {
      readonly kind: 'period';
      readonly period: Period;
      readonly text: string;
      /** The name under `calendar.releases` on which it depends: when that moves, this moves. */
      readonly via?: string;
    }
  /** A bucket of work that is not yet committed; without a period if the calendar gives it none. */
  | { readonly kind: 'horizon'; readonly name: string; readonly period?: Period }
  /** Not decided yet. */
  | { readonly kind: 'tbd' }
  /** Explicitly without. */
  | { readonly kind: 'none' };

/** What a roadmap's calendar gives to its dates. */
export interface Vocabulary {
  /** 1 = January. */
  readonly fiscalYearStart: number;
  /** The days of a release or another named date. */
  readonly named: (name: string) => Period | undefined;
  /** Every name, for "did you mean". */
  readonly names: readonly string[];
  readonly horizons: ReadonlyMap<string, Period>;
  /** Offsets in working time count on it. */
  readonly calendar: WorkCalendar;
}

export const HORIZONS: readonly string[] = ['now', 'next', 'later'];

/**
 * Reads a period, a name, an offset from either (`release-feature-freeze - 2w`), a range of two
 * of these, a horizon, `tbd` or `none`. What reads as a period is one, whatever names exist; a
 * name that exists is that name, even if it also reads as an offset or a range.
 */
export function resolveWhen(text: string, vocabulary: Vocabulary): Parsed<When> {
  if (text === 'tbd' || text === 'none') return readAs({ kind: text });
  const point = pointAt(text, vocabulary);
  if (point?.ok) return readAs({ kind: 'period', text, ...point.value });
  const horizon = vocabulary.horizons.get(text);
  if (horizon) return readAs({ kind: 'horizon', name: text, period: horizon });
  if (HORIZONS.includes(text)) return readAs({ kind: 'horizon', name: text });
  const dots = text.indexOf('..');
  if (dots > 0) return rangeAt(text, dots, vocabulary);
  return point ?? unknown(text, vocabulary);
}

interface Point {
  readonly period: Period;
  readonly via?: string;
}

/** A period, a name, or an offset from one; `undefined` if it is none, `Unread` if an offset cannot be. */
function pointAt(text: string, vocabulary: Vocabulary): Parsed<Point> | undefined {
  const plain = readPeriod(text, vocabulary);
  if (plain) return readAs({ period: plain });
  const named = vocabulary.named(text);
  if (named) return readAs({ period: named, via: text });
  const offset = offsetIn(text);
  if (!offset) return undefined;
  const period = readPeriod(offset.base, vocabulary) ?? vocabulary.named(offset.base);
  if (!period) return unknownBase(text, offset.base, vocabulary);
  const via = readPeriod(offset.base, vocabulary) ? undefined : offset.base;
  return readAs({
    period: moved(period, offset.by, vocabulary.calendar),
    ...(via !== undefined && { via }),
  });
}

function moved(period: Period, by: Duration, calendar: WorkCalendar): Period {
  const first = calendar.addDuration(period.first, by);
  if (period.precision === 'day') return { first, last: first, precision: 'day' };
  return {
    first,
    last: Math.max(first, calendar.addDuration(period.last, by)),
    precision: 'range',
  };
}

interface Offset {
  readonly base: string;
  readonly by: Duration;
}

/** Takes `+ 10cd` or `- 2w` off the end. By hand: a pattern for it would be slow on long runs of spaces. */
function offsetIn(text: string): Offset | undefined {
  const sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
  // No duration is longer, and none begins with more than a sign.
  if (sign <= 0 || text.length - sign > 32) return undefined;
  const length = text.slice(sign + 1).trim();
  const by = /^\d/.test(length) ? readDuration(text[sign] + length) : undefined;
  const base = text.slice(0, sign).trim();
  return by && base !== '' ? { base, by } : undefined;
}

function rangeAt(text: string, dots: number, vocabulary: Vocabulary): Parsed<When> {
  const [fromText, toText] = [text.slice(0, dots), text.slice(dots + 2)];
  const [from, to] = [pointAt(fromText, vocabulary), pointAt(toText, vocabulary)];
  if (!from?.ok || !to?.ok) return misreadRange(text, from?.ok ? toText : fromText, vocabulary);
  const range = rangeOf(from.value.period, to.value.period, fromText, toText);
  if (!range.ok) return range;
  const via = to.value.via ?? from.value.via;
  return readAs({ kind: 'period', text, period: range.value, ...(via !== undefined && { via }) });
}

function misreadRange(text: string, broken: string, vocabulary: Vocabulary): Parsed<When> {
  const whole = recognised(text, 'date');
  if (whole) return whole;
  if (
    vocabulary.horizons.has(broken) ||
    HORIZONS.includes(broken) ||
    broken === 'tbd' ||
    broken === 'none'
  ) {
    return unread(
      `${quoted(text)} is not a range: ${broken} cannot begin or end one`,
      'write a range of two periods or names',
    );
  }
  const end = unknown(broken, vocabulary);
  return end.ok ? end : unread(`${quoted(text)} is not a range: ${end.problem}`, end.hint);
}

function unknownBase(text: string, base: string, vocabulary: Vocabulary): Parsed<Point> {
  if (HORIZONS.includes(base) || vocabulary.horizons.has(base)) {
    return unread(
      `${quoted(text)} is not a date: an offset counts from a named date or a period, not from ${base}`,
      'write a period such as 2027-Q2, or the horizon alone',
    );
  }
  if (offsetIn(base)) {
    return unread(
      `${quoted(text)} is not a date: it has more than one offset`,
      'write one, as in v1.32 - 2w',
    );
  }
  const why = unknown(base, vocabulary);
  return why.ok ? unread(`${quoted(text)} is not a date`) : why;
}

function unknown(text: string, vocabulary: Vocabulary): Parsed<never> {
  if (vocabulary.names.includes(text)) {
    return unread(`the date of ${quoted(text)} cannot be read`, 'mend it under calendar.releases');
  }
  const offset = misreadOffset(text, vocabulary);
  if (offset) return offset;
  const near = nearest(text, [
    ...vocabulary.names,
    ...vocabulary.horizons.keys(),
    ...HORIZONS,
    'tbd',
    'none',
  ]);
  const other = near?.toLowerCase() === text.toLowerCase() ? undefined : recognised(text, 'date');
  if (other) return other;
  if (near !== undefined) {
    return unread(`no date is named ${quoted(text)}`, `did you mean ${displayed(near)}?`);
  }
  if (!NAME.test(text)) return misread(text, 'date');
  return unread(
    `no date is named ${quoted(text)}`,
    `add it under calendar.releases, or write a period such as 2027-Q1`,
  );
}

/** Explains `v1.32 - 2 weeks` and `v1.32 – 2w`, if what comes before the sign is known. */
function misreadOffset(text: string, vocabulary: Vocabulary): Unread | undefined {
  const plain = text.length > 200 ? '' : text.replace(/[\p{Pd}\u2212]/gu, '-');
  const sign = Math.max(plain.lastIndexOf(' + '), plain.lastIndexOf(' - '));
  const base = plain.slice(0, Math.max(sign, 0)).trim();
  if (base === '' || !(vocabulary.named(base) ?? readPeriod(base, vocabulary))) return undefined;
  // `2027-Q1 - 2027-Q2` is a range, not an offset.
  if (recognised(text, 'date')) return undefined;
  const by = parseDuration(plain.slice(sign + 3).trim());
  const is = `${quoted(text)} is not a date`;
  if (by.ok) return unread(`${is}: its minus is another character`, `write ${displayed(plain)}`);
  return unread(`${is}: ${by.problem}`, by.hint);
}

/** Versions and single words: what a release may well be called. */
const NAME = /^(?=.{1,60}$)[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u;
