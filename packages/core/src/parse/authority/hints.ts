import type { Complaint } from './tokens.ts';

/** What the library's errors say about single values. */
export interface Hints {
  /** Whether there are any. */
  readonly isFaulty: boolean;
  /** Offsets at which a text ends that lacks its closing quote. */
  readonly unclosedAt: ReadonlySet<number>;
  /** Offsets of values that hold a second colon, and so were read as maps. */
  readonly nestedAt: ReadonlySet<number>;
  /** Offsets of keys that run over several lines. */
  readonly multilineAt: ReadonlySet<number>;
  /** Offsets of quotes that are never closed, whose lines were read as one plain word. */
  readonly masked: ReadonlySet<number>;
}

export function hintsOf(complaints: readonly Complaint[], masked: ReadonlySet<number>): Hints {
  const at = (wanted: RegExp) =>
    new Set(complaints.flatMap(({ message, pos }) => (wanted.test(message) ? [pos[0]] : [])));
  return {
    isFaulty: complaints.length > 0,
    unclosedAt: at(/^Missing closing/),
    nestedAt: at(
      /^Nested mappings are not allowed in compact|^Block collections are not allowed within/,
    ),
    multilineAt: at(/^Implicit keys need to be on a single line/),
    masked,
  };
}
