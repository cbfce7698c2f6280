import { csvLine, formatDay, type ItemFilter, type LevelledPlan } from '@throughline/core';
import { openItems } from './open-items.ts';
import { heldUpBy } from './text.ts';

/** The same for a spreadsheet; a date is empty where nobody can do the work. */
export function levelledCsv(levelled: LevelledPlan, filter: ItemFilter): string {
  const rows = openItems(levelled, filter).map((each) => {
    const { item, start, finish, startBy, late } = each;
    const { initiative } = item;
    const isPossible = startBy.kind !== 'nobody';
    return [
      initiative.id,
      initiative.title,
      initiative.status,
      initiative.start?.text ?? '',
      initiative.target?.text ?? '',
      initiative.deadline?.text ?? '',
      formatDay(item.earliestStart),
      formatDay(item.earliestFinish),
      isPossible ? formatDay(start) : '',
      isPossible ? formatDay(finish) : '',
      isPossible ? String(late) : '',
      heldUpBy(each),
    ];
  });
  return [HEADINGS, ...rows].map((row) => csvLine(row)).join('');
}

const HEADINGS = [
  'id',
  'title',
  'status',
  'start',
  'target',
  'deadline',
  'earliestStart',
  'earliestFinish',
  'levelledStart',
  'levelledFinish',
  'late',
  'heldUpBy',
];
