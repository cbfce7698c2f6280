import { formatDay, type Drift, type History } from '@throughline/core';
import { refJson } from '../history/json.ts';

/** For programs. Keys may be added; those that are there keep their meaning. */
export function driftJson(
  { items, reasons, sayDo }: Drift,
  { first, last, revisions }: History,
  asOf: number,
): string {
  const report = {
    version: 1,
    asOf: formatDay(asOf),
    first: first ? refJson(first) : null,
    last: last ? refJson(last) : null,
    revisions,
    items: items.map(({ item, ...drift }) => ({
      id: item.id,
      title: item.title,
      status: item.status,
      ...drift,
    })),
    reasons: reasons.map(({ reason, slips }) => ({ reason: reason ?? null, slips })),
    sayDo: sayDo.map(({ quarter, ...rest }) => ({ ...rest, quarter: formatDay(quarter) })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
