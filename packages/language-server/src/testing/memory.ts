import { parseDay, type Day } from '@throughline/core';
import type { Host, LoadedRoadmap } from '../host.ts';
import { isMain } from '../state/project.ts';

/** A disk in memory, by absolute path. Tests change it as they like. */
export type Disk = Map<string, string>;

const INCLUDE = ['initiatives/**/*.yaml'];

/** A host whose disk is a map and whose clock stands still, or goes as a test says. */
export function memoryHost(disk: Disk, today = () => day('2026-11-24')): Host {
  let now = 0;
  return {
    findRoadmaps: (path) => Promise.resolve(foldersFor(disk, path)),
    loadRoadmap: (folder, { known, unsaved = new Map() }) => {
      const paths = [...disk.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1));
      const wanted = [...new Set([...paths, ...unsaved.keys()])].filter(isOurs);
      const files = wanted.map((path) => {
        const text = textIn(disk, `${folder}/${path}`);
        const before = unsaved.get(path) ?? known?.get(path);
        return before && (before.text === text || unsaved.has(path)) ? before : { path, text };
      });
      const loaded: LoadedRoadmap = {
        folder,
        files,
        diagnostics: [],
        include: INCLUDE,
        nested: [],
      };
      return Promise.resolve(loaded);
    },
    rereadFiles: (loaded, paths) => reread(disk, loaded, paths),
    belongs: (_, path) => isOurs(path),
    realPath: (path) => Promise.resolve(path),
    today,
    pathOf: (uri) => (uri.startsWith('file://') ? uri.slice('file://'.length) : undefined),
    uriOf: (path) => `file://${path}`,
    afterInput: (run) => queueMicrotask(run),
    // A clock that runs so fast that nothing is done in one turn.
    now: () => (now += 5),
  };
}

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

/** As every host does it: editors do not count a byte order mark as a character. */
function textIn(disk: Disk, path: string): string {
  return (disk.get(path) ?? '').replace(/^\uFEFF/, '');
}

function reread(
  disk: Disk,
  loaded: LoadedRoadmap,
  paths: readonly string[],
): LoadedRoadmap | undefined {
  const absolute = (path: string) => `${loaded.folder}/${path}`;
  const known = new Set(loaded.files.map(({ path }) => path));
  if (paths.some((path) => !known.has(path) || !disk.has(absolute(path)) || isMain(path))) {
    return undefined;
  }
  const files = loaded.files.map((file) => {
    const text = textIn(disk, absolute(file.path));
    return paths.includes(file.path) && file.text !== text ? { ...file, text } : file;
  });
  return { ...loaded, files };
}

function foldersFor(disk: Disk, path: string): readonly string[] {
  const folders = [...disk.keys()]
    .filter((file) => file.endsWith('/roadmap.yaml'))
    .map((file) => file.slice(0, -'/roadmap.yaml'.length))
    .toSorted();
  const above = folders.filter((folder) => path === folder || path.startsWith(`${folder}/`));
  if (above.length > 0) return above.slice(-1);
  return folders.filter((folder) => folder.startsWith(`${path}/`));
}

function isOurs(path: string): boolean {
  return /^(roadmap\.yaml|(initiatives|scenarios)\/.*\.ya?ml|.*\.(roadmap|initiative|scenario)\.ya?ml)$/.test(
    path,
  );
}
