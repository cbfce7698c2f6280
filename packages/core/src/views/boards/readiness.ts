import { isOpen } from '../../judge/about.ts';
import { timingOf, type Timing } from '../../judge/preparing.ts';
import type { Initiative } from '../../model/roadmap.ts';
import { openPreparations, type Preparation } from '../../plan/preparation.ts';
import { writtenOn } from '../../plan/written.ts';
import type { Day } from '../../time/day.ts';
import {
  cell,
  type BoardCell,
  type BoardContext,
  type BoardRow,
  type BoardView,
} from '../board.ts';
import { sayCount, sayDay } from '../say.ts';

/** What has to be in place before work can begin, by the day on which it is needed. */
const view: BoardView = {
  title: 'Readiness',
  summary: 'what must be in place before work begins, and by when',
  make(context) {
    const all = preparationsIn(context);
    const late = all.filter(({ timing }) => isLate(timing));
    const rows = all.toSorted((a, b) => a.order - b.order).map(rowOf);
    return {
      lead:
        all.length === 0
          ? 'Nothing is left to prepare.'
          : `${sayCount(all.length, 'thing')} to prepare, ${late.length === 0 ? 'all of them in time' : `${late.length} of them late`}.`,
      sections: [{ title: 'To prepare', columns: COLUMNS, rows }],
    };
  },
};
export default view;

const COLUMNS = [
  { title: 'What' },
  { title: 'For' },
  { title: 'Owner', spare: 2 },
  { title: 'Takes', align: 'end', spare: 1 },
  { title: 'Ask by' },
  { title: 'Needed by' },
  { title: 'Standing' },
] as const;

interface Prepared {
  readonly initiative: Initiative;
  readonly preparation: Preparation;
  readonly timing: Timing | undefined;
  /** The day by which it stands in the list; what has none comes last. */
  readonly order: Day;
}

/** Any number of working days ahead: the board shows all that is open. */
const ALL_AHEAD = Number.MAX_SAFE_INTEGER;

function preparationsIn({ roadmap, plan, asOf }: BoardContext): readonly Prepared[] {
  const read = writtenOn(roadmap);
  return roadmap.initiatives.filter(isOpen).flatMap((initiative) =>
    openPreparations(initiative, asOf, read).map((preparation): Prepared => {
      const timing = timingOf(preparation, initiative, plan, ALL_AHEAD);
      return { initiative, preparation, timing, order: orderOf(timing, asOf) };
    }),
  );
}

function orderOf(timing: Timing | undefined, asOf: Day): Day {
  if (!timing) return Number.MAX_SAFE_INTEGER;
  return timing.kind === 'late' || timing.kind === 'soon' ? timing.askBy : asOf;
}

function isLate(timing: Timing | undefined): boolean {
  return timing !== undefined && timing.kind !== 'soon';
}

function rowOf({ initiative, preparation, timing }: Prepared): BoardRow {
  const needed = timing && 'need' in timing ? timing : undefined;
  return {
    at: preparation.at,
    cells: [
      cell(preparation.what),
      cell(initiative.title),
      cell(preparation.data?.owner ?? ''),
      cell(preparation.data?.leadTime ?? ''),
      cell(needed ? sayDay(needed.askBy) : ''),
      cell(needed ? sayDay(needed.need) : ''),
      standing(preparation, timing),
    ],
  };
}

function standing({ started }: Preparation, timing: Timing | undefined): BoardCell {
  if (timing?.kind === 'begun') return cell('work began without it', 'bad');
  if (timing?.kind === 'late') return cell(`late: there on ${sayDay(timing.ready)}`, 'bad');
  if (timing?.kind === 'overdue') return cell(`was due on ${sayDay(timing.due)}`, 'watch');
  return started ? cell('asked for', 'good') : cell('to be asked for');
}
