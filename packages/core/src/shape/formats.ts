import { parseKpiTarget } from '../model/quantity/kpi-target.ts';
import { parseMoney } from '../model/quantity/money.ts';
import { parseShare } from '../model/quantity/share.ts';
import type { FormatName } from '../model/shape.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { displayed, quoted } from '../text/display.ts';
import { parseWorkweek } from '../time/calendar.ts';
import { parseDay } from '../time/day.ts';
import { parseDuration } from '../time/duration.ts';
import { parseEffortRate } from '../time/effort.ts';
import { unread, type Parsed } from '../time/parsed.ts';
import { parsePeriod, type Period } from '../time/period.ts';
import type { FormatUse } from './shape.ts';

/**
 * Formats that need nothing but the text itself to be read. The others are read where what they
 * need is known: `when` with the calendar and `effort` with the t-shirt sizes by `link`;
 * `id`, `url` and `glob` by the schema's own pattern.
 */
const READERS: Partial<Record<FormatName, (text: string) => Parsed<unknown>>> = {
  day: parseDay,
  // Where the fiscal year starts decides which days a period means, not whether it is one.
  period: parseOnePeriod,
  range: (text) => parsePeriod(text),
  workweek: parseWorkweek,
  duration: parseDuration,
  'effort-rate': parseEffortRate,
  share: parseShare,
  'kpi-target': parseKpiTarget,
  money: parseMoney,
};

/** Reports each text that its format cannot read, and what to write instead. */
export function checkFormats(uses: readonly FormatUse[], diagnostics: Diagnostic[]): void {
  for (const use of uses) {
    const parsed = READERS[use.format]?.(use.text);
    if (parsed && !parsed.ok) diagnostics.push(malformed(use, parsed));
  }
}

/** Whether a format is read only when the whole roadmap is known. */
export function isDeferred(format: FormatName): boolean {
  return format === 'when' || format === 'effort';
}

/** Whether a text that its schema refuses is reported here or by `link`, in better words. */
export function isRefused(format: FormatName, text: string): boolean {
  return isDeferred(format) || READERS[format]?.(text).ok === false;
}

function parseOnePeriod(text: string): Parsed<Period> {
  const parsed = parsePeriod(text);
  if (!parsed.ok || parsed.value.precision !== 'range') return parsed;
  return unread(
    `${quoted(text)} is a range, and a single period must stand here`,
    `write one period, as in ${displayed(text.slice(0, text.indexOf('..')))}`,
  );
}

/** The finding for a text that a format cannot read. */
export function malformed(
  use: FormatUse,
  { problem, hint }: { problem: string; hint?: string },
): Diagnostic {
  const rule = DATES.has(use.format) ? 'schema/date' : 'schema/quantity';
  return {
    rule,
    message: problem,
    help: hint ?? `write a ${use.format} instead of ${quoted(use.text)}`,
    at: use.at,
  };
}

const DATES: ReadonlySet<FormatName> = new Set(['when', 'period', 'range', 'day']);
