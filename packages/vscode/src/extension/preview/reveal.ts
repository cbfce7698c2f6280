import * as vscode from 'vscode';
import type { TimelineItem } from '@throughline/language-server/protocol';

/** Shows where an item is written, beside the preview rather than over it. */
export async function reveal(
  { uri, range }: TimelineItem,
  preview: vscode.ViewColumn | undefined,
): Promise<void> {
  const target = vscode.Uri.parse(uri);
  const { start, end } = range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const viewColumn = columnFor(target, preview);
  const editor = await vscode.window.showTextDocument(target, { selection, viewColumn });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the document already is, or where another text is, or the first column that is free. */
function columnFor(target: vscode.Uri, preview: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const beside = vscode.window.visibleTextEditors.filter(
    ({ viewColumn }) => viewColumn !== undefined && viewColumn !== preview,
  );
  const same = beside.find(({ document }) => document.uri.toString() === target.toString());
  const column = (same ?? beside[0])?.viewColumn;
  if (column !== undefined) return column;
  return preview === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
}
