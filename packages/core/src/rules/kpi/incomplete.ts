import type { KpiData } from '../../model/generated/types.ts';
import { placeOf } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  severity: 'error',
  summary: 'a KPI says what it is counted in, from where, to where, how often and by whom',
  *checkWritten({ roadmap }) {
    for (const { id, data, at } of roadmap.kpis.values()) {
      const missing = missingIn(data);
      if (missing.length === 0) continue;
      yield {
        message: `the KPI ${displayed(id)} lacks ${everyOne(missing)}`,
        help: `write ${everyOne(missing.map((each) => `${KEYS[each]}:`))}, or nobody can say later whether it moved`,
        at: placeOf(data, 'title') ?? at,
        subject: `kpi:${id}`,
      };
    }
  },
});

const KEYS = {
  owner: 'owner',
  unit: 'unit',
  baseline: 'baseline',
  target: 'target',
  source: 'source',
  frequency: 'every',
} as const;
type Part = keyof typeof KEYS;

/** All six at most: none is left out, since each has to be written. */
function everyOne(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}

/** A figure that must only not suffer has a guardrail instead of a target. */
function missingIn(data: KpiData): readonly Part[] {
  const parts: readonly Part[] = ['owner', 'unit', 'baseline', 'target', 'source', 'frequency'];
  return parts.filter((part) => {
    if (part === 'target' || part === 'baseline') {
      if (data.guardrail !== undefined) return false;
    }
    return data[KEYS[part]] === undefined;
  });
}
