import { isOpen, nameOf, subjectOf } from '../../judge/about.ts';
import type { Dated, Initiative } from '../../model/roadmap.ts';
import type { Fix } from '../../text/diagnostic.ts';
import { displayed } from '../../text/display.ts';
import { addMonths, civilOf, type Day } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'a date that is far away is no more precise than anybody can know',
  options: { months: 15 },
  *checkInitiative(initiative, { asOf, options: { months } }) {
    const { target } = initiative;
    if (!target || !isOpen(initiative)) return;
    if (isFarAndPrecise(initiative, target, addMonths(asOf, months))) {
      yield notice(initiative, target, months);
    }
  },
});

/** A day that somebody gave a reason for, or that hangs on a named date, is not a guess. */
function isFarAndPrecise(
  { data, announced }: Initiative,
  { period, when }: Dated,
  far: Day,
): boolean {
  if (!period || period.first <= far || announced || data.targetReason !== undefined) return false;
  if (period.precision !== 'day' && period.precision !== 'week') return false;
  return !(when.kind === 'period' && when.via !== undefined);
}

function notice(initiative: Initiative, target: Dated, months: number): Noticed {
  return {
    message: `${nameOf(initiative)} aims at ${displayed(target.text)}, a day more than ${months} months away`,
    help: 'write the quarter until more is known, or the reason for the day under targetReason',
    at: target.at,
    subject: subjectOf(initiative),
    fixes: coarser(target),
  };
}

function coarser({ at, period }: Dated): Fix[] {
  const { year, month } = civilOf(period!.last);
  const text = `${year}-Q${Math.ceil(month / 3)}`;
  return [{ title: `Write ${text}`, safe: false, edits: [{ ...at, text }] }];
}
