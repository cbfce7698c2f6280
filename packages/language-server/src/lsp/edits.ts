import type { Edit, Fix, SourceFile } from '@throughline/core';
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { AskedOfDocument } from '../feature.ts';

type Asked = Pick<AskedOfDocument, 'analysis' | 'settings' | 'uriOf' | 'versionOf'>;

/** Edits of one file, for requests that are answered with no more. */
export function textEditsOf(
  source: SourceFile,
  edits: readonly Edit[],
  { places }: Pick<AskedOfDocument['settings'], 'places'>,
): TextEdit[] {
  return edits.map((edit) => ({ range: places.rangeOf(source, edit), newText: edit.text }));
}

/** Edits of any files of a roadmap, tied to the versions they were made for if the client can. */
export function editOf(edits: readonly Edit[], asked: Asked): WorkspaceEdit {
  const { analysis, settings, uriOf } = asked;
  const byPath = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    const change = { range: settings.places.rangeIn(analysis.sources, edit), newText: edit.text };
    const inFile = byPath.get(edit.path);
    if (inFile) inFile.push(change);
    else byPath.set(edit.path, [change]);
  }
  if (!settings.client.documentChanges) {
    const changes = [...byPath].map(([path, inFile]) => [uriOf(path), inFile] as const);
    return { changes: Object.fromEntries(changes) };
  }
  return {
    documentChanges: [...byPath].map(([path, inFile]) => ({
      textDocument: documentAt(path, asked),
      edits: inFile,
    })),
  };
}

/** Edits of different documents as one. */
export function joined(edits: readonly WorkspaceEdit[]): WorkspaceEdit {
  const [only] = edits;
  if (only && edits.length === 1) return only;
  const changes = edits.flatMap(({ documentChanges = [] }) => documentChanges);
  return changes.length > 0
    ? { documentChanges: changes }
    : { changes: Object.assign({}, ...edits.map((each) => each.changes)) };
}

/** One edit with a place for the cursor, for clients that can. */
export function snippetEditOf(path: string, edit: SnippetTextEdit, asked: Asked): WorkspaceEdit {
  return { documentChanges: [{ textDocument: documentAt(path, asked), edits: [edit] }] };
}

/** A new file with a text, for clients that can create files. */
export function createdFile(
  path: string,
  text: string,
  { uriOf }: Pick<Asked, 'uriOf'>,
): WorkspaceEdit {
  const uri = uriOf(path);
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start, end: start }, newText: text }],
      },
    ],
  };
}

function documentAt(path: string, { uriOf, versionOf }: Asked) {
  return { uri: uriOf(path), version: versionOf(path) ?? null };
}

/** As many fixes as can be made at once, the earlier ones first: none that overlaps another. */
export function fitting(fixes: readonly Fix[]): { edits: readonly Edit[]; count: number } {
  const edits: Edit[] = [];
  let count = 0;
  for (const fix of fixes) {
    if (fix.edits.some((edit) => edits.some((other) => overlap(edit, other)))) continue;
    edits.push(...fix.edits);
    count++;
  }
  return { edits, count };
}

/** Two insertions at one place overlap too: which of them goes first is for a person to say. */
function overlap(a: Edit, b: Edit): boolean {
  if (a.path !== b.path) return false;
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
