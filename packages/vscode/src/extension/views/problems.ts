import * as vscode from 'vscode';
import type { OverviewProblem, OverviewResult } from '@throughline/language-server/protocol';
import { iconOf, worstOf, type Branch } from './tree.ts';

/** What is wrong, by what it is about: the worst first, and last what is about no initiative. */
export function problemTree({ initiatives, problems }: OverviewResult): readonly Branch[] {
  const subjects: readonly Subject[] = initiatives
    .filter((each) => each.problems.length > 0)
    .map(({ id, title, problems: found }) => ({ id, title, found, initiative: id }));
  const rest: readonly Subject[] =
    problems.length === 0
      ? []
      : [{ id: '', title: vscode.l10n.t('The roadmap itself'), found: problems }];
  return [...subjects.toSorted((a, b) => weight(b.found) - weight(a.found)), ...rest].map(
    ({ id, title, found, initiative }) => {
      const worst = worstOf(found);
      return {
        id: `problems:${id}`,
        label: title,
        description: String(found.length),
        ...(worst && { icon: iconOf(worst) }),
        ...(initiative !== undefined && { kind: 'initiative', initiative }),
        children: found.map((problem, index) => problemBranch(problem, `problems:${id}/${index}`)),
      };
    },
  );
}

interface Subject {
  readonly id: string;
  readonly title: string;
  readonly found: readonly OverviewProblem[];
  readonly initiative?: string;
}

function problemBranch(problem: OverviewProblem, id: string): Branch {
  const { severity, message, rule } = problem;
  return {
    id,
    label: message,
    description: rule,
    tooltip: `${message}\n${rule}`,
    icon: iconOf(severity),
    kind: 'problem',
    place: problem,
  };
}

/** An error counts for more than all that is less. */
function weight(problems: readonly OverviewProblem[]): number {
  const points = { error: 1_000_000, warning: 1000, info: 1 };
  return problems.reduce((sum, { severity }) => sum + points[severity], 0);
}
