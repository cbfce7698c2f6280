import * as vscode from 'vscode';
import { WHY } from '@throughline/language-server/protocol';
import type { Roadmaps } from './roadmaps.ts';
import type { Server } from './server.ts';

/** `throughline-why:/loyalty-app.md?file:///plans/roadmap.yaml` is the page about that initiative. */
const SCHEME = 'throughline-why';

/** Serves pages that say why an initiative cannot finish sooner; they follow what is typed. */
export function serveWhyPages(server: Server, roadmaps: Roadmaps): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const shown = () =>
    vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === SCHEME).map(({ uri }) => uri);
  return vscode.Disposable.from(
    changed,
    roadmaps.onChanged(() => {
      for (const uri of shown()) changed.fire(uri);
    }),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ path, query }) => {
        const id = path.replace(/^\//, '').replace(/\.md$/, '');
        const page = await server.ask(WHY, { uri: query, id });
        return page?.markdown ?? vscode.l10n.t('There is no initiative {0}, or it is dropped.', id);
      },
    }),
  );
}

export async function showWhy(roadmap: string, id: string): Promise<void> {
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${id}.md`, query: roadmap });
  await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
}
