import { parseMoney } from '../model/quantity/money.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { Cost, Summary } from './comparison.ts';
import type { Compared } from './compare.ts';
import { overloadsIn } from './overloads.ts';
import { standingOf } from './standing.ts';

/** One state of a roadmap in numbers, to stand beside another. */
export function summaryOf({ roadmap, plan, workload, findings }: Compared): Summary {
  const open = roadmap.initiatives.filter(
    ({ status }) => status !== 'done' && status !== 'dropped',
  );
  const planned = open.flatMap(({ id }) => plan.items.get(id) ?? []);
  const finishes = planned.map(({ earliestFinish }) => earliestFinish);
  const overload = [...overloadsIn(workload).values()].reduce((sum, { days }) => sum + days, 0);
  return {
    initiatives: open.length,
    late: planned.filter((item) => standingOf(item).late > 0).length,
    critical: planned.filter(({ critical }) => critical).length,
    ...(finishes.length > 0 && { lastFinish: finishes.reduce((a, b) => Math.max(a, b)) }),
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    overload: Math.round(overload * 10) / 10,
    proofs: workload.proofs.length,
    costs: costsOf(roadmap),
  };
}

const PER_YEAR = { y: 1, q: 4, mo: 12 } as const;

/** By currency, in the order of the alphabet; budgets that cannot be read do not count. */
function costsOf({ initiatives, data }: Roadmap): readonly Cost[] {
  const costs = new Map<string, { once: number; perYear: number }>();
  for (const { status, data: initiative } of initiatives) {
    const { budget } = initiative;
    if (!budget || status === 'dropped') continue;
    const currency = budget.currency ?? data.currency ?? '';
    const sum = costs.get(currency) ?? { once: 0, perYear: 0 };
    for (const text of [budget.capex, budget.opex]) {
      const money = text === undefined ? undefined : parseMoney(text);
      if (!money?.ok) continue;
      const { amount, per } = money.value;
      if (per) sum.perYear += amount * PER_YEAR[per];
      else sum.once += amount;
    }
    costs.set(currency, sum);
  }
  return [...costs]
    .map(([currency, sum]) => ({ currency, ...sum }))
    .toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}
