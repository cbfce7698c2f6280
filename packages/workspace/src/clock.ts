import { dayOf, type Day } from '@throughline/core';

/** The calendar day that it is on this machine, in its time zone: the only use of a clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
