import type { Roadmap } from '../model/roadmap.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding, Severity } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source.ts';

/** What of an analysis a report needs. */
export interface Reported {
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly roadmap: Roadmap;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
}

/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

/** What people who do not read logs call them. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
