import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { ThroughlineExtension } from '../../../packages/vscode/src/extension/extension.ts';

const ID = 'throughline.throughline-vscode';

/** The extension, which VS Code must have started by itself, as the folder holds a roadmap. */
export async function theExtension(): Promise<ThroughlineExtension> {
  const extension = vscode.extensions.getExtension<ThroughlineExtension>(ID);
  assert(extension, `${ID} is not installed`);
  await until('the extension is active', () => extension.isActive);
  return extension.exports;
}

/** The address of a file of the roadmap. */
export function file(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(file(path), { viewColumn: vscode.ViewColumn.One });
}

/** Waits until something is there, and gives it; fails, naming it, after `limit` milliseconds. */
export async function until<T>(
  what: string,
  find: () => T | Promise<T>,
  limit = 20_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const found = await find();
    if (found !== undefined && found !== null && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain until ${what}`);
    await wait(50);
  }
}

/** Where a text stands in a document: its first appearance, or the one after `after`. */
export function rangeOf(document: vscode.TextDocument, text: string, after = ''): vscode.Range {
  const whole = document.getText();
  const from = after === '' ? 0 : whole.indexOf(after) + after.length;
  const at = whole.indexOf(text, from);
  assert(at >= 0, `${document.uri.path} has no ${text}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** Replaces a text of a document without saving it. */
export async function replace(
  document: vscode.TextDocument,
  range: vscode.Range,
  text: string,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  assert(await vscode.workspace.applyEdit(edit), 'the edit was refused');
}
