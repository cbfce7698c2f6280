import { csvLine, formatDay, type Standing } from '@throughline/core';
import type { Sides } from './sides.ts';

/** A row for each initiative that moves (RFC 4180), for a spreadsheet. */
export function asCsv({ comparison }: Sides): string {
  const rows = comparison.moves.map(({ id, title, isEdited, days, base, head, because }) => [
    id,
    title,
    isEdited ? 'edited' : 'follows',
    ...cellsOf(base),
    ...cellsOf(head),
    base && head ? String(days) : '',
    because?.message ?? '',
  ]);
  return [HEADER, ...rows].map(csvLine).join('');
}

const HEADER: readonly string[] =
  'id,title,why,baseStart,baseFinish,baseFloat,baseDaysLate,headStart,headFinish,headFloat,headDaysLate,daysLater,because'.split(
    ',',
  );

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
