import { quoted } from '../text/display.ts';
import { daysInMonth, FIRST_YEAR, LAST_YEAR, MONTHS, weeksInYear } from './civil.ts';
import { rewritten, type Rewriting } from './notations.ts';
import { unread, type Unread } from './parsed.ts';
import { USUAL, wordFor, type Because, type Wanted } from './words.ts';

export type { Wanted } from './words.ts';

/** Says what is wrong with a text that is no date, and what to write instead. Linear in its length. */
export function misread(text: string, wanted: Wanted): Unread {
  return recognised(text, wanted) ?? unread(`${quoted(text)} is not a ${wanted}`, USUAL[wanted]);
}

/** Like `misread`, but `undefined` if the text does not even resemble a date. */
export function recognised(text: string, wanted: Wanted): Unread | undefined {
  if (text.trim() === '')
    return unread(`the ${wanted} is empty`, `${USUAL[wanted]}, or leave the line out`);
  if (text.length > LONGEST) return undefined;
  const not = (because: string, hint: string) =>
    unread(`${quoted(text)} is not a ${wanted}: ${because}`, hint);
  const plain = plainly(text);
  const because = impossibility(text, wanted) ?? wordFor(plain, wanted);
  if (because) return not(...because);
  const other = elsewhere(plain, text);
  if (other) return not(...otherwise(other, wanted));
  return SEVERAL.test(plain) ? not('it names several', ONE_OF_SEVERAL[wanted]) : undefined;
}

const SEVERAL = /^[^,;]+[,;] ?[^,;]*\d[^,;]*(?:[,;][^,;]+)*$/;
const ONE_OF_SEVERAL: Record<Wanted, string> = {
  day: 'write one of them',
  period: 'write one of them, or the range from the first to the last',
  date: 'write one of them; a target for each stage goes under targets',
};

function otherwise({ texts, because }: Rewriting, wanted: Wanted): Because {
  const days = texts.filter((text) => wanted !== 'day' || DAY.test(text));
  if (days.length === 0)
    return ['it is longer than one day', 'write one day of it, as in 2027-03-15'];
  return [because, `write ${days.join(' or ')}${days.length > 1 ? ', whichever is meant' : ''}`];
}

/** Longer texts are no dates in any notation. */
const LONGEST = 64;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CANONICAL =
  /^(?:\d{4}(?:-(?:\d{2}(?:-\d{2})?|Q\d|H\d|W\d{2}))?|FY(?:\d{4}|\d{2})(?:-(?:Q\d|H\d))?)$/;

/** Lower case, ordinary digits, dashes and quotes, single spaces, no quotation marks round it. */
function plainly(text: string): string {
  const usual = text
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\p{Cf}\p{Cc}\s]+/gu, ' ');
  return usual.toLowerCase().replace(/^["'“„«` ]+|["'”“»` ]+$/gu, '');
}

/** Why a text in our own notation cannot be: no such month, day, quarter, week or year. */
function impossibility(text: string, wanted: Wanted): Because | undefined {
  if (!CANONICAL.test(text)) return undefined;
  const [yearText = '', rest = '', dayText] = text.split('-');
  const year = Number(yearText.replace(/^FY(?=\d\d$)/, '20').replace('FY', ''));
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return [`its year is not between ${FIRST_YEAR} and ${LAST_YEAR}`, 'check the year'];
  }
  const index = Number(rest.replace(/^[QHW]/, ''));
  if (rest.startsWith('Q')) {
    return index < 1 || index > 4
      ? ['a year has four quarters', `write ${yearText}-Q1 to ${yearText}-Q4`]
      : undefined;
  }
  if (rest.startsWith('H')) {
    return index < 1 || index > 2
      ? ['a year has two halves', `write ${yearText}-H1 or ${yearText}-H2`]
      : undefined;
  }
  if (rest.startsWith('W')) {
    const weeks = weeksInYear(year);
    return index < 1 || index > weeks
      ? [`${year} has ${weeks} weeks`, `write a week from ${year}-W01 to ${year}-W${weeks}`]
      : undefined;
  }
  return rest === '' ? undefined : impossibleDay(year, rest, dayText, wanted);
}

