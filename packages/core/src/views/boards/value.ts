import { effortsOf } from '../../capacity/effort-left.ts';
import { isOpen } from '../../judge/about.ts';
import { valueOf, type Value } from '../../judge/value.ts';
import type { Initiative } from '../../model/roadmap.ts';
import { cell, type BoardRow, type BoardView } from '../board.ts';
import { sayCount, STATUS_TITLES } from '../say.ts';

/** What is worth most for its size, beside the rank that it has. */
const view: BoardView = {
  title: 'Value',
  summary: 'what is worth most for its size, beside its rank',
  make({ roadmap }) {
    const read = effortsOf(roadmap);
    const open = roadmap.initiatives.filter(isOpen);
    const valued = open
      .flatMap((each) => valueOf(each, read) ?? [])
      .toSorted((a, b) => b.wsjf - a.wsjf);
    const without = open.filter(({ data }) => data.value === undefined);
    return {
      lead: `${sayCount(valued.length, 'initiative')} of ${open.length} can be compared; ${without.length} have no value written.`,
      sections: [
        { title: 'Worth for its size', columns: COLUMNS, rows: valued.map(rowOf) },
        {
          title: 'Without a value',
          columns: [
            { title: 'Initiative' },
            { title: 'Status' },
            { title: 'Rank', align: 'end' as const },
          ],
          rows: without.map((each) => ({
            at: each.at,
            cells: [cell(each.title), cell(STATUS_TITLES[each.status]), cell(rankOf(each))],
          })),
        },
      ].filter(({ rows }) => rows.length > 0),
    };
  },
};
export default view;

const COLUMNS = [
  { title: 'Initiative' },
  { title: 'Rank', align: 'end' },
  { title: 'Business', align: 'end', spare: 3 },
  { title: 'Time', align: 'end', spare: 2 },
  { title: 'Risk', align: 'end', spare: 4 },
  { title: 'Size', align: 'end' },
  { title: 'Worth', align: 'end' },
] as const;

function rowOf({ initiative, size, wsjf }: Value): BoardRow {
  const { businessValue = 0, timeCriticality = 0, riskReduction = 0 } = initiative.data.value ?? {};
  return {
    at: initiative.at,
    cells: [
      cell(initiative.title),
      cell(rankOf(initiative)),
      cell(String(businessValue)),
      cell(String(timeCriticality)),
      cell(String(riskReduction)),
      cell(short(size)),
      cell(short(wsjf)),
    ],
  };
}

function rankOf({ data: { priority } }: Initiative): string {
  return priority === undefined ? '' : String(priority);
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
