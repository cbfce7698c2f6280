import { BOARDS } from './generated/boards.ts';
import type { Board, BoardContext } from './board.ts';

/** One board of a roadmap, by its name; `undefined` if there is none of that name. */
export function makeBoard(name: string, context: BoardContext): Board | undefined {
  const view = BOARDS.get(name);
  return view && { title: view.title, ...view.make(context) };
}
