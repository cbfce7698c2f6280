import type { Board } from '../../views/board.ts';
import { csvLine } from '../table/csv.ts';

/** The tables of a board for a spreadsheet: the first column names the section. */
export function boardCsv({ sections }: Board): string {
  const blocks = sections.map(({ title, columns, rows }) =>
    [
      csvLine(['Section', ...columns.map((column) => column.title)]),
      ...rows.map(({ cells }) => csvLine([title, ...cells.map(({ text }) => text.trim())])),
    ].join(''),
  );
  return blocks.join('\r\n');
}
