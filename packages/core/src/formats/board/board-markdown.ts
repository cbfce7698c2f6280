import type { Board, BoardLevel, BoardSection } from '../../views/board.ts';
import { mdText } from '../md-text.ts';

/** A board as Markdown: a table a section. */
export function boardMarkdown({ title, lead, sections }: Board): string {
  return [`# ${mdText(title)}`, mdText(lead), ...sections.map(drawSection)].join('\n\n') + '\n';
}

function drawSection({ title, note, columns, rows }: BoardSection): string {
  const about = note === undefined || note === '' ? '' : `\n\n${mdText(note)}`;
  const head = `## ${mdText(title)}${about}`;
  if (rows.length === 0) return `${head}\n\nnothing`;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `${head}\n`,
    line(columns.map((column) => mdText(column.title))),
    line(columns.map(({ align }) => (align === 'end' ? '--:' : '---'))),
    ...rows.map(({ cells }) =>
      line(columns.map((_, index) => sign(cells[index]?.level) + mdText(cells[index]?.text ?? ''))),
    ),
  ].join('\n');
}

const SIGNS: Readonly<Record<BoardLevel, string>> = { good: '✓ ', watch: '⚠ ', bad: '✗ ' };

function sign(level: BoardLevel | undefined): string {
  return level === undefined ? '' : SIGNS[level];
}
