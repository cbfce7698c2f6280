import { isOpen } from '../../judge/about.ts';
import { dueDay, openDecisions } from '../../judge/open-decisions.ts';
import { rhythmsIn, type Rhythm } from '../../judge/rhythm.ts';
import { writtenOn } from '../../plan/written.ts';
import type { Day } from '../../time/day.ts';
import {
  cell,
  type BoardContext,
  type BoardRow,
  type BoardSection,
  type BoardView,
} from '../board.ts';
import { sayCount, sayDated, sayDay } from '../say.ts';

/** When people meet next, and what is on the table. */
const view: BoardView = {
  title: 'Touchpoints',
  summary: 'when people meet next, and what is to be decided there',
  make(context) {
    const { roadmap, asOf } = context;
    const rhythms = rhythmsIn(roadmap, asOf);
    const next = rhythms
      .flatMap(({ touchpoint, next: day }) => (day === undefined ? [] : [{ touchpoint, day }]))
      .filter(({ day }) => day >= asOf)
      .toSorted((a, b) => a.day - b.day)[0];
    const sections = [
      meetings(rhythms, asOf),
      decisions(context),
      asks(context),
      expiring(context),
    ];
    return {
      lead: next
        ? `Next: ${next.touchpoint.title} on ${sayDay(next.day)}; ${sayCount(sections[1]!.rows.length, 'decision')} open.`
        : `No touchpoint is coming; ${sayCount(sections[1]!.rows.length, 'decision')} open.`,
      sections: sections.filter(({ rows }) => rows.length > 0),
    };
  },
};
export default view;

function meetings(rhythms: readonly Rhythm[], asOf: Day): BoardSection {
  const rows = rhythms.map(({ touchpoint, held, next }): BoardRow => {
    const { business = [], it = [] } = touchpoint.data.participants ?? {};
    const last = held.findLast(({ day }) => day <= asOf);
    return {
      at: touchpoint.at,
      cells: [
        cell(touchpoint.title),
        cell(touchpoint.data.every === undefined ? '' : `every ${touchpoint.data.every}`),
        cell(last ? sayDay(last.day) : 'never', last ? undefined : 'watch'),
        next === undefined
          ? cell('')
          : cell(
              next < asOf ? `was due on ${sayDay(next)}` : sayDay(next),
              next < asOf ? 'bad' : 'good',
            ),
        cell(business.join(', ')),
        cell(it.join(', ')),
      ],
    };
  });
  const columns = [
    { title: 'Touchpoint' },
    { title: 'Rhythm' },
    { title: 'Last' },
    { title: 'Next' },
    { title: 'Business', spare: 1 },
    { title: 'IT', spare: 2 },
  ];
  return { title: 'When', columns, rows };
}

function decisions({ roadmap, asOf }: BoardContext): BoardSection {
  const rows = openDecisions(roadmap)
    .toSorted((a, b) => dueDay(a) - dueDay(b))
    .map(({ title, data, initiative, needBy, at }): BoardRow => {
      const isLate = dueDay({ needBy }) < asOf;
      return {
        at,
        cells: [
          cell(title),
          cell(data.owner ?? ''),
          cell(needBy ? sayDated(needBy) : '', isLate ? 'bad' : undefined),
          cell(initiative.title),
        ],
      };
    });
  const titles = ['Question', 'Who decides', 'Needed by', 'Waits for it'];
  return { title: 'To decide', columns: titles.map((title) => ({ title })), rows };
}

/** What one asks of another, and the other has not said yes to. */
function asks({ roadmap }: BoardContext): BoardSection {
  const rows = roadmap.initiatives.filter(isOpen).flatMap((initiative) =>
    initiative.dependencies.flatMap((dependency): BoardRow[] => {
      const { data, predecessor, needBy } = dependency;
      if (typeof data === 'string' || !predecessor || !isOpen(predecessor)) return [];
      if (data.acknowledged !== undefined && data.acknowledged !== false) return [];
      return [
        {
          at: dependency.at,
          cells: [
            cell(initiative.title),
            cell(predecessor.title),
            cell(data.for ?? ''),
            cell(needBy ? sayDated(needBy) : ''),
          ],
        },
      ];
    }),
  );
  const titles = ['Who asks', 'Of whom', 'For what', 'By'];
  return { title: 'Asked and not answered', columns: titles.map((title) => ({ title })), rows };
}

function expiring({ roadmap, asOf }: BoardContext): BoardSection {
  const read = writtenOn(roadmap);
  const rows = roadmap.initiatives.filter(isOpen).flatMap((initiative) =>
    (initiative.data.assumptions ?? []).flatMap((each): BoardRow[] => {
      if (typeof each === 'string') return [];
      const until = read(each, 'validUntil', each.validUntil);
      const last = until?.period?.last;
      if (!until || last === undefined || last - asOf > 30) return [];
      return [
        {
          at: until.at,
          cells: [
            cell(each.text),
            cell(initiative.title),
            cell(each.owner ?? ''),
            cell(sayDated(until), last < asOf ? 'bad' : 'watch'),
          ],
        },
      ];
    }),
  );
  const titles = ['Assumption', 'Of', 'Owner', 'Good until'];
  return { title: 'To look at again', columns: titles.map((title) => ({ title })), rows };
}
