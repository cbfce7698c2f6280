/**
 * What is read of one file at most. Far above what people write by hand, far below what hurts:
 * a file over a limit is refused whole, with one finding.
 */
export const LIMITS = {
  /** UTF-16 code units of the text. */
  characters: 20_000_000,
  /** Maps and lists within each other. */
  depth: 64,
  /** Keys, texts, maps and lists together. */
  values: 2_000_000,
  /** Lexemes of a text that the YAML library reads: ten million empty lines hold no values, but take as long. */
  lexemes: 6_000_000,
  /** Findings about one file's syntax; of those that follow only the number is said. */
  findings: 100,
} as const;
