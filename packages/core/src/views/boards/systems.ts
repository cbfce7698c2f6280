import { sayList } from '../../judge/about.ts';
import { changesBySystem, type ChangeToSystem } from '../../judge/changes-to-systems.ts';
import {
  isInUse,
  isSuccession,
  lastDay,
  lifecyclesIn,
  type Lifecycle,
} from '../../judge/lifecycle.ts';
import { noticeDaysIn } from '../../judge/notice-day.ts';
import { takeoversIn, type Takeover } from '../../judge/takeover.ts';
import type { Dated, Roadmap } from '../../model/roadmap.ts';
import type { Day } from '../../time/day.ts';
import {
  cell,
  type BoardCell,
  type BoardContext,
  type BoardRow,
  type BoardSection,
  type BoardView,
} from '../board.ts';
import { sayCount, sayDated, sayDay } from '../say.ts';

/** What the company runs on: what each system is for, when it goes, and what takes its place. */
const view: BoardView = {
  title: 'Systems',
  summary: 'what systems are for, when they go, how data travels',
  make(context) {
    const { roadmap, asOf } = context;
    const all = [...lifecyclesIn(roadmap).values()];
    const used = all.filter((each) => isInUse(each, asOf)).length;
    const going = all.filter((each) => (lastDay(each) ?? -Infinity) >= asOf).length;
    return {
      lead:
        all.length === 0
          ? 'No system is written down.'
          : `${sayCount(all.length, 'system')}, ${used} in use, ${going} with a day on which ${going === 1 ? 'it goes' : 'they go'}.`,
      sections: [
        capabilities(all, context),
        lives(all, context),
        exchanges(context),
        contracts(context),
      ].filter(({ rows }) => rows.length > 0),
    };
  },
};
export default view;

/** Capability by capability: where two systems stand in one row, one of them may be too many. */
function capabilities(all: readonly Lifecycle[], { roadmap, asOf }: BoardContext): BoardSection {
  const byName = new Map<string, Lifecycle[]>();
  for (const each of all) {
    for (const name of each.system.data.capabilities ?? []) {
      byName.set(name, [...(byName.get(name) ?? []), each]);
    }
  }
  const titles = (list: readonly Lifecycle[]) => list.map(({ system }) => system.title).join('; ');
  const rows = [...byName]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]): BoardRow => {
      const now = list.filter((each) => isInUse(each, asOf));
      const next = list.filter((each) => !isInUse(each, asOf) && (lastDay(each) ?? asOf) >= asOf);
      return {
        cells: [
          cell(name),
          cell(titles(now), isTwice(now, roadmap) ? 'watch' : undefined),
          cell(titles(next)),
        ],
      };
    });
  const columns = [{ title: 'Capability' }, { title: 'In use' }, { title: 'To come' }];
  return { title: 'Capabilities', columns, rows };
}

/** Whether two of them do the same, and neither takes the place of the other. */
function isTwice(list: readonly Lifecycle[], roadmap: Roadmap): boolean {
  return list.some((one, index) =>
    list.slice(0, index).some((other) => !isSuccession(one.system, other.system, roadmap)),
  );
}

const LIFE_COLUMNS = [
  { title: 'System' },
  { title: 'Owner', spare: 3 },
  { title: 'What becomes of it', spare: 2 },
  { title: 'Active from', spare: 1 },
  { title: 'Ends' },
  { title: 'Successor' },
  { title: 'Changed by', spare: 4 },
] as const;

function lives(all: readonly Lifecycle[], { roadmap, plan, asOf }: BoardContext): BoardSection {
  const changes = changesBySystem(roadmap);
  const takeovers = new Map(takeoversIn(roadmap, plan).map((each) => [each.old.system.id, each]));
  const rows = all.toSorted(byEnd).map((each): BoardRow => {
    const { system, active, endOfLife } = each;
    const { owner = '', disposition = '' } = system.data;
    return {
      at: system.at,
      cells: [
        cell(system.title),
        cell(owner),
        cell(disposition),
        cell(active ? sayDated(active) : ''),
        ending(endOfLife, asOf),
        successor(takeovers.get(system.id)),
        cell(sayChanges(changes.get(system.id) ?? [])),
      ],
    };
  });
  return { title: 'Lifecycles', note: 'the next to go first', columns: LIFE_COLUMNS, rows };
}

