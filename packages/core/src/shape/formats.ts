import { parseKpiTarget } from '../model/quantity/kpi-target.ts';
import { parseMoney } from '../model/quantity/money.ts';
import { parseShare } from '../model/quantity/share.ts';
import type { FormatName } from '../model/shape.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { quoted } from '../text/display.ts';
import { parseDay } from '../time/day.ts';
import { parseDuration } from '../time/duration.ts';
import { parseEffortRate } from '../time/effort.ts';
import type { Parsed } from '../time/parsed.ts';
import type { FormatUse } from './shape.ts';

/**
 * Formats whose meaning needs nothing but the text itself. The others are read where what they
 * need is known: `when`, `period`, `range` with the calendar and `effort` with the t-shirt
 * sizes by `link`; `id` and `glob` by the schema's own pattern.
 */
const READERS: Partial<Record<FormatName, (text: string) => Parsed<unknown>>> = {
  day: parseDay,
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

export const DATES: ReadonlySet<FormatName> = new Set(['when', 'period', 'range', 'day']);
