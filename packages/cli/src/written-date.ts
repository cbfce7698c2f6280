import { formatDay, type Dated } from '@throughline/core';

/** A date in output that people copy from: a day as `2027-03-22 (spring-season)`, anything else as written. */
export function writtenDate({ text, when, period }: Dated): string {
  if (period?.precision !== 'day') return text;
  const isNamed = when.kind === 'period' && when.via !== undefined;
  return isNamed ? `${formatDay(period.first)} (${text})` : formatDay(period.first);
}
