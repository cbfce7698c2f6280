import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Diagnostic, SourceFile } from '@throughline/core';
import { MAIN_NAMES } from './names.ts';
import { reachOf } from './glob.ts';
import { fileTest, readInclude, unmatched, type Membership } from './include.ts';
import { LIMITS } from './limits.ts';
import { problem, reasonOf } from './problem.ts';
import { readSource, unreadable } from './read.ts';
import { isBelow, walk } from './walk.ts';

export interface LoadedRoadmap extends Membership {
  /** Absolute, without links. */
  readonly folder: string;
  /** `roadmap.yaml` first, then by path. */
  readonly files: readonly SourceFile[];
  /** What was wrong on the way (`file/*`): to be handed to `analyze`. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadOptions {
  /** Files of an earlier load, by path: the very same object is given back for the same text. */
  readonly known?: ReadonlyMap<string, SourceFile>;
  /** Texts that nobody has saved yet, by path: they stand in for what is on the disk. */
  readonly unsaved?: ReadonlyMap<string, SourceFile>;
  /** Told from time to time how many files have been read, and of how many. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Reads the files of the roadmap in a folder. Never rejects: what could not be read is missing
 * from `files` and said in `diagnostics`.
 */
export async function loadRoadmap(
  folder: string,
  options: LoadOptions = {},
): Promise<LoadedRoadmap> {
  let root: string;
  try {
    root = realpathSync(folder);
  } catch (error) {
    return empty(folder, [unreadable(MAIN_NAMES[0]!, reasonOf(error))]);
  }
  const main = mainFile(root, options);
  if (!main.file) return empty(root, main.diagnostics);
  const { value: patterns, diagnostics } = readInclude(main.file);
  const include = patterns.map(({ text }) => text);
  const isWanted = fileTest(include);
  const found = walk(root, isWanted, reachOf(include));
  const unsaved = [...(options.unsaved?.keys() ?? [])].filter(
    (path) => isWanted(path) && !found.nested.some((each) => path.startsWith(`${each}/`)),
  );
  const paths = [...new Set([...found.paths, ...unsaved])].toSorted();
  const read = await readFiles(root, paths, options);
  return {
    folder: root,
    include,
    nested: found.nested,
    files: [main.file, ...read.files],
    diagnostics: [
      ...main.diagnostics,
      ...diagnostics,
      ...found.diagnostics,
      ...read.diagnostics,
      ...unmatched(patterns, [...paths, ...found.diagnostics.map(({ at }) => at.path)]),
    ],
  };
}

function empty(folder: string, diagnostics: readonly Diagnostic[]): LoadedRoadmap {
  return { folder, include: [], nested: [], files: [], diagnostics };
}

interface Main {
  readonly file?: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

function mainFile(root: string, options: LoadOptions): Main {
  const present = MAIN_NAMES.filter((name) => existsSync(join(root, name)));
  const name = present[0] ?? MAIN_NAMES[0]!;
  const waiting = options.unsaved?.get(name);
  if (waiting) return { file: waiting, diagnostics: [] };
  try {
    // Beside the file itself, a link to another file of this folder would do.
    if (!isBelow(root, realpathSync(join(root, name)))) return { diagnostics: [mainOutside(name)] };
  } catch (error) {
    return { diagnostics: [unreadable(name, reasonOf(error))] };
  }
  const read = readSource(root, name);
  if (!read.file) return { diagnostics: [read.diagnostic] };
  return {
    file: sameAsKnown(read.file, options.known),
    diagnostics: present.length > 1 ? [twoMainFiles(present)] : [],
  };
}

async function readFiles(root: string, paths: readonly string[], options: LoadOptions) {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  let bytes = 0;
  for (const [index, path] of paths.entries()) {
    // Small files are read five times faster one after the other than through promises; in
    // between, a server can answer and a person can interrupt.
    if (index % 200 === 199) {
      options.onProgress?.(index + 1, paths.length);
      await setImmediate();
    }
    const waiting = options.unsaved?.get(path);
    const read = waiting ? { file: waiting, bytes: waiting.text.length } : readSource(root, path);
    if (!read.file) {
      diagnostics.push(read.diagnostic);
      continue;
    }
    bytes += read.bytes;
    if (bytes > LIMITS.allBytes) {
      diagnostics.push(tooMuch(path));
      break;
    }
    files.push(sameAsKnown(read.file, options.known));
  }
  return { files, diagnostics };
}

export function sameAsKnown(file: SourceFile, known: LoadOptions['known']): SourceFile {
  const before = known?.get(file.path);
  return before?.text === file.text ? before : file;
}

export function mainOutside(name: string): Diagnostic {
  return problem(
    'outside',
    name,
    `${name} is a link that leads out of its folder, and was not read`,
    'copy the file here',
  );
}

export function twoMainFiles(names: readonly string[]): Diagnostic {
  return problem(
    'two-roadmaps',
    names[0]!,
    `${names.join(' and ')} stand side by side; only ${names[0]} is read`,
    `move what ${names[1]} says into ${names[0]}, and delete it`,
  );
}

export function tooMuch(path: string): Diagnostic {
  return problem(
    'limit',
    path,
    `the files of the roadmap are larger than ${LIMITS.allBytes / 1_000_000} MB together; this one and those after it were not read`,
    'split the roadmap into several',
  );
}
