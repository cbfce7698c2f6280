import { quoted } from '../../text/display.ts';
import { readAs, unread, type Parsed } from '../../time/parsed.ts';

/** Reads `20%`, `20 %` or `0.2` as a share of the whole: 0 to 1. */
export function parseShare(text: string): Parsed<number> {
  const match = SHARE.exec(text);
  if (!match) return misreadShare(text);
  const share = match[2] === undefined ? Number(match[1]) : Number(match[1]) / 100;
  if (share <= 1) return readAs(share);
  if (match[2] !== undefined) {
    return unread(`${quoted(text)} is more than the whole`, 'write a share from 0% to 100%');
  }
  const isPercent = share <= 100;
  return unread(
    `${quoted(text)} is more than the whole, which is 1 or 100%`,
    isPercent ? `write ${match[1]}%` : 'write a share from 0% to 100%',
  );
}

const SHARE = /^(\d{1,12}(?:\.\d{1,12})?|\.\d{1,12})(?: ?(%))?$/;

function misreadShare(text: string): Parsed<number> {
  const usual = 'write a share such as 20%';
  if (text.trim() === '') return unread('the share is empty', usual);
  const is = `${quoted(text)} is not a share`;
  const plain = text.length > 40 ? '' : text.normalize('NFKC').trim().toLowerCase();
  if (/^-\d/.test(plain))
    return unread(`${is}: it is below nothing`, 'write a share from 0% to 100%');
  const percent = /^(\d+)(?:[.,](\d+))? *(?:%|percent|per cent|pct|pc)$/.exec(plain);
  if (percent) return suggested(is, `${decimal(percent)}%`);
  const comma = /^(\d+),(\d+)$/.exec(plain);
  if (comma) return suggested(`${is}: decimals are written with a point`, decimal(comma));
  const fraction = /^(\d{1,6}) ?\/ ?(\d{1,6})$/.exec(plain);
  const value = fraction ? Number(fraction[1]) / Number(fraction[2]) : Number.NaN;
  return value <= 1 ? unread(is, `write ${Math.round(value * 1000) / 10}%`) : unread(is, usual);
}

function suggested(problem: string, text: string): Parsed<number> {
  const share = parseShare(text);
  return unread(problem, share.ok ? `write ${text}` : share.hint);
}

function decimal([, whole, decimals]: RegExpExecArray): string {
  return decimals === undefined ? String(whole) : `${whole}.${decimals}`;
}
