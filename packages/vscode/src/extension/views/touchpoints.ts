import * as vscode from 'vscode';
import type { OverviewResult } from '@throughline/language-server/protocol';
import type { Branch } from './tree.ts';

/** The regular meetings of both sides, the one that is due first at the top. */
export function touchpointTree({ touchpoints }: OverviewResult): readonly Branch[] {
  return touchpoints.map((touchpoint) => {
    const { id, title, due, isOverdue } = touchpoint;
    return {
      id: `touchpoint:${id}`,
      label: title,
      description: whenOf(due, isOverdue),
      icon: isOverdue
        ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground'))
        : new vscode.ThemeIcon('calendar'),
      place: touchpoint,
    };
  });
}

function whenOf(due: string | undefined, isOverdue: boolean): string {
  if (due === undefined) return vscode.l10n.t('no day is known');
  return isOverdue ? vscode.l10n.t('was due on {0}', due) : due;
}
