import { quoted } from '../text/display.ts';
import { nearest } from '../text/nearest.ts';
import { WEEKDAYS } from './civil.ts';
import { readAs, unread, type Parsed } from './parsed.ts';

/** The days of the week on which people work, ascending: 1 = Monday … 7 = Sunday. Never empty. */
export type Workweek = readonly number[];

export const MONDAY_TO_FRIDAY: Workweek = [1, 2, 3, 4, 5];

/**
 * Reads `mon-fri`, `sun-thu`, `mon,tue,thu`, `mon-wed, sat`, or a list of such words. A span
 * may run over the end of the week.
 */
export function parseWorkweek(written: string | readonly string[]): Parsed<Workweek> {
  const text = typeof written === 'string' ? written : written.join(',');
  if (text.trim() === '') return unread('the work week has no days', USUAL);
  if (text.length > 200) return unread(`${quoted(text)} is not a work week`, USUAL);
  const days = new Set<number>();
  for (const part of text.split(',')) {
    const ends = part
      .trim()
      .split('-')
      .map((word) => WORDS.indexOf(word.trim()));
    const [first = -1, last = first] = ends;
    if (ends.length > 2 || ends.includes(-1)) return misreadWorkweek(text, part.trim());
    for (let day = first; ; day = (day + 1) % 7) {
      days.add(day + 1);
      if (day === last) break;
    }
  }
  return readAs([...days].sort((a, b) => a - b));
}

const WORDS = WEEKDAYS.map((name) => name.slice(0, 3).toLowerCase());
const USUAL = 'write the working days as mon-fri, or one by one as mon, tue, thu';

function misreadWorkweek(text: string, part: string): Parsed<Workweek> {
  const guesses = text
    .toLowerCase()
    .split(/[,;]/)
    .filter((each) => each.trim() !== '')
    .map(guessOf);
  const wrong = part === text || part === '' ? '' : `: ${quoted(part)} names no days`;
  const isGuessed = guesses.length > 0 && !guesses.includes(undefined);
  return unread(
    `${quoted(text)} is not a work week${wrong}`,
    isGuessed ? `write ${guesses.join(', ')}` : USUAL,
  );
}

/** `mon-fri` for `monday to friday`; `undefined` if a word is near to no day. */
function guessOf(part: string): string | undefined {
  const words = part.split(/(?:[\p{Pd}]|\.{2,3}| to )/u).map((word) => word.trim());
  const days = words.map(
    (word) => WORDS.find((known) => word.startsWith(known)) ?? nearest(word, WORDS),
  );
  return days.length <= 2 && !days.includes(undefined) ? days.join('-') : undefined;
}
