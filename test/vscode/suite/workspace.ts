import assert from 'node:assert/strict';
import type { SourceFile } from '@throughline/core';
import * as vscode from 'vscode';
import type { ThroughlineExtension } from '../../../packages/vscode/src/extension/extension.ts';
import type { Previews } from '../../../packages/vscode/src/extension/preview/previews.ts';
import type { PageDescription } from '../../../packages/vscode/src/shared/messages.ts';

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
  await until('the edit is there', () => document.isDirty);
}

/** Takes back what was typed and not saved. */
export async function revert(document: vscode.TextDocument): Promise<void> {
  await until('the document is as on the disk', async () => {
    if (!document.isDirty) return true;
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
    await vscode.commands.executeCommand('workbench.action.files.revert');
    return !document.isDirty;
  });
}

/** The findings of one rule in one document. */
export function findingsIn(uri: vscode.Uri, rule: string): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ code }) => (typeof code === 'object' ? code.value : code) === rule);
}

/** What is written on the tabs that are open. */
export function tabs(): readonly string[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
}

/** What a preview's page says is on it, once it is as wished. */
export async function pageOf(
  previews: Previews,
  what: string,
  isSo: (page: PageDescription) => boolean,
): Promise<PageDescription> {
  return until(what, async () => {
    // A page that is still loading does not answer.
    const page = await Promise.race([previews.current()?.describe(), wait(1000)]);
    return page !== undefined && isSo(page) ? page : undefined;
  });
}

/** The texts of the roadmap's files as they are saved, by path. */
export async function filesOnDisk(): Promise<readonly SourceFile[]> {
  const uris = await vscode.workspace.findFiles('**/*.yaml');
  const root = `${file('').path.replace(/\/$/, '')}/`;
  const read = async (uri: vscode.Uri) => {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { path: uri.path.slice(root.length), text: new TextDecoder().decode(bytes) };
  };
  return Promise.all(uris.map(read));
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, undefined);
  });
}
