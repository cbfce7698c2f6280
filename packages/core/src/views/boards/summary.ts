import { isOpen, sayList } from '../../judge/about.ts';
import { moversByKpi } from '../../judge/movers.ts';
import { offTrack } from '../../judge/progress.ts';
import { dueDay, openDecisions } from '../../judge/open-decisions.ts';
import { figuresIn } from '../../judge/readings.ts';
import type { Initiative } from '../../model/roadmap.ts';
import {
  cell,
  type BoardCell,
  type BoardContext,
  type BoardRow,
  type BoardSection,
  type BoardView,
} from '../board.ts';
import { isLate } from '../filter.ts';
import { sayCount, sayDated, sayDay } from '../say.ts';

/** What a managing director reads in a minute: no ids, no jargon, nothing that can wait. */
const view: BoardView = {
  title: 'On one page',
  summary: 'one page for those who have a minute',
  make(context) {
    const promised = context.roadmap.initiatives.filter((each) => isOpen(each) && each.committed);
    const late = promised.filter((each) => isLateIn(each, context));
    return {
      lead: leadOf(promised, late, context),
      sections: [
        promises(promised, late, context),
        objectives(context),
        toDecide(context),
        coming(context),
      ].filter(({ rows }) => rows.length > 0),
    };
  },
};
export default view;

function isLateIn(initiative: Initiative, { plan }: BoardContext): boolean {
  return isLate(initiative, plan.items.get(initiative.id));
}

/** What is in a proof: not all of it can be done, whichever is dropped. */
function crowdedIn({ workload }: BoardContext): ReadonlyMap<Initiative, string> {
  const found = new Map<Initiative, string>();
  for (const { pool, parts } of workload.proofs) {
    for (const { task } of parts) found.set(task.work.initiative, pool.team.title);
  }
  return found;
}

function leadOf(
  promised: readonly Initiative[],
  late: readonly Initiative[],
  context: BoardContext,
): string {
  if (promised.length === 0) return 'Nothing has been promised yet.';
  const crowded = crowdedIn(context);
  const teams = [...new Set(crowded.values())];
  const all = sayCount(promised.length, 'promise');
  const first =
    late.length === 0
      ? `No date of ${all} is impossible by itself.`
      : `${late.length} of ${all} cannot be kept.`;
  if (teams.length === 0) return late.length === 0 ? `All of ${all} can be kept.` : first;
  const have = teams.length === 1 ? 'has' : 'have';
  const gives =
    crowded.size === 1
      ? 'of one promise, something has to give'
      : `of ${crowded.size} promises, something has to give`;
  return `${first} ${sayList(teams)} ${have} been promised for more than can be done: ${gives}.`;
}

function promises(
  promised: readonly Initiative[],
  late: readonly Initiative[],
  context: BoardContext,
): BoardSection {
  const { plan } = context;
  const crowded = crowdedIn(context);
  const rest = promised.filter((each) => !late.includes(each));
  const full = rest.filter((each) => crowded.has(each));
  const told = rest.filter((each) => !crowded.has(each) && each.announced);
  const rows = [...late, ...full, ...told].map((each): BoardRow => {
    const item = plan.items.get(each.id);
    const due = item?.due ?? each.target;
    return {
      at: each.at,
      cells: [
        cell(each.title),
        cell(due ? sayDated(due) : ''),
        late.includes(each) && item
          ? cell(`not before ${sayDay(item.earliestFinish)}`, 'bad')
          : keeping(crowded.get(each)),
        cell(each.announced ? 'told to others' : 'known inside'),
      ],
    };
  });
  const titles = ['What', 'Promised for', 'Can it be kept', 'Who knows'];
  return {
    title: 'Promises in doubt, and those that others were told',
    columns: titles.map((title) => ({ title })),
    rows,
  };
}

function keeping(team: string | undefined): BoardCell {
  return team === undefined ? cell('yes', 'good') : cell(`${team} cannot do it all`, 'watch');
}

function objectives(context: BoardContext): BoardSection {
  const { roadmap, plan, asOf } = context;
  const figures = figuresIn(roadmap);
  const movers = moversByKpi(roadmap);
  const rows = [...roadmap.objectives.values()].map(({ id, title, data, at }): BoardRow => {
    const own = (data.kpis ?? []).flatMap((kpi) => figures.get(kpi) ?? []);
    const off = own.filter((each) => offTrack(each, movers.get(each.kpi.id) ?? [], plan, asOf));
    const serving = roadmap.initiatives.filter(
      (each) => isOpen(each) && each.data.objectives?.includes(id),
    );
    const late = serving.filter((each) => isLateIn(each, context)).length;
    const isBad = off.length > 0;
    return {
      at,
      cells: [
        cell(title),
        cell(data.by ?? ''),
        cell(
          own.length === 0
            ? 'not measured'
            : isBad
              ? `${off.length} of ${sayCount(own.length, 'figure')} not on the way`
              : `${sayCount(own.length, 'figure')} on the way`,
          own.length === 0 ? 'watch' : isBad ? 'bad' : 'good',
        ),
        cell(
          late === 0 ? sayCount(serving.length, 'initiative') : `${late} of ${serving.length} late`,
          late === 0 ? undefined : 'watch',
        ),
      ],
    };
  });
  const titles = ['What we want', 'By', 'Figures', 'Work'];
  return { title: 'What it is for', columns: titles.map((title) => ({ title })), rows };
}

const MOST_DECISIONS = 5;

function toDecide({ roadmap, asOf }: BoardContext): BoardSection {
  const rows = openDecisions(roadmap)
    .toSorted((a, b) => dueDay(a) - dueDay(b))
    .slice(0, MOST_DECISIONS)
    .map(({ title, data, needBy, at }): BoardRow => ({
      at,
      cells: [
        cell(title),
        cell(data.owner ?? ''),
        cell(needBy ? sayDated(needBy) : '', dueDay({ needBy }) < asOf ? 'bad' : undefined),
      ],
    }));
  const titles = ['Question', 'Who decides', 'Needed by'];
  return { title: 'To decide next', columns: titles.map((title) => ({ title })), rows };
}

const DAYS_AHEAD = 92;

function coming({ roadmap, asOf }: BoardContext): BoardSection {
  const rows = roadmap.initiatives
    .filter((each) => isOpen(each) && each.committed)
    .flatMap((initiative) =>
      initiative.milestones.flatMap(({ title, target, actual, at }) => {
        const day = target?.period?.last;
        return actual || !target || day === undefined
          ? []
          : [{ title, target, day, at, initiative }];
      }),
    )
    .filter(({ day }) => day >= asOf && day <= asOf + DAYS_AHEAD)
    .toSorted((a, b) => a.day - b.day)
    .slice(0, 8)
    .map(({ title, target, initiative, at }): BoardRow => ({
      at,
      cells: [cell(sayDated(target)), cell(title), cell(initiative.title)],
    }));
  const titles = ['When', 'What', 'Of'];
  return {
    title: 'Coming in the next three months',
    columns: titles.map((title) => ({ title })),
    rows,
  };
}
