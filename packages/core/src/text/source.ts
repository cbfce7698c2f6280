/** One file of a roadmap, as text. The core never reads a disk: doors hand these in. */
export interface SourceFile {
  /** POSIX path relative to the roadmap's folder: the file's name in every finding, at every door. */
  readonly path: string;
  readonly text: string;
}

/** Half-open range of UTF-16 code units in one file's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span in a named file. */
export interface Location extends Span {
  readonly path: string;
}

/** Where a value stands in a file's data: map keys and list indices from the top. */
export type Route = readonly (string | number)[];

/** Zero-based line and column; the column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
