import { quoted, STATUSES, type Analysis, type Definition, type Edit } from '@throughline/core';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { AskedOfDocument } from '../feature.ts';
import { editOf } from '../lsp/edits.ts';
import { whyNoName } from './name.ts';
import { includeEdits, renamedFile, writtenId } from './own-file.ts';
import { isNamed, type Renamable } from './renamable.ts';

type Asked = Pick<AskedOfDocument, 'analysis' | 'settings' | 'uriOf' | 'versionOf' | 'project'>;

/**
 * The edit that gives something another name, in every file that names it; with it the name of
 * the file that is named after it, if the client can. Or why it cannot have that name.
 */
export function renamed(renamable: Renamable, name: string, asked: Asked): WorkspaceEdit | string {
  const { analysis, settings, project, uriOf } = asked;
  const problem = whyNot(renamable, name, analysis);
  if (problem !== undefined) return problem;
  const { target } = renamable;
  const edits = renamedUses(renamable, name);
  const isWritten = target.at.end > target.at.start;
  if (isWritten) edits.push({ ...target.at, text: name });
  const path = renamedFile(target, name, analysis);
  const { renamesFiles } = settings.client;
  if (path !== undefined && renamesFiles && !project.has(path)) {
    edits.push(...includeEdits(target.at.path, path, analysis));
    const { documentChanges: changes = [] } = editOf(edits, asked);
    const files = { oldUri: uriOf(target.at.path), newUri: uriOf(path) };
    return { documentChanges: [...changes, { kind: 'rename', ...files }] };
  }
  if (isWritten) return editOf(edits, asked);
  const id = writtenId(target, name, analysis);
  return id
    ? editOf([id, ...edits], asked)
    : `${quoted(target.id)} is the name of its file: rename that`;
}

/** Another name wherever one is used. */
export function renamedUses({ uses }: Renamable, name: string): Edit[] {
  return uses.map(({ at }) => ({ ...at, text: name }));
}

/** Why something may not have a name; `undefined` if it may. */
export function whyNot(
  { target, uses }: Renamable,
  name: string,
  { roadmap }: Analysis,
): string | undefined {
  const problem = whyNoName(target.kind, name);
  if (problem !== undefined) return `${quoted(name)} cannot be the name: ${problem}`;
  // Where several kinds may stand, a name means the first kind that has it.
  const kinds = new Set([target.kind, ...uses.flatMap((use) => use.kinds)]);
  const isOf = (each: Definition) =>
    [...kinds].some((kind) => isNamed(each, { ...target, kind }, name));
  const isBuiltIn = target.kind === 'status' && STATUSES.some((status) => status === name);
  const isTaken = isBuiltIn || roadmap.links.definitions.some(isOf);
  return isTaken ? `${quoted(name)} is already the name of another` : undefined;
}
