/**
 * A file that is written by a program. Each module in `artifacts/` default-exports one, so a
 * new generated file is a new module there and nothing else.
 */
export interface Artifact {
  /** Where the file stands, relative to the repository, with forward slashes. */
  readonly path: string;
  /** The whole text that the file should have; the same on every run and machine. */
  readonly content: () => string | Promise<string>;
}

/** The first line of a generated file. */
export function generatedFrom(source: string): string {
  return `Generated from ${source} by \`npm run generate\`; do not edit.`;
}
