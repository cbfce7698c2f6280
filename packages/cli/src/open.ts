import { analyze, visible, type Analysis, type Day, type SourceFile } from '@throughline/core';
import {
  kindOfPath,
  loadRoadmap,
  searchRoadmaps,
  today,
  type LoadedRoadmap,
} from '@throughline/workspace';
import { Refusal } from './command.ts';
import { nameOfFile, shownName } from './file-name.ts';
import { historyIn } from './git/history.ts';
import { openAt } from './git/states.ts';
import { progressOn } from './progress.ts';
import { underScenario } from './scenario.ts';
import type { Terminal } from './terminal.ts';

/** A roadmap as a command works with it. */
export interface Opened {
  readonly loaded: LoadedRoadmap;
  readonly analysis: Analysis;
  /** A file of the roadmap as a person here would name it: from the current folder, with `/`. */
  readonly nameOf: (path: string) => string;
}

export interface OpenOptions {
  readonly asOf?: Day;
  /** Files of an earlier time, by path: what has not changed is not read anew. */
  readonly known?: ReadonlyMap<string, SourceFile>;
  /** The roadmap as it would be if this scenario held. */
  readonly scenario?: string;
  /** The roadmap as it was at this commit, or on this day. */
  readonly at?: string;
  /** Whether to look back as well: what the commits did. */
  readonly history?: boolean;
}

/** The folders of the roadmaps that the paths lead to, each once. */
export async function foldersOf(paths: readonly string[], terminal: Terminal): Promise<string[]> {
  const folders = new Set<string>();
  for (const path of paths) {
    const kind = await kindOfPath(path);
    if (kind === 'missing')
      throw new Refusal(`there is no file or folder "${visible(path)}"`, 'check how it is spelt');
    if (kind === 'unreadable') {
      throw new Refusal(
        `${visible(path)} cannot be read: permission denied`,
        'give yourself the right to read it',
      );
    }
    const found = await searchRoadmaps(path);
    for (const { folder, reason } of found.unread) {
      terminal.log(`${shownName(folder)} was not looked into: ${reason}\n`);
    }
    if (found.cut) terminal.log(`${visible(path)} holds too much to look through all of it\n`);
    if (found.folders.length === 0) throw noRoadmap(path);
    for (const folder of found.folders) folders.add(folder);
  }
  return [...folders].toSorted();
}

function noRoadmap(path: string): Refusal {
  const where = path === '.' ? 'in the current folder' : `in ${visible(path)}`;
  return new Refusal(
    `there is no roadmap ${where}, above it or below it: no folder holds a roadmap.yaml`,
    'name a folder that does, or start a roadmap with: throughline init',
  );
}

/** The one roadmap that a path leads to. */
export async function openOne(
  path: string,
  options: OpenOptions,
  terminal: Terminal,
): Promise<Opened> {
  return openFolder(await oneFolder(path, terminal), options, terminal);
}

/** The folder of the one roadmap that a path leads to. */
export async function oneFolder(path: string, terminal: Terminal): Promise<string> {
  const folders = await foldersOf([path], terminal);
  const [folder] = folders;
  if (folder === undefined || folders.length > 1) {
    throw new Refusal(
      `there are ${folders.length} roadmaps below ${visible(path)}: ${folders.map(shownName).join(', ')}`,
      'name the folder of one of them',
    );
  }
  return folder;
}

/** Reads and checks the roadmap in a folder. */
export async function openFolder(
  folder: string,
  options: OpenOptions,
  terminal: Terminal,
): Promise<Opened> {
  const { at, scenario } = options;
  const opened =
    at === undefined
      ? await openFromDisk(folder, options, terminal)
      : await openAt(at, folder, options);
  return scenario === undefined ? opened : underScenario(scenario, opened);
}

async function openFromDisk(
  folder: string,
  { asOf, known, history: isWanted }: OpenOptions,
  terminal: Terminal,
): Promise<Opened> {
  const progress = progressOn(terminal);
  const loaded = await loadRoadmap(folder, {
    onProgress: (done, all) => progress.show(`reading ${done} of ${all} files`),
    ...(known && { known }),
  });
  progress.show(`checking ${loaded.files.length} files`);
  const history = isWanted ? await historyIn(folder, 'HEAD', terminal) : undefined;
  const analysis = analyze(loaded.files, {
    asOf: asOf ?? today(),
    diagnostics: loaded.diagnostics,
    ...(history && { history }),
  });
  progress.clear();
  return { loaded, analysis, nameOf: (path) => nameOfFile(loaded.folder, path) };
}
