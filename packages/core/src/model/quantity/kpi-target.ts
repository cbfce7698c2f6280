import { displayed, quoted } from '../../text/display.ts';
import { readAs, unread, type Parsed } from '../../time/parsed.ts';

/**
 * What a KPI should be. `reach` is a number without a word: which way is better, the KPI says.
 * `down-to` and `up-to` name the direction as well as the bound: met at the value or beyond it.
 */
export type Comparator =
  | 'reach'
  | 'at-least'
  | 'at-most'
  | 'above'
  | 'below'
  | 'up-to'
  | 'down-to'
  | 'between';

export interface KpiTarget {
  readonly comparator: Comparator;
  /** For `between`: the lower bound. */
  readonly value: number;
  /** For `between` only: the upper bound, itself still in. */
  readonly upper?: number;
  /** As written, `%`, `days`, `EUR million a quarter`; absent if none was. */
  readonly unit?: string;
}

/**
 * Reads a comparator in words or signs, a number, and a unit: `60%`, `at least 99.9 %`, `< 12 h`,
 * `down to 4 days`, `between 3 and 5 days`.
 */
export function parseKpiTarget(text: string): Parsed<KpiTarget> {
  const plain = text.trim();
  const between = plain.length > LONGEST ? null : BETWEEN.exec(plain);
  if (between) return readBetween(text, between);
  const match = plain.length > LONGEST ? null : TARGET.exec(plain);
  const comparator = match && COMPARATORS.get((match[1] ?? '').toLowerCase().replace(/\s+/g, ' '));
  if (!match || !comparator || !isUnit(match[3])) return misreadTarget(text);
  // `+10%` and `-5` alone say by how much.
  if (/^[-+]/.test(plain)) return misreadTarget(text);
  return readAs({ comparator, value: Number(match[2]), ...unitOf(match[3]) });
}

const LONGEST = 100;
const USUAL = 'write a number with what it should be, such as at least 99.9 % or down to 4 days';

const WORDS: readonly (readonly [Comparator, ...string[]])[] = [
  ['reach', '', '=', '=='],
  [
    'at-least',
    'at least',
    '>=',
    '≥',
    'min',
    'minimum',
    'no less than',
    'not below',
    'not less than',
    'from',
  ],
  [
    'at-most',
    'at most',
    '<=',
    '≤',
    'max',
    'maximum',
    'no more than',
    'not above',
    'not more than',
    'within',
  ],
  ['above', 'above', '>', 'more than', 'over', 'greater than', 'better than'],
  ['below', 'below', '<', 'less than', 'under', 'fewer than', 'lower than'],
  ['up-to', 'up to', 'increase to', 'rise to', 'raise to', 'grow to'],
  ['down-to', 'down to', 'decrease to', 'fall to', 'reduce to', 'cut to'],
];
const COMPARATORS: ReadonlyMap<string, Comparator> = new Map(
  WORDS.flatMap(([comparator, ...words]) => words.map((word) => [word, comparator] as const)),
);

const NUMBER = String.raw`[-+]?\d{1,15}(?:\.\d{1,15})?`;
const TARGET = new RegExp(
  String.raw`^([a-z]+(?:\s+[a-z]+){0,2}(?=[\s+-]|\d)|[<>=≤≥]{1,2})?\s*(${NUMBER})(?![\d.,])\s*(.*)$`,
  'iu',
);
const BETWEEN = new RegExp(
  String.raw`^(?:between\s+)?(${NUMBER})\s*(\S{0,20})\s*(?:and|\.\.|–)\s*(${NUMBER})(?![\d.,])\s*(.*)$`,
  'iu',
);

function readBetween(
  text: string,
  [, low, lowUnit = '', high, unit = '']: RegExpExecArray,
): Parsed<KpiTarget> {
  const [value, upper] = [Number(low), Number(high)];
  if (!isUnit(unit) || (lowUnit !== '' && lowUnit !== unit)) return misreadTarget(text);
  if (value <= upper) return readAs({ comparator: 'between', value, upper, ...unitOf(unit) });
  return unread(
    `${quoted(text)} has nothing in it: ${value} is more than ${upper}`,
    `write between ${upper} and ${value}${unit === '' ? '' : ` ${displayed(unit)}`}`,
  );
}

/** A unit has no number or comparator in it, or the text says more than one thing. */
function isUnit(text = ''): boolean {
  return !/[<>=≤≥,;]|(?:^|[^\p{L}²³])\d/u.test(text);
}

function unitOf(text = ''): { unit?: string } {
  const unit = text.trim();
  return unit === '' ? {} : { unit };
}

function misreadTarget(text: string): Parsed<KpiTarget> {
  if (text.trim() === '') return unread('the KPI target is empty', USUAL);
  const is = `${quoted(text)} is not a KPI target`;
  if (text.length > LONGEST) return unread(is, USUAL);
  const plain = text.normalize('NFKC').trim();
  if (!/\d/.test(plain)) return unread(`${is}: it has no number`, USUAL);
  const comma = /^(\D*)(\d+),(\d+)(\D*)$/.exec(plain);
  if (comma) {
    const [, before, whole, decimals = '', behind] = comma;
    const number = decimals.length === 3 ? `${whole}${decimals}` : `${whole}.${decimals}`;
    return unread(
      `${is}: a comma may mean decimals or thousands`,
      suggestion(`${before}${number}${behind}`),
    );
  }
  const date = /^(.*\d.*?)\s+(?:by|in|until)\s+(?:end of )?(?:\d{4}|q\d|fy|[a-z]+ \d{4}).*$/i.exec(
    plain,
  );
  if (date) return unread(`${is}: when it should be reached is said with by`, suggestion(date[1]!));
  if (/^[-+]|\b(?:by|double|halve|half)\b/i.test(plain)) {
    return unread(`${is}: it says by how much, not what should be reached`, USUAL);
  }
  if (/[<>=≤≥].*[<>=≤≥]\s*\d/.test(plain)) {
    return unread(`${is}: it has two bounds`, 'write them as between 3 and 5 days');
  }
  const change = /^(?:from )?(\d[\d.]*)\s*\S*\s*(?:->|→|=>|to)\s*(\d[\d.]*)(.*)$/i.exec(plain);
  if (change) {
    const [, from, to, unit] = change;
    const comparator = Number(to) < Number(from) ? 'down to' : 'up to';
    return unread(
      `${is}: where it comes from is the KPI's baseline`,
      suggestion(`${comparator} ${to}${unit}`),
    );
  }
  const range = /^(\d[\d.]*)\s*-\s*(\d[\d.]*)(\D*)$/.exec(plain);
  if (range) return unread(is, suggestion(`between ${range[1]} and ${range[2]}${range[3]}`));
  return unread(is, USUAL);
}

function suggestion(text: string): string {
  return parseKpiTarget(text).ok ? `write ${displayed(text.trim())}` : USUAL;
}
