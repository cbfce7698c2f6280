import { isSame } from '../model/same.ts';
import { readDuration } from '../time/duration.ts';
import { parseEffort } from '../time/effort.ts';
import { readPeriod } from '../time/period.ts';

/**
 * Whether two values that are neither maps nor lists mean the same: a number and its text, two
 * ways to write a period, a length or an effort, a release with and without its `v`.
 */
export function meansSame(one: unknown, other: unknown): boolean {
  if (isSame(one, other)) return true;
  if (!isWritten(one) || !isWritten(other)) return false;
  const [a, b] = [plain(one), plain(other)];
  return a === b || (isShort(a) && isShort(b) && READERS.some((read) => sameRead(read, a, b)));
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== 'object';
}

function plain(value: unknown): string {
  const text = String(value).trim().replaceAll(/\s+/g, ' ');
  return text.replace(/^v(?=\d+\.\d)/, '');
}

/** No quantity is longer; a sentence need not be read as one. */
function isShort(text: string): boolean {
  return text.length <= 40 && /\d/.test(text);
}

type Reader = (text: string) => object | undefined;

const READERS: readonly Reader[] = [
  (text) => readPeriod(text, { fiscalYearStart: 1 }),
  readDuration,
  (text) => {
    const effort = parseEffort(text);
    return effort.ok ? effort.value : undefined;
  },
];

function sameRead(read: Reader, a: string, b: string): boolean {
  const one = read(a);
  return one !== undefined && isSame(one, read(b));
}
