import type { Span } from '../text/source.ts';

/** A YAML document as data with places: all that later stages know of YAML. */
export interface Tree {
  /** `null` for an empty document, or for a file refused whole. */
  readonly root: Node | null;
  /** Comments that speak to Throughline (`# throughline-…`), in order; other comments are not kept. */
  readonly directives: readonly Span[];
}

/**
 * Spans hold what is written and nothing around it: a node ends with its last visible character
 * (blanks count inside quotes only), so a map on lines of its own ends where its last value ends.
 */
export type Node = ScalarNode | MapNode | ListNode;

export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  /** By YAML 1.2's core schema. Under an alias (`*name`) the value that the anchor names. */
  readonly value: string | number | boolean | null;
  /**
   * A plain scalar as written (`1.30` stays `1.30`), its lines folded into one; a quoted or block
   * scalar's resolved text.
   */
  readonly text: string;
  /** Whether it was written without quotes, not as a block, and not as an alias. */
  readonly plain: boolean;
}

export interface MapNode extends Span {
  readonly kind: 'map';
  /** In the order written; of duplicate keys the first is kept and the others are diagnosed. */
  readonly entries: readonly Entry[];
  /** Written as `{a: 1}`. */
  readonly flow: boolean;
}

export interface Entry {
  readonly key: ScalarNode;
  /** An absent value is a `null` scalar of no length just behind the colon. */
  readonly value: Node;
}

export interface ListNode extends Span {
  readonly kind: 'list';
  /** An absent item is a `null` scalar of no length just behind the dash. */
  readonly items: readonly Node[];
  readonly flow: boolean;
}
