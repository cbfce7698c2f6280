import { displayed, quoted } from '../text/display.ts';
import { nearest } from '../text/nearest.ts';
import { readAs, unread, type Parsed } from './parsed.ts';

/** Work in person-days, at three points; all the same if one number was written. */
export interface Effort {
  readonly optimistic: number;
  readonly likely: number;
  readonly pessimistic: number;
}

/** Work per time, as in `2pd/w`. */
export interface EffortRate {
  readonly personDays: number;
  /** Per working day, week or month. */
  readonly per: 'd' | 'w' | 'mo';
}

/** A person-week is 5 person-days, a person-month 20: what is left of a month after leave and holidays. */
const PERSON_DAYS: Readonly<Record<'pd' | 'pw' | 'pm', number>> = { pd: 1, pw: 5, pm: 20 };

/**
 * Reads `30pd`, `6pw`, `2pm`, the three points `20..30..55pd` (optimistic, likely, pessimistic,
 * in ascending order), or the name of one of the t-shirt sizes.
 */
export function parseEffort(
  text: string,
  sizes: ReadonlyMap<string, Effort> = NO_SIZES,
): Parsed<Effort> {
  const match = EFFORT.exec(text);
  if (!match) {
    const size = sizes.get(text);
    return size ? readAs(size) : misreadEffort(text, sizes);
  }
  // The pattern admits these units only.
  const factor = PERSON_DAYS[match[2] as keyof typeof PERSON_DAYS];
  const points = match[1]!
    .split('..')
    .map((number) => Math.round(Number(number) * factor * 1e6) / 1e6);
  const [optimistic = 0, likely = optimistic, pessimistic = optimistic] = points;
  if (optimistic <= likely && likely <= pessimistic)
    return readAs({ optimistic, likely, pessimistic });
  const inOrder = match[1]!.split('..').sort((a, b) => Number(a) - Number(b));
  return unread(
    `${quoted(text)} is not in order: it goes from optimistic over likely to pessimistic`,
    `write ${inOrder.join('..')}${match[2]}`,
  );
}

/** Reads `2pd/w`: person-days, -weeks or -months per `d`, `w` or `mo`. */
export function parseEffortRate(text: string): Parsed<EffortRate> {
  const match = RATE.exec(text);
  if (!match) return misreadRate(text);
  // The pattern admits these units only.
  const [, amount, unit, per] = match as unknown as [
    string,
    string,
    keyof typeof PERSON_DAYS,
    EffortRate['per'],
  ];
  return readAs({ personDays: Math.round(Number(amount) * PERSON_DAYS[unit] * 1e6) / 1e6, per });
}

const NO_SIZES: ReadonlyMap<string, Effort> = new Map();
const EFFORT =
  /^(\d{1,9}(?:\.\d{1,9})?(?:\.\.\d{1,9}(?:\.\d{1,9})?\.\.\d{1,9}(?:\.\d{1,9})?)?)(pd|pw|pm)$/;
const RATE = /^(\d{1,9}(?:\.\d{1,9})?)(pd|pw|pm)\/(d|w|mo)$/;
const USUAL = 'write an effort such as 30pd, 6pw, 2pm or 20..30..55pd';

const NUMBER = String.raw`\d{1,9}(?:[.,]\d{1,9})?`;
const UNIT = String.raw`(?:p|person|man|people)?[ -]?(?:days?|weeks?|wks?|months?|mo|d|w|m)`;
const LOOSE = new RegExp(
  String.raw`^[~≈]? ?(${NUMBER}) ?(${UNIT})?(?: ?(?:\.{2,3}|-|–|to|\/) ?(${NUMBER}) ?(?:${UNIT})?)?(?: ?(?:\.{2,3}|-|–|to|\/) ?(${NUMBER}) ?(?:${UNIT})?)?$`,
);
const LOOSE_END = new RegExp(String.raw`(${UNIT})$`);

