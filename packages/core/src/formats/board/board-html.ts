import type { Board, BoardCell, BoardLevel, BoardRow, BoardSection } from '../../views/board.ts';
import { element, escaped } from '../markup.ts';

export interface BoardHtmlOptions {
  /** Begins every id, so that several boards can stand in one page. Default: `board`. */
  readonly idPrefix?: string;
  /** Where a row leads; `undefined` where it leads nowhere. Default: nowhere. */
  readonly href?: (row: BoardRow) => string | undefined;
}

/**
 * A board as HTML without a page around it: its lead, and a table a section that scrolls by
 * itself. The look is in `BOARD_CSS`; all text of the user's is escaped.
 */
export function boardHtml(board: Board, options: BoardHtmlOptions = {}): string {
  const { idPrefix = 'board' } = options;
  return [
    element('p', { class: 'verdict' }, escaped(board.lead)),
    ...board.sections.map((section, index) =>
      drawSection(section, `${idPrefix}-${index + 1}`, options),
    ),
  ].join('');
}

function drawSection(section: BoardSection, id: string, options: BoardHtmlOptions): string {
  const { title, note, columns, rows } = section;
  const shown = columns.map((_, index) =>
    rows.some(({ cells }) => (cells[index]?.text ?? '') !== ''),
  );
  const head = columns.map((column, index) =>
    shown[index] ? element('th', { scope: 'col', class: column.align }, escaped(column.title)) : '',
  );
  const table = element(
    'table',
    { class: 'board' },
    element('caption', {}, escaped(title)),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows.map((row) => drawRow(row, section, shown, options))),
  );
  return element(
    'section',
    { 'aria-labelledby': id, class: 'board-section' },
    element('h3', { id }, element('bdi', {}, escaped(title))),
    note === undefined || note === '' ? '' : element('p', { class: 'quiet' }, escaped(note)),
    rows.length === 0
      ? element('p', { class: 'quiet' }, 'Nothing yet.')
      : element(
          'div',
          {
            class: 'scroll',
            role: 'region',
            tabindex: 0,
            'aria-label': `${title}, scrolls sideways`,
          },
          table,
        ),
  );
}

function drawRow(
  row: BoardRow,
  { columns }: BoardSection,
  shown: readonly boolean[],
  { href }: BoardHtmlOptions,
): string {
  const link = href?.(row);
  const cells = columns.map((column, index) => {
    if (!shown[index]) return '';
    const each = row.cells[index] ?? { text: '' };
    const content = drawCell(each);
    const short = each.text.length <= SHORT && 'short';
    const attributes = {
      class: [column.align, each.level, short].filter(Boolean).join(' ') || undefined,
      // Where the page is narrow, a row is a card and says what each cell is.
      'data-column': index > 0 && each.text !== '' ? column.title : undefined,
    };
    if (index > 0) return element('td', attributes, content);
    const name = link === undefined ? content : element('a', { href: link }, content);
    return element('th', { scope: 'row', ...attributes }, name);
  });
  const { at } = row;
  return element('tr', { 'data-path': at?.path, 'data-offset': at?.start }, ...cells);
}

/** Characters that stand on one line, such as a date with its sign. */
const SHORT = 16;

function drawCell(cell: BoardCell): string {
  const text = element('bdi', {}, escaped(cell.text));
  const sign = cell.level === undefined || cell.text === '' ? '' : SIGNS[cell.level];
  if (cell.trend) return spark(cell.trend, cell.text);
  const bar = cell.share === undefined ? '' : shareBar(cell.share);
  return `${sign}${text}${bar}`;
}

function signOf(mark: string, word: string): string {
  return (
    element('span', { class: 'mark', 'aria-hidden': 'true' }, mark) +
    element('span', { class: 'unseen' }, `${word}: `)
  );
}

const SIGNS: Readonly<Record<BoardLevel, string>> = {
  good: signOf('✓', 'good'),
  watch: signOf('!', 'watch'),
  bad: signOf('✕', 'bad'),
};

const WIDTH = 84;
const HEIGHT = 22;

/** The values as a line, the latest with a dot; in words for whoever does not see it. */
function spark(values: readonly number[], text: string): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || 1;
  const points = values.map((value, index) => {
    const x = 3 + (index * (WIDTH - 6)) / Math.max(1, values.length - 1);
    const y = HEIGHT - 4 - ((value - least) / span) * (HEIGHT - 8);
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const;
  });
  const [x, y] = points.at(-1) ?? [0, 0];
  return element(
    'svg',
    {
      class: 'spark',
      width: WIDTH,
      height: HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      'aria-label': text,
    },
    element('path', { d: `M${points.map(([px, py]) => `${px} ${py}`).join('L')}` }),
    element('circle', { cx: x, cy: y, r: 2.5 }),
  );
}

/** How much of a whole: over the whole, the bar is full and says so by its end. */
function shareBar(share: number): string {
  const width = Math.round(Math.max(0, Math.min(1, share)) * 60);
  return element(
    'svg',
    { class: 'share', width: 64, height: 6, viewBox: '0 0 64 6', 'aria-hidden': 'true' },
    element('rect', { class: 'whole', x: 0, y: 0, width: 60, height: 6, rx: 3 }),
    element('rect', { class: 'part', x: 0, y: 0, width, height: 6, rx: 3 }),
    share > 1 ? element('rect', { class: 'beyond', x: 61, y: 0, width: 3, height: 6 }) : '',
  );
}