function byEnd(one: Lifecycle, other: Lifecycle): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (lastDay(one) ?? last) - (lastDay(other) ?? last);
}

function ending(end: Dated | undefined, asOf: Day): BoardCell {
  if (!end?.period) return cell('');
  const isOver = end.period.last < asOf;
  return cell(sayDated(end), isOver ? 'bad' : end.period.last - asOf < SOON ? 'watch' : undefined);
}

/** Days within which an end is near. */
const SOON = 366;

function successor(takeover: Takeover | undefined): BoardCell {
  if (!takeover) return cell('');
  const { next, ends, ready } = takeover;
  const { title } = next.system;
  if (ready === undefined || !Number.isFinite(ready)) return cell(title);
  const isGap = ends !== undefined && ready > ends + 1;
  return cell(`${title} (${sayDay(ready)})`, isGap ? 'bad' : 'good');
}

const MOST_NAMES = 3;

function sayChanges(changes: readonly ChangeToSystem[]): string {
  const shown = changes.filter(({ change }) => change !== 'uses');
  const titles = [...new Set(shown.map(({ initiative }) => initiative.title))];
  const more = titles.length - MOST_NAMES;
  return [...titles.slice(0, MOST_NAMES), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** Who reads what from whom; what is missing stands out. */
function exchanges({ roadmap, findings }: BoardContext): BoardSection {
  const missing = findings.filter(({ rule }) => rule === 'system/not-integrated');
  const ways = [...roadmap.systems.values()].flatMap(({ title, data }) =>
    (data.integrates ?? []).map((each): BoardRow => {
      const partner = roadmap.systems.get(each.with)?.title ?? each.with;
      const { status = 'live', via = '', carries = [] } = each;
      return {
        cells: [
          cell(title),
          cell(partner),
          cell(carries.join(', ')),
          cell(via),
          cell(status, status === 'live' ? 'good' : 'watch'),
        ],
      };
    }),
  );
  const gaps = missing.map(({ message, at }): BoardRow => ({
    at,
    cells: [cell(message), cell(''), cell(''), cell(''), cell('missing', 'bad')],
  }));
  const titles = ['System', 'With', 'Carries', 'By', 'Standing'];
  return {
    title: 'How data travels',
    columns: titles.map((title) => ({ title })),
    rows: [...gaps, ...ways],
  };
}

function contracts({ roadmap, asOf }: BoardContext): BoardSection {
  const rows = noticeDaysIn(roadmap, asOf).map(({ system, contract, renewal, day }): BoardRow => {
    const { purchased, active90d } = contract;
    const share = purchased && active90d !== undefined ? active90d / purchased : undefined;
    const used = share === undefined ? '' : `${active90d} of ${purchased}`;
    const isNear = day - asOf <= 120;
    return {
      at: renewal.at,
      cells: [
        cell(system.title),
        cell(contract.title ?? contract.vendor ?? ''),
        {
          ...cell(used, share !== undefined && share < 0.7 ? 'watch' : undefined),
          ...(share !== undefined && { share }),
        },
        cell(
          sayList(
            [contract.cost, contract.unitCost && `${contract.unitCost} each`].flatMap(
              (each) => each ?? [],
            ),
          ),
        ),
        cell(day < asOf ? `passed on ${sayDay(day)}` : sayDay(day), isNear ? 'watch' : undefined),
        cell(sayDated(renewal)),
      ],
    };
  });
  const titles = ['System', 'Contract', 'In use', 'Cost', 'Notice by', 'Renews'];
  return { title: 'Contracts', columns: titles.map((title) => ({ title })), rows };
}
