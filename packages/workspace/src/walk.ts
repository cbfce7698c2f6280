import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '@throughline/core';
import { isHidden, MAIN_NAMES } from './names.ts';
import { LIMITS, type Limits } from './limits.ts';
import { problem, reasonOf, shownPath } from './problem.ts';
import { unreadable } from './read.ts';

export interface Walked {
  /** Paths below the folder, with forward slashes, sorted. */
  readonly paths: readonly string[];
  readonly nested: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Walk {
  readonly root: string;
  readonly isWanted: (path: string) => boolean;
  readonly mayHold: (folder: string) => boolean;
  readonly limits: Pick<Limits, 'files' | 'entries' | 'depth'>;
  readonly open: { readonly folder: string; readonly depth: number }[];
  readonly paths: string[];
  readonly nested: string[];
  readonly diagnostics: Diagnostic[];
}

/**
 * Lists the wanted files below a folder. Folders with a `roadmap.yaml` of their own are left to
 * it; links to folders are not followed, so no circle of them can be entered; links to files are
 * taken if they lead to a file below the folder. What cannot be looked at is said.
 */
export function walk(
  root: string,
  isWanted: (path: string) => boolean,
  mayHold: (folder: string) => boolean,
  limits: Walk['limits'] = LIMITS,
): Walked {
  const state: Walk = {
    root,
    isWanted,
    mayHold,
    limits,
    open: [{ folder: '', depth: 0 }],
    paths: [],
    nested: [],
    diagnostics: [],
  };
  let seen = 0;
  for (let next = state.open.pop(); next; next = state.open.pop()) {
    const entries = entriesOf(next.folder, state);
    seen += entries.length;
    if (seen > limits.entries || state.paths.length > limits.files) break;
    if (next.folder !== '' && entries.some(({ name }) => MAIN_NAMES.includes(name))) {
      state.nested.push(next.folder);
      if (mayHold(next.folder)) state.diagnostics.push(nestedRoadmap(next.folder));
      continue;
    }
    for (const entry of entries) visit(entry, next, state);
  }
  const { paths, nested, diagnostics } = state;
  if (seen > limits.entries || paths.length > limits.files) diagnostics.push(tooMany(limits));
  return {
    paths: paths.slice(0, limits.files).toSorted(),
    nested: nested.toSorted(),
    diagnostics: diagnostics.toSorted((a, b) => (a.at.path < b.at.path ? -1 : 1)),
  };
}

function entriesOf(folder: string, { root, mayHold, diagnostics }: Walk): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    // A locked folder that no pattern speaks of is nobody's concern here.
    if (folder === '' || mayHold(folder)) {
      diagnostics.push(unreadable(folder === '' ? MAIN_NAMES[0]! : folder, reasonOf(error)));
    }
    return [];
  }
}

function visit(
  entry: Dirent,
  { folder, depth }: { readonly folder: string; readonly depth: number },
  walk: Walk,
): void {
  const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
  if (entry.isDirectory()) {
    if (isHidden(entry.name)) return;
    if (depth < walk.limits.depth) walk.open.push({ folder: path, depth: depth + 1 });
    else if (walk.mayHold(path)) walk.diagnostics.push(tooDeep(path, walk.limits));
  } else if (entry.isSymbolicLink()) visitLink(path, entry.name, walk);
  else if (walk.isWanted(path)) walk.paths.push(path);
}

function visitLink(path: string, name: string, walk: Walk): void {
  const { root, isWanted, mayHold, diagnostics, paths } = walk;
  try {
    const target = realpathSync(join(root, path));
    if (statSync(target).isDirectory()) {
      if (!isHidden(name) && mayHold(path)) diagnostics.push(linkToFolder(path));
    } else if (isWanted(path)) {
      if (isBelow(root, target)) paths.push(path);
      else diagnostics.push(linkOutside(path));
    }
  } catch (error) {
    if (isWanted(path) || (mayHold(path) && !name.includes('.'))) {
      diagnostics.push(deadLink(path, reasonOf(error)));
    }
  }
}

/** Whether a path without links stands below a folder without links. */
export function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !way.includes(':');
}

export function nestedRoadmap(folder: string): Diagnostic {
  return problem(
    'nested-roadmap',
    `${folder}/${MAIN_NAMES[0]}`,
    `${shownPath(folder)} is a roadmap of its own, so its files are no part of this one`,
    'check it by itself; or delete its roadmap.yaml, if it is a copy',
  );
}

export function linkToFolder(path: string): Diagnostic {
  return problem(
    'link',
    path,
    `${shownPath(path)} is a link to a folder, and what stands behind it is not read`,
    'move the folder here, or name its files in include: where they really stand',
  );
}

export function linkOutside(path: string): Diagnostic {
  return problem(
    'outside',
    path,
    `${shownPath(path)} is a link that leads out of the roadmap's folder, and was not read`,
    'copy the file here, or link to one below the folder of roadmap.yaml',
  );
}

export function deadLink(path: string, reason: string): Diagnostic {
  return problem(
    'unreadable',
    path,
    `${shownPath(path)} is a link that leads nowhere: ${reason}`,
    'delete the link, or point it to a file below the folder of roadmap.yaml',
  );
}

export function tooMany({ files, entries }: Walk['limits']): Diagnostic {
  return problem(
    'limit',
    MAIN_NAMES[0]!,
    `the roadmap's folder holds more than ${files} files of the roadmap or ${entries} of any kind; the others were not read`,
    'keep the roadmap in a folder of its own, or split it into several',
  );
}

function tooDeep(path: string, { depth }: Walk['limits']): Diagnostic {
  return problem(
    'limit',
    path,
    `${shownPath(path)} stands more than ${depth} folders deep, and was not read`,
    'move its files up',
  );
}
