import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import type { Project } from '../state/project.ts';

/** So many documents' colours are kept: as many as an editor shows side by side, and some. */
const MOST_KEPT = 32;

const kept = new WeakMap<Project, Map<string, SemanticTokens>>();
let made = 0;

/** The tokens of a document under a name of their own, kept so that changes can be told later. */
export function keepTokens(project: Project, path: string, data: number[]): SemanticTokens {
  const ofProject = kept.get(project) ?? new Map<string, SemanticTokens>();
  kept.set(project, ofProject);
  const tokens = { resultId: String(++made), data };
  ofProject.delete(path);
  ofProject.set(path, tokens);
  const [oldest] = ofProject.keys();
  if (ofProject.size > MOST_KEPT) ofProject.delete(oldest!);
  return tokens;
}

/** The tokens that were given under a name, if they are the last that were given of the document. */
export function keptTokens(
  project: Project,
  path: string,
  resultId: string,
): readonly number[] | undefined {
  const known = kept.get(project)?.get(path);
  return known?.resultId === resultId ? known.data : undefined;
}

/** What is between the beginning and the end that two lists share, as one edit; none if all is. */
export function changesOf(
  before: readonly number[],
  after: readonly number[],
): SemanticTokensDelta['edits'] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const deleteCount = before.length - start - same;
  const data = after.slice(start, after.length - same);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
