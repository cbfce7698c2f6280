import { formatDay, sayChain } from '@throughline/core';
import { refJson } from '../history/json.ts';
import type { Culprit } from './search.ts';

/** For programs; `culprit` is null if the date is possible. */
export function culpritJson(id: string, culprit: Culprit | undefined): string {
  const found = culprit && {
    kind: culprit.kind,
    ...commitOf(culprit),
    earliestFinish: dayOrNull(culprit.after.plan.items.get(id)?.earliestFinish),
    due: dayOrNull(culprit.after.plan.items.get(id)?.due?.period?.last),
    because: culprit.kind === 'commit' ? (culprit.because?.message ?? null) : null,
    chain: sayChain(culprit.after.plan, id).map(({ message }) => message),
  };
  return `${JSON.stringify({ version: 1, id, culprit: found ?? null }, null, 2)}\n`;
}

function commitOf({ revision: { commit, day, author, subject, reasons } }: Culprit) {
  return refJson({ commit, day, author, subject, reasons });
}

function dayOrNull(day: number | undefined): string | null {
  return day === undefined ? null : formatDay(day);
}
