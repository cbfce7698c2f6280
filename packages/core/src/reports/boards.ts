import { BOARD_CSS } from '../formats/board/board-css.ts';
import { boardHtml } from '../formats/board/board-html.ts';
import { element, escaped } from '../formats/markup.ts';
import type { BoardContext } from '../views/board.ts';
import { makeBoard } from '../views/make-board.ts';
import { sayDay } from '../views/say.ts';
import { REPORT_CSS } from './html/css.ts';
import { htmlPage } from './html/page.ts';
import { isolated, section } from './html/parts.ts';

/**
 * Boards of a roadmap as one HTML page to print or to send: it loads nothing, sends nothing and
 * runs no script; all text of the user's is escaped. Unknown names are left out.
 */
export function boardsPage(names: readonly string[], context: BoardContext): string {
  const { roadmap, asOf } = context;
  const boards = names.flatMap((name) => {
    const board = makeBoard(name, context);
    return board ? [{ name, board }] : [];
  });
  const links = boards.map(({ name, board }) =>
    element('a', { href: `#${name}` }, escaped(board.title)),
  );
  const body = [
    boards.length > 1 ? element('nav', { 'aria-label': 'Page' }, element('div', {}, ...links)) : '',
    element(
      'header',
      {},
      element('p', { class: 'eyebrow' }, `As of ${sayDay(asOf)}`),
      element('h1', {}, isolated(roadmap.title)),
    ),
    element(
      'main',
      {},
      ...boards.map(({ name, board }) =>
        section(name, board.title, boardHtml(board, { idPrefix: name })),
      ),
    ),
    element('footer', {}, 'Made by Throughline from the files of the roadmap.'),
  ].join('\n');
  const only = boards.length === 1 ? boards[0]!.board.title : 'boards';
  return htmlPage({ title: `${roadmap.title}: ${only}`, css: REPORT_CSS + BOARD_CSS, body });
}
