import type { Roadmap } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding } from '../text/diagnostic.ts';
import type { Location } from '../text/source.ts';
import type { Day } from '../time/day.ts';
import type { Workload } from '../capacity/workload.ts';

/**
 * A view in words and figures: what people put on a wall. No pixels, no colours; the terminal,
 * HTML, Markdown and CSV draw the same board.
 */
export interface Board {
  readonly title: string;
  /** What the board says, in one sentence. */
  readonly lead: string;
  readonly sections: readonly BoardSection[];
}

export interface BoardSection {
  readonly title: string;
  /** How to read it, where the columns do not say. */
  readonly note?: string;
  readonly columns: readonly BoardColumn[];
  readonly rows: readonly BoardRow[];
}

export interface BoardColumn {
  readonly title: string;
  /** Figures stand under each other at their ends. */
  readonly align?: 'end';
  /** Columns that may be left out where there is no room, the highest number first. */
  readonly spare?: number;
}

export interface BoardRow {
  readonly cells: readonly BoardCell[];
  /** Where a click leads: the place in the files. */
  readonly at?: Location;
}

export interface BoardCell {
  readonly text: string;
  /** How it stands; every format shows it by a sign as well as by its colour. */
  readonly level?: BoardLevel;
  /** Values in time, the latest last: drawn as a small line. The text says them too. */
  readonly trend?: readonly number[];
  /** A share of something, 1 is all of it: drawn as a small bar. The text says it too. */
  readonly share?: number;
}

export type BoardLevel = 'good' | 'watch' | 'bad';

/** Everything that a board may be made from. */
export interface BoardContext {
  readonly roadmap: Roadmap;
  readonly plan: Plan;
  readonly workload: Workload;
  readonly findings: readonly Finding[];
  readonly asOf: Day;
}

/**
 * One board is one file `views/boards/<name>.ts` that default-exports this. The index is
 * generated from the folder; every door lists what is in it.
 */
export interface BoardView {
  readonly title: string;
  /** What it answers, in a few words, for lists and help. */
  readonly summary: string;
  readonly make: (context: BoardContext) => Omit<Board, 'title'>;
}

/** A cell of plain text. */
export function cell(text: string, level?: BoardLevel): BoardCell {
  return level === undefined ? { text } : { text, level };
}
