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
  const parts = [
    said(counts.error, 'error'),
    said(counts.warning, 'warning'),
    said(counts.info, 'note'),
  ].filter((part) => part !== '');
  return `Throughline: ${title}, ${parts.length > 0 ? parts.join(', ') : 'nothing to say'}`;
}

function said(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `$(` would begin an icon; the bar is short. */
function shortened(title: string): string {
  const text = title.replaceAll('$(', '$ (');
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
