import {
  formatDay,
  isDelayed,
  sayCount,
  sayHoldup,
  sayWorkingDays,
  type Dated,
  type ItemFilter,
  type LevelledItem,
  type LevelledPlan,
} from '@throughline/core';
import type { Opened } from '../open.ts';
import { paragraph } from '../paragraph.ts';
import { table, type Column } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { openItems } from './open-items.ts';

/** Dates as a table: what is written, what the network allows, what fits, and what holds it up. */
export function levelledText(
  levelled: LevelledPlan,
  filter: ItemFilter,
  _opened: Opened,
  { paint, width }: Terminal,
): string {
  const items = openItems(levelled, filter);
  if (items.length === 0) return 'No open initiative fits.\n';
  const { heading, lines } = table(COLUMNS, items.map(rowOf), width);
  const painted = lines.map((line, index) => {
    const item = items[index]!;
    if (item.late > 0 || item.startBy.kind === 'nobody') return paint(line, 'red');
    return isDelayed(item) ? paint(line, 'yellow') : line;
  });
  const about = paragraph(sayEstimate(levelled), Math.min(width, 100));
  return [paint(heading, 'bold'), ...painted, '', ...about].join('\n').concat('\n');
}

const COLUMNS: readonly Column[] = [
  { title: 'Id' },
  { title: 'Written', least: 10, spare: 3 },
  { title: 'Earliest', spare: 2 },
  { title: 'Fits from' },
  { title: 'to' },
  { title: 'Late', spare: 4 },
  { title: 'Held up by', least: 16, spare: 1 },
];

function rowOf(levelled: LevelledItem): readonly string[] {
  const { item, start, finish, startBy, late } = levelled;
  const { initiative } = item;
  const isPossible = startBy.kind !== 'nobody';
  return [
    initiative.id,
    said(initiative.target ?? initiative.deadline),
    formatDay(item.earliestFinish),
    isPossible ? formatDay(start) : 'never',
    isPossible ? formatDay(finish) : '',
    late > 0 && isPossible ? `${late}d` : '',
    isDelayed(levelled) || late > 0 ? sayHoldup(levelled) : '',
  ];
}

function said(dated: Dated | undefined): string {
  if (!dated) return '';
  return dated.period?.precision === 'day' ? formatDay(dated.period.first) : dated.text;
}

/** What kind of dates these are, and how good. */
function sayEstimate({
  items,
  end,
  endAtLeast,
  late,
  lateAtLeast,
  schedules,
  plan,
}: LevelledPlan): string {
  const never = [...items.values()].filter(
    ({ item, startBy }) => !item.milestone && startBy.kind === 'nobody',
  ).length;
  const best =
    end <= endAtLeast
      ? 'and nothing that keeps to dependencies and people ends sooner'
      : `and nothing ends before ${formatDay(endAtLeast)}`;
  const promises =
    late === 0
      ? 'Every promise holds.'
      : `Promises miss their dates by ${sayWorkingDays(late)} together; ${
          lateAtLeast === 0
            ? 'dependencies and dates alone would hold them all'
            : `dependencies and dates alone make it ${lateAtLeast}`
        }.`;
  const impossible =
    never === 0 ? '' : ` For ${sayCount(never, 'initiative')} there will never be the people.`;
  return `As of ${formatDay(plan.asOf)}. An estimate, the best of ${sayCount(schedules, 'schedule')}: it ends on ${formatDay(end)}, ${best}. ${promises}${impossible}`;
}
