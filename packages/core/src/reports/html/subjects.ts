import type { Initiative, Roadmap } from '../../model/roadmap.ts';
import type { Finding, Severity } from '../../text/diagnostic.ts';
import { countBySeverity, type Reported } from '../reported.ts';

/** The findings about one item, or in one file that is about none. */
export interface Subject {
  /** `initiative:erp-finance`, or the path of a file. */
  readonly key: string;
  readonly title: string;
  readonly initiative?: Initiative;
  /** The worst first, else in the order of the analysis. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Findings by what they are about: most errors first, then most warnings, then what was promised. */
export function subjectsOf({ findings, roadmap }: Pick<Reported, 'findings' | 'roadmap'>) {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.subject ?? finding.at.path;
    const ofKey = byKey.get(key);
    if (ofKey) ofKey.push(finding);
    else byKey.set(key, [finding]);
  }
  return [...byKey].map(([key, found]) => subjectOf(key, found, roadmap)).toSorted(worstFirst);
}

function subjectOf(key: string, findings: readonly Finding[], roadmap: Roadmap): Subject {
  const initiative = key.startsWith('initiative:')
    ? roadmap.initiativeById.get(key.slice('initiative:'.length))
    : undefined;
  return {
    key,
    title: initiative?.title ?? titleOf(key, roadmap),
    ...(initiative && { initiative }),
    findings: findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]),
    counts: countBySeverity(findings),
  };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** `Team Platform`, `KPI Days to close`; a path, or what names nothing known, as it is. */
function titleOf(key: string, roadmap: Roadmap): string {
  const [kind, ...rest] = key.split(':');
  const named = NAMED.find((each) => each.kind === kind);
  if (!named || rest.length === 0) return key;
  const id = rest.join(':');
  return `${named.word} ${named.of(roadmap).get(id)?.title ?? id}`;
}

interface Named {
  readonly kind: string;
  readonly word: string;
  readonly of: (roadmap: Roadmap) => ReadonlyMap<string, { readonly title: string }>;
}

const NAMED: readonly Named[] = [
  { kind: 'initiative', word: 'Initiative', of: ({ initiativeById }) => initiativeById },
  { kind: 'objective', word: 'Objective', of: ({ objectives }) => objectives },
  { kind: 'kpi', word: 'KPI', of: ({ kpis }) => kpis },
  { kind: 'team', word: 'Team', of: ({ teams }) => teams },
  { kind: 'system', word: 'System', of: ({ systems }) => systems },
  { kind: 'process', word: 'Process', of: ({ processes }) => processes },
  { kind: 'touchpoint', word: 'Touchpoint', of: ({ touchpoints }) => touchpoints },
];

function worstFirst(a: Subject, b: Subject): number {
  return (
    b.counts.error - a.counts.error ||
    b.counts.warning - a.counts.warning ||
    Number(b.initiative?.committed ?? false) - Number(a.initiative?.committed ?? false) ||
    b.counts.info - a.counts.info ||
    (a.key < b.key ? -1 : 1)
  );
}
