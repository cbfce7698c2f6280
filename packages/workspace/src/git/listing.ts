import { posix } from 'node:path';
import type { Diagnostic } from '@throughline/core';
import { LIMITS } from '../limits.ts';
import { isHidden, MAIN_NAMES } from '../names.ts';
import { problem, shownPath } from '../problem.ts';
import { deadLink, linkOutside, linkToFolder, nestedRoadmap, tooMany } from '../walk.ts';
import type { TreeEntry } from './objects.ts';

/** The wanted files of a tree, and by which blob each is read. */
export interface Listing {
  /** Sorted by path. */
  readonly files: readonly { readonly path: string; readonly blob: string }[];
  readonly nested: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where links lead, by the path of each. */
export type LinkTargets = ReadonlyMap<string, string>;

/**
 * What `walk` lists of a folder on the disk, for a folder as git keeps it: folders with a
 * `roadmap.yaml` of their own are left to it, links are followed to files below the folder alone.
 */
export function listingOf(
  entries: readonly TreeEntry[],
  links: LinkTargets,
  isWanted: (path: string) => boolean,
  mayHold: (folder: string) => boolean,
): Listing {
  const nested = nestedIn(entries);
  const isNested = (path: string) => nested.some((folder) => path.startsWith(`${folder}/`));
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const files: { path: string; blob: string }[] = [];
  const diagnostics = nested.filter(mayHold).map(nestedRoadmap);
  for (const entry of entries) {
    const { path, kind } = entry;
    if (isNested(path)) continue;
    if (kind === 'submodule') {
      if (mayHold(path)) diagnostics.push(submodule(path));
    } else if (kind === 'file') {
      if (isWanted(path)) files.push(entry);
    } else {
      const target = targetOf(entry, links, byPath);
      if (typeof target === 'object') {
        if (isWanted(path)) files.push({ path, blob: target.blob });
      } else if (isWanted(path) || (target === 'folder' && mayHold(path))) {
        diagnostics.push(SAY[target](path));
      }
    }
  }
  if (files.length > LIMITS.files) diagnostics.push(tooMany(LIMITS));
  return {
    files: files.slice(0, LIMITS.files).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    nested,
    diagnostics,
  };
}

/** Folders below, not hidden, that are roadmaps themselves. */
function nestedIn(entries: readonly TreeEntry[]): readonly string[] {
  const folders = entries.flatMap(({ path, kind }) => {
    const [name = '', ...up] = path.split('/').toReversed();
    const isOne = kind !== 'submodule' && MAIN_NAMES.includes(name) && !up.some(isHidden);
    return isOne && up.length > 0 ? [up.toReversed().join('/')] : [];
  });
  return [...new Set(folders)].toSorted();
}

/** As many links as are followed one after the other. */
const MOST_LINKS = 10;

function targetOf(
  link: TreeEntry,
  links: LinkTargets,
  byPath: ReadonlyMap<string, TreeEntry>,
): TreeEntry | 'outside' | 'folder' | 'nowhere' {
  let entry: TreeEntry | undefined = link;
  for (let count = 0; entry?.kind === 'link' && count < MOST_LINKS; count++) {
    const written = links.get(entry.path) ?? '';
    const path: string = posix.normalize(posix.join(posix.dirname(entry.path), written));
    if (posix.isAbsolute(written) || path.split('/')[0] === '..') return 'outside';
    entry = byPath.get(path);
    if (!entry) {
      const isFolder = [...byPath.keys()].some((each) => each.startsWith(`${path}/`));
      return isFolder ? 'folder' : 'nowhere';
    }
  }
  return entry?.kind === 'file' ? entry : 'nowhere';
}

const SAY = {
  outside: linkOutside,
  folder: linkToFolder,
  nowhere: (path: string) => deadLink(path, 'it is not there'),
} as const;

function submodule(path: string): Diagnostic {
  return problem(
    'link',
    path,
    `${shownPath(path)} is a submodule, a repository of its own, and is not read in other states of this one`,
    'keep the files of one roadmap in one repository',
  );
}
