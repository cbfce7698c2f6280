import {
  formatDay,
  isDelayed,
  sayHoldup,
  sayQuality,
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
  const about = paragraph(sayQuality(levelled), Math.min(width, 100));
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
    heldUpBy(levelled),
  ];
}

/** In few words; empty where it is where the network puts it, and in time. */
export function heldUpBy(levelled: LevelledItem): string {
  return isDelayed(levelled) || levelled.late > 0 ? sayHoldup(levelled) : '';
}

function said(dated: Dated | undefined): string {
  if (!dated) return '';
  return dated.period?.precision === 'day' ? formatDay(dated.period.first) : dated.text;
}
