import type { Compared } from '../../compare/compare.ts';
import type { SourceFile } from '../../text/source.ts';

/** One of the two states that a review speaks of. */
export interface ReviewSide extends Compared {
  /** In a word or two: `main`, `the working tree`. */
  readonly name: string;
  readonly sources: ReadonlyMap<string, SourceFile>;
}
