import * as vscode from 'vscode';
import type { OverviewProblem, Worst } from '@throughline/language-server/protocol';

/** One line of a tree, and what is below it. */
export interface Branch {
  /** The same for the same thing as long as it is there, so that what is open stays open. */
  readonly id: string;
  readonly label: string;
  /** Beside the label, fainter. */
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon?: vscode.ThemeIcon;
  /** What it is to menus: `initiative`. */
  readonly kind?: string;
  /** The initiative that it stands for. */
  readonly initiative?: string;
  /** What is shown when it is pressed. */
  readonly place?: Pick<OverviewProblem, 'uri' | 'range'>;
  readonly children?: readonly Branch[];
  readonly isOpen?: boolean;
}

/** A tree that is built anew whenever what it shows has changed. */
export function treeOf(
  build: () => readonly Branch[],
  onChanged: vscode.Event<void>,
): vscode.TreeDataProvider<Branch> {
  return {
    onDidChangeTreeData: onChanged,
    getChildren: (branch) => [...(branch ? (branch.children ?? []) : build())],
    getTreeItem: itemOf,
  };
}

function itemOf(branch: Branch): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const { children, isOpen = false } = branch;
  const state = children === undefined ? None : isOpen ? Expanded : Collapsed;
  const item = new vscode.TreeItem(branch.label, state);
  item.id = branch.id;
  if (branch.description !== undefined) item.description = branch.description;
  if (branch.tooltip !== undefined) item.tooltip = branch.tooltip;
  if (branch.icon !== undefined) item.iconPath = branch.icon;
  if (branch.kind !== undefined) item.contextValue = branch.kind;
  if (branch.place !== undefined) item.command = revealing(branch.place);
  const spoken = [branch.label, branch.description].filter((part) => part !== undefined);
  item.accessibilityInformation = { label: spoken.join(', ') };
  return item;
}

function revealing({ uri, range: { start, end } }: NonNullable<Branch['place']>): vscode.Command {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const title = vscode.l10n.t('Show where it is written');
  return {
    command: 'vscode.open',
    title,
    arguments: [vscode.Uri.parse(uri), { selection, preserveFocus: true }],
  };
}

const ICONS: Readonly<Record<Worst, readonly [icon: string, color: string]>> = {
  error: ['error', 'problemsErrorIcon.foreground'],
  warning: ['warning', 'problemsWarningIcon.foreground'],
  info: ['info', 'problemsInfoIcon.foreground'],
};

export function iconOf(severity: Worst): vscode.ThemeIcon {
  const [icon, color] = ICONS[severity];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}

/** The worst severity among some findings; `undefined` if there are none. */
export function worstOf(problems: readonly OverviewProblem[]): Worst | undefined {
  return (['error', 'warning', 'info'] as const).find((severity) =>
    problems.some((problem) => problem.severity === severity),
  );
}
