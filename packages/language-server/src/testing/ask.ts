import { applyEdits } from '@throughline/core';
import type {
  AnnotatedTextEdit,
  Position,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { answer } from '../answer.ts';
import type { Feature } from '../feature.ts';
import { UTF16 } from '../lsp/positions.ts';
import { readSettings } from '../settings.ts';
import { Session } from '../state/session.ts';
import { memoryHost } from './memory.ts';

const CURSOR = '<|>';

/** What an editor can do that can do everything the server asks for. */
export const ABLE = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    completion: { completionItem: { snippetSupport: true } },
    definition: { linkSupport: true },
    declaration: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      snippetEditSupport: true,
      resourceOperations: ['create', 'rename', 'delete'],
    },
  },
};

export interface Asking {
  readonly options?: object;
  readonly capabilities?: object;
  /** Further parameters of the request. */
  readonly params?: object;
}

/**
 * Asks a feature about the place that `<|>` marks in one of some files, in a roadmap that is
 * made of them. Files by path, relative to the roadmap's folder.
 */
export async function ask<R>(
  feature: Feature,
  files: Readonly<Record<string, string>>,
  { options = {}, capabilities = ABLE, params = {} }: Asking = {},
): Promise<R> {
  const marked = Object.keys(files).find((path) => files[path]!.includes(CURSOR));
  const path = marked ?? Object.keys(files)[0]!;
  const texts = Object.entries({ 'roadmap.yaml': 'roadmap: test\n', ...files }).map(
    ([each, text]) => [`/plans/${each}`, text.replace(CURSOR, '')] as const,
  );
  const settings = readSettings(options, capabilities);
  const session = new Session(memoryHost(new Map(texts)), settings, {
    glanced: () => undefined,
    checked: () => undefined,
    gone: () => undefined,
    failed: (what, error) => {
      throw new Error(`could not ${what}`, { cause: error });
    },
  });
  session.setRoots(['/plans']);
  await session.settled();
  const uri = `file:///plans/${path}`;
  const at = marked === undefined ? {} : { position: cursorIn(files[path]!) };
  const about = { textDocument: { uri }, uri, ...at, ...params };
  // What a feature answers is for the test to say.
  return (await answer(feature, about, session, settings)) as R;
}

function cursorIn(text: string): Position {
  const source = { path: '', text: text.replace(CURSOR, '') };
  return UTF16.positionOf(source, text.indexOf(CURSOR));
}

/** The text that a range covers. */
export function textAt(text: string, range: { start: Position; end: Position }): string {
  const source = { path: '', text: text.replace(CURSOR, '') };
  return source.text.slice(UTF16.offsetOf(source, range.start), UTF16.offsetOf(source, range.end));
}

/** Some files after an edit, by path; a cursor's mark is taken out first. */
export function edited(
  files: Readonly<Record<string, string>>,
  edit: WorkspaceEdit | null | undefined,
): Record<string, string> {
  const after = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replace(CURSOR, '')]),
  );
  const pathIn = (uri: string) => uri.slice('file:///plans/'.length);
  const plain = Object.entries(edit?.changes ?? {}).map(([uri, edits]) => ({
    textDocument: { uri },
    edits,
  }));
  for (const change of edit?.documentChanges ?? plain) {
    if ('edits' in change) {
      const path = pathIn(change.textDocument.uri);
      after[path] = editedText(after[path]!, change.edits);
    } else if (change.kind === 'rename') {
      after[pathIn(change.newUri)] = after[pathIn(change.oldUri)]!;
      delete after[pathIn(change.oldUri)];
    } else if (change.kind === 'create') after[pathIn(change.uri)] = '';
  }
  return after;
}

/** A text after edits of it; where a snippet is inserted, its text with all that is a snippet's own. */
export function editedText(
  text: string,
  edits: readonly (TextEdit | AnnotatedTextEdit | SnippetTextEdit)[],
): string {
  const source = { path: '', text };
  return applyEdits(
    text,
    edits.map((edit) => ({
      start: UTF16.offsetOf(source, edit.range.start),
      end: UTF16.offsetOf(source, edit.range.end),
      text: 'snippet' in edit ? edit.snippet.value : edit.newText,
    })),
  );
}

/** A roadmap with something of everything, for tests of features. */
export const ROADMAP = `roadmap: shop
title: The shop
calendar:
  holidays: {days: {2027-03-29: Easter Monday}}
  releases:
    spring: 2027-03-22
objectives:
  sell-more: {title: Sell more, kpis: [orders]}
kpis:
  orders: {title: Orders a day, owner: web, unit: orders, direction: up}
teams:
  web:
    title: Web
    people: 3
    skills: {design: 1, code: 2}
  store:
    title: Store
    skills: {advice: 2}
estimates:
  sizes: {S: 5..8..13pd}
`;