function impossibleDay(
  year: number,
  monthText: string,
  dayText: string | undefined,
  wanted: Wanted,
): Because | undefined {
  const month = Number(monthText);
  if (month < 1 || month > 12) {
    return [
      `there is no month ${monthText}`,
      `write a month from 01 to 12, as in ${year}-03${wanted === 'day' ? '-15' : ''}`,
    ];
  }
  if (dayText === undefined) return undefined;
  const days = daysInMonth(year, month);
  if (Number(dayText) >= 1 && Number(dayText) <= days) return undefined;
  const last = `${year}-${monthText}-${days}`;
  return [
    `${MONTHS[month - 1]} ${year} has ${days} days`,
    `write a day from ${year}-${monthText}-01 to ${last}`,
  ];
}

/** The same date in our notation, if it is one in another, a range of two, or one with words around. */
function elsewhere(plain: string, text: string): Rewriting | undefined {
  const itself = ours(plain);
  if (itself) return itself === text ? undefined : { texts: [itself], because: unlike(text) };
  const direct = rewritten(plain);
  if (direct) return direct;
  const between = BETWEEN.exec(plain);
  const ends = [between?.[1], between?.[2]].map(
    (end) => end && (ours(end) ?? rewritten(end)?.texts[0]),
  );
  if (ends[0] && ends[1]) {
    return { texts: [ends.join('..')], because: 'a range is two periods joined by two dots' };
  }
  const around = AROUND.exec(plain) ?? BEHIND.exec(plain);
  const inner = around?.groups?.['date'];
  const date = inner === undefined ? undefined : (ours(inner) ?? rewritten(inner)?.texts[0]);
  if (!date) return undefined;
  return {
    texts: [narrowed(date, around?.groups?.['word'])],
    because: 'only the date itself is read',
  };
}

const BETWEEN =
  /^(\S.*?\S) ?(?:\.{2,}|->|→|\/| to | - | till | until | through | and |(?<=\d)-(?=\d{4}))\s?(\S.*)$/;
const AROUND =
  /^(?<word>~|≈|[<>]=?|ca\.?|circa|about|approx\.?|approximately|around|by|before|after|until|till|from|since|on|in|early(?: in)?|mid|middle of|late(?: in)?|end of|eo|beginning of|start of|not before|latest|earliest)[ -]?(?<date>\S.*)$/;
const BEHIND = /^(?<date>\S.*?) ?(?:\?+|\+|or later|or earlier|or so|-?ish|at the latest|\(.*\))$/;

/** A part of a year for `early 2027` and `end of 2027`; every other date as it is. */
function narrowed(date: string, word = ''): string {
  if (!/^\d{4}$/.test(date)) return date;
  if (/^(?:early|beginning|start)/.test(word)) return `${date}-Q1`;
  if (word.startsWith('mid')) return `${date}-Q2..${date}-Q3`;
  return /^(?:late|end|eo)/.test(word) && word !== 'latest' ? `${date}-Q4` : date;
}

/** A text that is right but for its letters' case, or a range of such. */
function ours(plain: string): string | undefined {
  const upper = plain.toUpperCase();
  const parts = upper.split('..');
  const isOurs =
    parts.length <= 2 &&
    parts.every((part) => CANONICAL.test(part) && !impossibility(part, 'date'));
  return isOurs ? upper : undefined;
}

function unlike(text: string): string {
  if (/["'`\p{Pi}\p{Pf}„]/u.test(text)) return 'it has quotation marks in it';
  if (/[^\p{ASCII}]/u.test(text)) return 'it has characters that only look like the right ones';
  return /\s/.test(text) ? 'it has spaces in it' : 'its letters are written as capitals';
}
