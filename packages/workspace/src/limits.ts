/** What is read of a disk at most. Far above what people write, far below what hurts. */
export interface Limits {
  /** Of one file, in bytes: larger ones are not opened. */
  readonly fileBytes: number;
  /** Of all files together, in bytes. */
  readonly allBytes: number;
  readonly files: number;
  /** Entries of folders looked at on the way. */
  readonly entries: number;
  /** Folders within folders. */
  readonly depth: number;
}

export const LIMITS: Limits = {
  fileBytes: 20_000_000,
  allBytes: 500_000_000,
  files: 50_000,
  entries: 500_000,
  depth: 40,
};
