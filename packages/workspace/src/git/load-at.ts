import type { Diagnostic, SourceFile } from '@throughline/core';
import { reachOf } from '../glob.ts';
import { fileTest, readInclude, unmatched } from '../include.ts';
import { LIMITS } from '../limits.ts';
import {
  mainOutside,
  sameAsKnown,
  tooMuch,
  twoMainFiles,
  type LoadedRoadmap,
  type LoadOptions,
} from '../load.ts';
import { MAIN_NAMES } from '../names.ts';
import { sourceOf, tooLarge, unreadable } from '../read.ts';
import { listingOf, type LinkTargets } from './listing.ts';
import { indexOf, readBlobs, sizesOfBlobs, treeAt, type TreeEntry } from './objects.ts';
import { prefixOf, type Repository } from './repository.ts';

/** A state that git keeps: a commit, or what stands ready for the next one. */
export type GitState = { readonly commit: string } | 'index';

/**
 * The roadmap of a folder as of a commit or the index: the same files, and the same said of them,
 * as `loadRoadmap` reads where that state is checked out. A folder that was not there gives no
 * files and a finding. Throws a `GitProblem` if git cannot say.
 */
export async function loadRoadmapAt(
  repository: Repository,
  state: GitState,
  folder: string,
  { known }: Pick<LoadOptions, 'known'> = {},
): Promise<LoadedRoadmap> {
  const prefix = prefixOf(repository, folder);
  const entries =
    (state === 'index'
      ? await indexOf(repository, prefix)
      : await treeAt(repository, state.commit, prefix)) ?? [];
  const links = await linksIn(repository, entries);
  const main = listingOf(entries, links, (path) => MAIN_NAMES.includes(path), isAnywhere);
  const [first] = MAIN_NAMES.flatMap((name) => main.files.filter(({ path }) => path === name));
  if (!first) return nothing(folder, [noMain(entries)]);
  const read = await readFiles(repository, [first], known);
  const [file] = read.files;
  if (!file) return nothing(folder, read.diagnostics);
  const { value: patterns, diagnostics } = readInclude(file);
  const include = patterns.map(({ text }) => text);
  const listing = listingOf(entries, links, fileTest(include), reachOf(include));
  const others = await readFiles(repository, listing.files, known);
  const paths = listing.files.map(({ path }) => path);
  return {
    folder,
    include,
    nested: listing.nested,
    files: [file, ...others.files],
    diagnostics: [
      ...(main.files.length > 1 ? [twoMainFiles(MAIN_NAMES)] : []),
      ...diagnostics,
      ...listing.diagnostics,
      ...others.diagnostics,
      ...unmatched(patterns, [...paths, ...listing.diagnostics.map(({ at }) => at.path)]),
    ],
  };
}

function isAnywhere(): boolean {
  return false;
}

function nothing(folder: string, diagnostics: readonly Diagnostic[]): LoadedRoadmap {
  return { folder, include: [], nested: [], files: [], diagnostics };
}

function noMain(entries: readonly TreeEntry[]): Diagnostic {
  const name = MAIN_NAMES[0]!;
  const isLink = entries.some(({ path, kind }) => path === name && kind === 'link');
  return isLink ? mainOutside(name) : unreadable(name, 'it is not there');
}

/** No link is longer than what a system takes as a path. */
const LONGEST_LINK = 4096;

async function linksIn(
  repository: Repository,
  entries: readonly TreeEntry[],
): Promise<LinkTargets> {
  const links = entries.filter(({ kind }) => kind === 'link');
  const sizes = await sizesOfBlobs(repository, distinct(links));
  const short = links.filter(({ blob }) => (sizes.get(blob) ?? Infinity) <= LONGEST_LINK);
  const contents = await readBlobs(repository, distinct(short), short.length * LONGEST_LINK);
  return new Map(short.map(({ path, blob }) => [path, contents.get(blob)?.toString('utf8') ?? '']));
}

function distinct(entries: readonly { readonly blob: string }[]): readonly string[] {
  return [...new Set(entries.map(({ blob }) => blob))];
}

async function readFiles(
  repository: Repository,
  wanted: readonly { readonly path: string; readonly blob: string }[],
  known: LoadOptions['known'],
) {
  const sizes = await sizesOfBlobs(repository, distinct(wanted));
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const taken: { path: string; blob: string }[] = [];
  let bytes = 0;
  for (const entry of wanted) {
    const size = sizes.get(entry.blob);
    if (size === undefined) diagnostics.push(unreadable(entry.path, NOT_HERE));
    else if (size > LIMITS.fileBytes) diagnostics.push(tooLarge(entry.path, size));
    else if ((bytes += size) > LIMITS.allBytes) {
      diagnostics.push(tooMuch(entry.path));
      break;
    } else taken.push(entry);
  }
  const contents = await readBlobs(repository, distinct(taken), bytes);
  for (const { path, blob } of taken) {
    const content = contents.get(blob);
    if (!content) continue;
    const read = sourceOf(path, content);
    if (read.file) files.push(sameAsKnown(read.file, known));
    else diagnostics.push(read.diagnostic);
  }
  return { files, diagnostics };
}

const NOT_HERE = 'git has not fetched it to this machine';
