import type { Severity } from '../../text/diagnostic.ts';
import type { BeforeAfter } from '../../views/before-after.ts';

/** What a review says, before it is Markdown or HTML: every text is the user's or may hold some. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'folded'; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'picture'; readonly rows: readonly BeforeAfter[] };

export interface Item {
  readonly line: Line;
  /** What stands below it, indented. */
  readonly below?: readonly Line[];
}

export type Line = readonly Words[];

/** Plain words, words that stand out, or words as a machine has them. */
export type Words =
  | string
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly severity: Severity };
