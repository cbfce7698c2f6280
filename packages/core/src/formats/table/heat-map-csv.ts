import { formatDay } from '../../time/day.ts';
import type { HeatCell, HeatColumn, HeatMap, HeatRow } from '../../views/heat-map.ts';
import { csvLine } from './csv.ts';

/**
 * The heat map as comma-separated values (RFC 4180, CRLF), for a spreadsheet: a row for each
 * team or skill and period, person-days to a tenth, the share as a number (1 is full).
 */
export function heatMapCsv({ columns, rows }: HeatMap): string {
  const lines = rows.flatMap((row) =>
    row.cells.map((cell, index) => csvLine(fieldsOf(row, columns[index]!, cell))),
  );
  return [csvLine(HEADER), ...lines].join('');
}

const HEADER: readonly string[] =
  'team,skill,period,first,last,capacity,committed,tentative,optimistic,pessimistic,share'.split(
    ',',
  );

function fieldsOf(
  { team, skill = '' }: HeatRow,
  { label, first, last }: HeatColumn,
  cell: HeatCell,
): readonly string[] {
  const { capacity, committed, tentative, optimistic, pessimistic, promised } = cell;
  return [
    team,
    skill,
    label,
    formatDay(first),
    formatDay(last),
    capacity === undefined ? '' : rounded(capacity, 1),
    ...[committed, tentative, optimistic, pessimistic].map((each) => rounded(each, 1)),
    promised === undefined || promised === Infinity ? '' : rounded(promised, 3),
  ];
}

function rounded(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}
