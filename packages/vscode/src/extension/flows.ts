import * as vscode from 'vscode';
import {
  COMPARE,
  DRAFT,
  ITEM_AT,
  type OverviewInitiative,
} from '@throughline/language-server/protocol';
import { showHtml } from './html-page.ts';
import type { Overview } from './overview.ts';
import { roadmapFile, type Roadmaps } from './roadmaps.ts';
import type { Server } from './server.ts';
import { showWhy } from './why-pages.ts';

/** What a person is led through step by step, from the palette or a tree. */
export interface Flows {
  /** With a title nothing is asked. */
  readonly newInitiative: (title?: unknown) => Promise<void>;
  /** Of the initiative of a line in a tree, else of that under the cursor, else of one picked. */
  readonly why: (line?: { readonly initiative?: string }) => Promise<void>;
  readonly compare: () => Promise<void>;
}

export function createFlows(server: Server, roadmaps: Roadmaps, overview: Overview): Flows {
  const file = () => {
    const roadmap = roadmaps.current();
    return roadmap && roadmapFile(roadmap);
  };
  return {
    newInitiative: (title) => newInitiative(server, file(), title),
    async why(line) {
      const uri = file();
      const id =
        line?.initiative ?? (await itemAtCursor(server)) ?? (await pickInitiative(overview));
      if (uri !== undefined && id !== undefined) await showWhy(uri, id);
    },
    compare: () => compare(server, file(), overview),
  };
}

async function newInitiative(
  server: Server,
  uri: string | undefined,
  given: unknown,
): Promise<void> {
  if (uri === undefined) return;
  const title = typeof given === 'string' ? given : await askTitle(server, uri);
  if (title === undefined || title.trim() === '') return;
  const draft = await server.ask(DRAFT, { uri, title: title.trim() });
  if (draft === null || 'problem' in draft) return;
  const at = vscode.Uri.parse(draft.uri);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(at, { contents: new TextEncoder().encode(draft.text) });
  if (await vscode.workspace.applyEdit(edit)) await vscode.window.showTextDocument(at);
}

/** Says at once what is wrong with a title that cannot be taken. */
async function askTitle(server: Server, uri: string): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New Initiative'),
    prompt: vscode.l10n.t('What is it called? Its id and its file are named after it.'),
    placeHolder: vscode.l10n.t('Gift vouchers in the shop'),
    validateInput: async (text) => {
      if (text.trim() === '') return undefined;
      const draft = await server.ask(DRAFT, { uri, title: text.trim() });
      return draft && 'problem' in draft ? draft.problem : undefined;
    },
  });
}

async function itemAtCursor(server: Server): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { line, character } = editor.selection.active;
  const uri = editor.document.uri.toString();
  const found = await server.ask(ITEM_AT, { uri, position: { line, character } });
  return found?.id;
}

/** The late ones first. */
async function pickInitiative(overview: Overview): Promise<string | undefined> {
  const initiatives = (await overview.ask())?.initiatives ?? [];
  const order = ({ isLate }: OverviewInitiative) => (isLate ? 0 : 1);
  const picked = await vscode.window.showQuickPick(
    initiatives
      .toSorted((a, b) => order(a) - order(b))
      .map(({ id, title, dates, isLate }) => ({
        id,
        label: title,
        description: isLate ? `${dates} · ${vscode.l10n.t('late')}` : dates,
      })),
    { title: vscode.l10n.t('Why Is This Late?'), matchOnDescription: true },
  );
  return picked?.id;
}

async function compare(server: Server, uri: string | undefined, overview: Overview): Promise<void> {
  const scenarios = (await overview.ask())?.scenarios ?? [];
  if (uri === undefined) return;
  if (scenarios.length === 0) {
    const none = vscode.l10n.t(
      'There is no scenario to compare with. Write one: scenarios/website-late.yaml',
    );
    void vscode.window.showInformationMessage(none);
    return;
  }
  const picked = await vscode.window.showQuickPick(
    scenarios.map(({ id, title }) => ({ id, label: title, description: id })),
    { title: vscode.l10n.t('Compare With a Scenario') },
  );
  if (picked === undefined) return;
  const found = await server.ask(COMPARE, { uri, scenario: picked.id });
  if (found === null) return;
  if ('problem' in found) void vscode.window.showErrorMessage(found.problem);
  else showHtml(vscode.l10n.t('What if: {0}', found.title), found.html);
}
