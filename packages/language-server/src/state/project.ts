import { analyze, parse, type Analysis, type Day, type SourceFile } from '@throughline/core';
import type { LoadedRoadmap } from '../host.ts';

/**
 * One roadmap: its files on the disk, the open documents that stand in for some of them, and
 * the analysis of both together. Files keep their objects while their text stays the same, so
 * that an analysis pays only for what changed.
 */
export class Project {
  /** Absolute, without symbolic links. */
  readonly folder: string;
  /** The folder as the client spells it. */
  readonly spelled: string;
  #loaded: LoadedRoadmap;
  #onDisk: ReadonlyMap<string, SourceFile>;
  readonly #open = new Map<string, SourceFile>();
  #analysis: Analysis | undefined;
  #mayBeStale = true;
  #version = 0;

  constructor(loaded: LoadedRoadmap, spelled: string) {
    this.folder = loaded.folder;
    this.spelled = spelled;
    this.#loaded = loaded;
    this.#onDisk = byPath(loaded.files);
  }

  get loaded(): LoadedRoadmap {
    return this.#loaded;
  }

  get onDisk(): ReadonlyMap<string, SourceFile> {
    return this.#onDisk;
  }

  /** The texts of open documents, by path. */
  get open(): ReadonlyMap<string, SourceFile> {
    return this.#open;
  }

  /** Goes up by one with each analysis. */
  get version(): number {
    return this.#version;
  }

  has(path: string): boolean {
    return this.#open.has(path) || this.#onDisk.has(path);
  }

  replaceDisk(loaded: LoadedRoadmap): void {
    const isAsBefore =
      JSON.stringify(loaded.diagnostics) === JSON.stringify(this.#loaded.diagnostics);
    this.#loaded = loaded;
    this.#onDisk = byPath(loaded.files);
    if (isAsBefore) this.#mayBeStale = true;
    else this.#analysis = undefined;
  }

  /** Whether an open document asks for other files than those that were read. */
  get asksForOtherFiles(): boolean {
    const used = this.#loaded.files.find(({ path }) => isMain(path));
    const now = used && this.#open.get(used.path);
    return now !== undefined && now.text !== used?.text && includeIn(now) !== includeIn(used);
  }

  /** The text of an open document takes the place of the file on the disk. */
  cover(path: string, text: string): void {
    if (this.#open.get(path)?.text === text) return;
    const onDisk = this.#onDisk.get(path);
    this.#open.set(path, onDisk?.text === text ? onDisk : { path, text });
    this.#mayBeStale = true;
  }

  uncover(path: string): void {
    if (this.#open.delete(path)) this.#mayBeStale = true;
  }

  /** The text of a file as it is now. */
  source(path: string): SourceFile | undefined {
    return this.#open.get(path) ?? this.#onDisk.get(path);
  }

  /** The last analysis, which may not know of the latest edits; made now if there is none. */
  recent(asOf: Day): Analysis {
    return this.#analysis ?? this.analysis(asOf);
  }

  /** The analysis of the files as they are now; the same object while they stay as they are. */
  analysis(asOf: Day): Analysis {
    const known = this.#analysis;
    if (known?.asOf === asOf && !this.#mayBeStale) return known;
    const files = new Map([...this.#onDisk, ...this.#open]);
    const isSame = known?.asOf === asOf && areSame(files, known.sources);
    const { diagnostics } = this.#loaded;
    const analysis = isSame ? known : analyze([...files.values()], { asOf, diagnostics });
    if (!isSame) this.#version++;
    this.#analysis = analysis;
    this.#mayBeStale = false;
    return analysis;
  }
}

export function isMain(path: string): boolean {
  return path === 'roadmap.yaml' || path === 'roadmap.yml';
}

/** What a file writes under `include:`, as text. */
function includeIn(file: SourceFile | undefined): string | undefined {
  if (!file) return undefined;
  const { root } = parse(file).value;
  if (root?.kind !== 'map') return undefined;
  const value = root.entries.find(({ key }) => key.text === 'include')?.value;
  return value && file.text.slice(value.start, value.end);
}

function areSame(
  files: ReadonlyMap<string, SourceFile>,
  others: ReadonlyMap<string, SourceFile>,
): boolean {
  if (files.size !== others.size) return false;
  for (const [path, file] of files) if (others.get(path) !== file) return false;
  return true;
}

function byPath(files: readonly SourceFile[]): ReadonlyMap<string, SourceFile> {
  return new Map(files.map((file) => [file.path, file]));
}
