import { fingerprintOf } from './fingerprint-of.ts';
import type { JsonReport } from './json.ts';

/** One entry of GitLab's code quality report. */
export interface CodeQualityIssue {
  readonly description: string;
  readonly check_name: string;
  /** Without the line, so that a finding stays the same one while its file grows. */
  readonly fingerprint: string;
  readonly severity: 'major' | 'minor' | 'info';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** Findings as GitLab's merge requests show them (a code quality artifact). */
export function codeQualityReport({ findings }: JsonReport): readonly CodeQualityIssue[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, severity, message, help, file, line } = finding;
    const print = fingerprintOf(finding);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return {
      description: `${message}; ${help}`,
      check_name: rule,
      // GitLab takes two of one fingerprint for one.
      fingerprint: count === 1 ? print : `${print}-${count}`,
      severity: SEVERITIES[severity],
      location: { path: file, lines: { begin: line } },
    };
  });
}

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;
