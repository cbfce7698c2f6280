import { columnsOf, cutTo, terminalText } from '@throughline/core';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

/**
 * A table without lines between: two spaces do. Columns are as wide as their widest cell; what
 * is left over beyond `width` is taken from the column that can give most.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): { readonly heading: string; readonly lines: readonly string[] } {
  const clean = rows.map((row) => row.map(terminalText));
  const widths = fitted(
    columns.map(({ title }, index) =>
      Math.max(columnsOf(title), ...clean.map((row) => columnsOf(row[index] ?? ''))),
    ),
    width,
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => inCell(cell, widths[index] ?? 0, columns[index]?.align))
      .join('  ')
      .trimEnd();
  return { heading: line(columns.map(({ title }) => title)), lines: clean.map(line) };
}

const NARROWEST = 8;

function fitted(widths: readonly number[], width: number): readonly number[] {
  const fit = [...widths];
  const gaps = 2 * (fit.length - 1);
  while (fit.reduce((sum, each) => sum + each, gaps) > width) {
    const widest = fit.indexOf(Math.max(...fit));
    if (fit[widest]! <= NARROWEST) break;
    fit[widest]!--;
  }
  return fit;
}

function inCell(text: string, width: number, align: Column['align']): string {
  const cut = cutTo(text, width);
  const filling = ' '.repeat(Math.max(0, width - columnsOf(cut)));
  return align === 'right' ? filling + cut : cut + filling;
}
