import { csvLine, formatDay, type OutlookChange, type Standing } from '@throughline/core';
import type { Sides } from './sides.ts';

/** A row for each initiative that moves, or is estimated otherwise (RFC 4180), for a spreadsheet. */
export function asCsv({ comparison, outlooks }: Sides): string {
  const estimates = new Map(outlooks?.items.map((each) => [each.initiative.id, each]));
  const moving = new Set(comparison.moves.map(({ id }) => id));
  const rows = comparison.moves.map(({ id, title, isEdited, days, base, head, because }) => [
    id,
    title,
    isEdited ? 'edited' : 'follows',
    ...cellsOf(base),
    ...cellsOf(head),
    base && head ? String(days) : '',
    because?.message ?? '',
    ...estimated(estimates.get(id)),
  ]);
  const others = [...estimates.values()].filter(({ initiative: { id } }) => !moving.has(id));
  const estimatedRows = others.map((each) => [
    each.initiative.id,
    each.initiative.title,
    'estimate',
    ...cellsOf(undefined),
    ...cellsOf(undefined),
    '',
    '',
    ...estimated(each),
  ]);
  return [HEADER, ...rows, ...estimatedRows].map(csvLine).join('');
}

const HEADER: readonly string[] =
  'id,title,why,baseStart,baseFinish,baseFloat,baseDaysLate,headStart,headFinish,headFloat,headDaysLate,daysLater,because,baseLevelledFinish,headLevelledFinish,baseInTime,headInTime'.split(
    ',',
  );

function estimated(change: OutlookChange | undefined): readonly string[] {
  const sides = [change?.base, change?.head];
  return [
    ...sides.map((side) => (side?.finish === undefined ? '' : formatDay(side.finish))),
    ...sides.map((side) => String(side?.inTime ?? '')),
  ];
}

function cellsOf(side: Standing | undefined): readonly string[] {
  if (!side) return ['', '', '', ''];
  const { earliestStart, earliestFinish, totalFloat, late } = side;
  return [
    formatDay(earliestStart),
    formatDay(earliestFinish),
    String(totalFloat ?? ''),
    String(late),
  ];
}
