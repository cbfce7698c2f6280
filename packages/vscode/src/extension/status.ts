import * as vscode from 'vscode';
import type { AnalysedParams, Worst } from '@throughline/language-server/protocol';
import type { Roadmaps } from './roadmaps.ts';

/** The one item in the status bar: how the roadmap in view stands. Pressed, it shows the problems. */
export function showStatus(roadmaps: Roadmaps): {
  readonly item: vscode.StatusBarItem;
  readonly dispose: () => void;
} {
  const item = vscode.window.createStatusBarItem(
    'throughline.status',
    vscode.StatusBarAlignment.Left,
    10,
  );
  item.name = 'Throughline';
  item.command = 'workbench.actions.view.problems';
  const update = () => {
    const roadmap = roadmaps.current();
    if (roadmap === undefined) return item.hide();
    item.text = statusText(roadmap);
    item.tooltip = statusTooltip(roadmap);
    item.accessibilityInformation = { label: statusTooltip(roadmap) };
    item.show();
  };
  update();
  const subscription = roadmaps.onChanged(update);
  return { item, dispose: () => vscode.Disposable.from(subscription, item).dispose() };
}

const ICONS: Readonly<Record<Worst, string>> = {
  error: '$(error)',
  warning: '$(warning)',
  info: '$(info)',
};

function statusText({ title, counts, worst }: AnalysedParams): string {
  const parts = (['error', 'warning'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${ICONS[severity]} ${counts[severity]}`);
  if (parts.length > 0) return `${shortened(title)}  ${parts.join(' ')}`;
  return `${shortened(title)}  ${worst === undefined ? '$(check)' : ICONS[worst]}`;
}

function statusTooltip({ title, counts }: AnalysedParams): string {
  const { error, warning, info } = counts;
  const parts = [
    error === 1 ? vscode.l10n.t('1 error') : error > 0 ? vscode.l10n.t('{0} errors', error) : '',
    warning === 1
      ? vscode.l10n.t('1 warning')
      : warning > 0
        ? vscode.l10n.t('{0} warnings', warning)
        : '',
    info === 1 ? vscode.l10n.t('1 note') : info > 0 ? vscode.l10n.t('{0} notes', info) : '',
  ].filter((part) => part !== '');
  const said = parts.length > 0 ? parts.join(', ') : vscode.l10n.t('nothing to say');
  return `Throughline: ${title}, ${said}`;
}

/** `$(` would begin an icon; the bar is short. */
function shortened(title: string): string {
  const text = title.replaceAll('$(', '$ (');
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
