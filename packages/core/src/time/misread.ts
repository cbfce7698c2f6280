import { quoted } from '../text/display.ts';
import { daysInMonth, FIRST_YEAR, LAST_YEAR, MONTHS, weeksInYear } from './civil.ts';
import { rewritten } from './notations.ts';
import { unread, type Unread } from './parsed.ts';

/** What the place in the file takes: one day, a period or range, or any point in time. */
export type Wanted = 'day' | 'period' | 'date';

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
  const impossible = impossibility(text);
  if (impossible) return not(...impossible);
  const word = wordFor(plain, wanted);
  if (word) return not(...word);
  const other = elsewhere(plain, text);
  if (!other) return undefined;
  const texts = wanted === 'day' ? other.texts.filter((each) => DAY.test(each)) : other.texts;
  if (texts.length === 0) return not(other.because, USUAL.day);
  const or = texts.length > 1 ? ', whichever is meant' : '';
  return not(other.because, `write ${texts.join(' or ')}${or}`);
}

/** Longer texts are no dates in any notation. */
const LONGEST = 64;

const USUAL: Record<Wanted, string> = {
  day: 'write a day as year-month-day, as in 2027-03-15',
  period: 'write a period such as 2027-03-15, 2027-03, 2027-Q1, 2027 or FY27-Q2',
  date: 'write a period such as 2027-03-15, 2027-03 or 2027-Q1, a name under calendar.releases, now, next, later, tbd or none',
};

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
function impossibility(text: string): [because: string, hint: string] | undefined {
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
  return rest === '' ? undefined : impossibleDay(year, rest, dayText);
}

function impossibleDay(
  year: number,
  monthText: string,
  dayText: string | undefined,
): [because: string, hint: string] | undefined {
  const month = Number(monthText);
  if (month < 1 || month > 12) {
    return [`there is no month ${monthText}`, `write a month from 01 to 12, as in ${year}-03`];
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

/** What people write instead of a date: undecided, never, as soon as possible, next month. */
function wordFor(plain: string, wanted: Wanted): [because: string, hint: string] | undefined {
  const other = wanted === 'date' ? undefined : 'leave the line out until it is known';
  if (UNDECIDED.test(plain)) {
    return ['it stands for something that is not known yet', other ?? 'write tbd, in lower case'];
  }
  if (NEVER.test(plain)) {
    return ['it is a word for no date', wanted === 'date' ? 'write none' : 'leave the line out'];
  }
  if (SOON.test(plain)) {
    return [
      'it says how urgent it is, not when',
      `${USUAL[wanted]}; urgency is said with priority`,
    ];
  }
  if (LATER.test(plain)) return ['it names no days', other ?? 'write later, or tbd'];
  if (RELATIVE.test(plain)) return ['it means another day whenever it is read', USUAL[wanted]];
  if (YEARLESS.test(plain))
    return ['it has no year', `write the year too, as in ${exampleOf(wanted)}`];
  if (SEASON.test(plain)) {
    return [
      'a season has no first and last day',
      `write the quarter or months meant, as in ${exampleOf(wanted)}`,
    ];
  }
  if (SEVERAL.test(plain)) {
    return [
      'it names several',
      wanted === 'date'
        ? 'write one of them here; a target for each stage goes under targets'
        : 'write one of them',
    ];
  }
  return undefined;
}

function exampleOf(wanted: Wanted): string {
  return wanted === 'day' ? '2027-03-15' : '2027-Q2';
}

const UNDECIDED =
  /^(?:t\.?b\.?[dac]\.?|tdb|todo|fixme|unknown|undecided|open|pending|to be (?:determined|decided|announced|confirmed|defined|done)|not (?:yet )?(?:known|decided|scheduled|planned)|not yet|\?+|x{2,}|\.{3}|[<[{].*[>\]}]|y{4}(?:-mm(?:-dd)?)?|dd[/.-]mm[/.-]y{4}|\d{4}-(?:\?+|x+)(?:-(?:\?+|x+))?|20(?:xx|\?\?)|vx\.(?:x|y|xx|yy))$/;
const NEVER =
  /^(?:never|n\/?a\.?|not applicable|nil|null|nothing|no|no (?:date|deadline)|none|-+|ongoing|continuous|continuously|permanent|rolling)$/;
const SOON =
  /^(?:asap|a\.s\.a\.p\.?|soon|immediately|urgent|urgently|as soon as possible|right away)$/;
const LATER =
  /^(?:later|some ?day|someday\/maybe|eventually|future|in the future|backlog|long[- ]term|mid[- ]term|short[- ]term|now|next)$/;
const RELATIVE =
  /^(?:today|tomorrow|yesterday|eo[ymq]|end of (?:the )?(?:year|month|quarter|week)|(?:next|this|last|coming) (?:week|month|quarter|half|year|sprint|release|spring|summer|autumn|fall|winter)|(?:in|within) \w+ (?:days?|weeks?|months?|years?|quarters?))$/;
const YEARLESS =
  /^(?:q[1-4]|h[12]|(?:w|kw|cw|week) ?\d{1,2}|(?:\d{1,2} )?(?:jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sept?|september|oct|october|nov|november|dec|december)(?: \d{1,2})?)$/;
const SEASON =
  /^(?:(?:early|mid|late) )?(?:spring|summer|autumn|fall|winter|christmas|easter)(?: (?:of )?(?:\d{4}|'?\d{2}))?$/;
const SEVERAL = /^[^,;]+[,;] ?[^,;]*\d[^,;]*(?:[,;][^,;]+)*$/;

interface Elsewhere {
  readonly texts: readonly string[];
  readonly because: string;
}

/** The same date in our notation, if it is one in another, a range of two, or one with words around. */
function elsewhere(plain: string, text: string): Elsewhere | undefined {
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
    parts.length <= 2 && parts.every((part) => CANONICAL.test(part) && !impossibility(part));
  return isOurs ? upper : undefined;
}

function unlike(text: string): string {
  if (/[^\p{ASCII}]/u.test(text)) return 'it has characters that only look like the right ones';
  if (/["'`]/.test(text)) return 'it has quotation marks in it';
  return /\s/.test(text) ? 'it has spaces in it' : 'its letters are capitals';
}
