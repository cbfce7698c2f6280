import type { Bar, Mark } from '../../views/scene.ts';
import type { Day } from '../../time/day.ts';
import { inColumns, terminalText } from './columns.ts';
import { LATE_WIDTH, type Frame, type Style, type TextRole } from './frame.ts';
import type { Signs } from './signs.ts';

/** One initiative: its sign and title, its bar, its dates if there is room, how late it is. */
export function barRow(bar: Bar, asOf: Day, frame: Frame): string {
  const { names, dates, signs, style } = frame;
  const name = inColumns(terminalText(bar.title), names - 4, signs.ellipsis);
  const sign = style(signs.status[bar.status], bar.status);
  const cut = dates > 0 && inColumns(terminalText(bar.when), dates - 2, signs.ellipsis);
  const when = cut && `  ${style(cut, 'muted')}`;
  const late = bar.daysLate > 0 && style(`+${bar.daysLate}d`.padStart(LATE_WIDTH), 'late');
  return `  ${sign} ${name} ${styled(drawCells(bar, asOf, frame), style)}${when || ''}${late || ''}`;
}

interface Cell {
  readonly text: string;
  readonly role?: TextRole;
}

/** One cell a column of the chart; what matters more is painted later. */
function drawCells(bar: Bar, asOf: Day, { chart, column, signs }: Frame): readonly Cell[] {
  const cells: Cell[] = Array.from({ length: chart }, () => ({ text: ' ' }));
  const paint = (from: number, to: number, cell: Cell) => {
    for (let at = Math.max(0, from); at <= Math.min(chart - 1, to); at++) cells[at] = cell;
  };
  const [first, last] = [column(bar.first), column(bar.last)];
  const role = bar.critical ? 'critical' : bar.status;
  const soft: Cell = { text: signs.soft, role };
  paint(column(asOf), column(asOf), { text: signs.today, role: 'today' });
  if (bar.floatUntil !== undefined) {
    paint(last + 1, column(bar.floatUntil), { text: signs.float, role: 'muted' });
  }
  if (bar.overrunUntil !== undefined) {
    // However short, it is seen.
    const until = Math.max(last + 1, column(bar.overrunUntil));
    paint(last + 1, until, { text: signs.overrun, role: 'late' });
  }
  if (bar.deadline !== undefined && column(bar.deadline) > last) {
    paint(column(bar.deadline), column(bar.deadline), { text: signs.deadline });
  }
  paint(first, last, { text: signs.bar[bar.status], role });
  if (bar.startsBy > bar.first) paint(first, Math.min(last, column(bar.startsBy)), soft);
  if (bar.endsFrom < bar.last) paint(Math.max(first, column(bar.endsFrom)), last, soft);
  if (first < 0) paint(0, 0, { text: signs.before, role });
  if (last >= chart) paint(chart - 1, chart - 1, { text: signs.behind, role });
  for (const mark of bar.marks) {
    const at = column(mark.day);
    paint(at, at, { text: signOf(mark, signs), role: mark.late ? 'late' : role });
  }
  return cells;
}

function signOf({ release, reached }: Mark, signs: Signs): string {
  if (release) return reached ? signs.releaseReached : signs.release;
  return reached ? signs.milestoneReached : signs.milestone;
}

/** Neighbours of one role are styled together, so that a coloured line stays short. */
function styled(cells: readonly Cell[], style: Style): string {
  let line = '';
  for (let at = 0; at < cells.length;) {
    const { role } = cells[at]!;
    let run = '';
    while (at < cells.length && cells[at]!.role === role) run += cells[at++]!.text;
    line += role === undefined ? run : style(run, role);
  }
  return line;
}
