import * as vscode from 'vscode';
import type {
  Named,
  OverviewInitiative,
  OverviewResult,
} from '@throughline/language-server/protocol';
import { iconOf, worstOf, type Branch } from './tree.ts';

export const GROUPINGS = ['status', 'team', 'objective'] as const;
/** By what initiatives stand together. */
export type Grouping = (typeof GROUPINGS)[number];

/** Every initiative, under what it has in common with others; under several where it has several. */
export function initiativeTree(overview: OverviewResult, grouping: Grouping): readonly Branch[] {
  return groupsOf(overview, grouping).flatMap(({ id, title, members }) =>
    members.length === 0
      ? []
      : [
          {
            id: `${grouping}:${id}`,
            label: title,
            description: String(members.length),
            children: members.map((each) => initiativeBranch(each, `${grouping}:${id}`)),
            isOpen: id !== 'done' && id !== 'dropped',
          },
        ],
  );
}

interface Group extends Named {
  readonly members: readonly OverviewInitiative[];
}

function groupsOf(
  { initiatives, teams, objectives }: OverviewResult,
  grouping: Grouping,
): readonly Group[] {
  if (grouping === 'status') {
    return statuses().map(({ id, title }) => ({
      id,
      title,
      members: initiatives.filter(({ status }) => status === id),
    }));
  }
  const idsOf = (each: OverviewInitiative) => (grouping === 'team' ? each.teams : each.objectives);
  const none = grouping === 'team' ? vscode.l10n.t('No team') : vscode.l10n.t('No objective');
  return [
    ...(grouping === 'team' ? teams : objectives).map(({ id, title }) => ({
      id,
      title,
      members: initiatives.filter((each) => idsOf(each).includes(id)),
    })),
    { id: '', title: none, members: initiatives.filter((each) => idsOf(each).length === 0) },
  ];
}

/** In the order in which people ask for them. */
function statuses(): readonly Named[] {
  return [
    { id: 'active', title: vscode.l10n.t('Active') },
    { id: 'committed', title: vscode.l10n.t('Committed') },
    { id: 'assessing', title: vscode.l10n.t('Assessing') },
    { id: 'proposed', title: vscode.l10n.t('Proposed') },
    { id: 'paused', title: vscode.l10n.t('Paused') },
    { id: 'done', title: vscode.l10n.t('Done') },
    { id: 'dropped', title: vscode.l10n.t('Dropped') },
  ];
}

function initiativeBranch(initiative: OverviewInitiative, group: string): Branch {
  const { id, title, dates, isLate, problems } = initiative;
  const worst = worstOf(problems);
  const late = isLate ? vscode.l10n.t('late') : '';
  return {
    id: `${group}/${id}`,
    label: title,
    description: [late, dates].filter((part) => part !== '').join(' · '),
    tooltip: tooltipOf(initiative),
    icon: worst === undefined ? new vscode.ThemeIcon('circle-small') : iconOf(worst),
    kind: isLate ? 'initiative late' : 'initiative',
    initiative: id,
    place: initiative,
  };
}

function tooltipOf({ id, earliestFinish, problems }: OverviewInitiative): string {
  return [
    id,
    earliestFinish === undefined
      ? ''
      : vscode.l10n.t('Finishes on {0} at the earliest', earliestFinish),
    ...problems.map(({ message }) => message),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
