import { isOpen } from '../../judge/about.ts';
import { isDuty } from '../../judge/purpose.ts';
import type { Initiative } from '../../model/roadmap.ts';
import {
  cell,
  type BoardContext,
  type BoardRow,
  type BoardSection,
  type BoardView,
} from '../board.ts';
import { isLate } from '../filter.ts';
import { DOMAIN_TITLES, sayCount, sayDated, sayDay, STATUS_TITLES } from '../say.ts';

/** Which work serves which objective, and which serves none. */
const view: BoardView = {
  title: 'Objectives and initiatives',
  summary: 'which work serves which objective, and which serves none',
  make(context) {
    const { roadmap } = context;
    const open = roadmap.initiatives.filter(isOpen);
    const sections = [...roadmap.objectives.values()].map(({ id, title, data }): BoardSection => ({
      title,
      ...(data.by !== undefined && { note: `by ${data.by}` }),
      columns: COLUMNS,
      rows: open
        .filter((each) => each.data.objectives?.includes(id))
        .map((each) => rowOf(each, context)),
    }));
    const none = open.filter((each) => (each.data.objectives ?? []).length === 0);
    const unserved = sections.filter(({ rows }) => rows.length === 0).length;
    return {
      lead: leadOf(open.length, sections.length, none.length, unserved),
      sections:
        none.length === 0
          ? sections
          : [
              ...sections,
              {
                title: 'Without an objective',
                columns: COLUMNS,
                rows: none.map((each) => rowOf(each, context)),
              },
            ],
    };
  },
};
export default view;

function leadOf(open: number, objectives: number, none: number, unserved: number): string {
  const all = `${sayCount(open, 'open initiative')} for ${sayCount(objectives, 'objective')}`;
  const without =
    none === 0 ? 'each serves one' : `${none} ${none === 1 ? 'serves' : 'serve'} none`;
  return `${all}; ${without}${unserved === 0 ? '' : `, and nothing serves ${sayCount(unserved, 'objective')}`}.`;
}

const COLUMNS = [
  { title: 'Initiative' },
  { title: 'Side', spare: 2 },
  { title: 'Status' },
  { title: 'Target' },
  { title: 'Earliest finish' },
  { title: 'Figures', spare: 1 },
] as const;

function rowOf(initiative: Initiative, { roadmap, plan }: BoardContext): BoardRow {
  const { data, status, target, title } = initiative;
  const item = plan.items.get(initiative.id);
  const figures = (data.kpis ?? []).map((each) => (typeof each === 'string' ? each : each.kpi));
  const duty = isDuty(initiative) ? ` (${data.category})` : '';
  return {
    at: initiative.at,
    cells: [
      cell(`${title}${duty}`),
      cell(data.domain === undefined ? '' : DOMAIN_TITLES[data.domain]),
      cell(STATUS_TITLES[status]),
      cell(target ? sayDated(target) : ''),
      cell(item ? sayDay(item.earliestFinish) : '', isLate(initiative, item) ? 'bad' : undefined),
      cell(figures.map((id) => roadmap.kpis.get(id)?.title ?? id).join('; ')),
    ],
  };
}
