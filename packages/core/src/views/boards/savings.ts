import { lastDay, lifecyclesIn } from '../../judge/lifecycle.ts';
import { isOpen } from '../../judge/about.ts';
import { changesBySystem } from '../../judge/changes-to-systems.ts';
import { parseMoney, type Money } from '../../model/quantity/money.ts';
import type { ContractData } from '../../model/generated/types.ts';
import type { Location } from '../../text/source.ts';
import { addMonths, civilOf, dayOf, type Day } from '../../time/day.ts';
import { cell, type BoardContext, type BoardRow, type BoardView } from '../board.ts';
import { sayDay } from '../say.ts';

/** What no longer has to be paid, quarter by quarter: contracts of systems that go, and what work saves. */
const view: BoardView = {
  title: 'Savings',
  summary: 'what no longer has to be paid, quarter by quarter',
  make(context) {
    const savings = [...fromSystems(context), ...fromWork(context)].toSorted(
      (a, b) => a.from - b.from,
    );
    const quarters = quartersFrom(context.asOf);
    const currency = context.roadmap.data.currency ?? '';
    const rows = savings.map(({ title, from, perYear, at }): BoardRow => ({
      at,
      cells: [
        cell(title),
        cell(sayDay(from)),
        cell(sayMoney(perYear)),
        ...quarters.map(({ first, last }) => cell(sayMoney(within(perYear, from, first, last)))),
      ],
    }));
    const sums = quarters.map(({ first, last }) =>
      savings.reduce((sum, { perYear, from }) => sum + within(perYear, from, first, last), 0),
    );
    const total = savings.reduce((sum, { perYear }) => sum + perYear, 0);
    const totals: BoardRow = {
      cells: [
        cell('All'),
        cell(''),
        cell(sayMoney(total)),
        ...sums.map((each) => cell(sayMoney(each))),
      ],
    };
    const columns = [
      { title: 'What' },
      { title: 'From' },
      { title: `${currency} a year`.trim(), align: 'end' as const },
      ...quarters.map(({ name }) => ({ title: name, align: 'end' as const })),
    ];
    return {
      lead:
        savings.length === 0
          ? 'Nothing that is planned ends a contract or names a saving.'
          : `${currency} ${sayMoney(total)} a year once all of it is done.`.trim(),
      sections:
        rows.length === 0
          ? []
          : [
              {
                title: 'By quarter',
                note: 'what is saved within each',
                columns,
                rows: [...rows, totals],
              },
            ],
    };
  },
};
export default view;

interface Saving {
  readonly title: string;
  /** The first day on which it is not paid. */
  readonly from: Day;
  readonly perYear: number;
  readonly at: Location;
}

function fromSystems({ roadmap, asOf }: BoardContext): readonly Saving[] {
  const changes = changesBySystem(roadmap);
  return [...lifecyclesIn(roadmap).values()].flatMap((each): Saving[] => {
    // Work that retires it and says what that saves is counted itself.
    const isCounted = (changes.get(each.system.id) ?? []).some(
      ({ change, initiative }) =>
        change === 'retires' && isOpen(initiative) && initiative.data.budget?.savings !== undefined,
    );
    if (isCounted) return [];
    const last = lastDay(each);
    const { title, data, at } = each.system;
    const perYear = (data.contracts ?? []).reduce((sum, one) => sum + yearly(one), 0);
    return last === undefined || last < asOf || perYear === 0
      ? []
      : [{ title: `${title} ends`, from: last + 1, perYear, at }];
  });
}

function fromWork({ roadmap, plan }: BoardContext): readonly Saving[] {
  return roadmap.initiatives.filter(isOpen).flatMap((initiative): Saving[] => {
    const text = initiative.data.budget?.savings;
    const item = plan.items.get(initiative.id);
    const perYear = text === undefined ? 0 : aYear(parseMoney(text));
    if (perYear === 0 || !item) return [];
    const finish = Math.max(
      item.earliestFinish,
      initiative.target?.period?.last ?? item.earliestFinish,
    );
    return [{ title: initiative.title, from: finish + 1, perYear, at: initiative.at }];
  });
}

function yearly({ cost, unitCost, purchased = 1 }: ContractData): number {
  if (cost !== undefined) return aYear(parseMoney(cost));
  return unitCost === undefined ? 0 : aYear(parseMoney(unitCost)) * purchased;
}

const A_YEAR = { y: 1, q: 4, mo: 12 } as const;

/** What is paid once is no saving that goes on. */
function aYear(parsed: ReturnType<typeof parseMoney>): number {
  if (!parsed.ok) return 0;
  const { amount, per }: Money = parsed.value;
  return per === undefined ? 0 : amount * A_YEAR[per];
}

interface Quarter {
  readonly name: string;
  readonly first: Day;
  readonly last: Day;
}

const QUARTERS = 6;

function quartersFrom(asOf: Day): readonly Quarter[] {
  const { year, month } = civilOf(asOf);
  const begin = dayOf(year, month - ((month - 1) % 3), 1);
  return Array.from({ length: QUARTERS }, (_, index) => {
    const first = addMonths(begin, 3 * index);
    const at = civilOf(first);
    return { name: `${at.year}-Q${(at.month + 2) / 3}`, first, last: addMonths(first, 3) - 1 };
  });
}

function within(perYear: number, from: Day, first: Day, last: Day): number {
  const days = Math.max(0, last - Math.max(first, from) + 1);
  return (perYear * days) / 365.25;
}

/** `1 250 000`, to a hundred: more digits would claim to know more. */
function sayMoney(value: number): string {
  const rounded = Math.round(value / 100) * 100;
  return rounded === 0 ? '' : String(rounded).replaceAll(/\B(?=(?:\d{3})+$)/g, ' ');
}
