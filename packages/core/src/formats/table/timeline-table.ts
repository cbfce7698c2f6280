import type { Scene } from '../../views/scene.ts';
import { element, escaped } from '../markup.ts';
import { sayDay } from '../../views/say.ts';
import { rowsOf, type Row, type RowGroup } from './rows.ts';

export interface TableOptions {
  /** Where the title of an initiative leads, `#item-erp`; `undefined` leaves it as text. */
  readonly href?: (id: string) => string | undefined;
  /** Makes each title a button that carries `data-id`, for a host that opens files. Default: no. */
  readonly buttons?: boolean;
  /** `elsewhere` for a host that has a table of milestones of its own. Default: in a column. */
  readonly milestones?: 'column' | 'elsewhere';
  /** Default: the roadmap's title and the day. */
  readonly caption?: string;
}

/**
 * The timeline as an HTML table, for whoever reads it with a screen reader, a keyboard or a
 * search: it says everything that the picture of the same scene shows. Rows carry the same
 * `data-id`, `data-path` and `data-offset` as the bars.
 */
export function timelineTable(scene: Scene, options: TableOptions = {}): string {
  const caption = options.caption ?? `${scene.title}, as of ${sayDay(scene.asOf)}`;
  const groups = rowsOf(scene);
  const columns = COLUMNS.filter(
    ({ title, optional, text }) =>
      !(title === 'Milestones' && options.milestones === 'elsewhere') &&
      (!optional || groups.some(({ rows }) => rows.some((row) => text(row)))),
  );
  return element(
    'table',
    { class: 'tl-table' },
    element('caption', {}, escaped(caption)),
    element('thead', {}, element('tr', {}, ...columns.map(heading))),
    ...groups.map((group) => body(group, columns, options)),
  );
}

interface Column {
  readonly title: string;
  readonly text: (row: Row) => string;
  /** Left out if no row has anything in it. */
  readonly optional?: boolean;
  readonly className?: string;
  /** Markup in place of the text. */
  readonly markup?: (row: Row, options: TableOptions) => string;
}

const COLUMNS: readonly Column[] = [
  { title: 'Initiative', text: ({ title }) => title, markup: titleOf },
  { title: 'Status', text: ({ status }) => status },
  { title: 'Start', text: ({ start }) => start, className: 'tl-date' },
  { title: 'Target', text: ({ target }) => target, className: 'tl-date' },
  {
    title: 'Deadline',
    text: ({ deadline }) => deadline,
    optional: true,
    className: 'tl-date',
  },
  {
    title: 'Earliest finish',
    text: ({ earliestFinish }) => earliestFinish,
    className: 'tl-date',
    markup: ({ earliestFinish, late }) =>
      escaped(earliestFinish) + (late && ` ${element('strong', {}, escaped(late))}`),
  },
  { title: 'Float (working days)', text: ({ float }) => float, optional: true },
  {
    title: 'Waits for',
    className: 'tl-long',
    text: ({ waitsFor }) => waitsFor.join(', '),
    optional: true,
    markup: ({ waitsFor }) => list(waitsFor),
  },
  {
    title: 'Milestones',
    className: 'tl-long',
    text: ({ milestones }) => milestones.join(', '),
    optional: true,
    markup: ({ milestones }) => list(milestones),
  },
  {
    title: 'Findings',
    text: ({ findings }) => findings.join(', '),
    optional: true,
    markup: ({ findings }) => list(findings),
  },
];

function heading({ title }: Column): string {
  return element('th', { scope: 'col' }, title);
}

function body(
  { title, rows }: RowGroup,
  columns: readonly Column[],
  options: TableOptions,
): string {
  const head = element('th', { scope: 'rowgroup', colspan: columns.length }, isolated(title));
  return element(
    'tbody',
    {},
    title === '' ? '' : element('tr', { class: 'tl-group' }, head),
    ...rows.map((row) =>
      element('tr', attributesOf(row), ...columns.map((column) => cell(row, column, options))),
    ),
  );
}

function attributesOf({ id, at, late, worst }: Row) {
  return {
    class:
      [late && 'tl-row-late', worst && `tl-row-${worst}`].filter(Boolean).join(' ') || undefined,
    'data-id': id,
    'data-path': at.path,
    'data-offset': at.start,
  };
}

function cell(row: Row, { title, text, markup, className }: Column, options: TableOptions): string {
  const content = markup ? markup(row, options) : escaped(text(row));
  return title === 'Initiative'
    ? element('th', { scope: 'row' }, content)
    : element('td', { class: className }, content);
}

function titleOf({ id, title, at }: Row, { href, buttons }: TableOptions): string {
  const link = href?.(id);
  if (link !== undefined) return element('a', { href: link }, isolated(title));
  if (!buttons) return isolated(title);
  const place = { 'data-id': id, 'data-path': at.path, 'data-offset': at.start };
  return element('button', { type: 'button', ...place }, isolated(title));
}

function list(texts: readonly string[]): string {
  if (texts.length < 2) return texts.map(isolated).join('');
  return element('ul', {}, ...texts.map((text) => element('li', {}, isolated(text))));
}

/** Text of the user's in its own direction: a title in Arabic does not turn its neighbours. */
function isolated(text: string): string {
  return element('bdi', {}, escaped(text));
}