function misreadEffort(text: string, sizes: ReadonlyMap<string, Effort>): Parsed<Effort> {
  if (text.trim() === '') return unread('the effort is empty', USUAL);
  const is = `${quoted(text)} is not an effort`;
  const plain = text.length > 60 ? '' : text.normalize('NFKC').trim().toLowerCase();
  const days =
    /^(\d{1,9}(?:[.,]\d{1,9})?) ?(?:pt|mt|personentage?|manntage?|jh|jours[ -]hommes?)$/.exec(
      plain,
    );
  if (days)
    return unread(`${is} in our notation`, `write ${days[1]!.replace(',', '.')}pd for person-days`);
  const match = LOOSE.exec(plain);
  if (match) return misspelled(is, plain, [match[1], match[3], match[4]]);
  if (/^\d+(?:\.\d+)? ?(?:points?|pts|sp|story points?)$/.test(plain)) {
    return unread(
      `${is}: story points are not time`,
      'write person-days as in 30pd, or name the size under estimates.sizes',
    );
  }
  if (/^\d+(?:\.\d+)? ?(?:fte|people|persons?)$/.test(plain)) {
    return unread(
      `${is}: people are not yet work`,
      'write people times days, as in 30pd for two people and three weeks',
    );
  }
  if (/^\d+(?:\.\d+)? ?(?:h|hours?|hrs?|ph)$/.test(plain)) {
    return unread(
      `${is}: effort is counted in days`,
      `write ${Number.parseFloat(plain) / 8}pd, at eight hours a day`,
    );
  }
  if (/\d{10}/.test(plain))
    return unread(`${is}: it is more than people can do`, 'check the number');
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(text)) return unread(is, USUAL);
  return unknownSize(text, sizes);
}

function misspelled(
  is: string,
  plain: string,
  written: readonly (string | undefined)[],
): Parsed<Effort> {
  const numbers = written
    .filter((each) => each !== undefined)
    .map((each) => each.replace(',', '.'));
  if (numbers.length === 2) {
    const [low, high] = numbers;
    return unread(
      `${is}: a range has three points`,
      `write optimistic..likely..pessimistic, as in ${low}..${middleOf(low, high)}..${high}pd`,
    );
  }
  const unit = /(?:w|m|d)/.exec(
    LOOSE_END.exec(plain)?.[1]?.replace(/^(?:person|man|people)/, '') ?? '',
  )?.[0];
  const joined = numbers.join('..');
  if (unit === undefined)
    return unread(`${is}: it has no unit`, `write ${joined}pd for person-days`);
  return unread(
    `${is} in our notation`,
    `write ${joined}p${unit} for person-${UNIT_NAMES[unit as 'd']}`,
  );
}

const UNIT_NAMES = { d: 'days', w: 'weeks', m: 'months' } as const;

function middleOf(low = '0', high = '0'): number {
  return Math.round((Number(low) + Number(high)) / 2);
}

function unknownSize(text: string, sizes: ReadonlyMap<string, Effort>): Parsed<Effort> {
  const near = nearest(text, sizes.keys());
  const known = [...sizes.keys()].slice(0, 8).map(displayed).join(', ');
  const hint = near === undefined ? USUAL : `did you mean ${displayed(near)}?`;
  return sizes.size === 0
    ? unread(`${quoted(text)} is not an effort: no sizes are named under estimates.sizes`, USUAL)
    : unread(`no size is named ${quoted(text)}: there are ${known}`, hint);
}

function misreadRate(text: string): Parsed<EffortRate> {
  const usual = 'write a rate such as 2pd/w';
  if (text.trim() === '') return unread('the effort rate is empty', usual);
  const is = `${quoted(text)} is not an effort rate`;
  const plain = text.length > 60 ? '' : text.normalize('NFKC').trim().toLowerCase();
  const match =
    /^(\d{1,9}(?:\.\d{1,9})?) ?(?:p|person[- ]?)?(d|w|m)[a-z]{0,5} ?(?:\/|per|a|each|every) ?(d|w|m)[a-z]{0,5}$/.exec(
      plain,
    );
  if (match) {
    const per = match[3] === 'm' ? 'mo' : match[3];
    return unread(`${is} in our notation`, `write ${match[1]}p${match[2]}/${per}`);
  }
  const amount = EFFORT.exec(plain);
  return amount
    ? unread(`${is}: it does not say per what time`, `write ${plain}/w for each week`)
    : unread(is, usual);
}
