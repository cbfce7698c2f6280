import * as vscode from 'vscode';
import { trackOverview, type Overview } from '../overview.ts';
import type { Roadmaps } from '../roadmaps.ts';
import type { Server } from '../server.ts';
import { GROUPINGS, initiativeTree, type Grouping } from './initiatives.ts';
import { problemTree } from './problems.ts';
import { touchpointTree } from './touchpoints.ts';
import { treeOf, type Branch } from './tree.ts';

/** The trees of the Roadmap container, and what they show. */
export interface Views extends vscode.Disposable {
  readonly overview: Overview;
  /** What a tree shows at its top, by the name of the view. */
  readonly roots: (view: 'initiatives' | 'problems' | 'touchpoints') => readonly Branch[];
}

const GROUPING = 'throughline.initiatives.grouping';

export function createViews(server: Server, roadmaps: Roadmaps, state: vscode.Memento): Views {
  let grouping = readGrouping(state.get(GROUPING));
  const regrouped = new vscode.EventEmitter<void>();
  const overview = trackOverview(server, roadmaps, () => trees.some(({ visible }) => visible));
  const build = {
    initiatives: (...[from]: Parameters<typeof problemTree>) => initiativeTree(from, grouping),
    problems: problemTree,
    touchpoints: touchpointTree,
  };
  const roots = (view: keyof typeof build) => {
    const current = overview.current();
    return current ? build[view](current) : [];
  };
  const names = ['initiatives', 'problems', 'touchpoints'] as const;
  const changed = anyOf(overview.onChanged, regrouped.event);
  const trees: readonly vscode.TreeView<Branch>[] = names.map((view) =>
    vscode.window.createTreeView(`throughline.${view}`, {
      treeDataProvider: treeOf(() => roots(view), changed),
      showCollapseAll: view !== 'touchpoints',
    }),
  );
  const group = (by: Grouping) => async () => {
    grouping = by;
    void vscode.commands.executeCommand('setContext', GROUPING, by);
    regrouped.fire();
    await state.update(GROUPING, by);
  };
  void vscode.commands.executeCommand('setContext', GROUPING, grouping);
  const subscriptions = vscode.Disposable.from(
    overview,
    regrouped,
    ...trees,
    ...trees.map((tree) =>
      tree.onDidChangeVisibility(({ visible }) => {
        if (visible) overview.look();
      }),
    ),
    ...GROUPINGS.map((by) =>
      vscode.commands.registerCommand(`throughline.groupBy${upperFirst(by)}`, group(by)),
    ),
  );
  return { overview, roots, dispose: () => subscriptions.dispose() };
}

function readGrouping(value: unknown): Grouping {
  return GROUPINGS.find((each) => each === value) ?? 'status';
}

function anyOf(...events: readonly vscode.Event<void>[]): vscode.Event<void> {
  return (listener, self, disposables) => {
    const all = vscode.Disposable.from(...events.map((event) => event(listener, self)));
    disposables?.push(all);
    return all;
  };
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
