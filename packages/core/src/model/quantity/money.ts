import { quoted } from '../../text/display.ts';
import { readAs, unread, type Parsed } from '../../time/parsed.ts';

/** An amount in the currency that stands beside it, once or per year, quarter or month. */
export interface Money {
  readonly amount: number;
  readonly per?: 'y' | 'q' | 'mo';
}

/** Reads `250000`, `60000/y`, `9000/q`, `5000/mo`. */
export function parseMoney(text: string): Parsed<Money> {
  const match = MONEY.exec(text);
  if (!match) return misreadMoney(text);
  const [, whole = '', decimals, per] = match;
  const every = per === undefined ? '' : `/${per}`;
  if (decimals?.length === 3) {
    return unread(
      `${quoted(text)} may mean ${whole}${decimals} or ${whole}`,
      `write ${whole}${decimals}${every}, or ${whole}${every} without decimals`,
    );
  }
  const amount = Number(decimals === undefined ? whole : `${whole}.${decimals}`);
  // The pattern admits these units only.
  return readAs(per === undefined ? { amount } : { amount, per: per as NonNullable<Money['per']> });
}

const MONEY = /^(\d{1,15})(?:\.(\d{1,15}))?(?:\/(y|q|mo))?$/;
const USUAL = 'write an amount such as 250000, or one per year such as 60000/y';

const LOOSE =
  /^(?<before>[\p{Sc}]|[a-z]{3}(?= ?\d))? ?(?<digits>\d[\d.,_' ]*?) ?(?<factor>k|m|mn|mio|million|thousand|bn)? ?(?<behind>[\p{Sc}]|eur|usd|gbp|chf|sek|nok|dkk|pln|euros?|dollars?)?(?: ?(?:\/|per|a|p\.) ?(?<per>[a-z]+)\.?)?$/u;
const FACTORS = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
]);

function misreadMoney(text: string): Parsed<Money> {
  if (text.trim() === '') return unread('the amount is empty', USUAL);
  const is = `${quoted(text)} is not an amount`;
  const plain = text.length > 40 ? '' : text.normalize('NFKC').trim().toLowerCase();
  if (/^-\d/.test(plain))
    return unread(`${is}: it is below zero`, 'write what it costs without a sign');
  const groups = LOOSE.exec(plain)?.groups;
  const digits = groups && plainNumber(groups['digits'] ?? '');
  if (!groups || digits === undefined) return unread(is, USUAL);
  const amount = Math.round(digits * (FACTORS.get(groups['factor'] ?? '') ?? 1) * 100) / 100;
  const per = perOf(groups['per']);
  if (per === undefined)
    return unread(
      `${is}: it is not per year, quarter or month`,
      `write ${amount}/y, ${amount}/q or ${amount}/mo`,
    );
  const hasCurrency = groups['before'] !== undefined || groups['behind'] !== undefined;
  return unread(
    hasCurrency ? `${is}: its currency has a line of its own` : is,
    `write ${amount}${per}${hasCurrency ? ', and the currency as in currency: EUR' : ''}`,
  );
}

/** A number with separators in it, if it is clear which is which. */
function plainNumber(text: string): number | undefined {
  const joined = text.replace(/[ _']/g, '');
  if (/^\d+$/.test(joined)) return Number(joined);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(joined)) return Number(joined.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(joined))
    return Number(joined.replaceAll('.', '').replace(',', '.'));
  return /^\d+[.,]\d+$/.test(joined) ? Number(joined.replace(',', '.')) : undefined;
}

function perOf(word: string | undefined): string | undefined {
  if (word === undefined) return '';
  if (/^(?:y|yr|year|yearly|annum|a|pa)$/.test(word)) return '/y';
  if (/^(?:q|qtr|quarter)$/.test(word)) return '/q';
  return /^(?:mo|m|mth|month|mon)$/.test(word) ? '/mo' : undefined;
}
