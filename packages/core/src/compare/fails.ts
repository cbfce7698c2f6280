import type { Severity } from '../text/diagnostic.ts';
import type { Comparison } from './comparison.ts';

export const FAIL_ON = ['never', 'new-error', 'new-warning', 'new-info', 'late'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/**
 * Whether a change fails: with findings that are new or worse and at least so severe, or with an
 * initiative that is too late, or later than it was, where it was not.
 */
export function fails({ findings, moves }: Comparison, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  if (failOn === 'late') {
    return moves.some(({ base, head }) => (head?.late ?? 0) > (base?.late ?? 0));
  }
  const least = LEAST[failOn];
  return [...findings.new, ...findings.worse].some(({ finding }) =>
    least.includes(finding.severity),
  );
}

const LEAST: Readonly<Record<Exclude<FailOn, 'never' | 'late'>, readonly Severity[]>> = {
  'new-error': ['error'],
  'new-warning': ['error', 'warning'],
  'new-info': ['error', 'warning', 'info'],
};
