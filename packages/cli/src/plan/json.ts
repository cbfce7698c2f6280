import { formatDay, sayLevelled, type ItemFilter, type LevelledPlan } from '@throughline/core';
import type { Opened } from '../open.ts';
import { placeOf } from '../place.ts';
import { openItems } from './open-items.ts';
import { heldUpBy } from './text.ts';

/** The same for a program; a date is `null` where nobody can do the work. */
export function levelledJson(levelled: LevelledPlan, filter: ItemFilter, opened: Opened): string {
  const { plan, end, endAtLeast, late, lateAtLeast, schedules } = levelled;
  const initiatives = openItems(levelled, filter).map((each) => {
    const { item, start, finish, startBy } = each;
    const { initiative } = item;
    const isPossible = startBy.kind !== 'nobody';
    return {
      id: initiative.id,
      title: initiative.title,
      status: initiative.status,
      start: initiative.start?.text ?? null,
      target: initiative.target?.text ?? null,
      deadline: initiative.deadline?.text ?? null,
      earliestStart: formatDay(item.earliestStart),
      earliestFinish: formatDay(item.earliestFinish),
      levelledStart: isPossible ? formatDay(start) : null,
      levelledFinish: isPossible ? formatDay(finish) : null,
      late: isPossible ? each.late : null,
      heldUpBy: heldUpBy(each) || null,
      because: sayLevelled(levelled, each.key).map(({ message, at }) => ({
        message,
        ...(at && { at: placeOf(at, opened) }),
      })),
      at: placeOf(initiative.at, opened),
    };
  });
  const report = {
    version: 1,
    asOf: formatDay(plan.asOf),
    roadmap: opened.analysis.roadmap.id,
    estimate: {
      end: formatDay(end),
      endAtLeast: formatDay(endAtLeast),
      late,
      lateAtLeast,
      schedules,
    },
    initiatives,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
