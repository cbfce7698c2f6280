/** What the place in the file takes: one day, a period or range, or any point in time. */
export type Wanted = 'day' | 'period' | 'date';

/** Why a text is not what is wanted, and the next step. */
export type Because = readonly [because: string, hint: string];

export const USUAL: Record<Wanted, string> = {
  day: 'write a day as year-month-day, as in 2027-03-15',
  period: 'write a period such as 2027-03-15, 2027-03, 2027-Q1, 2027 or FY27-Q2',
  date: 'write a period such as 2027-03-15, 2027-03 or 2027-Q1, a name under calendar.releases, now, next, later, tbd or none',
};

/** What people write instead of a date: undecided, never, as soon as possible, next month. */
export function wordFor(plain: string, wanted: Wanted): Because | undefined {
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
    return ['it has no year in four digits', `write the year too, as in ${exampleOf(wanted)}`];
  if (SEASON.test(plain)) {
    return [
      'a season has no first and last day',
      `write the quarter or months meant, as in ${exampleOf(wanted)}`,
    ];
  }
  if (wanted !== 'date' && VERSION.test(plain)) {
    return ['it is a version, and a release cannot stand here', USUAL[wanted]];
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
const VERSION = /^v?\d{1,3}(?:\.\d{1,4}){1,3}$/;
