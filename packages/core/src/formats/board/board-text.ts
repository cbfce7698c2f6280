import { inColumns, columnsOf, cutTo, terminalText } from '../terminal/columns.ts';
import { wrapped } from '../terminal/wrap.ts';
import type { Board, BoardCell, BoardColumn, BoardLevel, BoardSection } from '../../views/board.ts';

export interface TextBoardOptions {
  /** Columns of the terminal. Default: 100. */
  readonly width?: number;
  readonly ascii?: boolean;
  /** Paints a text in a role; default: leaves it as it is. */
  readonly style?: (text: string, role: BoardRole) => string;
}

export type BoardRole = 'title' | 'heading' | 'muted' | BoardLevel;

/** A board for a terminal: long cells wrap within their columns, and nothing is cut off. */
export function boardText(board: Board, options: TextBoardOptions = {}): string {
  const frame: Frame = {
    width: Math.max(40, options.width ?? 100),
    ascii: options.ascii ?? false,
    style: options.style ?? ((text) => text),
  };
  const head = frame.style(cutTo(terminalText(board.title), frame.width), 'title');
  const lead = wrapped(terminalText(board.lead), frame.width);
  const sections = board.sections.flatMap((section) => ['', ...drawSection(section, frame)]);
  return `${[head, ...lead, ...sections].join('\n')}\n`;
}

type Frame = Required<TextBoardOptions>;

function drawSection(section: BoardSection, frame: Frame): readonly string[] {
  const { title, note, rows } = section;
  const about =
    note === undefined || note === '' ? '' : frame.style(`  ${terminalText(note)}`, 'muted');
  const heading = `${frame.style(terminalText(title), 'heading')}${about}`;
  if (rows.length === 0) return [heading, frame.style('  nothing', 'muted')];
  const columns = columnsIn(section, frame);
  const names = columns.map(({ column, width }) =>
    aligned(terminalText(column.title), width, column.align),
  );
  return [
    heading,
    frame.style(`  ${names.join('  ').trimEnd()}`, 'muted'),
    ...rows.flatMap(({ cells }) => drawRow(cells, columns, frame)),
  ];
}

interface Fitted {
  readonly index: number;
  readonly column: BoardColumn;
  readonly width: number;
}

interface Measured {
  readonly index: number;
  readonly column: BoardColumn;
  readonly widest: number;
  /** Narrower than its longest word a column is not made while there is another to leave out. */
  readonly least: number;
}

/** Leaves out spare columns until the others fit, then shares the room: short ones keep theirs. */
function columnsIn({ columns, rows }: BoardSection, frame: Frame): readonly Fitted[] {
  let all = columns
    .map((column, index) =>
      measured(
        column,
        index,
        rows.map(({ cells }) => said(cells[index], frame)),
      ),
    )
    .filter(({ index }) => rows.some(({ cells }) => (cells[index]?.text ?? '') !== ''));
  const room = () => frame.width - 2 - 2 * (all.length - 1);
  while (all.reduce((sum, { least }) => sum + least, 0) > room()) {
    const spare = all.toSorted((a, b) => (b.column.spare ?? 0) - (a.column.spare ?? 0))[0];
    if (!spare?.column.spare) break;
    all = all.filter((one) => one !== spare);
  }
  return shared(all, room());
}

const LONGEST_WORD = 22;

function measured(column: BoardColumn, index: number, texts: readonly string[]): Measured {
  const all = [terminalText(column.title), ...texts];
  const words = all.flatMap((text) => text.split(' '));
  return {
    index,
    column,
    widest: Math.max(...all.map(columnsOf)),
    least: Math.min(LONGEST_WORD, Math.max(...words.map(columnsOf))),
  };
}

/** The widest give way first, until all fit. */
function shared(all: readonly Measured[], room: number): readonly Fitted[] {
  let most = Math.max(...all.map(({ widest }) => widest));
  const widthOf = ({ widest, least }: Measured) => Math.max(Math.min(widest, most), least);
  while (most > 4 && all.reduce((sum, each) => sum + widthOf(each), 0) > room) most--;
  return all.map((each) => ({ ...each, width: widthOf(each) }));
}

function drawRow(
  cells: readonly BoardCell[],
  columns: readonly Fitted[],
  frame: Frame,
): readonly string[] {
  const wrappedCells = columns.map(({ index, width }) => wrapped(said(cells[index], frame), width));
  const height = Math.max(1, ...wrappedCells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = columns.map(({ index, column, width }, at) => {
      const text = aligned(wrappedCells[at]?.[line] ?? '', width, column.align);
      const level = cells[index]?.level;
      return level === undefined ? text : frame.style(text, level);
    });
    return `  ${parts.join('  ')}`.trimEnd();
  });
}

function aligned(text: string, width: number, align: BoardColumn['align']): string {
  const cut = cutTo(text, width);
  if (align !== 'end') return inColumns(cut, width);
  return ' '.repeat(Math.max(0, width - columnsOf(cut))) + cut;
}

const SIGNS: Readonly<Record<BoardLevel, readonly [string, string]>> = {
  good: ['✓', '+'],
  watch: ['!', '!'],
  bad: ['✗', 'x'],
};

/** What a cell says, its sign before it; a trend as small bars instead of its figures. */
function said(cell: BoardCell | undefined, { ascii }: Frame): string {
  if (!cell) return '';
  const text = cell.trend && !ascii ? bars(cell.trend) : terminalText(cell.text);
  if (cell.level === undefined || text === '') return text;
  return `${SIGNS[cell.level][ascii ? 1 : 0]} ${text}`;
}

const BARS = '▁▂▃▄▅▆▇█';

function bars(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = most > least ? (BARS.length - 1) / (most - least) : 0;
  return values.map((value) => BARS[Math.round((value - least) * step)] ?? '').join('');
}
