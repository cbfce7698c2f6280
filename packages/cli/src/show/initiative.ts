import {
  formatDay,
  isLate,
  sayWorkingDays,
  STATUS_TITLES,
  type Analysis,
  type Initiative,
  type PlanItem,
} from '@throughline/core';
import { writtenDate } from '../written-date.ts';
import { factsOf, type About } from './fact.ts';

/** An initiative at a glance: what was written, and what follows. */
export function aboutInitiative(item: Initiative, { roadmap, plan }: Analysis): About {
  const { data } = item;
  const planned = plan.items.get(item.id);
  const dated = (each: Initiative['start']) => each && writtenDate(each);
  return {
    title: item.title,
    facts: factsOf([
      ['Summary', data.summary],
      ['Status', STATUS_TITLES[item.status] + (item.announced ? ', announced' : '')],
      ['Domain', data.domain],
      [
        'Owners',
        data.owners &&
          Object.entries(data.owners)
            .map(([side, owner]) => `${String(owner)} (${side})`)
            .join(', '),
      ],
      [
        'Objectives',
        data.objectives?.map((id) => roadmap.objectives.get(id)?.title ?? id).join('; '),
      ],
      ['Teams', teamsOf(item)],
      ['Start', dated(item.start)],
      ['Target', dated(item.target)],
      [
        'Deadline',
        item.deadline &&
          [writtenDate(item.deadline), data.deadlineReason].filter(Boolean).join(': '),
      ],
      ['Started', dated(item.actualStart)],
      ['Finished', dated(item.actualFinish)],
      ['Earliest', item.status === 'done' || !planned ? undefined : earliest(planned)],
      ['Float', item.status === 'done' ? undefined : floatOf(planned)],
      ['Waits for', waitsFor(item)],
      ['Awaited by', planned?.successors.join(', ')],
      [
        'Milestones',
        item.milestones
          .map((each) => `${each.title}${each.target ? ` (${writtenDate(each.target)})` : ''}`)
          .join('; '),
      ],
    ]),
  };
}

function teamsOf({ data }: Initiative): string | undefined {
  return data.demand
    ?.map(({ team, effort }) => (effort === undefined ? team : `${team} (${effort})`))
    .join(', ');
}

function earliest(planned: PlanItem): string {
  const { earliestStart, earliestFinish, initiative } = planned;
  const late = isLate(initiative, planned) ? ', which is too late' : '';
  return `${formatDay(earliestStart)} to ${formatDay(earliestFinish)}${late}`;
}

function floatOf(planned: PlanItem | undefined): string | undefined {
  if (planned?.totalFloat === undefined) return undefined;
  const { totalFloat } = planned;
  if (totalFloat < 0) return `${sayWorkingDays(-totalFloat)} too late to keep a promise`;
  if (totalFloat === 0) return 'none: it cannot slip by a day without breaking a promise';
  return `${sayWorkingDays(totalFloat)} before a promise breaks`;
}

function waitsFor({ dependencies }: Initiative): string {
  return dependencies
    .map(({ on, type, data }) => {
      const what =
        on ??
        (typeof data === 'object' && data.external !== undefined
          ? `${data.external} (external)`
          : '?');
      return type === 'FS' ? what : `${what} (${type})`;
    })
    .join(', ');
}
