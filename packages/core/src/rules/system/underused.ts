import { sayCount, sayDate } from '../../judge/about.ts';
import { noticeDaysIn, type NoticeDay } from '../../judge/notice-day.ts';
import { parseMoney } from '../../model/quantity/money.ts';
import { where } from '../../parse/origin.ts';
import { displayed } from '../../text/display.ts';
import { formatDay } from '../../time/day.ts';
import { defineRule, type Noticed } from '../rule.ts';

export default defineRule({
  severity: 'warning',
  summary: 'licences that nobody uses are given back while notice can still be given',
  options: { percent: 70, days: 120 },
  *checkWritten({ roadmap, asOf, options: { percent, days } }) {
    for (const each of noticeDaysIn(roadmap, asOf)) {
      const { purchased = 0, active90d = purchased } = each.contract;
      const isNear = each.day >= asOf && each.day - asOf <= days;
      if (isNear && active90d < (purchased * percent) / 100) yield notice(each, asOf);
    }
  },
});

function notice({ system, contract, renewal, day }: NoticeDay, asOf: number): Noticed {
  const { purchased = 0, active90d = 0, vendor, title } = contract;
  const what = title ?? vendor;
  const licences = what === undefined ? 'licences' : `licences of ${displayed(what)}`;
  return {
    message: `${displayed(system.id)} has ${purchased} ${licences} and uses ${active90d}; notice must be given by ${formatDay(day)}, in ${sayCount(day - asOf, 'day')}`,
    help: `renew ${active90d} of them on ${sayDate(renewal, 'first')}${saving(contract)}, or say who will use the others`,
    at: where(contract, 'active90d'),
    subject: `system:${system.id}`,
  };
}

/** What the unused ones cost, in words; nothing where no cost is written, or it is no number. */
function saving({ purchased = 0, active90d = 0, unitCost }: NoticeDay['contract']): string {
  const cost = unitCost === undefined ? undefined : parseMoney(unitCost);
  if (!cost?.ok) return '';
  const total = Math.round(cost.value.amount * (purchased - active90d) * 100) / 100;
  const per = cost.value.per === undefined ? '' : `/${cost.value.per}`;
  return `, which saves ${total}${per}`;
}
