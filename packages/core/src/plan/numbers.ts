import type { WorkCalendar } from '../time/calendar.ts';
import type { PlanNode } from './node.ts';
import type { Piece } from './piece.ts';

/**
 * What the passes over a network read of its nodes, number beside number: to look into every
 * node takes several times as long as to pass over all of them.
 */
export interface NodeNumbers {
  /** Not earlier; if begun or finished, exactly then. */
  readonly starts: Float64Array;
  /** Not earlier; if finished, exactly then. `-Infinity` if there is none. */
  readonly finishes: Float64Array;
  /** The last day that a promise allows; `Infinity` if there is none. */
  readonly latest: Float64Array;
  /** Working days, or calendar days if so counted; 0 of a milestone. */
  readonly lengths: Float64Array;
  /** 1 if it is finished. */
  readonly isFinished: Uint8Array;
  /** 1 if its length is in calendar days. */
  readonly isCalendar: Uint8Array;
  readonly calendars: readonly WorkCalendar[];
}

export interface NumberedBefore {
  readonly pieces: readonly Piece[];
  readonly firstNode: Int32Array;
  readonly network: { readonly numbers: NodeNumbers };
}

/** The numbers of the nodes of pieces; those of a piece that lay in the same place before are copied. */
export function numbersOf(
  pieces: readonly Piece[],
  firstNode: Int32Array,
  before: NumberedBefore | undefined,
): NodeNumbers {
  const count = firstNode.at(-1)!;
  const numbers: Writing = {
    starts: new Float64Array(count),
    finishes: new Float64Array(count),
    latest: new Float64Array(count),
    lengths: new Float64Array(count),
    isFinished: new Uint8Array(count),
    isCalendar: new Uint8Array(count),
    calendars: [],
  };
  const known = before?.pieces.length === pieces.length ? before : undefined;
  for (let place = 0; place < pieces.length; place++) {
    const piece = pieces[place]!;
    const begin = firstNode[place]!;
    if (known?.pieces[place] === piece) {
      copy(known.network.numbers, known.firstNode[place]!, numbers, begin, piece.nodes.length);
    } else for (const [index, node] of piece.nodes.entries()) write(node, numbers, begin + index);
  }
  return numbers;
}

interface Writing extends NodeNumbers {
  readonly calendars: WorkCalendar[];
}

function write(node: PlanNode, numbers: Writing, at: number): void {
  numbers.starts[at] = node.start.day;
  numbers.finishes[at] = node.finish?.day ?? Number.NEGATIVE_INFINITY;
  numbers.latest[at] = node.latest;
  numbers.lengths[at] = node.length.days;
  numbers.isFinished[at] = node.state === 'finished' ? 1 : 0;
  numbers.isCalendar[at] = node.length.calendar ? 1 : 0;
  numbers.calendars[at] = node.calendar;
}

function copy(from: NodeNumbers, old: number, to: Writing, at: number, count: number): void {
  for (let index = 0; index < count; index++) {
    to.starts[at + index] = from.starts[old + index]!;
    to.finishes[at + index] = from.finishes[old + index]!;
    to.latest[at + index] = from.latest[old + index]!;
    to.lengths[at + index] = from.lengths[old + index]!;
    to.isFinished[at + index] = from.isFinished[old + index]!;
    to.isCalendar[at + index] = from.isCalendar[old + index]!;
    to.calendars[at + index] = from.calendars[old + index]!;
  }
}
