import type { Status } from '../../model/roadmap.ts';

/** What the timeline for a terminal is drawn with: each sign takes one column. */
export interface Signs {
  readonly status: Readonly<Record<Status, string>>;
  /** What a bar is made of, the heavier the firmer the promise. */
  readonly bar: Readonly<Record<Status, string>>;
  /** A part of a bar in which the work may or may not go on. */
  readonly soft: string;
  readonly float: string;
  readonly overrun: string;
  readonly deadline: string;
  readonly milestone: string;
  readonly release: string;
  readonly milestoneReached: string;
  readonly releaseReached: string;
  /** The bar goes on before the time shown, or behind it. */
  readonly before: string;
  readonly behind: string;
  readonly today: string;
  readonly todayPointer: string;
  readonly ellipsis: string;
}

export const UNICODE_SIGNS: Signs = {
  status: {
    proposed: '◌',
    assessing: '◔',
    committed: '○',
    active: '◐',
    paused: '‖',
    done: '●',
    dropped: '×',
  },
  bar: {
    proposed: '░',
    assessing: '▒',
    committed: '▓',
    active: '█',
    paused: '▚',
    done: '━',
    dropped: '─',
  },
  soft: '·',
  float: '─',
  overrun: '!',
  deadline: ']',
  milestone: '◇',
  release: '△',
  milestoneReached: '◆',
  releaseReached: '▲',
  before: '◂',
  behind: '▸',
  today: '│',
  todayPointer: '▼',
  ellipsis: '…',
};

/** For terminals and logs that know no other characters. Titles stay as they are written. */
export const ASCII_SIGNS: Signs = {
  status: {
    proposed: '?',
    assessing: '~',
    committed: 'o',
    active: '>',
    paused: '"',
    done: 'x',
    dropped: '/',
  },
  bar: {
    proposed: '-',
    assessing: '~',
    committed: '=',
    active: '#',
    paused: '"',
    done: 'x',
    dropped: '/',
  },
  soft: '.',
  float: '_',
  overrun: '!',
  deadline: ']',
  milestone: '+',
  release: '^',
  milestoneReached: '*',
  releaseReached: 'A',
  before: '<',
  behind: '>',
  today: '|',
  todayPointer: 'v',
  ellipsis: '.',
};
