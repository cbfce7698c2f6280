import type { Message, ShownDiagnostic, Speaker } from '../speaker.ts';
import { isNotification, MAIN, type Act, type Change } from './acts.ts';
import { positionAt, type Encoding } from './positions.ts';

/** Where files lie: in memory, or on a disk. Paths relative to the roadmap's folder. */
export interface Files {
  readonly paths: () => readonly string[];
  readonly read: (path: string) => string | undefined;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  readonly uriOf: (path: string) => string;
}

interface Document {
  readonly version: number;
  readonly text: string;
}

/** What an editor knows: its documents, what it has not yet told, and what it waits for. */
export interface Editor {
  readonly speaker: Speaker;
  readonly files: Files;
  readonly encoding: Encoding;
  readonly open: Map<string, Document>;
  readonly untold: Set<string>;
  readonly answers: Promise<Message>[];
}

export function editorOf(speaker: Speaker, files: Files, encoding: Encoding): Editor {
  return { speaker, files, encoding, open: new Map(), untold: new Set(), answers: [] };
}

/** Does one thing; what makes no sense where things stand is not done. */
export async function perform(editor: Editor, act: Act): Promise<void> {
  switch (act.kind) {
    case 'open':
      return open(editor, act.path);
    case 'close':
      return close(editor, act.path);
    case 'edit':
      return act.changes.length > 0 ? edit(editor, act.path, act.changes) : undefined;
    case 'save': {
      const document = editor.open.get(act.path);
      return document && write(editor, act.path, document.text);
    }
    case 'write':
      return write(editor, act.path, act.text);
    case 'remove':
      return remove(editor, act.path);
    case 'move':
      return move(editor, act.path, act.to);
    case 'tell':
      return tell(editor, act.how, act.noise);
    case 'ask':
      return ask(editor, act);
    case 'babble':
      return babble(editor, act.method, act.params);
    case 'wait':
      for (let turn = 0; turn < act.turns; turn++) {
        await new Promise<void>((resolve) => void setImmediate(resolve));
      }
  }
}

/**
 * Tells of all that is not yet told, waits for every answer, and gives what the server says now
 * when asked and what it has sent, by address; the two must not differ.
 */
export async function settle({ speaker, ...editor }: Editor) {
  tell({ speaker, ...editor }, 'watched', 0);
  const pulled = await speaker.ask<{
    readonly items: readonly { readonly uri: string; readonly items: readonly ShownDiagnostic[] }[];
  }>('workspace/diagnostic', { previousResultIds: [] });
  const answers = await Promise.all(editor.answers.splice(0));
  const shown = [...speaker.diagnostics].filter(([, diagnostics]) => diagnostics.length > 0);
  return {
    answers,
    pushed: Object.fromEntries(shown),
    pulled: Object.fromEntries(pulled.items.map(({ uri, items }) => [uri, items])),
  };
}

function open({ speaker, files, open: documents }: Editor, path: string): void {
  const text = files.read(path);
  // A new file of any name may be opened, but a roadmap begins with a file.
  if (documents.has(path) || (text === undefined && path === MAIN)) return;
  const document = { version: 1, text: (text ?? '').replace(/^\uFEFF/, '') };
  documents.set(path, document);
  speaker.notify('textDocument/didOpen', {
    textDocument: { uri: files.uriOf(path), languageId: 'yaml', ...document },
  });
}

function close({ speaker, files, open: documents }: Editor, path: string): void {
  if (documents.delete(path)) speaker.close(files.uriOf(path));
}

function edit(editor: Editor, path: string, changes: readonly Change[]): void {
  const { speaker, files, encoding, open: documents } = editor;
  const document = documents.get(path);
  if (!document) return;
  let { text } = document;
  const contentChanges = changes.map(({ from, length, text: piece, isWhole }) => {
    const start = Math.min(from, text.length);
    const end = Math.min(start + length, text.length);
    const range = {
      start: positionAt(text, start, encoding),
      end: positionAt(text, end, encoding),
    };
    text = text.slice(0, start) + piece + text.slice(end);
    return isWhole || !range.start || !range.end ? { text } : { range, text: piece };
  });
  const version = document.version + 1;
  documents.set(path, { version, text });
  const textDocument = { uri: files.uriOf(path), version };
  speaker.notify('textDocument/didChange', { textDocument, contentChanges });
}

function write({ files, untold }: Editor, path: string, text: string): void {
  files.write(path, text);
  untold.add(path);
}

function remove({ files, open: documents, untold }: Editor, path: string): void {
  // A roadmap that is being written is there, though its file is not: nobody else can know.
  if (path === MAIN && documents.has(path)) return;
  files.remove(path);
  untold.add(path);
}

function move(editor: Editor, path: string, to: string): void {
  const text = editor.files.read(path);
  if (text === undefined || path === to || (path === MAIN && editor.open.has(path))) return;
  remove(editor, path);
  write(editor, to, text);
}

function tell({ speaker, files, untold }: Editor, how: 'watched' | 'renamed', noise: number): void {
  const real = [...untold].map((path) => files.uriOf(path));
  const unreal = Array.from({ length: noise }, (_, index) => files.uriOf(`initiatives/${index}`));
  untold.clear();
  const uris = [...unreal, ...real];
  if (uris.length === 0) return;
  if (how === 'watched') {
    speaker.notify('workspace/didChangeWatchedFiles', {
      changes: uris.map((uri) => ({ uri, type: 2 })),
    });
  } else {
    speaker.notify('workspace/didRenameFiles', {
      files: uris.map((uri, index) => ({ oldUri: uris.at(index - 1), newUri: uri })),
    });
  }
}

function ask(
  { speaker, files, answers }: Editor,
  { path, method, line, character, isCancelled }: Extract<Act, { kind: 'ask' }>,
): void {
  const uri = files.uriOf(path);
  const position = { line, character };
  answers.push(speaker.request(method, { uri, textDocument: { uri }, position }));
  if (isCancelled) speaker.notify('$/cancelRequest', { id: speaker.lastId });
}

function babble({ speaker, answers }: Editor, method: string, params: unknown): void {
  if (isNotification(method)) speaker.notify(method, params);
  else answers.push(speaker.request(method, params));
}
