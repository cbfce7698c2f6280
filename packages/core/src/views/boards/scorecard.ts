import { isOpen } from '../../judge/about.ts';
import { moversByKpi, type Mover } from '../../judge/movers.ts';
import { offTrack, type OffTrack } from '../../judge/progress.ts';
import { figuresIn, isAsGood, sayValue, type Figure } from '../../judge/readings.ts';
import type { ObjectiveData } from '../../model/generated/types.ts';
import type { Entity } from '../../model/roadmap.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Day } from '../../time/day.ts';
import {
  cell,
  type BoardCell,
  type BoardContext,
  type BoardRow,
  type BoardSection,
  type BoardView,
} from '../board.ts';
import { DOMAIN_TITLES, sayCount, sayDated, sayDay } from '../say.ts';

/** One page, business and IT side by side (balanced scorecard: Kaplan & Norton 1992). */
const view: BoardView = {
  title: 'Scorecard',
  summary: 'every objective with its figures, and what moves them',
  make(context) {
    const { roadmap, plan, asOf } = context;
    const movers = moversByKpi(roadmap);
    const judged = [...figuresIn(roadmap).values()].map((figure): Judged => {
      const moving = movers.get(figure.kpi.id) ?? [];
      const found = offTrack(figure, moving, plan, asOf);
      return { figure, movers: moving, ...(found && { found }) };
    });
    const off = judged.filter(({ found }) => found).length;
    return {
      lead:
        judged.length === 0
          ? 'No figure is measured: nobody will see whether the work changed anything.'
          : `${sayCount(judged.length, 'figure')}, ${off === 0 ? 'all on their way' : `${off} not on the way`}.`,
      sections: sectionsOf(context, judged),
    };
  },
};
export default view;

interface Judged {
  readonly figure: Figure;
  readonly movers: readonly Mover[];
  readonly found?: OffTrack;
}

const COLUMNS = [
  { title: 'Figure' },
  { title: 'Side', spare: 3 },
  { title: 'Now', align: 'end' },
  { title: 'Trend', spare: 2 },
  { title: 'From', align: 'end', spare: 4 },
  { title: 'To', align: 'end' },
  { title: 'By' },
  { title: 'Standing' },
  { title: 'Moved by', spare: 1 },
] as const;

function sectionsOf(
  { roadmap, plan }: BoardContext,
  judged: readonly Judged[],
): readonly BoardSection[] {
  const byId = new Map(judged.map((each) => [each.figure.kpi.id, each]));
  const shown = new Set<string>();
  const sections = [...roadmap.objectives.values()].map((objective): BoardSection => {
    const ids = (objective.data.kpis ?? []).filter((id) => byId.has(id));
    for (const id of ids) shown.add(id);
    const figures = ids.flatMap((id) => byId.get(id) ?? []).toSorted(bySide);
    return {
      title: objective.title,
      note: noteOf(objective),
      columns: COLUMNS,
      rows: figures.map((each) => rowOf(each, plan)),
    };
  });
  const others = judged.filter(({ figure }) => !shown.has(figure.kpi.id));
  if (others.length === 0) return sections;
  const rows = others.toSorted(bySide).map((each) => rowOf(each, plan));
  return [...sections, { title: 'Figures of no objective', columns: COLUMNS, rows }];
}

function noteOf({ data }: Entity<ObjectiveData>): string {
  const parts = [data.owner && `${data.owner} answers for it`, data.by && `by ${data.by}`];
  return parts.filter(Boolean).join(', ');
}

const SIDES: readonly (string | undefined)[] = ['business', 'shared', 'it', undefined];

function bySide(one: Judged, other: Judged): number {
  return SIDES.indexOf(one.figure.kpi.data.domain) - SIDES.indexOf(other.figure.kpi.data.domain);
}

function rowOf({ figure, movers, found }: Judged, plan: Plan): BoardRow {
  const { kpi, latest, due } = figure;
  const { domain, baseline, target, guardrail } = kpi.data;
  return {
    at: kpi.at,
    cells: [
      cell(kpi.title),
      cell(domain === undefined ? '' : DOMAIN_TITLES[domain]),
      cell(latest ? sayValue(kpi, latest.value) : 'not measured', latest ? undefined : 'watch'),
      trendOf(figure),
      cell(baseline === undefined ? '' : sayValue(kpi, baseline)),
      cell(target ? sayValue(kpi, target.value) : (guardrail ?? '')),
      cell(due ? sayDated(due) : ''),
      standing(figure, found),
      cell(sayMovers(movers, plan)),
    ],
  };
}

function trendOf({ readings }: Figure): BoardCell {
  const values = readings.slice(-8).map(({ value }) => value);
  const text = values.map((value) => String(Math.round(value * 100) / 100)).join(' → ');
  return values.length > 1 ? { text, trend: values } : { text };
}

function standing(figure: Figure, found: OffTrack | undefined): BoardCell {
  const { target } = figure.kpi.data;
  if (found) return cell(STANDINGS[found.kind], found.kind === 'late' ? 'watch' : 'bad');
  if (!target || !figure.latest) return cell('');
  return isAsGood(figure, figure.latest.value, target.value)
    ? cell('reached', 'good')
    : cell('on its way', 'good');
}

const STANDINGS: Readonly<Record<OffTrack['kind'], string>> = {
  missed: 'missed',
  worse: 'worse than at first',
  promise: 'a promise was not kept',
  late: 'moved only after its day',
  nobody: 'nothing moves it',
};

const MOST_MOVERS = 3;

/** Those that are still to come first, the next to be finished before the others. */
function sayMovers(movers: readonly Mover[], plan: Plan): string {
  const order = ({ initiative }: Mover) =>
    isOpen(initiative) ? (plan.items.get(initiative.id)?.earliestFinish ?? 0) : Infinity;
  const said = movers
    .toSorted((a, b) => order(a) - order(b))
    .slice(0, MOST_MOVERS)
    .map((each) => sayMover(each, plan));
  const more = movers.length - said.length;
  return [...said, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

function sayMover({ initiative, expectation }: Mover, { items }: Plan): string {
  const expects = expectation?.expect === undefined ? '' : `, ${expectation.expect}`;
  return `${initiative.title}${expects} (${sayFinish(initiative.id, isOpen(initiative), items)})`;
}

function sayFinish(id: string, open: boolean, items: Plan['items']): string {
  const finish: Day | undefined = items.get(id)?.earliestFinish;
  return open && finish !== undefined ? sayDay(finish) : 'done';
}
