import { columnsOf, cutTo, terminalText } from '@throughline/core';

export interface Column {
  readonly title: string;
  /** How narrow its cells may be cut. Default: never cut, for an id cut short is no id. */
  readonly least?: number;
  /** Columns that may be left out where there is no room, the highest number first. */
  readonly spare?: number;
}

/** A table without lines between: two spaces do. Columns without a single text are left out. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): { readonly heading: string; readonly lines: readonly string[] } {
  const measured = columns.map((column, index) => {
    const cells = rows.map((row) => terminalText(row[index] ?? ''));
    const widest = Math.max(...cells.map(columnsOf), 0);
    return {
      column,
      cells,
      widest: Math.max(widest, columnsOf(column.title)),
      isEmpty: widest === 0,
    };
  });
  const shown = fitting(
    measured.filter(({ isEmpty }) => !isEmpty),
    width,
  );
  const line = (textOf: (one: Fitted) => string) =>
    shown
      .map((one) => inCell(textOf(one), one.width))
      .join('  ')
      .trimEnd();
  return {
    heading: line(({ column }) => column.title),
    lines: rows.map((_, row) => line(({ cells }) => cells[row] ?? '')),
  };
}

interface Measured {
  readonly column: Column;
  readonly cells: readonly string[];
  readonly widest: number;
}

interface Fitted extends Measured {
  readonly width: number;
}

const GAP = 2;

/** Leaves out spare columns until the others fit at their narrowest, and shares what room is left. */
function fitting(all: readonly Measured[], width: number): readonly Fitted[] {
  let shown = all;
  const least = ({ column, widest }: Measured) => Math.min(widest, column.least ?? widest);
  const room = () =>
    width - GAP * (shown.length - 1) - shown.reduce((sum, one) => sum + least(one), 0);
  while (room() < 0) {
    const spare = shown.toSorted((a, b) => (b.column.spare ?? 0) - (a.column.spare ?? 0))[0];
    if (!spare?.column.spare) break;
    shown = shown.filter((one) => one !== spare);
  }
  let left = Math.max(0, room());
  return shown.map((one) => {
    const extra = Math.min(left, one.widest - least(one));
    left -= extra;
    return { ...one, width: least(one) + extra };
  });
}

function inCell(text: string, width: number): string {
  const cut = cutTo(text, width);
  return cut + ' '.repeat(Math.max(0, width - columnsOf(cut)));
}
