import { quoted } from '../text/display.ts';
import { readAs, unread, type Parsed } from './parsed.ts';

/**
 * A length of time as written. Working time unless `calendar`: then `d` and `w` are days and
 * weeks of the calendar, whether anybody works on them or not. Negative for a lead.
 */
export interface Duration {
  readonly amount: number;
  readonly unit: 'h' | 'd' | 'w' | 'mo';
  readonly calendar: boolean;
}

/** Reads `4h`, `10d`, `3w`, `2mo` (working time), `10cd`, `3cw` (calendar time), `-5d`, or `0`. */
export function parseDuration(text: string): Parsed<Duration> {
  const duration = readDuration(text);
  return duration ? readAs(duration) : misreadDuration(text);
}

/** Like `parseDuration`, without an explanation. */
export function readDuration(text: string): Duration | undefined {
  if (text === '0') return NO_TIME;
  const match = DURATION.exec(text);
  if (!match) return undefined;
  const amount = Number(match[1]);
  if (Math.abs(amount) > MOST) return undefined;
  // The pattern admits these units only.
  return { amount: amount + 0, unit: match[3] as Duration['unit'], calendar: match[2] === 'c' };
}

/** As it is written in a file: `10cd`. */
export function formatDuration({ amount, unit, calendar }: Duration): string {
  return amount === 0 ? '0' : `${amount}${calendar ? 'c' : ''}${unit}`;
}

export const NO_TIME: Duration = { amount: 0, unit: 'd', calendar: false };

/** More than any plan needs; keeps every sum of days an exact whole number. */
const MOST = 100_000;
const DURATION = /^([-+]?\d{1,12}(?:\.\d{1,12})?)(?:(c)(?=[dw])|(?!c))(h|d|w|mo)$/;

const USUAL = 'write a duration such as 10d, 3w, 2mo or 4h; calendar time as 10cd or 3cw';

/** Numbers with the units that people write. */
const SPELLED =
  /^([-+]?)(\d+(?:[.,]\d+)?) ?-?(?:(calendar|working|business|work|cal\.?|c)[ -]?)?(hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mths?|mo|mon|m|quarters?|q|years?|yrs?|y)$/;

/** Lengths of time as German and French have them, which share their first letters with no other unit. */
function inEnglish(plain: string): string {
  return plain
    .replace(/(?:arbeitstage?n?|jours? ouvrés?|tage?n?|jours?)$/, 'days')
    .replace(/(?:wochen?|semaines?)$/, 'weeks')
    .replace(/(?:monate?n?|mois)$/, 'months');
}

function misreadDuration(text: string): Parsed<Duration> {
  const plain = text.length > 40 ? '' : text.normalize('NFKC').trim().toLowerCase();
  const is = `${quoted(text)} is not a duration`;
  if (text.trim() === '') return unread('the duration is empty', USUAL);
  const [, sign = '', digits = '', kind = '', unit = ''] = SPELLED.exec(inEnglish(plain)) ?? [];
  if (unit !== '') return misspelled(is, sign, digits.replace(',', '.'), kind, unit);
  if (/^[-+]?\d+(?:\.\d+)?$/.test(plain)) {
    return unread(`${is}: it has no unit`, `write ${plain}d for working days, ${plain}w for weeks`);
  }
  if (/^[\d.]+ ?p[dwm]$/.test(plain)) {
    return unread(
      `${is}: it is an effort, which people share`,
      `write ${plain.replace(/ ?p/, '').replace(/m$/, 'mo')} for the time that passes`,
    );
  }
  if (/^(?:p\d|pt\d)/.test(plain)) return unread(`${is}: ISO 8601 durations are not read`, USUAL);
  if (/^\d+(?:\.\d+)? ?(?:-|\.\.|–|to) ?\d+(?:\.\d+)? ?[a-z]+$/.test(plain)) {
    return unread(
      `${is}: it has two lengths`,
      'write one; what is uncertain can be said of efforts, as in 20..30..55pd',
    );
  }
  const mixed = /^\d+ ?[a-z]+[ ,]{0,2}\d+ ?[a-z]+$/.test(plain);
  return mixed
    ? unread(`${is}: it has two units`, 'write it in one unit, as in 8d')
    : unread(is, USUAL);
}

function misspelled(
  is: string,
  sign: string,
  digits: string,
  kind: string,
  unit: string,
): Parsed<Duration> {
  if (Number(digits) > MOST)
    return unread(`${is}: it is longer than ${MOST} of any unit`, 'check the number');
  const isCalendar = kind.startsWith('c');
  if (unit.startsWith('q'))
    return unread(`${is}: quarters are not a unit`, `write ${sign}${Number(digits) * 3}mo`);
  if (unit.startsWith('y'))
    return unread(`${is}: years are not a unit`, `write ${sign}${Number(digits) * 12}mo`);
  if (unit === 'm') {
    return unread(`${is}: m may mean minutes or months`, `write ${sign}${digits}mo for months`);
  }
  const short = unit.startsWith('m') ? 'mo' : unit[0]!;
  if (isCalendar && (short === 'mo' || short === 'h')) {
    return unread(
      `${is}: calendar time is counted in days or weeks`,
      `write days or weeks, as in 10cd or 3cw`,
    );
  }
  return unread(`${is} in our notation`, `write ${sign}${digits}${isCalendar ? 'c' : ''}${short}`);
}
