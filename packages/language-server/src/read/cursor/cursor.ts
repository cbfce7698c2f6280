import type { Span } from '@throughline/core';

/**
 * What is being written at an offset of a text, read from the text alone: people complete in
 * the middle of a line that is not yet YAML, when there is no tree to ask.
 */
export interface Cursor {
  /** From the file's root to the value or map that is being written: keys, and `ITEM` for list items. */
  readonly route: readonly Step[];
  /**
   * `key`: a key of the map at the route. `value`: the value at the route, behind its key.
   * `either`: on a line of its own or in a list, where a value may stand or a map's first key.
   */
  readonly slot: 'key' | 'value' | 'either' | 'comment';
  /** The word there, in whole; empty if there is none. */
  readonly word: Span;
  /** The map around, filled to its end: each key with its scalar value, if it has one. */
  readonly siblings: ReadonlyMap<string, string>;
  /** Inside `[…]` or `{…}`. */
  readonly isFlow: boolean;
  /** A colon follows the word. */
  readonly hasColon: boolean;
  /** The cursor touches the colon before it, so a space is missing. */
  readonly needsSpace: boolean;
  /** Spaces before the line's entry: what is put on lines below stands deeper. */
  readonly indent: number;
}

export type Step = string | typeof ITEM;

export const ITEM = Symbol('item');
