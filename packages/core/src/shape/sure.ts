import type { Diagnostic } from '../text/diagnostic.ts';

/** What is missing from a file that could not be read to its end may well stand in it. */
export function sureOnes(
  diagnostics: readonly Diagnostic[],
  ofSyntax: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (ofSyntax.length === 0) return diagnostics;
  return diagnostics.filter(({ rule }) => rule !== 'schema/required');
}
