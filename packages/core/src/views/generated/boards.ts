// Generated from packages/core/src/views/boards/*.ts by `npm run generate`; do not edit.
import type { BoardView } from '../board.ts';
import board0 from '../boards/alignment.ts';
import board1 from '../boards/matrix.ts';
import board2 from '../boards/outlook.ts';
import board3 from '../boards/quality.ts';
import board4 from '../boards/readiness.ts';
import board5 from '../boards/savings.ts';
import board6 from '../boards/scorecard.ts';
import board7 from '../boards/summary.ts';
import board8 from '../boards/systems.ts';
import board9 from '../boards/touchpoints.ts';
import board10 from '../boards/value.ts';

/** Every board by its name, in order of names. */
export const BOARDS: ReadonlyMap<string, BoardView> = new Map([
  ['alignment', board0],
  ['matrix', board1],
  ['outlook', board2],
  ['quality', board3],
  ['readiness', board4],
  ['savings', board5],
  ['scorecard', board6],
  ['summary', board7],
  ['systems', board8],
  ['touchpoints', board9],
  ['value', board10],
]);
