import type { Location } from '../text/source.ts';

/**
 * A stretch of a file that is read by itself: all of the file, or one item of a long list. Trees
 * are let go once they are read; where things stood is kept here, a few small numbers for each
 * value, counted from the block's beginning: a block that moves takes all its places along.
 */
export interface Block {
  readonly path: string;
  /** What was read: the offsets of the records lie in it. */
  readonly text: string;
  /** Whether it is one item of a list, and not a file. */
  readonly isItem: boolean;
  /** Where it begins in the file as that is now. */
  start: number;
  /** Its maps and lists, as a `Recorder` wrote them. */
  records: Uint16Array | Uint32Array;
  /** Keys that are not written letter by letter as they are meant, by where their entry is recorded. */
  oddKeys: ReadonlyMap<number, string>;
}

export function blockOf(path: string, text: string, isItem = false): Block {
  return { path, text, isItem, start: 0, records: NOTHING, oddKeys: NO_KEYS };
}

const NOTHING = new Uint16Array(0);
const NO_KEYS: ReadonlyMap<number, string> = new Map();

/** A span of a block, as a place in its file. */
export function placeIn(block: Block, start: number, end: number): Location {
  return { path: block.path, start: block.start + start, end: block.start + end };
}
