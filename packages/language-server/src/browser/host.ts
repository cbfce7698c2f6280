import type { SourceFile } from '@throughline/core';
import {
  belongs,
  fileTest,
  MAIN_NAMES,
  readInclude,
  today,
  unmatched,
  type LoadedRoadmap,
  type LoadOptions,
} from '@throughline/workspace/paths';
import type { Host } from '../host.ts';
import type { FilesParams } from '../protocol.ts';
import { isWithin, parentOf } from '../state/paths.ts';
import { pathOf, uriOf } from './addresses.ts';

export interface ToldHost extends Host {
  /** Takes what the client tells of files; what is malformed is passed over. */
  readonly tell: (params: unknown) => void;
}

/** A host that knows the files that the client tells it of, and nothing else of where it runs. */
export function toldHost(): ToldHost {
  const texts = new Map<string, string>();
  let changed: (uris: readonly string[]) => void = () => undefined;
  return {
    tell(params) {
      const files = filesIn(params);
      for (const { uri, text } of files) keep(texts, pathOf(uri), text);
      changed(files.map(({ uri }) => uri));
    },
    onChange: (listener) => (changed = listener),
    findRoadmaps: (path) => Promise.resolve(roadmapsFor(texts, path)),
    loadRoadmap: (folder, options) => Promise.resolve(load(texts, folder, options)),
    belongs,
    realPath: (path) => Promise.resolve(path),
    today,
    pathOf,
    uriOf,
    afterInput: (run) => void setTimeout(run, 0),
    now: () => performance.now(),
  };
}

function filesIn(params: unknown): FilesParams['files'] {
  // Anything may come in: each part is looked at before it is used.
  const { files } = (params ?? {}) as { readonly files?: unknown };
  const listed: readonly unknown[] = Array.isArray(files) ? files : [];
  return listed.filter((each): each is FilesParams['files'][number] => {
    const { uri, text } = (each ?? {}) as { readonly uri?: unknown; readonly text?: unknown };
    return typeof uri === 'string' && (typeof text === 'string' || text === null);
  });
}

function keep(texts: Map<string, string>, path: string | undefined, text: string | null): void {
  if (path === undefined) return;
  // Editors do not count a byte order mark as a character, so neither do places in findings.
  if (text !== null) texts.set(path, text.replace(/^\uFEFF/, ''));
  else for (const each of texts.keys()) if (isWithin(each, path)) texts.delete(each);
}

/** The folder of the nearest roadmap at or above a path; else those of all below it. */
function roadmapsFor(texts: ReadonlyMap<string, string>, path: string): readonly string[] {
  for (let folder = path; folder !== '/'; folder = parentOf(folder)) {
    if (MAIN_NAMES.some((name) => texts.has(`${folder}/${name}`))) return [folder];
  }
  const below = [...texts.keys()].filter((each) => isWithin(each, path));
  return mainFolders(below);
}

/** Folders with a `roadmap.yaml` among some paths, but those whose names say that nobody looks there. */
function mainFolders(paths: readonly string[]): readonly string[] {
  const mains = paths.filter((path) => MAIN_NAMES.some((name) => path.endsWith(`/${name}`)));
  const seen = mains.filter((path) => !/\/(?:\.[^/]*|node_modules)\//.test(path));
  return [...new Set(seen.map(parentOf))].toSorted();
}

function load(
  texts: ReadonlyMap<string, string>,
  folder: string,
  { known, unsaved }: LoadOptions,
): LoadedRoadmap {
  const inFolder = [...texts.keys()].filter((path) => path.startsWith(`${folder}/`));
  const sourceOf = (path: string): SourceFile => {
    const text = texts.get(`${folder}/${path}`) ?? '';
    const before = known?.get(path);
    return unsaved?.get(path) ?? (before?.text === text ? before : { path, text });
  };
  const name = MAIN_NAMES.find((each) => unsaved?.has(each) || texts.has(`${folder}/${each}`));
  if (name === undefined) return { folder, include: [], nested: [], files: [], diagnostics: [] };
  const main = sourceOf(name);
  const { value: patterns, diagnostics } = readInclude(main);
  const membership = {
    include: patterns.map(({ text }) => text),
    nested: mainFolders(inFolder)
      .filter((each) => each !== folder)
      .map((each) => each.slice(folder.length + 1)),
  };
  const isWanted = fileTest(membership.include);
  const here = inFolder.map((path) => path.slice(folder.length + 1));
  const paths = [...new Set([...here, ...(unsaved?.keys() ?? [])])]
    .filter((path) => isWanted(path) && belongs(membership, path))
    .toSorted();
  return {
    folder,
    ...membership,
    files: [main, ...paths.map(sourceOf)],
    diagnostics: [...diagnostics, ...unmatched(patterns, paths)],
  };
}
