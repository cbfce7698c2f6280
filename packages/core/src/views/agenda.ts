import { isOpen } from '../judge/about.ts';
import { openDecisions } from '../judge/open-decisions.ts';
import { after, rhythmsIn, type Rhythm } from '../judge/rhythm.ts';
import type { Dated, Initiative } from '../model/roadmap.ts';
import type { Day } from '../time/day.ts';
import type { BoardContext } from './board.ts';

/** Something that has its days: what a calendar shows. */
export interface AgendaEntry {
  /** The same for the same thing, however its days and words change. */
  readonly id: string;
  readonly kind: 'touchpoint' | 'milestone' | 'target' | 'decision' | 'release' | 'freeze';
  readonly title: string;
  readonly detail?: string;
  readonly first: Day;
  readonly last: Day;
}

/**
 * What is coming, in order of days: touchpoints as far as the horizon, milestones and targets of
 * promised work, decisions, releases and freezes. Dates that are no more precise than a quarter
 * are no entries: nobody can be there on a quarter.
 */
export function agenda(context: BoardContext): readonly AgendaEntry[] {
  const { roadmap, asOf } = context;
  const last = roadmap.horizon?.last ?? asOf + 366;
  const all = [
    ...rhythmsIn(roadmap, asOf).flatMap((rhythm) => meetings(rhythm, asOf, last)),
    ...roadmap.initiatives.filter((each) => isOpen(each) && each.committed).flatMap(datesOf),
    ...openDecisions(roadmap).flatMap(({ initiative, data, title, needBy }) =>
      entry(
        { kind: 'decision', id: `decision-${initiative.id}-${data.id ?? title}`, title },
        needBy,
        [data.owner && `${data.owner} decides`, `for ${initiative.title}`],
      ),
    ),
    ...[...roadmap.calendar.releases].flatMap(([name, date]) =>
      entry({ kind: 'release', id: `release-${name}`, title: name }, date, []),
    ),
    ...roadmap.calendar.freezes.map(({ title, first, last: end }): AgendaEntry => ({
      kind: 'freeze',
      id: `freeze-${title}-${first}`,
      title,
      first,
      last: end,
    })),
  ];
  return all
    .filter((each) => each.last >= asOf)
    .toSorted((a, b) => a.first - b.first || (a.id < b.id ? -1 : 1));
}

/** A rhythm that is shorter than a day would fill the calendar; so would one for a century. */
const MOST_MEETINGS = 200;

function meetings({ touchpoint, every, next }: Rhythm, asOf: Day, last: Day): AgendaEntry[] {
  const { id, title, data } = touchpoint;
  const found: AgendaEntry[] = [];
  const people = [...(data.participants?.business ?? []), ...(data.participants?.it ?? [])];
  const detail = people.length > 0 ? people.join(', ') : undefined;
  for (let day = next; day !== undefined && day <= last && found.length < MOST_MEETINGS;) {
    if (day >= asOf) {
      found.push({
        kind: 'touchpoint',
        id: `touchpoint-${id}-${found.length}`,
        title,
        first: day,
        last: day,
        ...(detail !== undefined && { detail }),
      });
    }
    day = every && every.amount > 0 ? Math.max(day + 1, after(day, every)) : undefined;
  }
  return found;
}

function datesOf({ id, title, target, milestones }: Initiative): readonly AgendaEntry[] {
  return [
    ...milestones.flatMap((milestone) =>
      milestone.actual
        ? []
        : entry(
            { kind: 'milestone', id: `milestone-${id}-${milestone.id}`, title: milestone.title },
            milestone.target,
            [`of ${title}`],
          ),
    ),
    ...entry({ kind: 'target', id: `target-${id}`, title: `${title} is done` }, target, []),
  ];
}

const VAGUE: ReadonlySet<string> = new Set(['quarter', 'half', 'year', 'range', 'month']);

function entry(
  what: Pick<AgendaEntry, 'kind' | 'id' | 'title'>,
  date: Dated | undefined,
  details: readonly (string | undefined)[],
): readonly AgendaEntry[] {
  const period = date?.period;
  if (!period || VAGUE.has(period.precision)) return [];
  const detail = details.filter((each) => each !== undefined && each !== '').join(', ');
  return [{ ...what, first: period.first, last: period.last, ...(detail !== '' && { detail }) }];
}
