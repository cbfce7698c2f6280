import * as vscode from 'vscode';
import type { PreviewKind } from './kinds.ts';
import { Preview, type PreviewServices } from './preview.ts';

/** The panels of one kind: at most one is open, and it comes back after a restart. */
export interface Previews extends vscode.Disposable {
  /** Opens the panel beside the editor, or shows the one that is open. */
  readonly open: () => Preview;
  readonly current: () => Preview | undefined;
}

export function createPreviews(kind: PreviewKind, services: PreviewServices): Previews {
  let current: Preview | undefined;
  const adopt = (panel: vscode.WebviewPanel) => {
    current = new Preview(panel, kind, services);
    panel.iconPath = {
      light: vscode.Uri.joinPath(services.extensionUri, 'media/timeline-light.svg'),
      dark: vscode.Uri.joinPath(services.extensionUri, 'media/timeline-dark.svg'),
    };
    panel.onDidDispose(() => {
      if (current?.panel === panel) current = undefined;
    });
    return current;
  };
  const serializer = vscode.window.registerWebviewPanelSerializer(kind.viewType, {
    deserializeWebviewPanel: async (panel) => {
      adopt(panel);
    },
  });
  return {
    open: () => {
      if (current !== undefined) {
        current.panel.reveal(undefined, true);
        return current;
      }
      const where = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      return adopt(vscode.window.createWebviewPanel(kind.viewType, kind.title, where));
    },
    current: () => current,
    dispose: () => {
      serializer.dispose();
      current?.panel.dispose();
    },
  };
}
